import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath } from '../../../src/sequence/best-path.ts';
import { bestPathThrough } from '../../../src/sequence/best-path-through.ts';
import type { LabelChain } from '../../../src/sequence/label-chain.ts';

const SIZE = 3;
const score = fc.integer({ min: -8, max: 8 });
const scores = (length: number) =>
  fc.array(score, { minLength: length, maxLength: length }).map((list) => Float32Array.from(list));

/** Every labelling there is, by trying them all. */
function bestScoreByTrying(
  model: LabelChain,
  emissions: Float32Array,
  edges: Uint8Array,
  length: number,
  counts: (path: Uint8Array) => boolean = () => true,
): number {
  let best = -Infinity;
  for (let code = 0; code < SIZE ** length; code++) {
    const path = Uint8Array.from({ length }, (_, i) => Math.floor(code / SIZE ** i) % SIZE);
    if (counts(path)) best = Math.max(best, pathScore(model, emissions, edges, path));
  }
  return best;
}

function pathScore(
  { transitions, initial }: LabelChain,
  emissions: Float32Array,
  edges: Uint8Array,
  path: Uint8Array,
): number {
  let total = initial[path[0]!]! + emissions[path[0]!]!;
  for (let i = 1; i < path.length; i++) {
    total += transitions[edges[i]! * SIZE * SIZE + path[i - 1]! * SIZE + path[i]!]! + emissions[i * SIZE + path[i]!]!;
  }
  return total;
}

describe('best path', () => {
  it('scores as high as the best of all paths', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((length) =>
            fc.tuple(
              scores(length * SIZE),
              scores(2 * SIZE * SIZE),
              scores(SIZE),
              fc.array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length }),
            ),
          ),
        ([emissions, transitions, initial, seams]) => {
          const edges = Uint8Array.from(seams);
          const model: LabelChain = {
            labels: ['a', 'b', 'c'],
            edgeClasses: 2,
            transitions,
            initial,
          };
          const path = bestPath(model, { scores: emissions, edges, length: edges.length });
          expect(pathScore(model, emissions, edges, path)).toBe(
            bestScoreByTrying(model, emissions, edges, edges.length),
          );
        },
      ),
    );
  });

  it('with a required label scores as high as the best of the paths that have it', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((length) => fc.tuple(scores(length * SIZE), scores(SIZE * SIZE), scores(SIZE))),
        ([emissions, transitions, initial]) => {
          const length = emissions.length / SIZE;
          const model: LabelChain = { labels: ['a', 'b', 'c'], edgeClasses: 1, transitions, initial };
          const edges = new Uint8Array(length);
          const { path, margin } = bestPathThrough(model, { scores: emissions, edges, length }, 1);
          expect(path).toContain(1);
          expect(pathScore(model, emissions, edges, path)).toBe(
            bestScoreByTrying(model, emissions, edges, length, (one) => one.includes(1)),
          );
          const without = bestScoreByTrying(model, emissions, edges, length, (one) => !one.includes(1));
          expect(margin).toBe(pathScore(model, emissions, edges, path) - without);
        },
      ),
    );
  });

  it('reads its own columns of a wider row', () => {
    const model: LabelChain = {
      labels: ['a', 'b'],
      edgeClasses: 1,
      transitions: new Float32Array(4),
      initial: new Float32Array(2),
    };
    const wide = Float32Array.from([9, 0, 1, 9, 1, 0]);
    expect([...bestPath(model, { scores: wide, edges: new Uint8Array(2), length: 2, width: 3, column: 1 })]).toEqual([
      1, 0,
    ]);
  });

  it('takes no forbidden step, however good it looks', () => {
    const transitions = new Float32Array(SIZE * SIZE);
    transitions[0 * SIZE + 1] = -Infinity;
    const model: LabelChain = {
      labels: ['a', 'b', 'c'],
      edgeClasses: 1,
      transitions,
      initial: new Float32Array(SIZE),
    };
    const emissions = Float32Array.from([9, 0, 0, 0, 9, 1]);
    expect([...bestPath(model, { scores: emissions, edges: new Uint8Array(2), length: 2 })]).not.toEqual([0, 1]);
  });

  it('gives nothing for nothing', () => {
    const model: LabelChain = {
      labels: ['a', 'b', 'c'],
      edgeClasses: 1,
      transitions: new Float32Array(9),
      initial: new Float32Array(3),
    };
    expect(bestPath(model, { scores: new Float32Array(), edges: new Uint8Array(), length: 0 })).toHaveLength(0);
  });
});
