import type { LabelChain } from './label-chain.ts';

/** How one comes to each label at each class of seam: the labels that may stand before it, and what the step is worth. */
export interface Arrivals {
  /** `[edgeClass][label]`, and one more: where its steps begin in the lists below, and so where the former's end. */
  readonly begin: Uint16Array;
  readonly from: Uint8Array;
  readonly score: Float32Array;
}

const known = new WeakMap<LabelChain, Arrivals>();

/** Every step that may be taken, listed by where it leads. Worked out once a chain. */
export function arrivals(chain: LabelChain): Arrivals {
  let all = known.get(chain);
  if (!all) {
    const size = chain.labels.length;
    const begin: number[] = [0];
    const from: number[] = [];
    const score: number[] = [];
    for (let edgeClass = 0; edgeClass < chain.edgeClasses; edgeClass++) {
      for (let label = 0; label < size; label++) {
        for (let before = 0; before < size; before++) {
          const step = chain.transitions[(edgeClass * size + before) * size + label]!;
          if (step === -Infinity) continue;
          from.push(before);
          score.push(step);
        }
        begin.push(from.length);
      }
    }
    all = { begin: Uint16Array.from(begin), from: Uint8Array.from(from), score: Float32Array.from(score) };
    known.set(chain, all);
  }
  return all;
}
