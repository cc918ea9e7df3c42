import type { Quotation, Token, TokenRange } from '../../language/document.ts';
import type { Observations } from '../observations.ts';

/** What a rule reads and writes: the tokens, and one label each. */
export interface Labelled {
  /** What `seen.quotation` counts. */
  readonly quotations: readonly Quotation[];
  readonly paragraphs: readonly TokenRange[];
  /** `[token]`: index of its paragraph. */
  readonly paragraphOf: Uint32Array;
  readonly tokens: readonly Token[];
  /** The tokens' texts in lower case, apostrophes straight. */
  readonly lower: readonly string[];
  readonly seen: Observations;
  /** Changed in place. */
  readonly labels: Uint8Array;
}

/** One form of English that leaves no doubt; changes the labels of a sentence that has it and was not read so. */
export type Construction = (text: Labelled, sentence: TokenRange) => void;
