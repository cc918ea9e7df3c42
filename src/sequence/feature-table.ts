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

/** Bits of the filter before the table. Source: our measure; 256 kB stay in the processor's cache. */
const FILTER_BITS = 1 << 21;
/** Marks a slot that holds nothing. */
const EMPTY = 0;

/**
 * Weights by feature hash. A slot holds a key and, right behind it, its weights, so that a look-up touches one line of
 * memory; most features of a text are unknown, and one bit says so before the table is touched at all.
 */
export class FeatureTable {
  readonly keys: Int32Array;
  readonly weights: Int8Array;
  readonly weightStep: number;
  readonly #width: number;
  /** Length of a slot in units of four bytes. */
  readonly #stride: number;
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #bytes: Int8Array;
  readonly #known = new Int32Array(FILTER_BITS / 32);

  constructor({ keys, weights, width, weightStep }: TableContent) {
    this.keys = keys;
    this.weights = weights;
    this.weightStep = weightStep;
    this.#width = width;
    this.#stride = 1 + Math.ceil(width / 4);
    let size = 4;
    while (size < keys.length * 1.7) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * this.#stride).fill(EMPTY);
    this.#bytes = new Int8Array(this.#slots.buffer);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = key & this.#mask;
      while (this.#slots[slot * this.#stride] !== EMPTY) slot = (slot + 1) & this.#mask;
      this.#slots[slot * this.#stride] = key;
      this.#bytes.set(weights.subarray(row * width, (row + 1) * width), slot * this.#stride * 4 + 4);
      this.#known[(key & (FILTER_BITS - 1)) >>> 5]! |= 1 << (key & 31);
    }
  }

  /** Add the weights of these features to `scores[at … at + width)`. Unknown features add nothing. */
  addScores(features: Int32Array, count: number, scores: Float32Array, at: number): void {
    const width = this.#width;
    const stride = this.#stride;
    const mask = this.#mask;
    const slots = this.#slots;
    const bytes = this.#bytes;
    const known = this.#known;
    const weightStep = this.weightStep;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      if ((known[(key & (FILTER_BITS - 1)) >>> 5]! & (1 << (key & 31))) === 0) continue;
      let slot = key & mask;
      let found = slots[slot * stride]!;
      while (found !== key && found !== EMPTY) {
        slot = (slot + 1) & mask;
        found = slots[slot * stride]!;
      }
      if (found === EMPTY) continue;
      const base = slot * stride * 4 + 4;
      for (let column = 0; column < width; column++) scores[at + column]! += bytes[base + column]! * weightStep;
    }
  }
}
