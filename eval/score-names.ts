import type { NamePair } from '../training/name-pairs.ts';

/** A way of comparing two names: how alike they are, in [0, 1]. */
export type NameScore = (pair: NamePair) => number;

/** The best F1 any threshold reaches, and the threshold. Pairs with a score of at least the threshold are called one. */
export function bestF1(pairs: readonly NamePair[], score: NameScore): { readonly f1: number; readonly at: number } {
  const scored = pairs.map((pair) => ({ value: score(pair), same: pair.same })).sort((a, b) => b.value - a.value);
  const all = pairs.filter(({ same }) => same).length;
  let [right, best, at] = [0, 0, 1];
  scored.forEach(({ value, same }, k) => {
    if (same) right++;
    if (scored[k + 1]?.value === value) return;
    const f1 = (2 * right) / (k + 1 + all);
    if (f1 > best) [best, at] = [f1, value];
  });
  return { f1: best, at };
}

/** The share of pairs of one name above the threshold at which at most `rate` of the pairs of two names pass. */
export function recallAt(
  rate: number,
  one: readonly NamePair[],
  two: readonly NamePair[],
  score: NameScore,
): { readonly recall: number; readonly at: number } {
  const others = two.map(score).sort((a, b) => b - a);
  // The first that may not pass: whatever has its score does not pass either.
  const at = others[Math.floor(rate * others.length)] ?? 0;
  return { recall: one.filter((pair) => score(pair) > at).length / Math.max(1, one.length), at };
}
