import { CENTRES, PART, type VectorRows } from '../src/recognition/word-vectors.ts';
import { randomFrom } from './random.ts';

const PASSES = 8;
/** Every so many vectors one is learnt from. */
const STRIDE = 10;

/**
 * Vectors written short, a byte for four numbers. Source: product quantisation, Jégou, Douze and Schmid 2011.
 *
 * @param points - `[vector][dimension]`, flat
 * @returns the centres as 32-bit floats, `[part][centre][number]`, and behind them the bytes of each vector
 */
export function shortVectors(points: Float32Array, dimensions: number): Uint8Array {
  const count = points.length / dimensions;
  const parts = dimensions / PART;
  const centres = new Float32Array(parts * CENTRES * PART);
  const codes = new Uint8Array(count * parts);
  const random = randomFrom(7);
  for (let part = 0; part < parts; part++) {
    const own = centres.subarray(part * CENTRES * PART, (part + 1) * CENTRES * PART);
    learnCentres(points, dimensions, part * PART, own, random);
    for (let i = 0; i < count; i++) codes[i * parts + part] = nearest(points, i * dimensions + part * PART, own);
  }
  return Buffer.concat([new Uint8Array(centres.buffer), codes]);
}

/** The centres and the codes of what `shortVectors` wrote. */
function partsOf(
  bytes: Uint8Array,
  dimensions: number,
): { readonly centres: Float32Array; readonly codes: Uint8Array } {
  const size = dimensions * CENTRES * Float32Array.BYTES_PER_ELEMENT;
  return { centres: new Float32Array(Uint8Array.from(bytes.subarray(0, size)).buffer), codes: bytes.subarray(size) };
}

/** The vectors that `shortVectors` wrote, nearly. */
export function longVectors(bytes: Uint8Array, dimensions: number): Float32Array {
  const parts = dimensions / PART;
  const { centres, codes } = partsOf(bytes, dimensions);
  const points = new Float32Array(codes.length * PART);
  codes.forEach((code, k) => {
    const at = ((k % parts) * CENTRES + code) * PART;
    points.set(centres.subarray(at, at + PART), k * PART);
  });
  return points;
}

/** Some of the vectors that `shortVectors` wrote, still short. */
export function chosenVectors(bytes: Uint8Array, dimensions: number, chosen: Int32Array): VectorRows {
  const parts = dimensions / PART;
  const { centres, codes: all } = partsOf(bytes, dimensions);
  const codes = new Int8Array(chosen.length * parts);
  chosen.forEach((vector, k) => {
    codes.set(all.subarray(vector * parts, (vector + 1) * parts), k * parts);
  });
  return { centres, codes };
}

function learnCentres(
  points: Float32Array,
  dimensions: number,
  from: number,
  centres: Float32Array,
  random: () => number,
): void {
  const count = points.length / dimensions;
  for (let k = 0; k < CENTRES; k++) {
    const at = Math.floor(random() * count) * dimensions + from;
    centres.set(points.subarray(at, at + PART), k * PART);
  }
  for (let pass = 0; pass < PASSES; pass++) {
    const sums = new Float64Array(centres.length);
    const members = new Int32Array(CENTRES);
    for (let i = 0; i < count; i += STRIDE) {
      const at = i * dimensions + from;
      const k = nearest(points, at, centres);
      members[k]!++;
      for (let d = 0; d < PART; d++) sums[k * PART + d]! += points[at + d]!;
    }
    centres.forEach((_, at) => {
      const size = members[Math.floor(at / PART)]!;
      if (size > 0) centres[at] = sums[at]! / size;
    });
  }
}

function nearest(points: Float32Array, at: number, centres: Float32Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < CENTRES; k++) {
    let distance = 0;
    for (let d = 0; d < PART; d++) distance += (points[at + d]! - centres[k * PART + d]!) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = k;
  }
  return best;
}
