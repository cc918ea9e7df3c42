import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSubsequence } from '../../../src/sequence/common-subsequence.ts';

/** Length of a longest common subsequence, by trying every choice. */
function longest(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [x, ...restA] = a;
  const at = b.indexOf(x!);
  return Math.max(longest(restA, b), at === -1 ? 0 : 1 + longest(restA, b.slice(at + 1)));
}

describe('commonSubsequence', () => {
  it('pairs what stands in both in one order', () => {
    expect([...commonSubsequence([...'the pier was shut'.split(' ')], 'the old pier is shut'.split(' '))]).toEqual([
      0, 2, -1, 4,
    ]);
    expect([...commonSubsequence(Float64Array.of(1, 2), Float64Array.of(2, 1))]).toEqual([-1, 0]);
    expect([...commonSubsequence([], ['a'])]).toEqual([]);
  });

  it('finds as many as there are, in order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const pairs = [...commonSubsequence(a, b)].flatMap((j, i) => (j === -1 ? [] : [[i, j] as const]));
        expect(pairs.length).toBe(longest(a, b));
        for (const [i, j] of pairs) expect(a[i]).toBe(b[j]);
        expect(pairs.every(([, j], at) => at === 0 || j > pairs[at - 1]![1])).toBe(true);
      }),
    );
  });
});
