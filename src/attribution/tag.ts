import type { Document, TokenRange } from '../language/document.ts';
import { bestPath } from '../sequence/best-path.ts';
import type { Lattice } from '../sequence/label-chain.ts';
import { outsideProbability } from '../sequence/outside-probability.ts';
import type { SpanModel } from './attribution-model.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { BEGIN_CUE, CUE_LABELS, INSIDE_CUE } from './cue-labels.ts';
import { beginLabel, LABELS } from './labels.ts';
import type { Observations } from './observations.ts';
import { edgeClass, MOST_FEATURES, spanFeatures } from './span-features.ts';

/** What the first look at a document gives. */
export interface Tagging {
  /** The label of every token, all spans found together: indices into LABELS. */
  readonly labels: Uint8Array;
  /** Runs that may be cues, ascending; many of them are not. */
  readonly cues: readonly CueCandidate[];
}

/**
 * What a cue is given beyond what the features say. The best labelling as a whole misses more cues than it invents.
 * Source: our choice on dev.
 */
const SPAN_BONUS = 1;
const CANDIDATE_BONUS = 2;
/** Candidates less likely than this are not looked at further. Source: our choice on dev. */
const LEAST_PROBABILITY = 0.12;

const CUE_COLUMN = LABELS.length;
const WIDTH = LABELS.length + CUE_LABELS.length;
const SPAN_CUE = beginLabel('cue', null);

/** Label every token, paragraph by paragraph, and say which runs may be cues. */
export function tag(document: Document, seen: Observations, model: SpanModel): Tagging {
  const labels = new Uint8Array(document.tokens.length);
  const cues: CueCandidate[] = [];
  for (const paragraph of document.paragraphs) {
    const lattice = latticeOf(document, seen, model, paragraph);
    const { scores, length } = lattice;
    const outside = outsideProbability(model.cues, { ...lattice, column: CUE_COLUMN });
    for (let i = 0; i < length; i++) {
      scores[i * WIDTH + SPAN_CUE]! += SPAN_BONUS;
      scores[i * WIDTH + CUE_COLUMN + BEGIN_CUE]! += CANDIDATE_BONUS;
    }
    labels.set(bestPath(model.spans, lattice), paragraph.from);
    candidates(bestPath(model.cues, { ...lattice, column: CUE_COLUMN }), outside, paragraph.from, cues);
  }
  return { labels, cues };
}

function latticeOf(
  document: Document,
  seen: Observations,
  { wordSums }: SpanModel,
  { from, to }: TokenRange,
): Lattice & { readonly scores: Float32Array } {
  const length = to - from;
  const features = new Int32Array(MOST_FEATURES);
  const { table } = wordSums;
  const sums = new Int32Array(length * table.packed);
  const edges = new Uint8Array(length);
  for (let i = from; i < to; i++) {
    const at = (i - from) * table.packed;
    wordSums.addWords(seen.words, from, to, i, sums, at);
    table.addSteps(features, spanFeatures({ seen, from, to }, i, features), sums, at);
    if (i > from) edges[i - from] = edgeClass(document, seen, i);
  }
  const scores = table.scoresOf(sums);
  return { scores, edges, length, width: WIDTH };
}

function candidates(path: Uint8Array, outside: Float64Array, offset: number, found: CueCandidate[]): void {
  for (let i = 0; i < path.length; ) {
    if (path[i] === 0) {
      i++;
      continue;
    }
    const from = i++;
    while (i < path.length && path[i] === INSIDE_CUE) i++;
    let probability = 0;
    for (let k = from; k < i; k++) probability = Math.max(probability, 1 - outside[k]!);
    if (probability >= LEAST_PROBABILITY) found.push({ from: offset + from, to: offset + i, probability });
  }
}
