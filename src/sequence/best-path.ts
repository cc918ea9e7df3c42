import { arrivals } from './arrivals.ts';
import type { LabelChain, Lattice } from './label-chain.ts';

/**
 * The best-scoring label for each position, taken together. Source: Viterbi 1967.
 *
 * @returns indices into `chain.labels`; time and memory are linear in `length`
 */
export function bestPath(chain: LabelChain, lattice: Lattice): Uint8Array {
  const size = chain.labels.length;
  const { scores, edges, length, width = size, column = 0 } = lattice;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const { begin, from, score } = arrivals(chain);
  const back = new Uint8Array(length * size);
  let last = new Float64Array(size);
  let here = new Float64Array(size);
  for (let y = 0; y < size; y++) last[y] = chain.initial[y]! + scores[column + y]!;
  for (let i = 1; i < length; i++) {
    let k = begin[edges[i]! * size]!;
    for (let y = 0; y < size; y++) {
      const end = begin[edges[i]! * size + y + 1]!;
      let best = -Infinity;
      let bestFrom = 0;
      for (; k < end; k++) {
        const total = last[from[k]!]! + score[k]!;
        if (total > best) {
          best = total;
          bestFrom = from[k]!;
        }
      }
      here[y] = best + scores[i * width + column + y]!;
      back[i * size + y] = bestFrom;
    }
    [last, here] = [here, last];
  }
  let label = 0;
  for (let y = 1; y < size; y++) if (last[y]! > last[label]!) label = y;
  if (last[label] === -Infinity) return path;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * size + label]!;
  }
  return path;
}
