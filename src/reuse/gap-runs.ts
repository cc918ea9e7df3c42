import { commonSubsequence } from '../sequence/common-subsequence.ts';
import type { Run } from './shared-runs.ts';

/**
 * What two short gaps between two runs still have in common: the longest row of words that stand in both in one order. A single word counts
 * here, as the runs on both sides hold it in its place.
 *
 * @param a - the words of the one gap, `b` those of the other: some ten at most
 * @returns runs with indices in the gaps
 */
export function gapRuns(a: Float64Array, b: Float64Array): readonly Run[] {
  const partners = commonSubsequence(a, b);
  const runs: { a: number; b: number; length: number }[] = [];
  for (const [i, j] of partners.entries()) {
    if (j === -1) continue;
    const last = runs.at(-1);
    if (last && last.a + last.length === i && last.b + last.length === j) last.length++;
    else runs.push({ a: i, b: j, length: 1 });
  }
  return runs;
}
