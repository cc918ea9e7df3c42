import { hop, phraseAt } from '../phrase-at.ts';
import type { Hop, Scene } from '../scene.ts';

const CITING = new Set(['cite', 'quote', 'credit']);

/**
 * A relay that itself relied on another: "…, which cited Harbour Radio".
 *
 * @param at - the token behind the relay
 */
export function whichCited(scene: Scene, at: number): Hop[] {
  const { lower, document } = scene.cast.reading;
  let i = at;
  if (lower[i] === ',') i++;
  if (lower[i] === 'which' || lower[i] === 'who') i++;
  else if (!lower[i]?.endsWith('ing')) return [];
  while (i < scene.sentence.to && i < at + 5 && document.tokens[i]!.pos !== 'VERB') i++;
  if (i >= scene.sentence.to || !CITING.has(document.tokens[i]!.lemma)) return [];
  const phrase = phraseAt(scene, i + 1);
  return phrase.to > phrase.from ? [hop(scene, scene.resolve(phrase.from, phrase.to), i, i + 1)] : [];
}
