import { ISSUED_NOUNS } from '../../identity/lexicon/heads.ts';
import { readPhrase } from '../../identity/phrase.ts';
import type { Speaker } from '../../identity/speakers.ts';
import { carriedBy, ISSUING, isCarriedThing } from '../lexicon/carried.ts';
import { hop, outletAt, phraseAt } from '../phrase-at.ts';
import type { Construction, Finding, Hop, Scene } from '../scene.ts';
import { whichCited } from './which-cited.ts';

const REACH = 6;
/** Tokens from what is carried to its participle, and to one that a comma sets off: "a letter to the council, seen by". */
const NEAR = 4;
const FARTHEST = 9;

/**
 * Words that reached the outlet through somebody who carried, published or obtained them.
 *
 * > said in remarks shared online by the port office       according to a memo obtained by Bay Wire
 */
export const inCommentsCarriedBy: Construction = (scene) => {
  const { lower, document } = scene.cast.reading;
  for (let i = scene.reach.from; i < scene.reach.to; i++) {
    const posted = POSTED.has(lower[i]!) && (lower[i - 1] === 'in' || lower[i - 2] === 'in');
    // The search in the contents comes last: most words are neither.
    if (!posted && (carriedBy(document.tokens[i]!.lemma) === null || !thingBefore(scene, i))) continue;
    if (!scene.free(i)) continue;
    for (let j = i + 1; j < Math.min(i + REACH, scene.sentence.to); j++) {
      if (lower[j] === ',' || lower[j] === '.' || !scene.free(j)) break;
      const phrase =
        lower[j] === 'by' || ((lower[j] === 'on' || lower[j] === 'in') && !posted) ? phraseAt(scene, j + 1) : null;
      if (!phrase || phrase.to === phrase.from || phrase.from === scene.source?.to) continue;
      // "figures published by the office | show": the tagger takes some verbs for nouns.
      const to = scene.source && j < scene.source.to ? Math.min(phrase.to, scene.source.to) : phrase.to;
      const by = lower[j] === 'by' ? scene.resolve(phrase.from, to) : ownPages(scene, j + 1);
      if (!by) continue;
      const own = scene.source !== null && i >= scene.source.from && i < scene.source.to && by.kind !== 'outlet';
      if (own && ISSUING.has(carriedBy(document.tokens[i]!.lemma) ?? ''))
        return issuedBy(scene, hop(scene, by, i, j + 1));
      return { relays: [hop(scene, by, i, j + 1), ...whichCited(scene, phrase.to)] };
    }
  }
  return null;
};

/** "A statement issued by the union said" is the union's word; "a report released by the union" stays the report's, through the union. */
function issuedBy(scene: Scene, origin: Hop): Finding | null {
  const { reading } = scene.cast;
  const { head } = readPhrase(reading, scene.source!.from, scene.source!.to);
  if (ISSUED_NOUNS.has(reading.lower[head] ?? '')) return { relays: [], origin };
  return origin.speaker.kind === 'unnamed' ? null : { relays: [origin] };
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

/** What is carried stands right in front, or heads the source: "emails between Krel and Hult, seen by Bay Wire". */
function thingBefore({ cast, source }: Scene, i: number): boolean {
  const { reading } = cast;
  const near = reading.lower[i - 1] === ',' ? FARTHEST : NEAR;
  for (let j = i - 1; j >= 0 && j >= i - near; j--) if (isCarriedThing(reading.lower[j]!)) return true;
  if (!source || i <= source.from || i >= source.to) return false;
  return isCarriedThing(reading.lower[readPhrase(reading, source.from, source.to).head] ?? '');
}
