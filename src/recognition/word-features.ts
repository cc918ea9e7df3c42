import { join1, join2 } from '../sequence/hash.ts';
import type { NameWord } from './vocabulary.ts';

/** Places around a token whose words are features by themselves. */
export const OFFSETS = [-3, -2, -1, 0, 1, 2, 3] as const;
/** No word has more features than this at one place. */
export const MOST_WORD_FEATURES = 17;

/**
 * The hashed features that a word gives by itself to the token `offset` places before it. They depend on the word alone, so
 * that their sum is worked out once a word and not once a token.
 *
 * @returns the next free place in `out`
 */
export function wordFeatures(w: NameWord, offset: number, out: Int32Array, n: number): number {
  switch (offset) {
    case 0:
      out[n++] = join1(1, 0);
      out[n++] = join1(2, w.word);
      out[n++] = join2(3, w.word, w.case);
      out[n++] = join1(4, w.shape);
      out[n++] = join2(6, w.pos, w.case);
      out[n++] = join2(7, w.prefix2, w.case);
      out[n++] = join2(8, w.prefix3, w.case);
      out[n++] = join2(9, w.prefix4, w.case);
      out[n++] = join2(10, w.suffix1, w.case);
      out[n++] = join2(11, w.suffix2, w.case);
      out[n++] = join2(12, w.suffix3, w.case);
      out[n++] = join2(13, w.suffix4, w.case);
      out[n++] = join2(14, w.fine, w.case);
      out[n++] = join2(15, w.middle, w.case);
      out[n++] = join2(16, w.coarse, w.case);
      out[n++] = join2(120, w.inside, w.case);
      out[n++] = join2(121, w.insideWide, w.case);
      return n;
    case -1:
      out[n++] = join1(20, w.word);
      out[n++] = join2(24, w.fine, w.case);
      out[n++] = join2(38, w.pos, w.case);
      out[n++] = join2(122, w.inside, w.case);
      out[n++] = join1(123, w.before);
      return n;
    case 1:
      out[n++] = join1(21, w.word);
      out[n++] = join2(25, w.fine, w.case);
      out[n++] = join2(39, w.pos, w.case);
      out[n++] = join2(124, w.inside, w.case);
      out[n++] = join1(125, w.behind);
      return n;
    case -2:
      out[n++] = join1(22, w.word);
      out[n++] = join2(26, w.fine, w.case);
      return n;
    case 2:
      out[n++] = join1(23, w.word);
      out[n++] = join2(27, w.fine, w.case);
      return n;
    case -3:
      out[n++] = join1(46, w.word);
      return n;
    default:
      out[n++] = join1(47, w.word);
      return n;
  }
}
