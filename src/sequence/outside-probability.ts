import { forwardBackward } from './forward-backward.ts';
import type { LabelChain, Lattice } from './label-chain.ts';

/** How likely label 0 ("outside") is at each position, all labellings of the sequence considered. */
export function outsideProbability(chain: LabelChain, lattice: Lattice): Float64Array {
  const { forward, backward } = forwardBackward(chain, lattice);
  const size = chain.labels.length;
  return Float64Array.from({ length: lattice.length }, (_, i) => forward[i * size]! * backward[i * size]!);
}
