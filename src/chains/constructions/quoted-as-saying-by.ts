import { canSpeak } from '../can-speak.ts';
import { hop, phraseAt } from '../phrase-at.ts';
import type { Construction, Hop, Scene } from '../scene.ts';
import { subjectBefore } from '../subject-before.ts';
import { whichCited } from './which-cited.ts';

const PASSED_ON = new Set(['quote', 'cite', 'report']);
const REACH = 9;

/**
 * Somebody passed the words on, in the passive.
 *
 * > “…,” Salim was quoted as saying by the al-Nahr news website.       Salim was quoted by al-Nahr as saying …
 *              ^^^^^ origin             ^^^^^^^ relay
 */
export const quotedAsSayingBy: Construction = (scene) => {
  const { lower, document } = scene.cast.reading;
  for (let i = scene.reach.from; i < scene.reach.to; i++) {
    if (!PASSED_ON.has(document.tokens[i]!.lemma) || !scene.free(i) || !isPassive(scene.cast.reading.lower, i))
      continue;
    for (let j = i + 1; j < Math.min(i + REACH, scene.reach.to); j++) {
      if (lower[j] === ',' || lower[j] === '.') break;
      if (lower[j] !== 'by' || !scene.free(j)) continue;
      const phrase = phraseAt(scene, j + 1);
      if (phrase.to === phrase.from) break;
      const relay = hop(scene, scene.resolve(phrase.from, phrase.to), i, j + 1);
      const relays = [relay, ...whichCited(scene, phrase.to)];
      // The model may take who passed it on for the source: then who was quoted stands before the verb.
      const origin =
        scene.source && scene.source.from < phrase.to && scene.source.to > phrase.from ? quoted(scene, i) : undefined;
      return origin ? { relays, origin } : { relays };
    }
  }
  return null;
};

function quoted(scene: Scene, verb: number): Hop | undefined {
  const subject = subjectBefore(scene, verb);
  // "The move was first reported by …": a move says nothing.
  return subject && canSpeak(subject) ? hop(scene, subject, verb, verb + 1) : undefined;
}

const BE = new Set([
  'is',
  'was',
  'were',
  'are',
  'been',
  'being',
  "'s",
  'be',
  'also',
  'widely',
  'later',
  'earlier',
  'first',
  'previously',
  'as',
]);

const isPassive = (lower: readonly string[], i: number): boolean =>
  BE.has(lower[i - 1] ?? '') && lower[i]!.endsWith('ed');
