import { ADD_PRODUCT } from './add-product.wasm.ts';

/** A matrix in a `DenseRoom`: its numbers, and how far it is from one row to the next, in numbers. */
export interface Matrix {
  readonly numbers: Float32Array;
  readonly row: number;
}

/** A matrix read in any direction: `step` is the way from one column to the next. */
export interface Strided extends Matrix {
  readonly step: number;
}

const PAGE_BYTES = 65_536;
/** Blocks begin at multiples of so many numbers, and a product's width is one. */
const LANES = 8;

type AddProduct = (
  a: number,
  aRow: number,
  aStep: number,
  b: number,
  bRow: number,
  c: number,
  cRow: number,
  rows: number,
  steps: number,
  width: number,
) => void;

const code = new WebAssembly.Module(Buffer.from(ADD_PRODUCT, 'base64'));

/** Room for matrices whose products a loop in WebAssembly works out. */
export class DenseRoom {
  readonly #memory: WebAssembly.Memory;
  readonly #addProduct: AddProduct;
  #free = 0;

  /** @param numbers - how many 32-bit floats all matrices have together; each is filled up to a multiple of eight */
  constructor(numbers: number) {
    this.#memory = new WebAssembly.Memory({
      initial: Math.ceil((numbers * Float32Array.BYTES_PER_ELEMENT) / PAGE_BYTES) + 1,
    });
    const { exports } = new WebAssembly.Instance(code, { env: { memory: this.#memory } });
    this.#addProduct = exports.addProduct as AddProduct;
  }

  /** So many zeros of this room. */
  take(count: number): Float32Array {
    const taken = new Float32Array(this.#memory.buffer, this.#free, count);
    this.#free += Math.ceil(count / LANES) * LANES * Float32Array.BYTES_PER_ELEMENT;
    return taken;
  }

  /**
   * Adds `a` times `b` to `c`; all three were taken from this room.
   *
   * @param size - `rows` of `a` and `c`; `steps`: columns of `a` and rows of `b`; `width`: columns of `b` and `c`, a multiple of eight
   */
  addProduct(a: Strided, b: Matrix, c: Matrix, size: { rows: number; steps: number; width: number }): void {
    this.#addProduct(
      a.numbers.byteOffset,
      a.row,
      a.step,
      b.numbers.byteOffset,
      b.row,
      c.numbers.byteOffset,
      c.row,
      size.rows,
      size.steps,
      size.width,
    );
  }
}
