import type { Run } from './shared-runs.ts';

/**
 * What two short gaps between two runs still have in common: the longest row of words that stand in both in one order. A single word counts
 * here, as the runs on both sides hold it in its place.
 *
 * @param a - the words of the one gap, `b` those of the other: some ten at most
 * @returns runs with indices in the gaps
 */
export function gapRuns(a: Float64Array, b: Float64Array): readonly Run[] {
  const wide = b.length + 1;
  /** Longest row from there to the ends. */
  const rest = new Int32Array((a.length + 1) * wide);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      rest[i * wide + j] =
        a[i] === b[j]
          ? rest[(i + 1) * wide + j + 1]! + 1
          : Math.max(rest[(i + 1) * wide + j]!, rest[i * wide + j + 1]!);
    }
  }
  const runs: Run[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      let length = 1;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
      runs.push({ a: i, b: j, length });
      i += length;
      j += length;
    } else if (rest[(i + 1) * wide + j]! >= rest[i * wide + j + 1]!) i++;
    else j++;
  }
  return runs;
}
