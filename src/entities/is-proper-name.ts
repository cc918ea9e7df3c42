import { countryNamed, countryOfAdjective } from '../identity/lexicon/countries.ts';
import type { EntityClass } from './types.ts';

/** "His ministry", "both officials": no names. */
const OPENS_DESCRIPTION = /^(?:his|her|its|their|our|my|your|a|an|both|many|some|several|this|that|these|those)\s/iu;
const CAPITAL = /\p{Lu}|\p{Lo}/u;
const LETTERS = /\p{L}{2}/u;
/** More is a sentence. */
const LONGEST = 120;

/** True for what can be somebody's or some body's name; peoples and countries are no people. */
export function isProperName(name: string, key: string, own: EntityClass): boolean {
  if (key.length < 2 || name.length > LONGEST || !LETTERS.test(key)) return false;
  if (!CAPITAL.test(name.replace(/^The\s/u, '')) || OPENS_DESCRIPTION.test(name)) return false;
  if (own === 'body') return true;
  return !key.split(' ').every((word) => countryNamed(word) ?? countryOfAdjective(word));
}
