import type { SpanModel } from '../src/attribution/attribution-model.ts';
import type { CueCandidate } from '../src/attribution/cue-candidate.ts';
import { type CueView, viewOf } from '../src/attribution/cue-view.ts';
import { observe } from '../src/attribution/observations.ts';
import {
  MOST_ROLE_FEATURES,
  placeFeatures,
  ROLE_EDGE_CLASSES,
  roleEdge,
  roleFeatures,
} from '../src/attribution/role-features.ts';
import { BEGIN_CONTENT, BEGIN_SOURCE, ROLE_LABELS } from '../src/attribution/role-labels.ts';
import { type Surroundings, survey } from '../src/attribution/surroundings.ts';
import type { Tagging } from '../src/attribution/tag.ts';
import type { Document, TokenRange } from '../src/language/document.ts';
import { tokensIn } from '../src/language/tokens-in.ts';
import type { Relation } from '../src/model/statement.ts';
import { repair } from '../src/sequence/begin-inside.ts';
import type { LabelChain } from '../src/sequence/label-chain.ts';
import { fitCrf } from './crf.ts';
import type { Example } from './example.ts';
import { FeatureIndex } from './feature-index.ts';
import { featuresOfWords, MOST_FEATURES_OF_WORDS } from './features-of-words.ts';
import { sequenceOf } from './sequence-of.ts';
import { chainOf, rulesOf, type WeightedFeatures } from './weighted-features.ts';

/** An annotated article with what the first stage, fitted on others, makes of it. */
export interface TaggedExample extends Example {
  readonly tagging: Tagging;
}

interface Settings {
  readonly epochs: number;
  readonly report: (line: string) => void;
}

/** Features seen fewer times than this are left out. */
const LEAST = 3;
const STEP = 0.005;
const DECAY = 4e-3;
/** Probability given to a cue that the first stage missed: the least that is looked at. */
const MISSED = 0.13;

/** Fit the second stage: which tokens are source and content of a given cue. */
export function fitRoles(
  examples: readonly TaggedExample[],
  { vocabulary }: Pick<SpanModel, 'vocabulary'>,
  { epochs, report }: Settings,
): { readonly features: WeightedFeatures; readonly chain: LabelChain } {
  const cases = examples.flatMap(({ document, relations, tagging }) => {
    const around = survey(document, observe(document, vocabulary), tagging);
    return pairs(document, relations, tagging.cues).map(({ cue, relation }) => {
      const view = viewOf(around, cue);
      return { around, view, labels: labelsOf(document, view, relation) };
    });
  });
  const buffer = new Int32Array(MOST_ROLE_FEATURES + MOST_FEATURES_OF_WORDS);
  const index = new FeatureIndex();
  for (const { around, view } of cases) {
    for (let i = view.from; i < view.to; i++) eachFeature(around, view, i, buffer, (hash) => index.count(hash));
  }
  const keys = index.seal(LEAST);
  report(`${keys.length} features of roles seen at least ${LEAST} times, ${cases.length} cues`);
  const sequences = cases.map(({ around, view, labels }) => ({
    ...sequenceOf({
      length: view.to - view.from,
      index,
      eachFeature: (at, visit) => eachFeature(around, view, view.from + at, buffer, visit),
      edge: (at) => roleEdge(around, view, view.from + at),
    }),
    labels,
  }));
  const fitted = fitCrf(
    {
      sequences,
      rows: keys.length,
      labels: ROLE_LABELS.length,
      edgeClasses: ROLE_EDGE_CLASSES,
      ...rulesOf(ROLE_LABELS.length),
    },
    {
      epochs,
      step: STEP,
      decay: DECAY,
      onEpoch: (epoch, loss) => report(`roles, pass ${epoch}: ${loss.toFixed(4)} nats a token`),
    },
  );
  return {
    features: { keys, parts: [fitted.weights], widths: [ROLE_LABELS.length] },
    chain: chainOf(
      ROLE_LABELS.map(({ name }) => name),
      ROLE_EDGE_CLASSES,
      fitted,
    ),
  };
}

function eachFeature(
  around: Surroundings,
  view: CueView,
  i: number,
  buffer: Int32Array,
  visit: (hash: number) => void,
): void {
  const paragraph = around.document.paragraphs[around.paragraph[i]!]!;
  const count = featuresOfWords(around.seen.words, paragraph, i, buffer, roleFeatures(around, view, i, buffer));
  for (let k = 0; k < count; k++) visit(buffer[k]!);
  const places = placeFeatures(around, i, buffer);
  for (let k = 0; k < places; k++) visit(buffer[k]!);
}

/** Each annotated cue with the candidate that overlaps it most, or itself when there is none. */
function pairs(
  document: Document,
  relations: readonly Relation[],
  candidates: readonly CueCandidate[],
): { cue: CueCandidate; relation: Relation }[] {
  const gold = relations
    .filter(({ cue }) => cue.length > 0)
    .map((relation) => ({ relation, range: tokensIn(document, relation.cue[0]!) }))
    .filter(({ range }) => range.to > range.from);
  const overlaps = gold.flatMap((one) =>
    candidates
      .filter(({ from, to }) => from < one.range.to && one.range.from < to)
      .map((cue) => ({ one, cue, share: shareOf(one.range, cue) })),
  );
  const byGold = new Map<(typeof gold)[number], CueCandidate>();
  const used = new Set<CueCandidate>();
  for (const { one, cue } of overlaps.sort((a, b) => b.share - a.share)) {
    if (byGold.has(one) || used.has(cue)) continue;
    byGold.set(one, cue);
    used.add(cue);
  }
  return gold.map((one) => ({
    cue: byGold.get(one) ?? { ...one.range, probability: MISSED },
    relation: one.relation,
  }));
}

/** Common part of two overlapping ranges, as a share of what both cover. */
const shareOf = (a: TokenRange, b: TokenRange): number =>
  (Math.min(a.to, b.to) - Math.max(a.from, b.from)) / (Math.max(a.to, b.to) - Math.min(a.from, b.from));

function labelsOf(document: Document, { cue, from, to }: CueView, relation: Relation): Uint8Array {
  const labels = new Uint8Array(to - from);
  for (const [role, begin] of [
    ['content', BEGIN_CONTENT],
    ['source', BEGIN_SOURCE],
  ] as const) {
    for (const span of relation[role]) {
      const range = tokensIn(document, span);
      const start = Math.max(range.from, from);
      for (let i = start; i < Math.min(range.to, to); i++) labels[i - from] = i === start ? begin : begin + 1;
    }
  }
  labels.fill(0, Math.max(0, cue.from - from), Math.max(0, cue.to - from));
  repair(labels);
  return labels;
}
