/** Gives each feature hash seen often enough a row number. Open addressing: a Map of ten million numbers is too slow. */
export class FeatureIndex {
  #keys: Int32Array;
  #counts: Int32Array;
  #mask: number;
  #size = 0;

  constructor(capacity = 1 << 22) {
    this.#keys = new Int32Array(capacity);
    this.#counts = new Int32Array(capacity);
    this.#mask = capacity - 1;
  }

  count(hash: number): void {
    const slot = this.#slot(hash);
    if (this.#counts[slot] === 0) {
      this.#keys[slot] = hash;
      if (++this.#size * 2 > this.#mask) {
        this.#counts[slot] = 1;
        this.#grow();
        return;
      }
    }
    this.#counts[slot]!++;
  }

  /** From here on `row` answers; features seen fewer than `least` times have none. */
  seal(least: number): Int32Array {
    const kept: number[] = [];
    for (let slot = 0; slot <= this.#mask; slot++) {
      const enough = this.#counts[slot]! >= least;
      if (enough) kept.push(this.#keys[slot]!);
      this.#counts[slot] = this.#counts[slot] === 0 ? 0 : enough ? kept.length : -1;
    }
    return Int32Array.from(kept);
  }

  /** Row of a feature, or -1. */
  row(hash: number): number {
    const count = this.#counts[this.#slot(hash)]!;
    return count > 0 ? count - 1 : -1;
  }

  #slot(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Int32Array(keys.length * 2);
    this.#mask = keys.length * 2 - 1;
    for (let i = 0; i < keys.length; i++) {
      if (counts[i] === 0) continue;
      const slot = this.#slot(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#counts[slot] = counts[i]!;
    }
  }
}
