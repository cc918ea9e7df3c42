import { BOUNDARY_WORD, type Word } from '../src/attribution/vocabulary.ts';
import { MOST_WORD_FEATURES, WORD_OFFSETS, wordFeatures } from '../src/attribution/word-features.ts';

/** No token has more features of the words around it. */
export const MOST_FEATURES_OF_WORDS = MOST_WORD_FEATURES * WORD_OFFSETS.length;

/**
 * The hashed features of the words around token `i` of the paragraph `[from, to)`: what `WordSums.addWords` sums.
 *
 * @returns the next free place in `out`
 */
export function featuresOfWords(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  i: number,
  out: Int32Array,
  n: number,
): number {
  let next = n;
  for (const offset of WORD_OFFSETS) {
    const k = i + offset;
    next = wordFeatures(k >= from && k < to ? words[k]! : BOUNDARY_WORD, offset, out, next);
  }
  return next;
}
