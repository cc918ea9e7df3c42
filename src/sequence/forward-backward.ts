import type { LabelChain, Lattice } from './label-chain.ts';

const known = new WeakMap<LabelChain, Float64Array>();

/** `[edgeClass][previous label][label]`, flat: what each step is worth as a factor. Worked out once a chain. */
export function stepFactors(chain: LabelChain): Float64Array {
  let steps = known.get(chain);
  if (!steps) {
    steps = Float64Array.from(chain.transitions, (one) => Math.exp(one));
    known.set(chain, steps);
  }
  return steps;
}

/** All labellings of a sequence taken together; `[position][label]`, flat. */
export interface Passes {
  /** What the position itself says of each label, as a factor. */
  readonly own: Float64Array;
  /** All ways to here, scaled so that a position's sum to one; `norms` are the scales. */
  readonly forward: Float64Array;
  readonly norms: Float64Array;
  /** All ways on from here, scaled so that `forward` times `backward` is a label's probability. */
  readonly backward: Float64Array;
}

/** Source: forward-backward, Rabiner 1989, with each position scaled. */
export function forwardBackward(chain: LabelChain, lattice: Lattice): Passes {
  const { labels, initial } = chain;
  const { scores, edges, length, width = labels.length, column = 0 } = lattice;
  const size = labels.length;
  const steps = stepFactors(chain);
  const own = new Float64Array(length * size);
  const forward = new Float64Array(length * size);
  const backward = new Float64Array(length * size);
  const norms = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const row = i * width + column;
    let most = -Infinity;
    for (let y = 0; y < size; y++) most = Math.max(most, scores[row + y]!);
    const edge = edges[i]! * size * size;
    let sum = 0;
    for (let y = 0; y < size; y++) {
      own[i * size + y] = Math.exp(scores[row + y]! - most);
      let into = 0;
      if (i === 0) into = Math.exp(initial[y]!);
      else for (let x = 0; x < size; x++) into += forward[(i - 1) * size + x]! * steps[edge + x * size + y]!;
      forward[i * size + y] = into * own[i * size + y]!;
      sum += forward[i * size + y]!;
    }
    for (let y = 0; y < size; y++) forward[i * size + y]! /= sum;
    norms[i] = sum;
  }
  backward.fill(1, Math.max(0, length - 1) * size);
  for (let i = length - 2; i >= 0; i--) {
    const edge = edges[i + 1]! * size * size;
    for (let x = 0; x < size; x++) {
      let total = 0;
      for (let y = 0; y < size; y++) {
        total += steps[edge + x * size + y]! * own[(i + 1) * size + y]! * backward[(i + 1) * size + y]!;
      }
      backward[i * size + x] = total / norms[i + 1]!;
    }
  }
  return { own, forward, norms, backward };
}
