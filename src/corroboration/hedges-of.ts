import { isHeldForSo } from './held-for-so.ts';
import type { ContentToken } from './tokens-of.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MODALS = words('may might could');
const ADVERBS = words(
  'possibly perhaps maybe probably likely reportedly allegedly apparently seemingly supposedly presumably potentially suspected alleged',
);
const INEXACT = words('about around roughly approximately nearly almost some');
/** Number words that an inexact word makes inexact: "about a hundred". */
const NUMBERS = words('a two three ten twenty thirty forty fifty sixty');

type Reads = (tokens: readonly ContentToken[], at: number) => boolean;

/** "May" in the middle of a sentence is the month. */
export const isMonth = ({ text, opensSentence }: ContentToken): boolean => text === 'May' && !opensSentence;

/** "may", "possibly": it is perhaps not so. */
export const saysPerhaps: Reads = (tokens, at) => {
  const token = tokens[at]!;
  return (MODALS.has(token.lower) || ADVERBS.has(token.lower)) && !isMonth(token);
};

/** "about 40", "some forty": it is not exactly so many. */
const isInexact: Reads = (tokens, at) => {
  const next = tokens[at + 1];
  return INEXACT.has(tokens[at]!.lower) && (next?.kind === 'number' || NUMBERS.has(next?.lower ?? ''));
};

const HEDGES: readonly Reads[] = [saysPerhaps, isHeldForSo, isInexact];

/** The words that make a content less than certain or less than exact, as written: "may", "reportedly", "about 40" gives "about". */
export const hedgesOf = (tokens: readonly ContentToken[]): readonly string[] =>
  tokens.filter((_, at) => HEDGES.some((reads) => reads(tokens, at))).map(({ text }) => text);
