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

/** For each edge class and label, the labels that may stand before it: worked out once a chain. */
const predecessorsOf = new WeakMap<LabelChain, readonly Uint8Array[]>();

function predecessors(chain: LabelChain): readonly Uint8Array[] {
  let lists = predecessorsOf.get(chain);
  if (!lists) {
    const size = chain.labels.length;
    const all = Array.from({ length: size }, (_, x) => x);
    lists = Array.from({ length: chain.edgeClasses * size }, (_, k) => {
      const edge = Math.floor(k / size) * size * size;
      return Uint8Array.from(all.filter((x) => chain.transitions[edge + x * size + (k % size)] !== -Infinity));
    });
    predecessorsOf.set(chain, lists);
  }
  return lists;
}

/** States are labels; when a label is required, states from `size` on are the labels after it was seen. */
function search(chain: LabelChain, lattice: Lattice, required: number): Uint8Array {
  const { labels, transitions, initial } = chain;
  const { scores, edges, length, width = labels.length, column = 0 } = lattice;
  const before = predecessors(chain);
  const size = labels.length;
  const states = required === -1 ? size : 2 * size;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * states);
  let previous = new Float64Array(states).fill(-Infinity);
  let current = new Float64Array(states);
  for (let y = 0; y < size; y++) previous[y === required ? size + y : y] = initial[y]! + scores[column + y]!;
  for (let i = 1; i < length; i++) {
    const edge = edges[i]! * size * size;
    const row = i * width + column;
    const backRow = i * states;
    for (let y = 0; y < size; y++) {
      const list = before[edges[i]! * size + y]!;
      const here = scores[row + y]!;
      for (let state = y; state < states; state += size) {
        let best = -Infinity;
        let from = 0;
        // Into the required label one comes from either layer, and lands in the second.
        const first = state >= size && y !== required ? size : 0;
        const last = state >= size ? size : y === required ? -1 : 0;
        for (let layer = first; layer <= last; layer += size) {
          for (let k = 0; k < list.length; k++) {
            const x = list[k]!;
            const score = previous[layer + x]! + transitions[edge + x * size + y]!;
            if (score > best) {
              best = score;
              from = layer + x;
            }
          }
        }
        current[state] = best + here;
        back[backRow + state] = from;
      }
    }
    [previous, current] = [current, previous];
  }
  let end = states - size;
  for (let state = end; state < states; state++) if (previous[state]! > previous[end]!) end = state;
  if (previous[end] === -Infinity) return path;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = end % size;
    end = back[i * states + end]!;
  }
  return path;
}

/** The score of a labelling: what `bestPath` makes as large as can be. */
export function pathScore({ labels, transitions, initial }: LabelChain, lattice: Lattice, path: Uint8Array): number {
  const { scores, edges, length, width = labels.length, column = 0 } = lattice;
  const size = labels.length;
  if (length === 0) return 0;
  let total = initial[path[0]!]! + scores[column + path[0]!]!;
  for (let i = 1; i < length; i++) {
    total +=
      transitions[edges[i]! * size * size + path[i - 1]! * size + path[i]!]! + scores[i * width + column + path[i]!]!;
  }
  return total;
}
