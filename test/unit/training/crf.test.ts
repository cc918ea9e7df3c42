import { describe, expect, it } from 'vitest';
import { bestPath } from '../../../src/sequence/best-path.ts';
import { fitCrf, type Sequence } from '../../../training/crf.ts';
import { FeatureIndex } from '../../../training/feature-index.ts';
import { randomFrom } from '../../../training/random.ts';

/** Rows 0 and 1 are letters; after a 1 the label stays 1 until the end: only transitions can learn that. */
function toy(count: number): Sequence[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const letters = Array.from({ length: 6 }, () => (random() < 0.2 ? 1 : 0));
    let seen = 0;
    const labels = Uint8Array.from(letters, (letter) => {
      seen = seen || letter;
      return seen;
    });
    return {
      length: 6,
      rows: Int32Array.from(letters),
      starts: Int32Array.from({ length: 7 }, (_, i) => i),
      edges: new Uint8Array(6),
      labels,
    };
  });
}

const task = (sequences: readonly Sequence[]) => ({
  sequences,
  rows: 2,
  labels: 2,
  edgeClasses: 1,
  allowed: Uint8Array.from([1, 1, 1, 1]),
  mayOpen: Uint8Array.from([1, 1]),
});

describe('conditional random field', () => {
  it('learns what the letters alone do not say', () => {
    const { weights, transitions, initial } = fitCrf(task(toy(400)), { epochs: 40, step: 0.1, decay: 1e-6 });
    const model = { labels: ['0', '1'], edgeClasses: 1, transitions, initial };
    for (const { rows, labels, edges, length } of toy(50)) {
      const scores = Float32Array.from([...rows].flatMap((row) => [weights[row * 2]!, weights[row * 2 + 1]!]));
      expect([...bestPath(model, { scores, edges, length })]).toEqual([...labels]);
    }
  });

  it('gives the same bytes for the same sequences', () => {
    const once = fitCrf(task(toy(50)), { epochs: 3 });
    const again = fitCrf(task(toy(50)), { epochs: 3 });
    expect([...again.weights, ...again.transitions]).toEqual([...once.weights, ...once.transitions]);
  });

  it('loses less with every epoch on what it learns from', () => {
    const losses: number[] = [];
    fitCrf(task(toy(200)), { epochs: 5, step: 0.05, onEpoch: (_, loss) => losses.push(loss) });
    expect(losses).toEqual([...losses].sort((a, b) => b - a));
  });

  it('never allows a step it was told is impossible', () => {
    const { transitions } = fitCrf({ ...task(toy(20)), allowed: Uint8Array.from([1, 1, 0, 1]) }, { epochs: 1 });
    expect(transitions[2]).toBe(-Infinity);
  });
});

describe('feature index', () => {
  it('numbers the features seen often enough, whatever the order and size', () => {
    const index = new FeatureIndex(8);
    for (let hash = 1; hash <= 500; hash++) for (let n = 0; n < (hash % 3) + 1; n++) index.count(hash * 7919);
    const keys = index.seal(2);
    expect(keys).toHaveLength([...Array(500).keys()].filter((k) => ((k + 1) % 3) + 1 >= 2).length);
    keys.forEach((key, row) => {
      expect(index.row(key)).toBe(row);
    });
    expect(index.row(3 * 7919)).toBe(-1);
    expect(index.row(12345)).toBe(-1);
  });
});
