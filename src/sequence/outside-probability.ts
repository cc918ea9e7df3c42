import type { LabelChain, Lattice } from './label-chain.ts';

const known = new WeakMap<LabelChain, Float64Array>();
function exponentials(chain: LabelChain): Float64Array {
  let steps = known.get(chain);
  if (!steps) {
    steps = Float64Array.from(chain.transitions, (one) => Math.exp(one));
    known.set(chain, steps);
  }
  return steps;
}

/**
 * How likely label 0 ("outside") is at each position, all labellings of the sequence considered.
 *
 * Source: forward-backward, Rabiner 1989, with each position scaled to sum one.
 */
export function outsideProbability(chain: LabelChain, lattice: Lattice): Float64Array {
  const { labels, initial } = chain;
  const { scores, edges, length, width = labels.length, column = 0 } = lattice;
  const size = labels.length;
  const outside = new Float64Array(length);
  if (length === 0) return outside;
  const steps = exponentials(chain);
  const here = new Float64Array(length * size);
  const forward = new Float64Array(length * size);
  for (let i = 0; i < length; i++) {
    const row = i * width + column;
    let most = -Infinity;
    for (let y = 0; y < size; y++) most = Math.max(most, scores[row + y]!);
    let sum = 0;
    for (let y = 0; y < size; y++) {
      here[i * size + y] = Math.exp(scores[row + y]! - most);
      let into = 0;
      if (i === 0) into = Math.exp(initial[y]!);
      else {
        const edge = edges[i]! * size * size;
        for (let x = 0; x < size; x++) into += forward[(i - 1) * size + x]! * steps[edge + x * size + y]!;
      }
      forward[i * size + y] = into * here[i * size + y]!;
      sum += forward[i * size + y]!;
    }
    for (let y = 0; y < size; y++) forward[i * size + y]! /= sum;
  }
  let behind = new Float64Array(size).fill(1);
  let next = new Float64Array(size);
  for (let i = length - 1; i >= 0; i--) {
    let all = 0;
    for (let y = 0; y < size; y++) all += forward[i * size + y]! * behind[y]!;
    outside[i] = (forward[i * size]! * behind[0]!) / all;
    if (i === 0) break;
    const edge = edges[i]! * size * size;
    let sum = 0;
    for (let x = 0; x < size; x++) {
      let total = 0;
      for (let y = 0; y < size; y++) total += steps[edge + x * size + y]! * here[i * size + y]! * behind[y]!;
      next[x] = total;
      sum += total;
    }
    for (let x = 0; x < size; x++) next[x]! /= sum;
    [behind, next] = [next, behind];
  }
  return outside;
}
