const LONGEST = 64;
const rows = [0, 1, 2].map(() => new Uint16Array(LONGEST + 1)) as [Uint16Array, Uint16Array, Uint16Array];

/**
 * How alike two words are written, in [0, 1]: 1 less the number of letters added, dropped, changed or swapped with their
 * neighbour, as a share of the longer word. Words are cut at 64 letters.
 *
 * Source: optimal string alignment (Damerau 1964).
 */
export function letterLikeness(a: string, b: string): number {
  const [n, m] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  if (n === 0 || m === 0) return n === m ? 1 : 0;
  let [earlier, before, now] = rows;
  for (let j = 0; j <= m; j++) before[j] = j;
  for (let i = 1; i <= n; i++) {
    const letter = a.charCodeAt(i - 1);
    now[0] = i;
    for (let j = 1; j <= m; j++) {
      const same = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(before[j]! + 1, now[j - 1]! + 1, before[j - 1]! + same);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, earlier[j - 2]! + 1);
      now[j] = cost;
    }
    [earlier, before, now] = [before, now, earlier];
  }
  return 1 - before[m]! / Math.max(n, m);
}
