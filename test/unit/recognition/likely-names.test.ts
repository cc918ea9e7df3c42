import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, labelName, mayFollow, NAME_TYPES } from '../../../src/recognition/labels.ts';
import { likelyNames } from '../../../src/recognition/likely-names.ts';
import { mentionsIn } from '../../../src/recognition/mentions-in.ts';
import type { LabelChain } from '../../../src/sequence/label-chain.ts';

const SIZE = LABELS.length;
const LENGTH = 3;
const may = (previous: number | null, label: number): number => (mayFollow(previous, label) ? 0 : -Infinity);

const CHAIN: LabelChain = {
  labels: LABELS,
  edgeClasses: 1,
  transitions: Float32Array.from({ length: SIZE * SIZE }, (_, k) => may(Math.floor(k / SIZE), k % SIZE)),
  initial: Float32Array.from({ length: SIZE }, (_, y) => may(null, y)),
};

const scoresFor = fc
  .array(fc.integer({ min: -4, max: 8 }), { minLength: LENGTH * SIZE, maxLength: LENGTH * SIZE })
  .map((list) => Float32Array.from(list));

const latticeOf = (scores: Float32Array) => ({ scores, edges: new Uint8Array(LENGTH), length: LENGTH });

/** The probability of each whole name, by going through all labellings. */
function byCounting(scores: Float32Array): Map<string, number> {
  const names = new Map<string, number>();
  let all = 0;
  const visit = (path: readonly number[], score: number): void => {
    if (path.length === LENGTH) {
      all += Math.exp(score);
      const labels = Uint8Array.from(path);
      for (const { from, to, type } of mentionsIn(labels)) {
        const whole = new Uint8Array(LENGTH);
        labelName(whole, from, to, type);
        // A name that breaks off at the end of the words is none.
        if (whole.slice(from, to).some((label, i) => label !== labels[from + i])) continue;
        const key = `${from} ${to} ${type}`;
        names.set(key, (names.get(key) ?? 0) + Math.exp(score));
      }
      return;
    }
    for (let y = 0; y < SIZE; y++) {
      if (mayFollow(path.at(-1) ?? null, y)) visit([...path, y], score + scores[path.length * SIZE + y]!);
    }
  };
  visit([], 0);
  return new Map([...names].map(([key, weight]) => [key, weight / all]));
}

describe('likely names', () => {
  it('have the share of all labellings in which they stand, and stand apart', () => {
    fc.assert(
      fc.property(scoresFor, (scores) => {
        const expected = byCounting(scores);
        const names = likelyNames(CHAIN, latticeOf(scores));
        let end = 0;
        for (const { from, to, type, probability } of names) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(probability).toBeCloseTo(expected.get(`${from} ${to} ${type}`)!, 5);
          end = to;
        }
        const found = new Set(names.map(({ from, to, type }) => `${from} ${to} ${type}`));
        for (const [key, share] of expected) if (share > 0.51) expect(found).toContain(key);
      }),
      { numRuns: 30 },
    );
  });

  it('are the long one where it is likelier than each of its parts', () => {
    const scores = new Float32Array(LENGTH * SIZE);
    const at = (i: number, label: string, score: number): void => {
      scores[i * SIZE + LABELS.indexOf(label)] = score;
    };
    at(0, 'begin organisation', 9);
    at(1, 'inside organisation', 9);
    at(2, 'last organisation', 9);
    at(0, 'single place', 8);
    expect(likelyNames(CHAIN, latticeOf(scores))).toMatchObject([
      { from: 0, to: 3, type: NAME_TYPES.indexOf('organisation') },
    ]);
  });

  it('are none where nothing is likely', () => {
    expect(likelyNames(CHAIN, latticeOf(new Float32Array(LENGTH * SIZE)))).toEqual([]);
    expect(likelyNames(CHAIN, { scores: new Float32Array(0), edges: new Uint8Array(0), length: 0 })).toEqual([]);
  });
});
