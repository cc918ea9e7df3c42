import { forwardBackward, stepFactors } from '../sequence/forward-backward.ts';
import type { LabelChain, Lattice } from '../sequence/label-chain.ts';
import { firstLabel, NAME_TYPES, PLACE } from './labels.ts';
import type { Labelled } from './mentions-in.ts';

/** A name, and how likely exactly these words are a name of this type. */
export interface LikelyName extends Labelled {
  readonly probability: number;
}

/** Names less likely than this are left out. Source: measured on two parts of the corpus, docs/recognition.md. */
const LEAST = 0.4;
/** Words of the longest name. */
const MOST_WORDS = 14;

/**
 * The likeliest names of a sequence that do not overlap: the likeliest first, then the next one that it leaves room for.
 *
 * Of all labellings together, not of the best one: where two names are nearly as likely as one long one, the best labelling
 * is right about neither. Source: minimum Bayes risk decoding.
 *
 * @returns ascending; positions in the sequence
 */
export function likelyNames(chain: LabelChain, lattice: Lattice): LikelyName[] {
  const candidates = candidatesIn(chain, lattice).sort((a, b) => b.probability - a.probability);
  const taken = new Uint8Array(lattice.length);
  const names: LikelyName[] = [];
  for (const name of candidates) {
    if (taken.subarray(name.from, name.to).includes(1)) continue;
    taken.fill(1, name.from, name.to);
    names.push(name);
  }
  return names.sort((a, b) => a.from - b.from);
}

/** Every run of words that is a name of some type often enough. */
function candidatesIn(chain: LabelChain, lattice: Lattice): LikelyName[] {
  const { edges, length } = lattice;
  const size = chain.labels.length;
  const { own, forward, norms, backward } = forwardBackward(chain, lattice);
  const steps = stepFactors(chain);
  const found: LikelyName[] = [];
  /** All labellings in which `label` stands at `i` behind `before`, of those counted in `so far`. */
  const goOn = (soFar: number, i: number, before: number, label: number): number =>
    (soFar * steps[(edges[i]! * size + before) * size + label]! * own[i * size + label]!) / norms[i]!;
  for (let type = 0; type < NAME_TYPES.length; type++) {
    const begin = firstLabel(type) + PLACE.begin;
    const inside = firstLabel(type) + PLACE.inside;
    const last = firstLabel(type) + PLACE.last;
    const single = firstLabel(type) + PLACE.single;
    for (let from = 0; from < length; from++) {
      const alone = forward[from * size + single]! * backward[from * size + single]!;
      if (alone >= LEAST) found.push({ from, to: from + 1, type, probability: alone });
      let open = forward[from * size + begin]!;
      if (open * backward[from * size + begin]! < LEAST) continue;
      for (let i = from + 1, before = begin; i < Math.min(length, from + MOST_WORDS); i++, before = inside) {
        const closed = goOn(open, i, before, last) * backward[i * size + last]!;
        if (closed >= LEAST) found.push({ from, to: i + 1, type, probability: closed });
        open = goOn(open, i, before, inside);
        if (open * backward[i * size + inside]! < LEAST) break;
      }
    }
  }
  return found;
}
