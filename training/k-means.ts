interface Task {
  /** `[point][dimension]`, flat; each of length one. Commoner ones first: the first centres are drawn from them. */
  readonly points: Float32Array;
  readonly dimensions: number;
  readonly classes: number;
  readonly passes: number;
}

/** Share of points below whose moving another pass is not worth it. */
const STILL = 1 / 500;

/** Spherical k-means: each point goes to the centre it has the smallest angle with. Source: Dhillon and Modha 2001. */
export function kMeans(
  { points, dimensions: D, classes, passes }: Task,
  random: () => number,
): { readonly classOf: Int32Array; readonly centres: Float32Array } {
  const count = points.length / D;
  const classOf = new Int32Array(count).fill(-1);
  const centres = new Float32Array(classes * D);
  const drawFrom = Math.min(count, Math.max(classes, 20_000));
  const drawn = new Set<number>();
  while (drawn.size < classes) drawn.add(Math.floor(random() * drawFrom));
  [...drawn].forEach((point, k) => {
    centres.set(points.subarray(point * D, point * D + D), k * D);
  });

  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    for (let i = 0; i < count; i++) {
      const nearest = nearestCentre(i * D);
      if (classOf[i] !== nearest) moved++;
      classOf[i] = nearest;
    }
    centres.fill(0);
    for (let i = 0; i < count; i++) for (let d = 0; d < D; d++) centres[classOf[i]! * D + d]! += points[i * D + d]!;
    for (let k = 0; k < classes; k++) shorten(k * D);
    if (moved < count * STILL) break;
  }
  return { classOf, centres };

  function nearestCentre(at: number): number {
    let best = -Infinity;
    let nearest = 0;
    for (let k = 0; k < classes; k++) {
      let cosine = 0;
      for (let d = 0, c = k * D; d < D; d++) cosine += points[at + d]! * centres[c + d]!;
      if (cosine > best) {
        best = cosine;
        nearest = k;
      }
    }
    return nearest;
  }

  function shorten(at: number): void {
    let square = 0;
    for (let d = 0; d < D; d++) square += centres[at + d]! ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < D; d++) centres[at + d]! /= length;
  }
}
