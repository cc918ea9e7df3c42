import type { FeatureTable } from './feature-table.ts';

/** What is known of a word wherever it stands. */
export interface CountedWord {
  /** Its number among the words remembered, or -1 for one that is not. */
  readonly id: number;
}

interface WordSumsOptions<W extends CountedWord> {
  readonly table: FeatureTable;
  /** Places around a token whose words count by themselves, as distances from it. */
  readonly offsets: readonly number[];
  /** Stands where the paragraph has no word. */
  readonly boundary: W;
  /** The hashed features that a word gives by itself to the token `offset` places before it, into `out`: how many. */
  readonly featuresOf: (word: W, offset: number, out: Int32Array) => number;
  /** No word has more features than this at one place. */
  readonly mostFeatures: number;
}

/** Words the first block of sums has room for; it doubles when full. */
const FIRST_ROOM = 1024;

/**
 * What the words around a token say by themselves, from one feature table. The sum over a word's features at one place is
 * kept, since most tokens are one of a few thousand words.
 */
export class WordSums<W extends CountedWord> {
  readonly table: FeatureTable;
  readonly #options: WordSumsOptions<W>;
  readonly #features: Int32Array;
  readonly #once: Int32Array;
  /** Where in `#sums` the rows of the token at hand begin. */
  readonly #rows: Int32Array;
  /** `[word id][place]`, packed rows. */
  #sums: Int32Array;
  #summed: Uint8Array;

  constructor(options: WordSumsOptions<W>) {
    const { table, offsets, mostFeatures } = options;
    this.table = table;
    this.#options = options;
    this.#features = new Int32Array(mostFeatures);
    this.#once = new Int32Array(table.packed);
    this.#rows = new Int32Array(offsets.length);
    this.#sums = new Int32Array(FIRST_ROOM * offsets.length * table.packed);
    this.#summed = new Uint8Array(FIRST_ROOM * offsets.length);
  }

  /** Add the words' weights to the packed row of sums at `at`, for the token at `i` of the paragraph `[from, to)`. */
  addWords(words: readonly W[], from: number, to: number, i: number, into: Int32Array, at: number): void {
    const { offsets, boundary, featuresOf } = this.#options;
    const rows = this.#rows;
    let known = 0;
    for (let place = 0; place < offsets.length; place++) {
      const k = i + offsets[place]!;
      const word = k >= from && k < to ? words[k]! : boundary;
      if (word.id !== -1) rows[known++] = this.#rowOf(word, place);
      else this.table.addSteps(this.#features, featuresOf(word, offsets[place]!, this.#features), into, at);
    }
    const sums = this.#sums;
    const { packed } = this.table;
    for (let k = 0; k < packed; k++) {
      let sum = into[at + k]!;
      for (let row = 0; row < known; row++) sum = (sum + sums[rows[row]! + k]!) | 0;
      into[at + k] = sum;
    }
  }

  #rowOf(word: W, place: number): number {
    const { offsets, featuresOf } = this.#options;
    const slot = word.id * offsets.length + place;
    if (slot >= this.#summed.length) this.#grow(slot);
    const row = slot * this.table.packed;
    if (this.#summed[slot] === 0) {
      this.#once.fill(0);
      this.table.addSteps(this.#features, featuresOf(word, offsets[place]!, this.#features), this.#once, 0);
      this.#sums.set(this.#once, row);
      this.#summed[slot] = 1;
    }
    return row;
  }

  #grow(slot: number): void {
    const room = Math.max(this.#summed.length * 2, slot + 1);
    const summed = new Uint8Array(room);
    const sums = new Int32Array(room * this.table.packed);
    summed.set(this.#summed);
    sums.set(this.#sums);
    this.#summed = summed;
    this.#sums = sums;
  }
}
