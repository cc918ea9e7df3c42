/**
 * How labels follow one another: a score for every pair of neighbours, which may depend on what stands at the seam between
 * them (the edge class: a comma, an opening quotation mark, a sentence start …).
 */
export interface LabelChain {
  readonly labels: readonly string[];
  readonly edgeClasses: number;
  /** `[edgeClass][previous label][label]`, flat; -Infinity where the pair cannot be. */
  readonly transitions: Float32Array;
  /** `[label]`: score of opening a sequence with it; -Infinity where it cannot. */
  readonly initial: Float32Array;
}

/** What is known of a sequence before its labels are: one row of scores a position. */
export interface Lattice {
  /** `[position][column]`, flat; the chain's labels are the `labels.length` columns from `column` on. */
  readonly scores: Float32Array;
  /** `[position]`: class of the seam before it. */
  readonly edges: Uint8Array;
  readonly length: number;
  /** Columns a row; as many as the chain has labels when absent. */
  readonly width?: number;
  /** First column of this chain's labels; 0 when absent. */
  readonly column?: number;
}
