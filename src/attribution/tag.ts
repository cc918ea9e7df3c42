import type { Document } from '../language/document.ts';
import { bestPath } from '../sequence/best-path.ts';
import type { SequenceModel } from '../sequence/sequence-model.ts';
import { edgeClass, featuresAt, MOST_FEATURES } from './features.ts';
import type { Observations } from './observations.ts';

/** The label of every token of the document, paragraph by paragraph: indices into LABELS. */
export function tag(document: Document, seen: Observations, model: SequenceModel): Uint8Array {
  const size = model.labels.length;
  const labels = new Uint8Array(document.tokens.length);
  const features = new Int32Array(MOST_FEATURES);
  for (const { from, to } of document.paragraphs) {
    const length = to - from;
    const scores = new Float32Array(length * size);
    const edges = new Uint8Array(length);
    for (let i = from; i < to; i++) {
      const count = featuresAt({ seen, from, to }, i, features);
      model.features.addScores(features, count, scores, (i - from) * size);
      if (i > from) edges[i - from] = edgeClass(document, seen, i);
    }
    labels.set(bestPath(model, { scores, edges, length }), from);
  }
  return labels;
}
