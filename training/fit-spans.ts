import { CUE_LABELS, cueMayFollow } from '../src/attribution/cue-labels.ts';
import { LABELS, mayFollow } from '../src/attribution/labels.ts';
import { observe } from '../src/attribution/observations.ts';
import { EDGE_CLASSES, edgeClass, MOST_FEATURES, spanFeatures } from '../src/attribution/span-features.ts';
import type { Vocabulary } from '../src/attribution/vocabulary.ts';
import { BOUNDARY_WORD } from '../src/attribution/vocabulary.ts';
import { MOST_WORD_FEATURES, WORD_OFFSETS, wordFeatures } from '../src/attribution/word-features.ts';
import type { LabelChain } from '../src/sequence/label-chain.ts';
import { fitCrf, type Sequence } from './crf.ts';
import type { Example } from './example.ts';
import { FeatureIndex } from './feature-index.ts';
import { cueLabels, goldLabels } from './polnear.ts';
import { chainOf, rulesOf, type WeightedFeatures } from './weighted-features.ts';

export interface FittedSpans {
  readonly features: WeightedFeatures;
  readonly spans: LabelChain;
  readonly cues: LabelChain;
}

interface Settings {
  readonly epochs: number;
  readonly report: (line: string) => void;
}

/** Features seen fewer times than this are left out. */
const LEAST = 2;
const STEP = 0.003;
const DECAY = 6e-3;

/** Fit the two chains of the first stage, over the same features: all spans with the side of their cue, and cues alone. */
export function fitSpans(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  { epochs, report }: Settings,
): FittedSpans {
  const observed = examples.map((example) => ({ ...example, seen: observe(example.document, vocabulary) }));
  const buffer = new Int32Array(MOST_FEATURES + MOST_WORD_FEATURES * WORD_OFFSETS.length);
  const index = new FeatureIndex();
  const eachFeature = (
    { seen }: (typeof observed)[number],
    from: number,
    to: number,
    i: number,
    visit: (hash: number) => void,
  ): void => {
    let count = spanFeatures({ seen, from, to }, i, buffer);
    for (const offset of WORD_OFFSETS) {
      const k = i + offset;
      count = wordFeatures(k >= from && k < to ? seen.words[k]! : BOUNDARY_WORD, offset, buffer, count);
    }
    for (let k = 0; k < count; k++) visit(buffer[k]!);
  };
  for (const one of observed) {
    for (const { from, to } of one.document.paragraphs) {
      for (let i = from; i < to; i++) eachFeature(one, from, to, i, (hash) => index.count(hash));
    }
  }
  const keys = index.seal(LEAST);
  report(`${keys.length} features of tokens seen at least ${LEAST} times`);

  const sequences: { spans: Sequence; cues: Sequence }[] = [];
  for (const one of observed) {
    const spanLabels = goldLabels(one.document, one.relations);
    const ownCueLabels = cueLabels(one.document, one.relations);
    for (const { from, to } of one.document.paragraphs) {
      const rows: number[] = [];
      const starts = new Int32Array(to - from + 1);
      const edges = new Uint8Array(to - from);
      for (let i = from; i < to; i++) {
        eachFeature(one, from, to, i, (hash) => {
          const row = index.row(hash);
          if (row !== -1) rows.push(row);
        });
        starts[i - from + 1] = rows.length;
        if (i > from) edges[i - from] = edgeClass(one.document, one.seen, i);
      }
      const shared = { length: to - from, rows: Int32Array.from(rows), starts, edges };
      sequences.push({
        spans: { ...shared, labels: spanLabels.slice(from, to) },
        cues: { ...shared, labels: ownCueLabels.slice(from, to) },
      });
    }
  }

  const fitted = (what: 'spans' | 'cues', size: number, follow: (previous: number | null, label: number) => boolean) =>
    fitCrf(
      {
        sequences: sequences.map((sequence) => sequence[what]),
        rows: keys.length,
        labels: size,
        edgeClasses: EDGE_CLASSES,
        ...rulesOf(size, follow),
      },
      {
        epochs,
        step: STEP,
        decay: DECAY,
        onEpoch: (epoch, loss) => report(`${what}, pass ${epoch}: ${loss.toFixed(4)} nats a token`),
      },
    );
  const spans = fitted('spans', LABELS.length, mayFollow);
  const cues = fitted('cues', CUE_LABELS.length, cueMayFollow);
  return {
    features: { keys, parts: [spans.weights, cues.weights], widths: [LABELS.length, CUE_LABELS.length] },
    spans: chainOf(
      LABELS.map(({ name }) => name),
      EDGE_CLASSES,
      spans,
    ),
    cues: chainOf(CUE_LABELS, EDGE_CLASSES, cues),
  };
}
