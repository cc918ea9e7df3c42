import type { Sequence } from './crf.ts';
import type { FeatureIndex } from './feature-index.ts';

interface Asked {
  readonly length: number;
  readonly index: FeatureIndex;
  /** Visits the hash of each feature of a position. */
  readonly eachFeature: (at: number, visit: (hash: number) => void) => void;
  /** Class of the seam before a position; not asked of the first. */
  readonly edge: (at: number) => number;
}

/** The known features and seams of a sequence, as the trainer wants them; its labels are still to come. */
export function sequenceOf({ length, index, eachFeature, edge }: Asked): Omit<Sequence, 'labels'> {
  const rows: number[] = [];
  const starts = new Int32Array(length + 1);
  const edges = new Uint8Array(length);
  const add = (hash: number): void => {
    const row = index.row(hash);
    if (row !== -1) rows.push(row);
  };
  for (let at = 0; at < length; at++) {
    eachFeature(at, add);
    starts[at + 1] = rows.length;
    if (at > 0) edges[at] = edge(at);
  }
  return { length, rows: Int32Array.from(rows), starts, edges };
}
