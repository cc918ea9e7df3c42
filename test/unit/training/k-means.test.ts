import { describe, expect, it } from 'vitest';
import { kMeans } from '../../../training/k-means.ts';
import { randomFrom } from '../../../training/random.ts';

describe('k-means', () => {
  it('gives the same classes for the same seed', () => {
    const random = randomFrom(3);
    const points = Float32Array.from({ length: 300 }, () => random() - 0.5);
    const task = { points, dimensions: 3, classes: 5, passes: 5 };
    expect([...kMeans(task, randomFrom(1)).classOf]).toEqual([...kMeans(task, randomFrom(1)).classOf]);
  });

  it('ends with every point nearest to its own centre', () => {
    const random = randomFrom(5);
    const points = Float32Array.from({ length: 200 }, () => random() - 0.5);
    for (let i = 0; i < 100; i++) {
      const length = Math.hypot(points[2 * i]!, points[2 * i + 1]!);
      points[2 * i]! /= length;
      points[2 * i + 1]! /= length;
    }
    const { classOf, centres } = kMeans({ points, dimensions: 2, classes: 4, passes: 100 }, randomFrom(2));
    const cosine = (i: number, k: number): number =>
      points[2 * i]! * centres[2 * k]! + points[2 * i + 1]! * centres[2 * k + 1]!;
    for (let i = 0; i < 100; i++) {
      for (let k = 0; k < 4; k++) expect(cosine(i, classOf[i]!)).toBeGreaterThanOrEqual(cosine(i, k) - 1e-6);
    }
  });
});
