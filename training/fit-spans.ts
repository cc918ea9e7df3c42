import { CUE_LABELS } from '../src/attribution/cue-labels.ts';
import { LABELS } from '../src/attribution/labels.ts';
import { observe } from '../src/attribution/observations.ts';
import { EDGE_CLASSES, edgeClass, MOST_FEATURES, spanFeatures } from '../src/attribution/span-features.ts';
import type { Vocabulary } from '../src/attribution/vocabulary.ts';
import type { TokenRange } from '../src/language/document.ts';
import type { LabelChain } from '../src/sequence/label-chain.ts';
import { fitCrf, type Sequence } from './crf.ts';
import type { Example } from './example.ts';
import { FeatureIndex } from './feature-index.ts';
import { featuresOfWords, MOST_FEATURES_OF_WORDS } from './features-of-words.ts';
import { cueLabels, goldLabels } from './polnear.ts';
import { sequenceOf } from './sequence-of.ts';
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
  const buffer = new Int32Array(MOST_FEATURES + MOST_FEATURES_OF_WORDS);
  const index = new FeatureIndex();
  const eachFeature = (
    { seen }: (typeof observed)[number],
    paragraph: TokenRange,
    i: number,
    visit: (hash: number) => void,
  ): void => {
    const count = featuresOfWords(seen.words, paragraph, i, buffer, spanFeatures({ seen, ...paragraph }, i, buffer));
    for (let k = 0; k < count; k++) visit(buffer[k]!);
  };
  for (const one of observed) {
    for (const paragraph of one.document.paragraphs) {
      for (let i = paragraph.from; i < paragraph.to; i++) eachFeature(one, paragraph, i, (hash) => index.count(hash));
    }
  }
  const keys = index.seal(LEAST);
  report(`${keys.length} features of tokens seen at least ${LEAST} times`);

  const sequences: { spans: Sequence; cues: Sequence }[] = [];
  for (const one of observed) {
    const spanLabels = goldLabels(one.document, one.relations);
    const ownCueLabels = cueLabels(one.document, one.relations);
    for (const paragraph of one.document.paragraphs) {
      const { from, to } = paragraph;
      const shared = sequenceOf({
        length: to - from,
        index,
        eachFeature: (at, visit) => eachFeature(one, paragraph, from + at, visit),
        edge: (at) => edgeClass(one.document, one.seen, from + at),
      });
      sequences.push({
        spans: { ...shared, labels: spanLabels.slice(from, to) },
        cues: { ...shared, labels: ownCueLabels.slice(from, to) },
      });
    }
  }

  const fitted = (what: 'spans' | 'cues', size: number) =>
    fitCrf(
      {
        sequences: sequences.map((sequence) => sequence[what]),
        rows: keys.length,
        labels: size,
        edgeClasses: EDGE_CLASSES,
        ...rulesOf(size),
      },
      {
        epochs,
        step: STEP,
        decay: DECAY,
        onEpoch: (epoch, loss) => report(`${what}, pass ${epoch}: ${loss.toFixed(4)} nats a token`),
      },
    );
  const spans = fitted('spans', LABELS.length);
  const cues = fitted('cues', CUE_LABELS.length);
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
