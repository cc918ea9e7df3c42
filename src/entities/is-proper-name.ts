import { countryNamed, countryOfAdjective } from '../identity/lexicon/countries.ts';
import type { EntityKind } from './types.ts';

/** "His ministry", "both officials": no names. */
const OPENS_DESCRIPTION = /^(?:his|her|its|their|our|my|your|a|an|both|many|some|several|this|that|these|those)\s/iu;
const CAPITAL = /\p{Lu}|\p{Lo}/u;
const LETTERS = /\p{L}{2}/u;
/** More is a sentence. */
const LONGEST = 120;

/** True for what can be somebody's or some body's name; peoples and countries are no people. Outlets may be written small, as addresses are. */
export function isProperName(name: string, key: string, kind: EntityKind): boolean {
  if (key.length < 2 || name.length > LONGEST || !LETTERS.test(key)) return false;
  if (OPENS_DESCRIPTION.test(name)) return false;
  if (kind === 'outlet') return true;
  if (!CAPITAL.test(name.replace(/^The\s/u, ''))) return false;
  if (kind !== 'person') return true;
  return !key.split(' ').every((word) => countryNamed(word) ?? countryOfAdjective(word));
}
