import type { Span } from '../model/span.ts';

/** One word, number or punctuation mark. */
export interface Token {
  /** UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, PRON, PUNCT, … */
  readonly pos: string;
}

/** Half-open range of indices into `Document.tokens`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Words inside quotation marks. */
export interface Quotation {
  /** From the opening mark to behind the closing one (or to the paragraph's end when it is never closed). */
  readonly span: Span;
  readonly closed: boolean;
}

/** An article's text cut into tokens, sentences and paragraphs. Ranges ascend and tile `tokens`. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly paragraphs: readonly TokenRange[];
  /** Ascending; no two overlap. */
  readonly quotations: readonly Quotation[];
}
