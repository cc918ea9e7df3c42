import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTable } from '../../../src/sequence/feature-table.ts';
import { readSequenceModel, writeSequenceModel } from '../../../src/sequence/sequence-model.ts';

const WIDTH = 3;
const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0);

describe('feature table', () => {
  it('adds exactly the weights of the features it knows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 200 }), fc.array(key, { maxLength: 20 }), (keys, others) => {
        const weights = Int8Array.from({ length: keys.length * WIDTH }, (_, i) => (i % 251) - 125);
        const table = new FeatureTable({ keys: Int32Array.from(keys), weights, width: WIDTH, weightStep: 0.5 });
        const asked = [...keys.slice(0, 5), ...others];
        const scores = new Float32Array(WIDTH);
        table.addScores(Int32Array.from(asked), asked.length, scores, 0);
        const expected = [0, 1, 2].map((column) =>
          asked.reduce(
            (sum, one) => sum + (keys.includes(one) ? weights[keys.indexOf(one) * WIDTH + column]! * 0.5 : 0),
            0,
          ),
        );
        expect([...scores]).toEqual(expected);
      }),
    );
  });
});

describe('model file', () => {
  const model = {
    labels: ['O', 'B-x', 'I-x'],
    edgeClasses: 2,
    features: new FeatureTable({
      keys: Int32Array.from([7, -9]),
      weights: Int8Array.from([1, -2, 3, 4, -5, 127]),
      width: WIDTH,
      weightStep: 0.25,
    }),
    transitions: Float32Array.from({ length: 18 }, (_, i) => (i === 2 ? -Infinity : i / 8)),
    initial: Float32Array.from([0.5, 1, -Infinity]),
  };

  it('comes back as it was written', () => {
    const { model: back, extra } = readSequenceModel(writeSequenceModel(model, { note: 'ü' }));
    expect(extra).toEqual({ note: 'ü' });
    expect(back.labels).toEqual(model.labels);
    expect([...back.transitions]).toEqual([...model.transitions]);
    expect([...back.initial]).toEqual([...model.initial]);
    expect([...back.features.keys]).toEqual([7, -9]);
    expect([...back.features.weights]).toEqual([1, -2, 3, 4, -5, 127]);
  });

  it('refuses bytes that are something else', () => {
    expect(() => readSequenceModel(new TextEncoder().encode('not a model at all'))).toThrow('not a sequence model');
  });
});
