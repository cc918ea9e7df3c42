import type { Document } from '../language/document.ts';
import { bestPath } from '../sequence/best-path.ts';
import type { LabelChain, Lattice } from '../sequence/label-chain.ts';
import { behindAddress } from './behind-address.ts';
import { bodiesIn } from './bodies-in.ts';
import { contextFeatures, contextGuesses, MOST_CONTEXT } from './context-features.ts';
import { evidenceFeatures, gatherEvidence, MOST_EVIDENCE } from './evidence.ts';
import { jointFeatures, MOST_FEATURES } from './features.ts';
import { fromArticle } from './from-article.ts';
import { LABELS, NAME_TYPES, opensName, typeOf } from './labels.ts';
import { type LikelyName, likelyNames } from './likely-names.ts';
import type { NameMention } from './mention.ts';
import { observe, type Seen } from './observe.ts';
import type { RecognitionModel } from './recognition-model.ts';
import { seamOf } from './seams.ts';

const WIDTH = 2 * LABELS.length;

/**
 * Find the names of people, places, organisations, groups and other things in a text.
 *
 * > Prime Minister Lena Varga met Abu Omar al-Nahri of the Joint Relief Office in Basra.
 *                  ^^^^^^^^^^     ^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^    ^^^^^
 *
 * Every word is looked at twice: by itself and its neighbours, and again with what the first look made of the same words
 * elsewhere in the article.
 *
 * @returns ascending; none overlapping; titles and articles outside. Time and memory are linear in the text's length
 */
export function recogniseNames(document: Document, model: RecognitionModel): NameMention[] {
  const seen = observe(document, model.vocabulary);
  const { table } = model;
  const sums = sumFeatures(seen, model);
  const bodies = bodiesIn(document.tokens, seen.words);
  const labels = new Uint8Array(seen.words.length);
  for (const placed of latticesOf(seen, table.scoresOf(sums), 0)) {
    heedWhatStandsBefore(document, seen, bodies, placed);
    labels.set(bestPath(model.first, placed.lattice), placed.from);
  }
  addEvidence(document, seen, labels, model, sums);
  const { tokens } = document;
  const placed = latticesOf(seen, table.scoresOf(sums), LABELS.length);
  for (const one of placed) heedWhatStandsBefore(document, seen, bodies, one);
  return likelyIn(placed, model.second).map(({ from: start, to, type, probability }, i, all) => {
    const from = fromArticle(tokens, start, all[i - 1]?.to ?? 0);
    return {
      from,
      to,
      span: [tokens[from]!.start, tokens[to - 1]!.end],
      type: behindAddress(tokens, from) ? 'person' : NAME_TYPES[type]!,
      probability,
    };
  });
}

function likelyIn(placed: readonly Placed[], chain: LabelChain): LikelyName[] {
  return placed.flatMap(({ from, lattice }) =>
    likelyNames(chain, lattice).map((name) => ({ ...name, from: from + name.from, to: from + name.to })),
  );
}

/** So much below all others that a label is out of the question. */
const OUT_OF_THE_QUESTION = 1000;

/** Behind "Mr." a word with a capital opens a person, and nothing else; what is "the militia" somewhere opens none. */
function heedWhatStandsBefore(
  { tokens }: Document,
  { words }: Seen,
  bodies: ReadonlySet<number>,
  { from, lattice }: Placed,
): void {
  const { scores, length, column = 0 } = lattice;
  for (let i = 0; i < length; i++) {
    const { word, capital } = words[from + i]!;
    if (!capital) continue;
    const person = behindAddress(tokens, from + i);
    if (!person && !bodies.has(word)) continue;
    for (let y = 0; y < LABELS.length; y++) {
      const opensPerson = opensName(y) && NAME_TYPES[typeOf(y)] === 'person';
      if (opensPerson !== person) scores[i * WIDTH + column + y]! -= OUT_OF_THE_QUESTION;
    }
  }
}

const sizeOf = (islands: Seen['islands']): number => islands.reduce((size, { from, to }) => size + to - from, 0);

function sumFeatures(seen: Seen, { table, wordSums }: RecognitionModel): Int32Array {
  const sums = new Int32Array(sizeOf(seen.islands) * table.packed);
  const features = new Int32Array(MOST_FEATURES);
  let at = 0;
  for (const island of seen.islands) {
    for (let i = island.from; i < island.to; i++) {
      wordSums.addWords(seen.words, island.paragraph.from, island.paragraph.to, i, sums, at);
      table.addSteps(features, jointFeatures(seen, island, i, features, 0), sums, at);
      at += table.packed;
    }
  }
  return sums;
}

function addEvidence(
  { tokens }: Document,
  seen: Seen,
  labels: Uint8Array,
  { table, context }: RecognitionModel,
  sums: Int32Array,
): void {
  const evidence = gatherEvidence(seen, labels);
  const guesses = contextGuesses(seen, context.sharesOf(seen));
  const features = new Int32Array(MOST_EVIDENCE + MOST_CONTEXT);
  let at = 0;
  for (const { from, to } of seen.islands) {
    for (let i = from; i < to; i++) {
      const free = evidenceFeatures(seen, evidence, i, tokens[i]!.text, features, 0);
      table.addSteps(features, contextFeatures(seen, guesses, i, features, free), sums, at);
      at += table.packed;
    }
  }
}

/** A stretch of tokens, and what is known of it before its labels are. */
interface Placed {
  readonly from: number;
  readonly lattice: Lattice;
}

/** A line of a million capitals is read in parts of so many words, so that memory stays small. Source: our choice. */
const LONGEST = 2048;

/** The islands, by the columns from `column` on. Rows of scores lie island behind island. */
function latticesOf(seen: Seen, scores: Float32Array, column: number): Placed[] {
  const placed: Placed[] = [];
  let row = 0;
  for (const { from: first, to: end } of seen.islands) {
    for (let from = first; from < end; from += LONGEST) {
      const length = Math.min(LONGEST, end - from);
      const edges = new Uint8Array(length);
      for (let i = 1; i < length; i++) edges[i] = seamOf(seen, from + i);
      const own = scores.subarray(row * WIDTH, (row + length) * WIDTH);
      placed.push({ from, lattice: { scores: own, edges, length, width: WIDTH, column } });
      row += length;
    }
  }
  return placed;
}
