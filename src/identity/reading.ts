import type { Document, TokenRange } from '../language/document.ts';
import { rangeOfToken } from '../language/range-of-token.ts';
import { tokensIn as touchedBy } from '../language/tokens-in.ts';
import type { Span } from '../model/span.ts';

/** A document with what every rule asks of each token, looked up once. Arrays run parallel to `document.tokens`. */
export interface Reading {
  readonly document: Document;
  /** Lower case, curly apostrophes made straight, hyphens that do not break made plain. */
  readonly lower: readonly string[];
  /** 1 where the word begins with a capital letter. */
  readonly capital: Uint8Array;
  /** 1 where no space stands before the token. */
  readonly glued: Uint8Array;
  /** 1 inside quotation marks, the marks included. */
  readonly quoted: Uint8Array;
  /** Words before each token, and those of them in quotation marks; one longer than the tokens. */
  readonly wordsBefore: Uint32Array;
  readonly quotedBefore: Uint32Array;
  readonly sentenceOf: Uint32Array;
  readonly paragraphOf: Uint32Array;
}

const CAPITAL = /^\p{Lu}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Look every token up once. One pass. */
export function read(document: Document): Reading {
  const { tokens, sentences, paragraphs, quotations } = document;
  const lower = tokens.map((token) =>
    token.text
      .toLowerCase()
      .replace('’', "'")
      .replace(/^[‐‑]$/u, '-'),
  );
  const capital = new Uint8Array(tokens.length);
  const glued = new Uint8Array(tokens.length);
  const quoted = new Uint8Array(tokens.length);
  const wordsBefore = new Uint32Array(tokens.length + 1);
  const quotedBefore = new Uint32Array(tokens.length + 1);
  let q = 0;
  tokens.forEach((token, i) => {
    if (CAPITAL.test(token.text)) capital[i] = 1;
    if (i > 0 && tokens[i - 1]!.end === token.start) glued[i] = 1;
    while (q < quotations.length && quotations[q]!.span[1] <= token.start) q++;
    if (q < quotations.length && quotations[q]!.span[0] < token.end) quoted[i] = 1;
    const word = WORD.test(token.text) ? 1 : 0;
    wordsBefore[i + 1] = wordsBefore[i]! + word;
    quotedBefore[i + 1] = quotedBefore[i]! + (word && quoted[i]!);
  });
  const sentenceOf = rangeOfToken(sentences, tokens.length);
  const paragraphOf = rangeOfToken(paragraphs, tokens.length);
  return { document, lower, capital, glued, quoted, wordsBefore, quotedBefore, sentenceOf, paragraphOf };
}

/** The tokens a span touches. */
export const tokensIn = ({ document }: Reading, span: Span): TokenRange => touchedBy(document, span);

/** UTF-16 offsets of a non-empty token range. */
export const spanAt = ({ document: { tokens } }: Reading, from: number, to: number): Span => [
  tokens[from]!.start,
  tokens[to - 1]!.end,
];

export const wordsOf = (reading: Reading, from: number, to: number): string =>
  from < to ? reading.document.text.slice(...spanAt(reading, from, to)) : '';
