/**
 * Rows of small whole numbers, two to a 32-bit number, so that adding rows takes half the additions.
 *
 * The lower half of a number is a column, what remains when it is taken away is the next one shifted by 16 bits. Sums are
 * exact while every column stays within 16 bits: 250 weights of one byte.
 */

/** Numbers that a row of so many columns takes. */
export const packedWidth = (columns: number): number => (columns + 1) >> 1;

/** @returns `[row][column]`, flat: the sums of packed rows, each times `step` */
export function unpackRows(packed: Int32Array, columns: number, step: number): Float32Array {
  const width = packedWidth(columns);
  const rows = packed.length / width;
  const sums = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column += 2) {
      const pair = packed[row * width + (column >> 1)]!;
      const low = (pair << 16) >> 16;
      sums[row * columns + column] = low * step;
      if (column + 1 < columns) sums[row * columns + column + 1] = ((pair - low) >> 16) * step;
    }
  }
  return sums;
}
