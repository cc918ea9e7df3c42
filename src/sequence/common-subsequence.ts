/**
 * A longest row of items that stand in both lists in one order, the earliest of several, by dynamic programming.
 *
 * Source: Wagner and Fischer, "The string-to-string correction problem", JACM 1974. Time and memory are `a.length` × `b.length`.
 *
 * @returns for each item of `a` the place of its partner in `b`, or -1
 */
export function commonSubsequence<T>(a: ArrayLike<T>, b: ArrayLike<T>): Int32Array {
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
  const partners = new Int32Array(a.length).fill(-1);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) partners[i++] = j++;
    else if (rest[(i + 1) * wide + j]! >= rest[i * wide + j + 1]!) i++;
    else j++;
  }
  return partners;
}
