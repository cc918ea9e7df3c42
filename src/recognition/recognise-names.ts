import type { Document } from '../language/document.ts';
import { bestPath } from '../sequence/best-path.ts';
import type { LabelChain } from '../sequence/label-chain.ts';
import { behindAddress } from './behind-address.ts';
import { evidenceFeatures, gatherEvidence, MOST_EVIDENCE } from './evidence.ts';
import { jointFeatures, MOST_FEATURES } from './features.ts';
import { fromArticle } from './from-article.ts';
import { LABELS, NAME_TYPES, typeOf } from './labels.ts';
import type { NameMention } from './mention.ts';
import { mentionsIn } from './mentions-in.ts';
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
  const labels = label(seen, table.scoresOf(sums), model.first, 0);
  addEvidence(document, seen, labels, model, sums);
  const scores = table.scoresOf(sums);
  const final = label(seen, scores, model.second, LABELS.length);
  const places = rowsOf(seen);
  const { tokens } = document;
  return mentionsIn(final).map(({ from: start, to, type }, i, all) => {
    const from = fromArticle(tokens, start, all[i - 1]?.to ?? 0);
    return {
      from,
      to,
      span: [tokens[from]!.start, tokens[to - 1]!.end],
      type: behindAddress(tokens, from) ? 'person' : NAME_TYPES[type]!,
      margin: marginOf(final, scores, places, start, to),
    };
  });
}

/** Rows of sums lie island behind island: for each token its row, or -1 outside of all. */
function rowsOf({ words, islands }: Seen): Int32Array {
  const rows = new Int32Array(words.length).fill(-1);
  let row = 0;
  for (const { from, to } of islands) for (let i = from; i < to; i++) rows[i] = row++;
  return rows;
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
  { table }: RecognitionModel,
  sums: Int32Array,
): void {
  const evidence = gatherEvidence(seen, labels);
  const features = new Int32Array(MOST_EVIDENCE);
  let at = 0;
  for (const { from, to } of seen.islands) {
    for (let i = from; i < to; i++) {
      table.addSteps(features, evidenceFeatures(seen, evidence, i, tokens[i]!.text, features, 0), sums, at);
      at += table.packed;
    }
  }
}

/** The best labels by the columns from `column` on; outside of all islands 0. */
function label(seen: Seen, scores: Float32Array, chain: LabelChain, column: number): Uint8Array {
  const labels = new Uint8Array(seen.words.length);
  let row = 0;
  for (const { from, to } of seen.islands) {
    const length = to - from;
    const edges = new Uint8Array(length);
    for (let i = 1; i < length; i++) edges[i] = seamOf(seen, from + i);
    const own = scores.subarray(row * WIDTH, (row + length) * WIDTH);
    labels.set(bestPath(chain, { scores: own, edges, length, width: WIDTH, column }), from);
    row += length;
  }
  return labels;
}

function marginOf(labels: Uint8Array, scores: Float32Array, rows: Int32Array, from: number, to: number): number {
  let margin = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const at = rows[i]! * WIDTH + LABELS.length;
    let other = -Infinity;
    for (let y = 0; y < LABELS.length; y++) {
      if (typeOf(y) !== typeOf(labels[i]!)) other = Math.max(other, scores[at + y]!);
    }
    margin = Math.min(margin, scores[at + labels[i]!]! - other);
  }
  return margin;
}
