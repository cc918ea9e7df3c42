import type { TokenRange } from '../language/document.ts';

/** A run of tokens that may be a cue. */
export interface CueCandidate extends TokenRange {
  /** How likely it is one: the surest of its tokens, 0 to 1. */
  readonly probability: number;
}
