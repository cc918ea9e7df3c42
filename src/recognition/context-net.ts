import { DenseRoom } from '../sequence/dense-room.ts';
import { join2 } from '../sequence/hash.ts';
import { ROUGH_LABELS } from './labels.ts';
import { type Seen, wordAt } from './observe.ts';
import { BOUNDARY, type NameWord } from './vocabulary.ts';
import { DIMENSIONS, readVector, type VectorRows } from './word-vectors.ts';

/** Words looked at on either side, and those of which the ending counts. */
export const NET_REACH = 3;
const ENDING_REACH = 1;
export const PLACES = 2 * NET_REACH + 1;
/** Sums in the hidden layer. */
export const HIDDEN = 64;
/** What a word weighs in all its places. */
export const ROW = PLACES * HIDDEN;
/** Rows of the table of what is told apart but has no vector; a power of two. */
export const TABLE_ROWS = 4096;

/** A fitted network with one hidden layer. */
export interface ContextWeights {
  /** `[number of the vector][place][hidden]`, flat. */
  readonly byVector: Float32Array;
  /** `[row][hidden]`, flat. */
  readonly byRow: Float32Array;
  readonly bias: Float32Array;
  /** `[hidden][label]`, flat. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

const WEIGHTS = ['byVector', 'byRow', 'bias', 'output', 'outputBias'] as const;

/** The sections of a model file that hold the network and the vectors it reads. */
export const packContext = (weights: ContextWeights, { centres, codes }: VectorRows) => ({
  'vectors.centres': centres,
  'vectors.codes': codes,
  ...Object.fromEntries(WEIGHTS.map((name) => [`context.${name}`, weights[name]])),
});

type Sections = (name: string, kind: 'float32' | 'int8') => ArrayLike<number>;

/** The network that `packContext` packed. */
export function unpackContext(section: Sections): ContextNet {
  const floats = (name: string): Float32Array => section(name, 'float32') as Float32Array;
  const weights = Object.fromEntries(WEIGHTS.map((name) => [name, floats(`context.${name}`)])) as Record<
    (typeof WEIGHTS)[number],
    Float32Array
  >;
  const vectors = { centres: floats('vectors.centres'), codes: section('vectors.codes', 'int8') as Int8Array };
  return new ContextNet(weights, vectors);
}

const rowOf = (template: number, place: number, value: number): number =>
  join2(template, place, value) & (TABLE_ROWS - 1);

/**
 * Rows of the table for what is known of a word, wherever it stands: its case, part of speech, what lists know it as, ending.
 *
 * @param place - 0 for the word `NET_REACH` before the one that is labelled
 */
export function eachWordRow(word: NameWord, place: number, visit: (row: number) => void): void {
  visit(rowOf(1, place, word.case));
  visit(rowOf(2, place, word.pos));
  visit(rowOf(9, place, word.bits));
  visit(rowOf(10, place, word.vector === -1 ? 0 : 1));
  if (Math.abs(place - NET_REACH) <= ENDING_REACH) visit(rowOf(3, place, word.suffix3));
}

/** … and for what is known of the place in the article. */
export function eachTokenRow(seen: Seen, i: number, visit: (row: number) => void): void {
  visit(rowOf(4, 0, seen.first[i]!));
  visit(rowOf(5, 0, seen.headline[i]!));
  visit(rowOf(6, 0, seen.elsewhere[i]!));
  visit(rowOf(7, 0, seen.listed[i]!));
  visit(rowOf(8, 0, Math.min(5, seen.runTo[i]! - seen.runFrom[i]!)));
}

/** Words whose sums are kept: the first ones met, which are the common ones, for good; of others those met last. */
const KEPT = 8192;
const FOR_GOOD = 6144;
/** Slots for what stands outside a paragraph, and for words without a number. */
const OUTSIDE = KEPT;
const UNNUMBERED = KEPT + 1;
const SLOTS = KEPT + 2;
const NOBODY = -2;

/**
 * Guesses where in a name a word stands from the words around it, known by their vectors: a network with one hidden layer.
 * What a word adds to the sums at each place around it is kept, since most words come again. Source of the trick: Chen and
 * Manning 2014.
 */
export class ContextNet {
  readonly #weights: ContextWeights;
  readonly #vectors: VectorRows;
  readonly #room: DenseRoom;
  readonly #byVector: Float32Array;
  readonly #vector: Float32Array;
  /** `[slot][place][hidden]`, flat, and which word is in a slot. */
  readonly #sums: Float32Array;
  readonly #owners = new Int32Array(SLOTS).fill(NOBODY);

