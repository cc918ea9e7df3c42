import type { Span } from '../src/model/span.ts';
import type { Relation } from '../src/model/statement.ts';

const ROLES = ['content', 'source', 'cue'] as const;
export const FIGURES = [...ROLES, 'relation', 'relation+source', 'full', 'exact'] as const;
type Figure = (typeof FIGURES)[number];

interface Tally {
  tp: number;
  predicted: number;
  gold: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Scored {
  readonly text: string;
  /** One list of relations an annotator; each counts equally. */
  readonly gold: readonly (readonly Relation[])[];
  readonly predicted: readonly Relation[];
}

type Words = ReadonlySet<number>;
type RelationWords = Readonly<Record<(typeof ROLES)[number], Words>>;

/**
 * F1 of relations against what annotators marked, each figure micro-averaged over articles.
 *
 * `content`, `source`, `cue`: over the words that carry the role. `relation`: matched one to one where the Jaccard index
 * of the content words is 0.5 or more; `+source`: the sources share a word too; `full`: and the cues; `exact`: the same
 * content words.
 */
export function scoreAttribution(articles: readonly Scored[]): Readonly<Record<Figure, Score>> {
  const tally = Object.fromEntries(FIGURES.map((figure) => [figure, { tp: 0, predicted: 0, gold: 0 }])) as Record<
    Figure,
    Tally
  >;
  for (const { text, gold, predicted } of articles) {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m): Span => [m.index, m.index + m[0].length]);
    const guesses = predicted.map((relation) => wordsOf(words, relation));
    for (const list of gold)
      scoreArticle(
        list.map((relation) => wordsOf(words, relation)),
        guesses,
        1 / gold.length,
        tally,
      );
  }
  return Object.fromEntries(FIGURES.map((figure) => [figure, scoreOf(tally[figure])])) as Record<Figure, Score>;
}

function scoreOf({ tp, predicted, gold }: Tally): Score {
  const precision = predicted ? tp / predicted : 0;
  const recall = gold ? tp / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function wordsOf(words: readonly Span[], relation: Relation): RelationWords {
  const touched = (spans: readonly Span[]): Words => {
    const found = new Set<number>();
    for (const [start, end] of spans) {
      for (let i = firstEndingAfter(words, start); i < words.length && words[i]![0] < end; i++) found.add(i);
    }
    return found;
  };
  return { content: touched(relation.content), source: touched(relation.source), cue: touched(relation.cue) };
}

function firstEndingAfter(words: readonly Span[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]![1] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function common(a: Words, b: Words): number {
  let n = 0;
  for (const word of a) if (b.has(word)) n++;
  return n;
}

function scoreArticle(
  gold: readonly RelationWords[],
  guesses: readonly RelationWords[],
  weight: number,
  tally: Record<Figure, Tally>,
): void {
  const add = (figure: Figure, tp: number, predicted: number, golden: number): void => {
    tally[figure].tp += tp * weight;
    tally[figure].predicted += predicted * weight;
    tally[figure].gold += golden * weight;
  };
  for (const role of ROLES) {
    const a = new Set(gold.flatMap((relation) => [...relation[role]]));
    const b = new Set(guesses.flatMap((relation) => [...relation[role]]));
    add(role, common(a, b), b.size, a.size);
  }
  const pairs: [jaccard: number, gold: number, guess: number][] = [];
  gold.forEach((a, i) => {
    guesses.forEach((b, j) => {
      const shared = common(a.content, b.content);
      const jaccard = shared === 0 ? 0 : shared / (a.content.size + b.content.size - shared);
      if (jaccard >= 0.5) pairs.push([jaccard, i, j]);
    });
  });
  pairs.sort((x, y) => y[0] - x[0]);
  const usedGold = new Set<number>();
  const usedGuess = new Set<number>();
  const hits = { relation: 0, 'relation+source': 0, full: 0, exact: 0 };
  for (const [jaccard, i, j] of pairs) {
    if (usedGold.has(i) || usedGuess.has(j)) continue;
    usedGold.add(i);
    usedGuess.add(j);
    hits.relation++;
    if (jaccard === 1) hits.exact++;
    if (!agree(gold[i]!.source, guesses[j]!.source)) continue;
    hits['relation+source']++;
    if (agree(gold[i]!.cue, guesses[j]!.cue)) hits.full++;
  }
  for (const [figure, tp] of Object.entries(hits)) add(figure as Figure, tp, guesses.length, gold.length);
}

const agree = (a: Words, b: Words): boolean => (a.size === 0 && b.size === 0) || common(a, b) > 0;
