import { weightOf } from './overlap-of.ts';
import type { StatementProfile } from './types.ts';

/** Least weight of words that are not names, and least number of terms and numbers, for a content to say something of its own. */
const LEAST_WEIGHT = 0.7;
const LEAST_TERMS = 3;

/** True for contents that say too little to be recognised elsewhere: "the deal", "a bill", a bare name. */
export function isScant({ terms, numbers, dates }: Pick<StatementProfile, 'terms' | 'numbers' | 'dates'>): boolean {
  if (terms.length + numbers.length + dates.length < LEAST_TERMS) return true;
  return weightOf(terms.filter(({ name }) => !name)) + 0.3 * numbers.length < LEAST_WEIGHT;
}

/** Fewest terms of a short content that can be denied word for word, one of them no name: "the captain was asleep". */
const LEAST_SHORT = 2;

/**
 * True for a scant content that another one of the same day, or without a day of the same article, may deny in the very same words. It is
 * never taken for the same claim as another: "the dam will hold" is said of many dams, but hardly affirmed and denied of two on one day.
 */
export const isShort = (profile: Pick<StatementProfile, 'terms' | 'numbers' | 'dates'>): boolean =>
  isScant(profile) && profile.terms.length >= LEAST_SHORT && profile.terms.some(({ name }) => !name);
