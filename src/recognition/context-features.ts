import { join1, join2 } from '../sequence/hash.ts';
import { guessOf, wideGuess } from './guess.ts';
import { ROUGH_LABELS } from './labels.ts';
import type { Seen } from './observe.ts';

/** No token has more features of this kind. */
export const MOST_CONTEXT = 10;
/** Places in a long name that are told apart. */
const MOST_PLACES = 4;
const OUTSIDE = -2;

/** What the network makes of each word, as `guessOf` writes it; -1 outside the islands. */
export interface ContextGuesses {
  readonly own: Int16Array;
  /** The mean over all places in the article at which the same word has a capital. */
  readonly everywhere: Int16Array;
}

/** @param shares - as `ContextNet` gives them */
export function contextGuesses({ words, islands }: Seen, shares: Float32Array): ContextGuesses {
  const own = new Int16Array(words.length).fill(-1);
  const everywhere = new Int16Array(words.length).fill(-1);
  const sums = new Map<number, Float32Array>();
  for (const { from, to } of islands) {
    for (let i = from; i < to; i++) {
      const share = shares.subarray(i * ROUGH_LABELS, (i + 1) * ROUGH_LABELS);
      own[i] = guessOf(share);
      if (!words[i]!.capital) continue;
      let sum = sums.get(words[i]!.word);
      if (!sum) {
        sum = new Float32Array(ROUGH_LABELS);
        sums.set(words[i]!.word, sum);
      }
      for (let y = 0; y < ROUGH_LABELS; y++) sum[y]! += share[y]!;
    }
  }
  const guesses = new Map<number, number>();
  for (const [word, sum] of sums) {
    const total = sum.reduce((all, one) => all + one, 0);
    guesses.set(word, guessOf(sum.map((one) => one / total)));
  }
  for (const { from, to } of islands) {
    for (let i = from; i < to; i++) if (words[i]!.capital) everywhere[i] = guesses.get(words[i]!.word)!;
  }
  return { own, everywhere };
}

/**
 * The hashed features of token `i` that say what the words around it make of it, and of its neighbours.
 *
 * @returns the next free place in `out`
 */
export function contextFeatures(
  { words, runFrom, runTo }: Seen,
  { own, everywhere }: ContextGuesses,
  i: number,
  out: Int32Array,
  free: number,
): number {
  const wide = (guess: number | undefined): number => (guess === undefined ? OUTSIDE : wideGuess(guess, ROUGH_LABELS));
  const w = words[i]!;
  const guess = wide(own[i]);
  let n = free;
  out[n++] = join1(240, own[i]!);
  out[n++] = join2(241, guess, w.case);
  out[n++] = join2(242, guess, wide(own[i - 1]));
  out[n++] = join2(243, guess, wide(own[i + 1]));
  out[n++] = join2(244, guess, w.insideWide);
  if (!w.capital) return n;
  out[n++] = join1(245, everywhere[i]!);
  out[n++] = join2(246, wide(everywhere[i]), w.case);
  const from = runFrom[i]!;
  const to = runTo[i]!;
  if (to === from) return n;
  out[n++] = join2(247, wide(own[to - 1]), to - 1 - i);
  out[n++] = join2(248, wide(everywhere[to - 1]), to - 1 - i);
  out[n++] = join2(249, wide(own[from]), Math.min(MOST_PLACES, i - from));
  return n;
}
