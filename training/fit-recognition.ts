import {
  type ContextGuesses,
  contextFeatures,
  contextGuesses,
  MOST_CONTEXT,
} from '../src/recognition/context-features.ts';
import { ContextNet, type ContextWeights } from '../src/recognition/context-net.ts';
import { evidenceFeatures, gatherEvidence, MOST_EVIDENCE } from '../src/recognition/evidence.ts';
import { featuresOf, MOST_FEATURES } from '../src/recognition/features.ts';
import type { Island } from '../src/recognition/islands.ts';
import { LABELS, mayFollow } from '../src/recognition/labels.ts';
import { Lexicon, type LexiconRows } from '../src/recognition/lexicon.ts';
import { observe, type Seen } from '../src/recognition/observe.ts';
import type { FittedRecognition } from '../src/recognition/recognition-model.ts';
import { SEAMS, seamOf } from '../src/recognition/seams.ts';
import { Vocabulary } from '../src/recognition/vocabulary.ts';
import type { VectorRows } from '../src/recognition/word-vectors.ts';
import { bestPath } from '../src/sequence/best-path.ts';
import { type Fitted, fitCrf, type Sequence } from './crf.ts';
import { FeatureIndex } from './feature-index.ts';
import { fitContextNet } from './fit-context-net.ts';
import type { NameExample } from './recognition-gold.ts';
import { sequenceOf } from './sequence-of.ts';
import { chainOf, quantise, rulesOf } from './weighted-features.ts';

interface Settings {
  readonly report: (line: string) => void;
  readonly epochs?: number;
  /** Features kept in the file: those with the largest weights. */
  readonly most?: number;
}

/** Features seen fewer times than this are left out. */
const LEAST = 2;
const STEP = 0.04;
const DECAY = 6e-4;
const EPOCHS = 6;
/** Passes over each half. */
const HALF_EPOCHS = 5;
/** So that the weights stay below 5 MB. More change no figure. */
const MOST_ROWS = 80_000;

/** What is known of words beforehand. */
export interface Known {
  readonly lexicon: LexiconRows;
  readonly vectors: VectorRows;
}

type Observed = NameExample & { readonly seen: Seen };
type Visit = (hash: number) => void;
type EachFeature = (example: Observed, island: Island, i: number, visit: Visit) => void;

/**
 * Fit both looks at an article. The first is fitted on each half of the articles, and the mean of both is kept. What the
 * second is told of the first comes, in fitting, from the first look of the other half, so that it is as often wrong as it
 * will be on strange articles; so do the guesses of the network. It begins with the weights of the first.
 */
export function fitRecognition(
  examples: readonly NameExample[],
  { lexicon, vectors }: Known,
  { report, epochs = EPOCHS, most = MOST_ROWS }: Settings,
): FittedRecognition {
  const vocabulary = new Vocabulary(new Lexicon(lexicon));
  const observed = examples.map((example) => ({ ...example, seen: observe(example.document, vocabulary) }));
  const buffer = new Int32Array(MOST_FEATURES + MOST_EVIDENCE + MOST_CONTEXT);
  const plain: EachFeature = ({ seen }, island, i, visit) => {
    const count = featuresOf(seen, island, i, buffer, 0);
    for (let k = 0; k < count; k++) visit(buffer[k]!);
  };
  const plainIndex = indexOf(observed, plain);
  // Two texts of one article are in one half.
  const places = new Map([...new Set(examples.map(({ id }) => id))].map((id, place) => [id, place]));
  const halves = [0, 1].map((half) => observed.filter(({ id }) => places.get(id)! % 2 === half));
  const looks = halves.map((half, h) => {
    const fitted = fitLook(half, plainIndex, plain, HALF_EPOCHS);
    report(`first look fitted on half ${h + 1}`);
    return fitted;
  });
  const firstLabels = new Map<Observed, Uint8Array>();
  halves.forEach((half, h) => {
    for (const one of half) firstLabels.set(one, labelWith(looks[1 - h]!, one, plainIndex, plain));
  });
  const evidence = new Map(observed.map((one) => [one, gatherEvidence(one.seen, firstLabels.get(one)!)]));
  const netOf = (articles: readonly Observed[], seed: number): ContextWeights =>
    fitContextNet({ articles, vectors, seed });
  const guesses = new Map<Observed, ContextGuesses>();
  halves.forEach((half, h) => {
    const net = new ContextNet(netOf(halves[1 - h]!, h + 1), vectors);
    for (const one of half) guesses.set(one, contextGuesses(one.seen, net.sharesOf(one.seen)));
    report(`network fitted on half ${2 - h}`);
  });
  const context = netOf(observed, 3);
  report('network fitted on all');
  const withEvidence: EachFeature = (one, island, i, visit) => {
    const { seen, document } = one;
    const free = featuresOf(seen, island, i, buffer, 0);
    const told = evidenceFeatures(seen, evidence.get(one)!, i, document.tokens[i]!.text, buffer, free);
    const count = contextFeatures(seen, guesses.get(one)!, i, buffer, told);
    for (let k = 0; k < count; k++) visit(buffer[k]!);
  };
  const index = indexOf(observed, withEvidence);
  report(`${index.keys.length} features seen at least ${LEAST} times`);
  const first = meanOf(looks, plainIndex, index);
  const second = fitLook(observed, index, withEvidence, epochs, first);
  report('second look fitted');
  const parts = [first.weights, second.weights];
  const smallest = weightOfRow(parts, most);
  const table = quantise({ keys: index.keys, parts, widths: parts.map(() => LABELS.length) }, smallest);
  report(`${table.keys.length} features kept, of weights from ${smallest.toFixed(3)}`);
  return {
    lexicon,
    vectors,
    context,
    table,
    first: chainOf(LABELS, SEAMS, first),
    second: chainOf(LABELS, SEAMS, second),
  };
}

