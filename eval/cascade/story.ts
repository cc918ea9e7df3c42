import type { DriftKind } from './truth.ts';

/** A stretch of a paragraph: words, and what they are when they make a claim. */
export interface Piece {
  readonly text: string;
  /** Where in `text` the claim's own words stand, and what is true of them. */
  readonly mention?: PieceMention;
}

export interface PieceMention {
  readonly from: number;
  readonly to: number;
  /** The proposition; two mentions of one make one claim. */
  readonly claim: string;
  readonly asserts: boolean;
  /** False where no source is given for it. */
  readonly attributed: boolean;
  /** What became of it on the way here, against its first appearance. */
  readonly drift: readonly DriftKind[];
  /** True when it does not say what the claim says: another number, place or name, or the opposite. */
  readonly distorted: boolean;
  /** True when it belongs to a story, false for filler and boilerplate. */
  readonly told: boolean;
  readonly kept: boolean;
  /** Form of sentence and wording, for whoever reads the errors. */
  readonly form: string;
}

/** An article before it has its text. */
export interface Draft {
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly credits: readonly string[];
  readonly paragraphs: readonly (readonly Piece[])[];
}

/** What is true of a claim of a story. */
export interface ClaimTruth {
  readonly claim: string;
  readonly behaviour: string;
  /** How many origins it has; two numbers where the words leave it open. */
  readonly origins: readonly [number, number];
  /** Outlets that cite each other in a circle. */
  readonly circle?: readonly string[];
}

/** What one behaviour made. */
export interface Story {
  readonly drafts: readonly Draft[];
  readonly claims: readonly ClaimTruth[];
}
