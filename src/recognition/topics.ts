import { CASE, type NameWord } from './vocabulary.ts';

/** A text with fewer words that tell nothing has no topic. Source: our choice. */
const LEAST_WORDS = 30;
const NONE = [-1, -1] as const;

/** How many words without capitals are in each of the widest classes of words. */
export function countClasses(words: readonly NameWord[], classes: number): Float64Array {
  const counts = new Float64Array(classes);
  for (const { case: cased, coarse } of words) if (cased === CASE.lower && coarse >= 0) counts[coarse]!++;
  return counts;
}

/**
 * What a text is about: the two widest classes of words that it has most often beside what texts have of them, as the number
 * of standard deviations of a Poisson count. A town in a sports report is a team.
 *
 * @param shares - `[class]`: what share of all words is in it
 * @returns two classes, the first one first; -1 where a text is too short
 */
export function topicsOf(words: readonly NameWord[], shares: ArrayLike<number>): readonly [number, number] {
  const counts = countClasses(words, shares.length);
  const total = counts.reduce((sum, one) => sum + one, 0);
  if (total < LEAST_WORDS || shares.length < 2) return NONE;
  const excess = counts.map((count, k) => (count - total * shares[k]!) / Math.sqrt(total * shares[k]! + 1));
  const first = largest(excess, -1);
  return [first, largest(excess, first)];
}

function largest(numbers: Float64Array, but: number): number {
  let best = but === 0 ? 1 : 0;
  numbers.forEach((one, k) => {
    if (k !== but && one > numbers[best]!) best = k;
  });
  return best;
}
