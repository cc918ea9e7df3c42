/** Rows a tally has room for at first; it doubles when full. */
const FIRST_ROOM = 64;
/** Verdicts for one column: three degrees of agreement times three of frequency. */
const VERDICTS = 9;

/** Counts by key, in so many columns, and what they say of a key. */
export class Tally {
  readonly #rows = new Map<number, number>();
  readonly #columns: number;
  #counts: Uint16Array;

  constructor(columns: number) {
    this.#columns = columns;
    this.#counts = new Uint16Array(columns * FIRST_ROOM);
  }

  add(key: number, column: number): void {
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = this.#rows.size;
      this.#rows.set(key, row);
      if ((row + 1) * this.#columns > this.#counts.length) {
        const larger = new Uint16Array(this.#counts.length * 2);
        larger.set(this.#counts);
        this.#counts = larger;
      }
    }
    const at = row * this.#columns + column;
    if (this.#counts[at]! < 0xffff) this.#counts[at]!++;
  }

  /**
   * The commonest column of a key, how much of the counts it has and how many these are, as one number.
   *
   * @param own - the column in which whoever asks was counted, who is no evidence for himself; -1 for none
   * @returns -1 for a key of which nothing else is known
   */
  verdict(key: number, own: number): number {
    const row = this.#rows.get(key);
    if (row === undefined) return -1;
    let total = 0;
    let best = 0;
    let most = 0;
    for (let column = 0; column < this.#columns; column++) {
      const count = this.#counts[row * this.#columns + column]! - (column === own ? 1 : 0);
      total += count;
      if (count <= most) continue;
      most = count;
      best = column;
    }
    if (total === 0) return -1;
    const agreement = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0;
    return best * VERDICTS + agreement * 3 + Math.min(total, 3) - 1;
  }
}
