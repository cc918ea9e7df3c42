import type { LabelChain } from './label-chain.ts';

/** The labels that may stand before a label at one class of seam, and what each step is worth. */
export interface Arrivals {
  readonly from: Uint8Array;
  readonly score: Float32Array;
}

const known = new WeakMap<LabelChain, readonly Arrivals[]>();

/** `[edgeClass][label]`, flat: how one comes to each label. Worked out once a chain. */
export function arrivals(chain: LabelChain): readonly Arrivals[] {
  let all = known.get(chain);
  if (!all) {
    const size = chain.labels.length;
    const labels = Array.from({ length: size }, (_, x) => x);
    all = Array.from({ length: chain.edgeClasses * size }, (_, k) => {
      const step = (x: number): number => chain.transitions[(k - (k % size)) * size + x * size + (k % size)]!;
      const from = labels.filter((x) => step(x) !== -Infinity);
      return { from: Uint8Array.from(from), score: Float32Array.from(from, step) };
    });
    known.set(chain, all);
  }
  return all;
}
