import { isScant, isShort } from './is-scant.ts';
import type { StatementProfile } from './types.ts';

/** Pairs among the seven weightiest terms: 21 keys at most. */
const TERMS_PAIRED = 7;

/**
 * The keys under which a statement is filed and looked up: pairs of its weightiest terms, at least one of them no name. Two statements
 * that share a pair are compared, no others. Numbers, dates and hedges are in no key, so that a changed figure is still found.
 */
export function keysOf(profile: StatementProfile): readonly string[] {
  if (isScant(profile)) return isShort(profile) ? [shortKey(profile)] : [];
  const strongest = [...profile.terms]
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS_PAIRED)
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  return strongest.flatMap((first, at) =>
    strongest
      .slice(at + 1)
      .filter((second) => !(first.name && second.name))
      .map((second) => `${first.term} ${second.term}`),
  );
}

/** All its words, numbers and days, and the day it was published. */
const shortKey = ({ terms, numbers, dates, published }: StatementProfile): string =>
  [
    ...terms.map(({ term }) => term).sort(),
    ...numbers.map(({ value, unit }) => `${value}${unit}`),
    ...dates.map(({ value }) => value),
    published,
  ].join(' ');
