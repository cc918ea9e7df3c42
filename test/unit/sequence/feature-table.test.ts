import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTable } from '../../../src/sequence/feature-table.ts';

const WIDTH = 3;
const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0);

describe('feature table', () => {
  it('adds exactly the weights of the features it knows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 200 }), fc.array(key, { maxLength: 20 }), (keys, others) => {
        const weights = Int8Array.from({ length: keys.length * WIDTH }, (_, i) => (i % 251) - 125);
        const table = new FeatureTable({ keys: Int32Array.from(keys), weights, width: WIDTH, weightStep: 0.5 });
        const asked = [...keys.slice(0, 5), ...others];
        const steps = new Int32Array(WIDTH);
        table.addSteps(Int32Array.from(asked), asked.length, steps, 0);
        const expected = [0, 1, 2].map((column) =>
          asked.reduce((sum, one) => sum + (keys.includes(one) ? weights[keys.indexOf(one) * WIDTH + column]! : 0), 0),
        );
        expect([...steps]).toEqual(expected);
      }),
    );
  });
});
