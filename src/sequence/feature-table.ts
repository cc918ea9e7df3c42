interface TableContent {
  /** Hashes of the features, one a row. */
  readonly keys: Int32Array;
  /** `[row][column]`, flat. */
  readonly weights: Int8Array;
  /** Columns a row: labels of a tagger, 1 for a ranker. */
  readonly width: number;
  /** What one step of a weight byte is worth. */
  readonly weightStep: number;
}

/** Weights by feature hash: open addressing over a table twice the size, so a look-up is one or two reads. */
export class FeatureTable {
  readonly keys: Int32Array;
  readonly weights: Int8Array;
  readonly weightStep: number;
  readonly #width: number;
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor({ keys, weights, width, weightStep }: TableContent) {
    this.keys = keys;
    this.weights = weights;
    this.weightStep = weightStep;
    this.#width = width;
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    }
  }

  /** Add the weights of these features to `scores[at … at + width)`. Unknown features add nothing. */
  addScores(features: Int32Array, count: number, scores: Float32Array, at: number): void {
    const width = this.#width;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      let slot = key & this.#mask;
      let row = this.#slots[slot]!;
      while (row !== -1 && this.keys[row] !== key) {
        slot = (slot + 1) & this.#mask;
        row = this.#slots[slot]!;
      }
      if (row === -1) continue;
      const base = row * width;
      for (let column = 0; column < width; column++)
        scores[at + column]! += this.weights[base + column]! * this.weightStep;
    }
  }
}