/** The mean of two fits, its rows in the order of another index. */
function meanOf([one, other]: readonly Fitted[], from: Index, to: Index): Fitted {
  const mean = (part: keyof Fitted): Float32Array => one![part].map((value, k) => (value + other![part][k]!) / 2);
  const weights = mean('weights');
  const size = LABELS.length;
  const ordered = new Float32Array(to.keys.length * size);
  to.keys.forEach((key, row) => {
    const own = from.of.row(key);
    if (own !== -1) ordered.set(weights.subarray(own * size, (own + 1) * size), row * size);
  });
  return { weights: ordered, transitions: mean('transitions'), initial: mean('initial') };
}

/** The largest weight of the row that comes in this place when the rows are put in order by it. */
function weightOfRow(parts: readonly Float32Array[], place: number): number {
  const size = LABELS.length;
  const largest = new Float32Array(parts[0]!.length / size);
  for (const part of parts) {
    part.forEach((weight, k) => {
      const row = Math.floor(k / size);
      largest[row] = Math.max(largest[row]!, Math.abs(weight));
    });
  }
  return largest.sort().at(-place) ?? 0;
}

interface Index {
  readonly of: FeatureIndex;
  readonly keys: Int32Array;
}

function indexOf(observed: readonly Observed[], each: EachFeature): Index {
  const index = new FeatureIndex();
  for (const one of observed) {
    for (const island of one.seen.islands) {
      for (let i = island.from; i < island.to; i++) each(one, island, i, (hash) => index.count(hash));
    }
  }
  return { of: index, keys: index.seal(LEAST) };
}

const sequencesOf = (one: Observed, { of: index }: Index, each: EachFeature): Sequence[] =>
  one.seen.islands.map((island) => ({
    ...sequenceOf({
      length: island.to - island.from,
      index,
      eachFeature: (at, visit) => each(one, island, island.from + at, visit),
      edge: (at) => seamOf(one.seen, island.from + at),
    }),
    labels: one.labels.slice(island.from, island.to),
  }));

const fitLook = (
  observed: readonly Observed[],
  index: Index,
  each: EachFeature,
  epochs: number,
  start?: Fitted,
): Fitted =>
  fitCrf(
    {
      sequences: observed.flatMap((one) => sequencesOf(one, index, each)),
      rows: index.keys.length,
      labels: LABELS.length,
      edgeClasses: SEAMS,
      ...rulesOf(LABELS.length, mayFollow),
    },
    { epochs, step: STEP, decay: DECAY, fades: true, ...(start && { start }) },
  );

/** What a fitted first look makes of an article. */
function labelWith(fitted: Fitted, one: Observed, index: Index, each: EachFeature): Uint8Array {
  const chain = chainOf(LABELS, SEAMS, fitted);
  const size = LABELS.length;
  const labels = new Uint8Array(one.labels.length);
  sequencesOf(one, index, each).forEach(({ length, rows, starts, edges }, k) => {
    const scores = new Float32Array(length * size);
    for (let i = 0; i < length; i++) {
      for (let r = starts[i]!; r < starts[i + 1]!; r++) {
        for (let y = 0; y < size; y++) scores[i * size + y]! += fitted.weights[rows[r]! * size + y]!;
      }
    }
    labels.set(bestPath(chain, { scores, edges, length }), one.seen.islands[k]!.from);
  });
  return labels;
}
