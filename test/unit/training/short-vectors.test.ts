import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../training/random.ts';
import { longVectors, shortVectors } from '../../../training/short-vectors.ts';

const DIMENSIONS = 12;
const random = randomFrom(3);
const points = Float32Array.from({ length: 3000 * DIMENSIONS }, () => random() - 0.5);

const square = (numbers: Float32Array): number => numbers.reduce((sum, one) => sum + one * one, 0);

describe('vectors written short', () => {
  const bytes = shortVectors(points, DIMENSIONS);

  it('take a byte for four numbers', () => {
    const centres = 256 * DIMENSIONS * Float32Array.BYTES_PER_ELEMENT;
    expect(bytes.length - centres).toBe(points.length / 4);
  });

  it('come back nearly as they were', () => {
    const back = longVectors(bytes, DIMENSIONS);
    expect(back.length).toBe(points.length);
    expect(square(back.map((one, k) => one - points[k]!)) / square(points)).toBeLessThan(0.2);
  });
});
