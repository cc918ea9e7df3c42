import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTable } from '../../../src/sequence/feature-table.ts';

const columns = fc.integer({ min: 1, max: 15 });
const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0);

describe('feature table', () => {
  it('adds exactly the weights of the features it knows', () => {
    fc.assert(
      fc.property(
        columns,
        fc.uniqueArray(key, { maxLength: 400 }),
        fc.array(key, { maxLength: 20 }),
        (width, keys, others) => {
          const weights = Int8Array.from({ length: keys.length * width }, (_, i) => (i % 251) - 125);
          const table = new FeatureTable({ keys: Int32Array.from(keys), weights, width, weightStep: 1 });
          const asked = [...keys.slice(0, 200), ...others];
          const sums = new Int32Array(3 * table.packed);
          table.addSteps(Int32Array.from(asked), asked.length, sums, table.packed);
          const expected = Array.from({ length: width }, (_, column) =>
            asked.reduce(
              (sum, one) => sum + (keys.includes(one) ? weights[keys.indexOf(one) * width + column]! : 0),
              0,
            ),
          );
          const nothing = new Array<number>(width).fill(0);
          expect([...table.scoresOf(sums)]).toEqual([...nothing, ...expected, ...nothing]);
        },
      ),
    );
  });
});
