import type { Cast } from '../identity/cast.ts';
import type { TokenRange } from '../language/document.ts';
import type { Link } from '../model/statement.ts';
import { creditedIn } from './credit-lines.ts';

/** Tokens between the brackets. */
const LONGEST = 6;
const SENTENCE_END = /^[.!?”"’»«]$/u;

/** A credit with the tokens it stands for. */
export interface ClosingCredit extends TokenRange {
  readonly link: Link;
}

/**
 * Credits in brackets that close a paragraph: each is that paragraph's, and the whole text's where the last paragraph has the only one.
 *
 * > The pier was shut, the mayor said. | (Bay Wire)
 *
 * @returns ascending
 */
export function closingCredits(cast: Cast): ClosingCredit[] {
  const { paragraphs, tokens } = cast.reading.document;
  const found = paragraphs.flatMap((paragraph): ClosingCredit[] => {
    const link = closing(cast, paragraph);
    return link ? [{ ...paragraph, link }] : [];
  });
  const [only, ...more] = found;
  return only && more.length === 0 && only.to === paragraphs.at(-1)!.to
    ? [{ from: 0, to: tokens.length, link: only.link }]
    : found;
}

function closing(cast: Cast, { from, to }: TokenRange): Link | null {
  const { lower, document, capital } = cast.reading;
  const close = lower[to - 1] === '.' ? to - 2 : to - 1;
  if (lower[close] !== ')') return null;
  let open = close - 1;
  while (open > from && open > close - LONGEST - 1 && lower[open] !== '(') open--;
  if (lower[open] !== '(' || open + 1 === close || open - 1 <= from) return null;
  if (!SENTENCE_END.test(lower[open - 1]!) || !capital[open + 1]) return null;
  const [first, last] = [document.tokens[open]!, document.tokens[close]!];
  const name = document.tokens[close - 1]!;
  return creditedIn(cast, [document.tokens[open + 1]!.start, name.end], false, [first.start, last.end]);
}

/** The credit that stands for a token. */
export const creditAt = (credits: readonly ClosingCredit[], token: number): Link | undefined =>
  credits.find(({ from, to }) => from <= token && token < to)?.link;
