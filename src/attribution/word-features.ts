import { join1, join2 } from '../sequence/hash.ts';
import type { Word } from './vocabulary.ts';

/** Places around a token whose words are features by themselves. */
export const WORD_OFFSETS = [-3, -2, -1, 0, 1, 2, 3] as const;
export type WordOffset = (typeof WORD_OFFSETS)[number];
/** No word has more features than this at one place. */
export const MOST_WORD_FEATURES = 16;

/**
 * The hashed features that a word gives to the token `offset` places before it, by itself: what it is, and nothing of what
 * stands around. They depend on the word alone, so that their sum is worked out once a word and not once a token.
 *
 * @returns the next free place in `out`
 */
export function wordFeatures(word: Word, offset: WordOffset, out: Int32Array, n: number): number {
  switch (offset) {
    case 0:
      out[n++] = join1(1, 0);
      out[n++] = join1(2, word.word);
      out[n++] = join1(3, word.lemma);
      out[n++] = join1(4, word.pos);
      out[n++] = join1(5, word.shape);
      out[n++] = join1(6, word.suffix3);
      out[n++] = join1(7, word.suffix2);
      out[n++] = join1(8, word.prefix);
      out[n++] = join1(9, word.fine);
      out[n++] = join2(10, word.fine, word.pos);
      out[n++] = join1(11, word.coarse);
      out[n++] = join2(12, word.coarse, word.pos);
      out[n++] = join2(13, word.cueStep, word.pos);
      return n;
    case -1:
      out[n++] = join1(14, word.word);
      out[n++] = join1(15, word.lemma);
      out[n++] = join1(16, word.pos);
      out[n++] = join1(17, word.fine);
      return n;
    case 1:
      out[n++] = join1(18, word.word);
      out[n++] = join1(19, word.lemma);
      out[n++] = join1(20, word.pos);
      out[n++] = join1(21, word.fine);
      return n;
    case -2:
      out[n++] = join1(22, word.word);
      out[n++] = join1(23, word.pos);
      out[n++] = join1(24, word.fine);
      return n;
    case 2:
      out[n++] = join1(25, word.word);
      out[n++] = join1(26, word.pos);
      out[n++] = join1(27, word.fine);
      return n;
    case -3:
      out[n++] = join1(28, word.word);
      return n;
    case 3:
      out[n++] = join1(29, word.word);
      return n;
  }
}
