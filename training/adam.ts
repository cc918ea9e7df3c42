const FIRST = 0.9;
const SECOND = 0.999;
const SMALL = 1e-8;

/** Numbers that are learnt, and the gradients of the step at hand. Source: Adam, Kingma and Ba 2015. */
export class Adam {
  readonly values: Float32Array;
  readonly gradients: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  /** Rows with gradients, and a mark for each. */
  readonly #touched: number[] = [];
  readonly #marks: Uint8Array;
  #steps = 0;

  constructor(values: Float32Array, gradients: Float32Array = new Float32Array(values.length)) {
    this.values = values;
    this.gradients = gradients;
    this.#first = new Float32Array(values.length);
    this.#second = new Float32Array(values.length);
    this.#marks = new Uint8Array(values.length);
  }

  /** Marks a row as one with gradients: where it begins. */
  touch(row: number, width: number): number {
    if (this.#marks[row] === 0) {
      this.#marks[row] = 1;
      this.#touched.push(row);
    }
    return row * width;
  }

  /** A step of all numbers; gradients are zero afterwards. */
  stepAll(step: number): void {
    this.#steps++;
    this.#step(0, this.values.length, step);
  }

  /** … of the rows touched; the others rest. */
  stepRows(width: number, step: number): void {
    this.#steps++;
    for (const row of this.#touched) {
      this.#step(row * width, (row + 1) * width, step);
      this.#marks[row] = 0;
    }
    this.#touched.length = 0;
  }

  #step(from: number, to: number, step: number): void {
    const rate = (step * Math.sqrt(1 - SECOND ** this.#steps)) / (1 - FIRST ** this.#steps);
    const { values, gradients } = this;
    const first = this.#first;
    const second = this.#second;
    for (let k = from; k < to; k++) {
      const gradient = gradients[k]!;
      gradients[k] = 0;
      first[k]! += (1 - FIRST) * (gradient - first[k]!);
      second[k]! += (1 - SECOND) * (gradient * gradient - second[k]!);
      values[k]! -= (rate * first[k]!) / (Math.sqrt(second[k]!) + SMALL);
    }
  }
}
