import { ADD_ROWS } from './add-rows.wasm.ts';
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

/** The exported function of `wasm/add-rows.ts`; all arguments are addresses in bytes, or counts. */
type AddRows = (
  features: number,
  count: number,
  found: number,
  keys: number,
  buckets: number,
  rows: number,
  blocks: number,
  sums: number,
) => void;

/** Keys a bucket. */
const BUCKET = 4;
/** Share of the places that hold a key: in so roomy a table the first bucket nearly always decides. Source: our measure. */
const LOAD = 0.35;
/** Features looked up at once. Their weights add up to less than 16 bits hold. */
const BATCH = 256;
/** Columns of a block: bytes that are loaded at once. */
const BLOCK = 16;
const PAGE_BYTES = 65_536;

const code = new WebAssembly.Module(Buffer.from(ADD_ROWS, 'base64'));

/** Weights by feature hash, looked up and added by a loop in WebAssembly, in a memory of its own. */
export class FeatureTable {
  readonly keys: Int32Array;
  readonly weights: Int8Array;
  readonly width: number;
  readonly weightStep: number;
  /** Numbers a packed row of sums has. */
  readonly packed: number;
  readonly #buckets: number;
  readonly #blocks: number;
  readonly #addRows: AddRows;
  readonly #asked: Int32Array;
  readonly #sums: Int32Array;
  readonly #at: { readonly asked: number; readonly found: number; readonly sums: number; readonly keys: number };

  constructor({ keys, weights, width, weightStep }: TableContent) {
    this.keys = keys;
    this.weights = weights;
    this.width = width;
    this.weightStep = weightStep;
    this.packed = packedWidth(width);
    this.#buckets = Math.ceil(keys.length / (BUCKET * LOAD)) + 1;
    this.#blocks = Math.ceil(width / BLOCK);
    const rowBytes = this.#blocks * BLOCK;
    const asked = 0;
    const found = asked + BATCH * 4;
    const sums = found + BATCH * 4;
    const keysAt = sums + 2 * rowBytes;
    const rowsAt = keysAt + this.#buckets * BUCKET * 4;
    const bytes = rowsAt + this.#buckets * BUCKET * rowBytes;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
    const slots = new Int32Array(memory.buffer, keysAt, this.#buckets * BUCKET);
    const rows = new Int8Array(memory.buffer, rowsAt, slots.length * rowBytes);
    for (let row = 0; row < keys.length; row++) {
      const slot = this.#freeSlot(slots, keys[row]!);
      slots[slot] = keys[row]!;
      rows.set(weights.subarray(row * width, (row + 1) * width), slot * rowBytes);
    }
    this.#at = { asked, found, sums, keys: keysAt };
    this.#asked = new Int32Array(memory.buffer, asked, BATCH);
    this.#sums = new Int32Array(memory.buffer, sums, this.packed);
    const { exports } = new WebAssembly.Instance(code, { env: { memory } });
    this.#addRows = exports.addRows as AddRows;
  }

  /** Add the weights of these features, in steps, to the packed row of sums at `at`. Unknown features add nothing. */
  addSteps(features: Int32Array, count: number, sums: Int32Array, at: number): void {
    const { asked, found, sums: sumsAt, keys } = this.#at;
    const rows = keys + this.#buckets * BUCKET * 4;
    for (let done = 0; done < count; done += BATCH) {
      const some = Math.min(BATCH, count - done);
      for (let i = 0; i < some; i++) this.#asked[i] = features[done + i]!;
      this.#addRows(asked, some, found, keys, this.#buckets, rows, this.#blocks, sumsAt);
      for (let k = 0; k < this.packed; k++) sums[at + k] = (sums[at + k]! + this.#sums[k]!) | 0;
    }
  }

  /** @returns `[row][column]`, flat: packed rows of sums as scores */
  scoresOf(sums: Int32Array): Float32Array {
    return unpackRows(sums, this.width, this.weightStep);
  }

  /** The first free place for a key, from its home on: the hash as a share of its range, times the number of buckets. */
  #freeSlot(slots: Int32Array, key: number): number {
    const home = Math.floor((key >>> 0) * (this.#buckets / 2 ** 32));
    let slot = home * BUCKET;
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    return slot;
  }
}
