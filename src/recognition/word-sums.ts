import type { FeatureTable } from '../sequence/feature-table.ts';
import { BOUNDARY, type NameWord } from './vocabulary.ts';
import { MOST_WORD_FEATURES, OFFSETS, wordFeatures } from './word-features.ts';

/** Words the first block of sums has room for; it doubles when full. */
const FIRST_ROOM = 1024;
const PLACES = OFFSETS.length;

/**
 * What the words around a token say by themselves. The sum over a word's features at one place is kept, since most tokens
 * are one of a few thousand words.
 */
export class WordSums {
  readonly #table: FeatureTable;
  readonly #features = new Int32Array(MOST_WORD_FEATURES);
  readonly #once: Int32Array;
  /** `[word id][place]`, packed rows. */
  #sums: Int32Array;
  #summed: Uint8Array;

  constructor(table: FeatureTable) {
    this.#table = table;
    this.#once = new Int32Array(table.packed);
    this.#sums = new Int32Array(FIRST_ROOM * PLACES * table.packed);
    this.#summed = new Uint8Array(FIRST_ROOM * PLACES);
  }

  /** Add the words' weights to the packed row of sums at `at`, for the token at `i` of the paragraph `[from, to)`. */
  addWords(words: readonly NameWord[], from: number, to: number, i: number, sums: Int32Array, at: number): void {
    for (let place = 0; place < PLACES; place++) {
      const k = i + OFFSETS[place]!;
      this.#add(k >= from && k < to ? words[k]! : BOUNDARY, place, sums, at);
    }
  }

  #add(word: NameWord, place: number, into: Int32Array, at: number): void {
    const { packed } = this.#table;
    if (word.id === -1) {
      this.#table.addSteps(this.#features, wordFeatures(word, place, this.#features, 0), into, at);
      return;
    }
    const slot = word.id * PLACES + place;
    if (slot >= this.#summed.length) this.#grow(slot);
    const base = slot * packed;
    if (this.#summed[slot] === 0) {
      this.#once.fill(0);
      this.#table.addSteps(this.#features, wordFeatures(word, place, this.#features, 0), this.#once, 0);
      this.#sums.set(this.#once, base);
      this.#summed[slot] = 1;
    }
    const sums = this.#sums;
    for (let k = 0; k < packed; k++) into[at + k] = (into[at + k]! + sums[base + k]!) | 0;
  }

  #grow(slot: number): void {
    const room = Math.max(this.#summed.length * 2, slot + 1);
    const summed = new Uint8Array(room);
    const sums = new Int32Array(room * this.#table.packed);
    summed.set(this.#summed);
    sums.set(this.#sums);
    this.#summed = summed;
    this.#sums = sums;
  }
}
