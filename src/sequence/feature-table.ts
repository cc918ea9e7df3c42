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

/** Slots a row: room for quick look-ups, and few enough that the table stays near the processor. Source: our measure. */
const SLOTS_A_ROW = 1.5;
/** Marks a slot that holds nothing. */
const EMPTY = 0;

/**
 * Weights by feature hash. A slot holds a key and, right behind it, its weights, so that a look-up touches one line of
 * memory.
 */
export class FeatureTable {
  readonly keys: Int32Array;
  readonly weights: Int8Array;
  readonly width: number;
  readonly weightStep: number;
  /** Length of a slot in units of four bytes. */
  readonly #stride: number;
  readonly #size: number;
  readonly #slots: Int32Array;
  readonly #bytes: Int8Array;

  constructor({ keys, weights, width, weightStep }: TableContent) {
    this.keys = keys;
    this.weights = weights;
    this.width = width;
    this.weightStep = weightStep;
    this.#stride = 1 + Math.ceil(width / 4);
    this.#size = Math.ceil(keys.length * SLOTS_A_ROW) + 1;
    this.#slots = new Int32Array(this.#size * this.#stride).fill(EMPTY);
    this.#bytes = new Int8Array(this.#slots.buffer);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = this.#home(key);
      while (this.#slots[slot * this.#stride] !== EMPTY) slot = slot + 1 === this.#size ? 0 : slot + 1;
      this.#slots[slot * this.#stride] = key;
      this.#bytes.set(weights.subarray(row * width, (row + 1) * width), slot * this.#stride * 4 + 4);
    }
  }

  /** Add the weights of these features, in steps, to `steps[at … at + width)`. Unknown features add nothing. */
  addSteps(features: Int32Array, count: number, steps: Int32Array, at: number): void {
    const width = this.width;
    const stride = this.#stride;
    const size = this.#size;
    const slots = this.#slots;
    const bytes = this.#bytes;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      let slot = this.#home(key);
      let found = slots[slot * stride]!;
      while (found !== key && found !== EMPTY) {
        slot = slot + 1 === size ? 0 : slot + 1;
        found = slots[slot * stride]!;
      }
      if (found === EMPTY) continue;
      const base = slot * stride * 4 + 4;
      for (let column = 0; column < width; column++) steps[at + column]! += bytes[base + column]!;
    }
  }

  /** The first slot to look in: the hash as a share of its range, times the number of slots. */
  #home(key: number): number {
    return Math.floor((key >>> 0) * (this.#size / 4294967296));
  }
}
