import type { Span } from '../model/span.ts';
import type { Token, TokenRange } from './document.ts';

/**
 * The tokens a span touches; empty when it touches none. Both ends are found by halving, since a span may be as long as
 * the article.
 */
export function tokensIn({ tokens }: { readonly tokens: readonly Token[] }, [start, end]: Span): TokenRange {
  const from = firstWhere(tokens, 0, (token) => token.end > start);
  return { from, to: firstWhere(tokens, from, (token) => token.start >= end) };
}

/** Index of the first token from `from` on for which `is` holds, when it holds for all behind it too. */
function firstWhere(tokens: readonly Token[], from: number, is: (token: Token) => boolean): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(tokens[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
