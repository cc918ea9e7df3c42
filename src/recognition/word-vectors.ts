/** Numbers of a vector. */
export const DIMENSIONS = 100;
/** Numbers that are kept as one byte: which of so many centres is nearest to them. */
export const PART = 4;
export const CENTRES = 256;
const PARTS = DIMENSIONS / PART;

/** What words are used like, written short. Source: product quantisation, Jégou, Douze and Schmid 2011. */
export interface VectorRows {
  /** `[part][centre][number]`, flat. */
  readonly centres: Float32Array;
  /** `[word][part]`, flat: a byte each. */
  readonly codes: Int8Array;
}

/** Writes a word's vector into `out` from `at` on, times `scale`. */
export function readVector(
  { centres, codes }: VectorRows,
  word: number,
  scale: number,
  out: Float32Array,
  at: number,
): void {
  for (let part = 0; part < PARTS; part++) {
    const from = (part * CENTRES + (codes[word * PARTS + part]! & 0xff)) * PART;
    for (let k = 0; k < PART; k++) out[at + part * PART + k] = scale * centres[from + k]!;
  }
}
