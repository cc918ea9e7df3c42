import { hop, phraseAt } from '../phrase-at.ts';
import type { Construction } from '../scene.ts';
import { whichCited } from './which-cited.ts';

/** Participles of passing on; lemmas. */
const CARRIED = new Set(
  'carry publish air broadcast repost post share retweet run obtain see view leak release distribute translate relay review print stream issue'.split(
    ' ',
  ),
);
/** What is carried: the participle stands behind one of these. */
const THINGS = new Set(
  'comment comments remark remarks statement statements interview video letter document documents memo copy copies email emails e-mails e-mail footage tape recording audio speech article report reports message messages transcript tweet tweets post posts report draft note interviews clip excerpt excerpts'.split(
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
    if (!scene.free(i) || !isCarried(document.tokens[i]!.lemma) || !thingBefore(lower, i)) continue;
    for (let j = i + 1; j < Math.min(i + REACH, scene.sentence.to); j++) {
      if (lower[j] === ',' || lower[j] === '.') break;
      if (lower[j] !== 'by') continue;
      const phrase = phraseAt(scene, j + 1);
      if (phrase.to === phrase.from) break;
      const relay = hop(scene, scene.resolve(phrase.from, phrase.to), i, j + 1);
      return { relays: [relay, ...whichCited(scene, phrase.to)] };
    }
  }
  return null;
};

/** A participle the tagger does not know keeps its ending: "reposted". */
const isCarried = (lemma: string): boolean =>
  CARRIED.has(lemma) || (lemma.endsWith('ed') && (CARRIED.has(lemma.slice(0, -2)) || CARRIED.has(lemma.slice(0, -1))));

function thingBefore(lower: readonly string[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 5; j--) if (THINGS.has(lower[j]!)) return true;
  return false;
}
