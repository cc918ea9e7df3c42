import type { SequenceModel } from './sequence-model.ts';

interface Lattice {
  /** `[position][label]`, flat: what the features say. */
  readonly scores: Float32Array;
  /** `[position]`: class of the seam before it. */
  readonly edges: Uint8Array;
  readonly length: number;
}

/**
 * The best-scoring label for each position, taken together. Source: Viterbi 1967.
 *
 * @returns indices into `model.labels`; time and memory are linear in `length`
 */
export function bestPath(
  { labels, transitions, initial }: SequenceModel,
  { scores, edges, length }: Lattice,
): Uint8Array {
  const size = labels.length;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * size);
  let previous = new Float64Array(size);
  let current = new Float64Array(size);
  for (let y = 0; y < size; y++) previous[y] = initial[y]! + scores[y]!;
  for (let i = 1; i < length; i++) {
    const edge = edges[i]! * size * size;
    for (let y = 0; y < size; y++) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < size; x++) {
        const score = previous[x]! + transitions[edge + x * size + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      current[y] = best + scores[i * size + y]!;
      back[i * size + y] = from;
    }
    [previous, current] = [current, previous];
  }
  let last = 0;
  for (let y = 1; y < size; y++) if (previous[y]! > previous[last]!) last = y;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    last = back[i * size + last]!;
  }
  return path;
}
