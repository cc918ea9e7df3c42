import type { CostTable } from './sound-costs.ts';

const LONGEST = 64;
const rows = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const;

/**
 * How alike two words sound, in [0, 1]: 1 less the cheapest way of making one of the other, as a share of what it
 * costs to say them at all.
 *
 * Words of more than 64 sounds are cut there. Source: Wagner and Fischer 1974, with costs by class of sound.
 */
export function soundLikeness(a: Uint8Array, b: Uint8Array, costs: CostTable): number {
  const [n, m] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  if (n === 0 || m === 0) return n === m ? 1 : 0;
  const { of, out, lastOut, size } = costs;
  const outOf = (word: Uint8Array, at: number, end: number): number => (at === end - 1 ? lastOut : out)[word[at]!]!;
  let [before, now] = rows;
  let whole = 0;
  before[0] = 0;
  for (let j = 0; j < m; j++) {
    whole += out[b[j]!]!;
    before[j + 1] = before[j]! + outOf(b, j, m);
  }
  for (let i = 0; i < n; i++) {
    const outA = outOf(a, i, n);
    const row = a[i]! * size;
    whole += out[a[i]!]!;
    now[0] = before[0]! + outA;
    for (let j = 0; j < m; j++) {
      const swap = before[j]! + of[row + b[j]!]!;
      const drop = before[j + 1]! + outA;
      const add = now[j]! + outOf(b, j, m);
      now[j + 1] = Math.min(swap, drop, add);
    }
    [before, now] = [now, before];
  }
  return Math.max(0, 1 - (2 * before[m]!) / whole);
}
