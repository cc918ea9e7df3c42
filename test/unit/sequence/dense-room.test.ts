import { describe, expect, it } from 'vitest';
import { DenseRoom } from '../../../src/sequence/dense-room.ts';

const SIZES = [
  { rows: 1, steps: 3, width: 8 },
  { rows: 4, steps: 5, width: 16 },
  { rows: 7, steps: 2, width: 24 },
  { rows: 0, steps: 2, width: 8 },
  { rows: 5, steps: 0, width: 8 },
];

/** Whole numbers, so that sums are exact. */
const filled = (numbers: Float32Array, seed: number): Float32Array =>
  numbers.map((_, k) => ((k + seed) * 7) % 11) as Float32Array;

describe('a product of matrices', () => {
  it.each(SIZES)('is added: $rows × $steps × $width', ({ rows, steps, width }) => {
    const room = new DenseRoom(4096);
    const a = room.take(rows * steps);
    const b = room.take(steps * width);
    const c = room.take(rows * width);
    a.set(filled(a, 1));
    b.set(filled(b, 2));
    c.set(filled(c, 3));
    const wanted = Array.from(c, (before, at) => {
      const i = Math.floor(at / width);
      let sum = before;
      for (let k = 0; k < steps; k++) sum += a[i * steps + k]! * b[k * width + (at % width)]!;
      return sum;
    });
    room.addProduct(
      { numbers: a, row: steps, step: 1 },
      { numbers: b, row: width },
      { numbers: c, row: width },
      { rows, steps, width },
    );
    expect(Array.from(c)).toEqual(wanted);
  });

  it('reads a matrix turned round by its steps', () => {
    const room = new DenseRoom(4096);
    const a = room.take(6);
    const turned = room.take(6);
    a.set([1, 2, 3, 4, 5, 6]);
    turned.set([1, 4, 2, 5, 3, 6]);
    const b = room.take(3 * 8);
    b.set(filled(b, 4));
    const size = { rows: 2, steps: 3, width: 8 };
    const one = room.take(16);
    const other = room.take(16);
    room.addProduct({ numbers: a, row: 3, step: 1 }, { numbers: b, row: 8 }, { numbers: one, row: 8 }, size);
    room.addProduct({ numbers: turned, row: 1, step: 2 }, { numbers: b, row: 8 }, { numbers: other, row: 8 }, size);
    expect(other).toEqual(one);
  });
});
