import type { Span } from '../model/span.ts';
import type { Document, TokenRange } from './document.ts';

const BETWEEN = '\n\n';

/** Where the second document begins in the joined text, UTF-16 units. */
export const offsetOfSecond = (first: Document): number => first.text.length + BETWEEN.length;

/** Two texts that were analysed apart as one, the second behind a blank line; nothing is analysed again. */
export function joinDocuments(first: Document, second: Document): Document {
  const offset = offsetOfSecond(first);
  const tokens = first.tokens.length;
  const range = ({ from, to }: TokenRange): TokenRange => ({ from: from + tokens, to: to + tokens });
  const span = ([start, end]: Span): Span => [start + offset, end + offset];
  return {
    text: `${first.text}${BETWEEN}${second.text}`,
    tokens: [
      ...first.tokens,
      ...second.tokens.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset })),
    ],
    sentences: [...first.sentences, ...second.sentences.map(range)],
    paragraphs: [...first.paragraphs, ...second.paragraphs.map(range)],
    quotations: [...first.quotations, ...second.quotations.map((one) => ({ ...one, span: span(one.span) }))],
  };
}

/** The first paragraphs of a document, as many as have no more than so many tokens together. */
export function openingOf(document: Document, mostTokens: number): Document {
  const { text, tokens, sentences, paragraphs, quotations } = document;
  let kept = 0;
  while (kept < paragraphs.length && paragraphs[kept]!.to <= mostTokens) kept++;
  if (kept === paragraphs.length) return document;
  const to = kept === 0 ? 0 : paragraphs[kept - 1]!.to;
  const end = to === 0 ? 0 : tokens[to - 1]!.end;
  return {
    text: text.slice(0, end),
    tokens: tokens.slice(0, to),
    sentences: upTo(sentences, (range) => range.to <= to),
    paragraphs: paragraphs.slice(0, kept),
    quotations: upTo(quotations, ({ span }) => span[1] <= end),
  };
}

/** The first ones that fit, of a list that ascends: the rest is not looked at. */
function upTo<T>(all: readonly T[], fits: (one: T) => boolean): T[] {
  const first = all.findIndex((one) => !fits(one));
  return all.slice(0, first === -1 ? all.length : first);
}
