import { arrivals } from './arrivals.ts';
import type { LabelChain, Lattice } from './label-chain.ts';

/** The best of the paths that have a label somewhere. */
export interface PathThrough {
  /** All zeros when no path has it. */
  readonly path: Uint8Array;
  /** By how much its score beats that of the best path without the label; below 0 when it does not. */
  readonly margin: number;
}

/**
 * The best path that has `required` somewhere, and how it compares with the best one that does not.
 *
 * Every position has two layers of states, before the label was seen and after: a step into the label leads from either
 * layer to the second, any other step stays in its layer.
 */
export function bestPathThrough(chain: LabelChain, lattice: Lattice, required: number): PathThrough {
  const size = chain.labels.length;
  const { scores, edges, length, width = size, column = 0 } = lattice;
  const path = new Uint8Array(length);
  if (length === 0) return { path, margin: -Infinity };
  const { begin, from, score } = arrivals(chain);
  const back = new Uint8Array(length * size * 2);
  let last = new Float64Array(2 * size).fill(-Infinity);
  let here = new Float64Array(2 * size);
  for (let y = 0; y < size; y++) last[y === required ? size + y : y] = chain.initial[y]! + scores[column + y]!;
  for (let i = 1; i < length; i++) {
    let k = begin[edges[i]! * size]!;
    for (let y = 0; y < size; y++) {
      const end = begin[edges[i]! * size + y + 1]!;
      let before = -Infinity;
      let beforeFrom = 0;
      let after = -Infinity;
      let afterFrom = 0;
      for (; k < end; k++) {
        const x = from[k]!;
        const step = score[k]!;
        if (last[x]! + step > before) {
          before = last[x]! + step;
          beforeFrom = x;
        }
        if (last[size + x]! + step > after) {
          after = last[size + x]! + step;
          afterFrom = size + x;
        }
      }
      if (y === required) {
        if (before >= after) {
          after = before;
          afterFrom = beforeFrom;
        }
        before = -Infinity;
      }
      const own = scores[i * width + column + y]!;
      here[y] = before + own;
      here[size + y] = after + own;
      back[i * size * 2 + y] = beforeFrom;
      back[i * size * 2 + size + y] = afterFrom;
    }
    [last, here] = [here, last];
  }
  const best = (layer: number): number => {
    let end = layer;
    for (let state = layer; state < layer + size; state++) if (last[state]! > last[end]!) end = state;
    return end;
  };
  let state = best(size);
  const margin = last[state]! - last[best(0)]!;
  if (last[state] === -Infinity) return { path, margin: -Infinity };
  for (let i = length - 1; i >= 0; i--) {
    path[i] = state % size;
    state = back[i * size * 2 + state]!;
  }
  return { path, margin };
}
