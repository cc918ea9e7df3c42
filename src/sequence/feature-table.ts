import { packedWidth, unpackRows } from './packed-sums.ts';

interface TableContent {
  /** Hashes of the features, one a row; none is 0. */
  readonly keys: Int32Array;
  /** `[row][column]`, flat. */
  readonly weights: Int8Array;
  /** Columns a row, one a label. */
  readonly width: number;
  /** What one step of a weight byte is worth. */
  readonly weightStep: number;
}

/** Slots a row: room for quick look-ups, and few enough that the keys stay near the processor. Source: our measure. */
const SLOTS_A_ROW = 1.5;
/** Marks a slot that holds nothing. */
const EMPTY = 0;
/** Features looked up before any weight is added. */
const BATCH = 128;
/** Added to a weight so that it is no less than 0, and four of them fit a number without touching. */
const BIAS = 128;
/** Every other byte of a number: two columns with room above each. */
const PAIR = 0x00ff_00ff;

/** Weights by feature hash: open addressing, the keys by themselves, the weights of a slot four columns to a number. */
export class FeatureTable {
  readonly keys: Int32Array;
  readonly weights: Int8Array;
  readonly width: number;
  readonly weightStep: number;
  /** Numbers a packed row of sums has. */
  readonly packed: number;
  /** Numbers the weights of a slot take. */
  readonly #stride: number;
  readonly #size: number;
  readonly #slotKeys: Int32Array;
  readonly #slotWeights: Int32Array;
  readonly #homes = new Int32Array(BATCH);
  readonly #first = new Int32Array(BATCH);
  readonly #found = new Int32Array(BATCH);

  constructor({ keys, weights, width, weightStep }: TableContent) {
    this.keys = keys;
    this.weights = weights;
    this.width = width;
    this.weightStep = weightStep;
    this.packed = packedWidth(width);
    this.#stride = Math.ceil(width / 4);
    this.#size = Math.ceil(keys.length * SLOTS_A_ROW) + 1;
    this.#slotKeys = new Int32Array(this.#size).fill(EMPTY);
    this.#slotWeights = new Int32Array(this.#size * this.#stride);
    const bytes = new Uint8Array(this.#slotWeights.buffer).fill(BIAS);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = this.#home(key);
      while (this.#slotKeys[slot] !== EMPTY) slot = slot + 1 === this.#size ? 0 : slot + 1;
      this.#slotKeys[slot] = key;
      for (let column = 0; column < width; column++) {
        bytes[slot * this.#stride * 4 + placeOf(column)] = weights[row * width + column]! + BIAS;
      }
    }
  }

  /**
   * Add the weights of these features, in steps, to the packed row of sums at `at`. Unknown features add nothing.
   *
   * All are looked up before the first is added: the processor then waits for several lines of memory at a time.
   */
  addSteps(features: Int32Array, count: number, sums: Int32Array, at: number): void {
    for (let done = 0; done < count; done += BATCH) {
      this.#addFound(this.#lookUp(features, done, Math.min(count, done + BATCH)), sums, at);
    }
  }

  /** @returns `[row][column]`, flat: packed rows of sums as scores */
  scoresOf(sums: Int32Array): Float32Array {
    return unpackRows(sums, this.width, this.weightStep);
  }

  /**
   * The first slot of every feature is read before any is compared: a comparison that goes another way than the processor
   * guessed makes it wait, and would make it wait for memory too.
   *
   * @returns how many of the features are known; where their weights begin stands in `#found`
   */
  #lookUp(features: Int32Array, from: number, to: number): number {
    const keys = this.#slotKeys;
    const homes = this.#homes;
    const first = this.#first;
    const found = this.#found;
    const size = this.#size;
    const stride = this.#stride;
    for (let i = from; i < to; i++) {
      const home = this.#home(features[i]!);
      homes[i - from] = home;
      first[i - from] = keys[home]!;
    }
    let known = 0;
    for (let i = from; i < to; i++) {
      const key = features[i]!;
      let slot = homes[i - from]!;
      let there = first[i - from]!;
      while (there !== key && there !== EMPTY) {
        slot = slot + 1 === size ? 0 : slot + 1;
        there = keys[slot]!;
      }
      found[known] = slot * stride;
      if (there === key) known++;
    }
    return known;
  }

  #addFound(known: number, sums: Int32Array, at: number): void {
    const { packed } = this;
    const weights = this.#slotWeights;
    const found = this.#found;
    const bias = Math.imul(known * BIAS, 65_537);
    for (let k = 0; 2 * k < packed; k++) {
      let low = -bias;
      let high = -bias;
      for (let i = 0; i < known; i++) {
        const four = weights[found[i]! + k]!;
        low = (low + (four & PAIR)) | 0;
        high = (high + ((four >>> 8) & PAIR)) | 0;
      }
      sums[at + 2 * k] = (sums[at + 2 * k]! + low) | 0;
      if (2 * k + 1 < packed) sums[at + 2 * k + 1] = (sums[at + 2 * k + 1]! + high) | 0;
    }
  }

  /** The first slot to look in: the hash as a share of its range, times the number of slots. */
  #home(key: number): number {
    return Math.floor((key >>> 0) * (this.#size / 4294967296));
  }
}

/** Which byte of its slot a column is: of four, the first two are taken together and then the last two. */
const placeOf = (column: number): number => (column & ~3) + [0, 2, 1, 3][column & 3]!;
