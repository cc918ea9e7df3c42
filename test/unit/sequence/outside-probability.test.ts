import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelChain } from '../../../src/sequence/label-chain.ts';
import { outsideProbability } from '../../../src/sequence/outside-probability.ts';

const SIZE = 3;
const numbers = (length: number) =>
  fc
    .array(fc.integer({ min: -6, max: 6 }), { minLength: length, maxLength: length })
    .map((list) => Float32Array.from(list, (one) => one / 2));

describe('probability of the outside label', () => {
  it('is the weight of all labellings that have it there, as a share of all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((length) => fc.tuple(numbers(length * SIZE), numbers(9), numbers(SIZE))),
        ([scores, transitions, initial]) => {
          const length = scores.length / SIZE;
          const chain: LabelChain = { labels: ['O', 'a', 'b'], edgeClasses: 1, transitions, initial };
          const expected = new Float64Array(length);
          let all = 0;
          for (let code = 0; code < SIZE ** length; code++) {
            const path = Array.from({ length }, (_, i) => Math.floor(code / SIZE ** i) % SIZE);
            const score = path.reduce(
              (sum, y, i) =>
                sum + scores[i * SIZE + y]! + (i === 0 ? initial[y]! : transitions[path[i - 1]! * SIZE + y]!),
              0,
            );
            all += Math.exp(score);
            path.forEach((y, i) => {
              if (y === 0) expected[i]! += Math.exp(score);
            });
          }
          const found = outsideProbability(chain, { scores, edges: new Uint8Array(length), length });
          found.forEach((one, i) => {
            expect(one).toBeCloseTo(expected[i]! / all, 5);
          });
        },
      ),
    );
  });
});
