import { ISSUED_NOUNS } from '../../identity/lexicon/heads.ts';
import { readPhrase } from '../../identity/phrase.ts';
import type { Speaker } from '../../identity/speakers.ts';
import { hop, outletAt, phraseAt } from '../phrase-at.ts';
import type { Construction, Finding, Hop, Scene } from '../scene.ts';
import { whichCited } from './which-cited.ts';

/** Participles of passing on; lemmas. */
const CARRIED = new Set(
  'carry publish air broadcast repost post share retweet run obtain see view leak release distribute translate relay review print stream issue sign write quote cite produce host record'.split(
    ' ',
  ),
);
/** What is carried: the participle stands behind one of these. */
const THINGS = new Set(
  'comment comments remark remarks statement statements interview video letter document documents memo copy copies email emails e-mails e-mail footage tape recording audio speech article report reports message messages transcript tweet tweets post posts report draft note interviews clip excerpt excerpts piece op-ed column essay editorial thread broadcast broadcasts address testimony podcast podcasts programme program show documentary film'.split(
    ' ',
  ),
);
const REACH = 6;

/**
 * Words that reached the outlet through somebody who carried, published or obtained them.
 *
 * > said in remarks shared online by the port office       according to a memo obtained by Bay Wire
 */
export const inCommentsCarriedBy: Construction = (scene) => {
  const { lower, document } = scene.cast.reading;
  for (let i = scene.reach.from; i < scene.reach.to; i++) {
    const posted = POSTED.has(lower[i]!) && (lower[i - 1] === 'in' || lower[i - 2] === 'in');
    if (!scene.free(i) || !(posted || (isCarried(document.tokens[i]!.lemma) && thingBefore(lower, i)))) continue;
    for (let j = i + 1; j < Math.min(i + REACH, scene.sentence.to); j++) {
      if (lower[j] === ',' || lower[j] === '.' || !scene.free(j)) break;
      const phrase =
        lower[j] === 'by' || ((lower[j] === 'on' || lower[j] === 'in') && !posted) ? phraseAt(scene, j + 1) : null;
      if (!phrase || phrase.to === phrase.from) continue;
      const by = lower[j] === 'by' ? scene.resolve(phrase.from, phrase.to) : ownPages(scene, j + 1);
      if (!by) continue;
      const own = scene.source !== null && i >= scene.source.from && i < scene.source.to && by.kind !== 'outlet';
      if (own && ISSUING.has(stemOf(document.tokens[i]!.lemma))) return issuedBy(scene, hop(scene, by, i, j + 1));
      return { relays: [hop(scene, by, i, j + 1), ...whichCited(scene, phrase.to)] };
    }
  }
  return null;
};

/** By these somebody's own paper becomes public; nobody passes it on. */
const ISSUING = new Set(['issue', 'release', 'publish', 'sign', 'distribute', 'post', 'write']);

/** "A statement issued by the union said" is the union's word; "a report released by the union" stays the report's. */
function issuedBy(scene: Scene, origin: Hop): Finding | null {
  const { reading } = scene.cast;
  const { head } = readPhrase(reading, scene.source!.from, scene.source!.to);
  return ISSUED_NOUNS.has(reading.lower[head] ?? '') ? { relays: [], origin } : null;
}

/** "in posts on the network by the ministry": what is posted needs no participle. */
const POSTED = new Set(['post', 'posts', 'tweet', 'tweets', 'message', 'messages', 'video', 'videos']);
const PAGES = new Set(['website', 'site', 'page', 'account', 'channel', 'feed', 'portal', 'blog', 'app']);

/** What something is published on, when that tells whose it is: an outlet, or "the union’s website". "On Monday", "on Twitter" do not. */
function ownPages(scene: Scene, at: number): Speaker | null {
  const outlet = outletAt(scene, at);
  if (outlet && outlet.member !== null) return outlet;
  const { reading } = scene.cast;
  const { from, to } = phraseAt(scene, at);
  const phrase = readPhrase(reading, from, to);
  if (!PAGES.has(reading.lower[phrase.head] ?? '') || phrase.possessorTo <= phrase.from) return null;
  const owner = scene.resolve(phrase.from, phrase.possessorTo);
  return owner.member === null || owner.by !== 'name' ? null : owner;
}

/** A participle the tagger does not know keeps its ending: "reposted". */
const isCarried = (lemma: string): boolean => CARRIED.has(stemOf(lemma));

const stemOf = (lemma: string): string => {
  if (CARRIED.has(lemma) || !lemma.endsWith('ed')) return lemma;
  return CARRIED.has(lemma.slice(0, -2)) ? lemma.slice(0, -2) : lemma.slice(0, -1);
};

function thingBefore(lower: readonly string[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 5; j--) if (THINGS.has(lower[j]!)) return true;
  return false;
}
