import { weightOf } from './overlap-of.ts';
import type { StatementProfile } from './types.ts';

/** Least weight of words that are not names, and least number of terms and numbers, for a content to say something of its own. */
const LEAST_WEIGHT = 0.7;
const LEAST_TERMS = 3;

/** True for contents that say too little to be recognised elsewhere: "the deal", "a bill", a bare name. Never compared. */
export function isScant({ terms, numbers, dates }: Pick<StatementProfile, 'terms' | 'numbers' | 'dates'>): boolean {
  if (terms.length + numbers.length + dates.length < LEAST_TERMS) return true;
  return weightOf(terms.filter(({ name }) => !name)) + 0.3 * numbers.length < LEAST_WEIGHT;
}
