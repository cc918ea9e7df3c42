import { mayFollow as asBeginInside } from '../src/sequence/begin-inside.ts';
import { FeatureTable } from '../src/sequence/feature-table.ts';
import type { LabelChain } from '../src/sequence/label-chain.ts';
import type { Fitted } from './crf.ts';

/** Fitted weights of a set of features, for one chain or several beside each other. */
export interface WeightedFeatures {
  /** Hashes, one a row. */
  readonly keys: Int32Array;
  /** A part a chain: `[row][label]`, flat. */
  readonly parts: readonly Float32Array[];
  readonly widths: readonly number[];
}

/** What labels may open a sequence, and which may follow which, as `fitCrf` wants it. */
export function rulesOf(
  size: number,
  mayFollow: (previous: number | null, label: number) => boolean = asBeginInside,
): { readonly allowed: Uint8Array; readonly mayOpen: Uint8Array } {
  return {
    allowed: Uint8Array.from({ length: size * size }, (_, k) => (mayFollow(Math.floor(k / size), k % size) ? 1 : 0)),
    mayOpen: Uint8Array.from({ length: size }, (_, label) => (mayFollow(null, label) ? 1 : 0)),
  };
}

export const chainOf = (labels: readonly string[], edgeClasses: number, fitted: Fitted): LabelChain => ({
  labels,
  edgeClasses,
  transitions: fitted.transitions,
  initial: fitted.initial,
});

/**
 * Weights as bytes: one step size for all, chosen so that the largest weight fits.
 *
 * @param smallest - rows whose largest weight is smaller are left out
 */
export function quantise({ keys, parts, widths }: WeightedFeatures, smallest: number): FeatureTable {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const most = (row: number): number => {
    let largest = 0;
    parts.forEach((weights, p) => {
      for (let k = row * widths[p]!; k < (row + 1) * widths[p]!; k++)
        largest = Math.max(largest, Math.abs(weights[k]!));
    });
    return largest;
  };
  let largest = 0;
  const rows: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const own = most(row);
    largest = Math.max(largest, own);
    if (own >= smallest && keys[row] !== 0) rows.push(row);
  }
  const weightStep = largest / 127;
  const bytes = new Int8Array(rows.length * width);
  let column = 0;
  parts.forEach((weights, p) => {
    rows.forEach((row, i) => {
      for (let k = 0; k < widths[p]!; k++) {
        bytes[i * width + column + k] = Math.round(weights[row * widths[p]! + k]! / weightStep);
      }
    });
    column += widths[p]!;
  });
  return new FeatureTable({ keys: Int32Array.from(rows, (row) => keys[row]!), weights: bytes, width, weightStep });
}
