import type { LabelChain, Lattice } from './label-chain.ts';

/**
 * The best-scoring label for each position, taken together. Source: Viterbi 1967.
 *
 * @returns indices into `chain.labels`; time and memory are linear in `length`
 */
export function bestPath(chain: LabelChain, lattice: Lattice): Uint8Array {
  return search(chain, lattice, -1);
}

/** The best of the paths that have `label` somewhere; all zeros when there is none. */
export function bestPathThrough(chain: LabelChain, lattice: Lattice, label: number): Uint8Array {
  return search(chain, lattice, label);
}

/** States are labels; when a label is required, states from `size` on are the labels after it was seen. */
function search({ labels, transitions, initial }: LabelChain, lattice: Lattice, required: number): Uint8Array {
  const { scores, edges, length, width = labels.length, column = 0 } = lattice;
  const size = labels.length;
  const layers = required === -1 ? 1 : 2;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * size * layers);
  let previous = new Float64Array(size * layers).fill(-Infinity);
  let current = new Float64Array(size * layers);
  for (let y = 0; y < size; y++) previous[y === required ? size + y : y] = initial[y]! + scores[column + y]!;
  for (let i = 1; i < length; i++) {
    const edge = edges[i]! * size * size;
    const row = i * width + column;
    const backRow = i * size * layers;
    for (let y = 0; y < size; y++) {
      for (let layer = 0; layer < layers; layer++) {
        const state = layer * size + y;
        let best = -Infinity;
        let from = 0;
        // Into the required label one comes from either layer, and lands in the second.
        const first = layer === 1 && y !== required ? size : 0;
        const last = layer === 1 ? 2 * size : y === required ? 0 : size;
        for (let x = first; x < last; x++) {
          const score = previous[x]! + transitions[edge + (x < size ? x : x - size) * size + y]!;
          if (score > best) {
            best = score;
            from = x;
          }
        }
        current[state] = best + scores[row + y]!;
        back[backRow + state] = from;
      }
    }
    [previous, current] = [current, previous];
  }
  let end = (layers - 1) * size;
  for (let state = end; state < size * layers; state++) if (previous[state]! > previous[end]!) end = state;
  if (previous[end] === -Infinity) return path;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = end % size;
    end = back[i * size * layers + end]!;
  }
  return path;
}
