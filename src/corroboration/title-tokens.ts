import { STOP_WORDS } from './stop-words.ts';
import type { ContentToken } from './tokens-of.ts';

const ROLES = new Set(
  (
    'president minister premier chancellor king queen prince princess senator congressman congresswoman representative deputy speaker mayor ' +
    'governor secretary ambassador envoy chairman chairwoman chair director head chief leader commissioner judge justice prosecutor attorney ' +
    'general admiral colonel major captain sergeant spokesman spokeswoman spokesperson nominee candidate frontrunner front-runner rival ' +
    'professor doctor analyst expert businessman billionaire actor actress singer author reporter correspondent journalist ' +
    'coach striker pilot master officer official lawmaker legislator mogul tycoon veteran hydrologist engineer scientist surgeon economist'
  ).split(' '),
);
/** "presumptive Republican presidential nominee": at most so many words before the role belong to it. */
const LONGEST = 3;

/** Indices of words that only introduce a name: "foreign ministry spokeswoman Ingrid Aasen-Pratt". They are said of nobody. */
export function titleTokens(tokens: readonly ContentToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1];
    if (!ROLES.has(token.lower) || !next?.capital || STOP_WORDS.has(next.lower)) continue;
    for (let back = at; back >= 0 && back > at - 1 - LONGEST; back--) {
      const before = tokens[back];
      if (before === undefined || before.kind === 'mark' || STOP_WORDS.has(before.lower)) break;
      found.add(back);
    }
  }
  return found;
}
