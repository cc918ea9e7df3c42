import { readCueLexicon } from '../src/attribution/cue-lexicon.ts';
import { EDGE_CLASSES, edgeClass, featuresAt, MOST_FEATURES } from '../src/attribution/features.ts';
import { LABELS, mayFollow } from '../src/attribution/labels.ts';
import { observe } from '../src/attribution/observations.ts';
import type { Document } from '../src/language/document.ts';
import type { Relation } from '../src/model/statement.ts';
import { FeatureTable } from '../src/sequence/feature-table.ts';
import { writeSequenceModel } from '../src/sequence/sequence-model.ts';
import { fitCrf, type Sequence } from './crf.ts';
import { learnCueLexicon } from './cue-lexicon.ts';
import { FeatureIndex } from './feature-index.ts';
import { goldLabels } from './polnear.ts';

export interface Example {
  readonly document: Document;
  readonly relations: readonly Relation[];
}

interface FitOptions {
  readonly epochs?: number;
  readonly step?: number;
  readonly decay?: number;
  /** Features seen fewer times than this are left out. */
  readonly least?: number;
  /** Features whose largest weight is smaller than this are left out of the file. */
  readonly smallest?: number;
  readonly report?: (line: string) => void;
}

/** Fit the attribution tagger; gives the bytes of its model file. */
export function fitTagger(examples: readonly Example[], options: FitOptions = {}): Uint8Array {
  const { epochs = 16, step = 0.003, decay = 6e-3, least = 2, smallest = 0.006, report = () => {} } = options;
  const lexiconRecord = learnCueLexicon(examples);
  const lexicon = readCueLexicon(lexiconRecord);
  const observed = examples.map(({ document, relations }) => ({
    document,
    seen: observe(document, lexicon),
    labels: goldLabels(document, relations),
  }));

  const index = new FeatureIndex();
  const buffer = new Int32Array(MOST_FEATURES);
  for (const { document, seen } of observed) {
    for (const { from, to } of document.paragraphs) {
      for (let i = from; i < to; i++) {
        const count = featuresAt({ seen, from, to }, i, buffer);
        for (let k = 0; k < count; k++) index.count(buffer[k]!);
      }
    }
  }
  const keys = index.seal(least);
  report(`${keys.length} features seen at least ${least} times`);

  const sequences: Sequence[] = [];
  for (const { document, seen, labels } of observed) {
    for (const { from, to } of document.paragraphs) {
      const rows: number[] = [];
      const starts = new Int32Array(to - from + 1);
      const edges = new Uint8Array(to - from);
      for (let i = from; i < to; i++) {
        const count = featuresAt({ seen, from, to }, i, buffer);
        for (let k = 0; k < count; k++) {
          const row = index.row(buffer[k]!);
          if (row !== -1) rows.push(row);
        }
        starts[i - from + 1] = rows.length;
        if (i > from) edges[i - from] = edgeClass(document, seen, i);
      }
      sequences.push({ length: to - from, rows: Int32Array.from(rows), starts, edges, labels: labels.slice(from, to) });
    }
  }

  const size = LABELS.length;
  const allowed = Uint8Array.from({ length: size * size }, (_, k) =>
    mayFollow(Math.floor(k / size), k % size) ? 1 : 0,
  );
  const mayOpen = Uint8Array.from(LABELS, (_, label) => (mayFollow(null, label) ? 1 : 0));
  const fitted = fitCrf(
    { sequences, rows: keys.length, labels: size, edgeClasses: EDGE_CLASSES, allowed, mayOpen },
    { epochs, step, decay, onEpoch: (epoch, loss) => report(`epoch ${epoch}: ${loss.toFixed(4)} nats a token`) },
  );

  const { table, kept } = quantise(keys, fitted.weights, size, smallest);
  report(`${kept} features kept`);
  return writeSequenceModel(
    {
      labels: LABELS.map(({ name }) => name),
      edgeClasses: EDGE_CLASSES,
      features: table,
      transitions: fitted.transitions,
      initial: fitted.initial,
    },
    { lexicon: lexiconRecord },
  );
}

/** Weights as bytes: one step size for all, chosen so that the largest weight fits. */
function quantise(
  keys: Int32Array,
  weights: Float32Array,
  width: number,
  smallest: number,
): { table: FeatureTable; kept: number } {
  let largest = 0;
  const rows: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    let most = 0;
    for (let k = row * width; k < (row + 1) * width; k++) most = Math.max(most, Math.abs(weights[k]!));
    largest = Math.max(largest, most);
    if (most >= smallest && keys[row] !== 0) rows.push(row);
  }
  const weightStep = largest / 127;
  const bytes = new Int8Array(rows.length * width);
  rows.forEach((row, i) => {
    for (let k = 0; k < width; k++) bytes[i * width + k] = Math.round(weights[row * width + k]! / weightStep);
  });
  const table = new FeatureTable({
    keys: Int32Array.from(rows, (row) => keys[row]!),
    weights: bytes,
    width,
    weightStep,
  });
  return { table, kept: rows.length };
}