  constructor(weights: ContextWeights, vectors: VectorRows) {
    this.#weights = weights;
    this.#vectors = vectors;
    this.#room = new DenseRoom(weights.byVector.length + DIMENSIONS + SLOTS * ROW + 3 * 8);
    this.#byVector = this.#room.take(weights.byVector.length);
    this.#byVector.set(weights.byVector);
    this.#vector = this.#room.take(DIMENSIONS);
    this.#sums = this.#room.take(SLOTS * ROW);
  }

  /** `[token][rough label]`, flat: how likely each is; all zero outside the islands. */
  sharesOf(seen: Seen): Float32Array {
    const shares = new Float32Array(seen.words.length * ROUGH_LABELS);
    const hidden = new Float32Array(HIDDEN);
    for (const { from, to, paragraph } of seen.islands) {
      for (let i = from; i < to; i++) {
        this.#addPlaces(seen, paragraph, i, hidden);
        this.#addOutput(hidden, shares, i * ROUGH_LABELS);
      }
    }
    return shares;
  }

  #addPlaces(seen: Seen, paragraph: { from: number; to: number }, i: number, hidden: Float32Array): void {
    const { bias, byRow } = this.#weights;
    const sums = this.#sums;
    hidden.set(bias);
    for (let place = 0; place < PLACES; place++) {
      const at = this.#slotOf(wordAt(seen.words, paragraph, i + place - NET_REACH)) * ROW + place * HIDDEN;
      for (let k = 0; k < HIDDEN; k++) hidden[k]! += sums[at + k]!;
    }
    eachTokenRow(seen, i, (row) => {
      for (let k = 0; k < HIDDEN; k++) hidden[k]! += byRow[row * HIDDEN + k]!;
    });
  }

  #slotOf(word: NameWord): number {
    const slot = word === BOUNDARY ? OUTSIDE : slotOfNumber(word.id);
    const owner = word === BOUNDARY ? OUTSIDE : word.id;
    if (slot !== UNNUMBERED && this.#owners[slot] === owner) return slot;
    this.#owners[slot] = owner;
    const at = slot * ROW;
    const sums = this.#sums.subarray(at, at + ROW);
    sums.fill(0);
    if (word.vector !== -1) {
      readVector(this.#vectors, word.vector, 1, this.#vector, 0);
      this.#room.addProduct(
        { numbers: this.#vector, row: DIMENSIONS, step: 1 },
        { numbers: this.#byVector, row: ROW },
        { numbers: sums, row: ROW },
        { rows: 1, steps: DIMENSIONS, width: ROW },
      );
    }
    const { byRow } = this.#weights;
    for (let place = 0; place < PLACES; place++) {
      eachWordRow(word, place, (row) => {
        for (let k = 0; k < HIDDEN; k++) sums[place * HIDDEN + k]! += byRow[row * HIDDEN + k]!;
      });
    }
    return slot;
  }

  /** A softmax over the labels. */
  #addOutput(hidden: Float32Array, shares: Float32Array, at: number): void {
    const { output, outputBias } = this.#weights;
    for (let y = 0; y < ROUGH_LABELS; y++) shares[at + y] = outputBias[y]!;
    for (let k = 0; k < HIDDEN; k++) {
      const sum = hidden[k]!;
      if (sum <= 0) continue;
      for (let y = 0; y < ROUGH_LABELS; y++) shares[at + y]! += sum * output[k * ROUGH_LABELS + y]!;
    }
    toShares(shares, at, ROUGH_LABELS);
  }
}

const slotOfNumber = (id: number): number => {
  if (id === -1) return UNNUMBERED;
  return id < FOR_GOOD ? id : FOR_GOOD + (id % (KEPT - FOR_GOOD));
};

/** Scores as shares that sum to one. */
export function toShares(scores: Float32Array, at: number, size: number): void {
  let most = -Infinity;
  for (let y = 0; y < size; y++) most = Math.max(most, scores[at + y]!);
  let total = 0;
  for (let y = 0; y < size; y++) {
    const share = Math.exp(scores[at + y]! - most);
    scores[at + y] = share;
    total += share;
  }
  for (let y = 0; y < size; y++) scores[at + y]! /= total;
}
