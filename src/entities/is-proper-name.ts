import { countryNamed, countryOfAdjective } from '../identity/lexicon/countries.ts';
import type { EntityKind } from './types.ts';

/** "His ministry", "both officials": no names. */
const OPENS_DESCRIPTION = /^(?:his|her|its|their|both|many|some|several|that|these|those)\s/iu;
/** Words of a description that open names too, written large: "A Bola", "My Phuong", "Our Lady of Lourdes Hospital". */
const MAY_OPEN_NAME = /^(?:a|an|my|our|your|this)\s+/iu;
const IN_NAMES = /^(?:of|the|and|for|in|on|to|at|by|de|la|le|el|al|del|da|do|dos|das|di|du|von|van|bin|ibn)$/u;
const CAPITAL = /\p{Lu}|\p{Lo}/u;
const LETTERS = /\p{L}{2}/u;
/** More is a sentence. */
const LONGEST = 120;

/** True for what can be somebody's or some body's name; peoples and countries are no people. Outlets may be written small, as addresses are. */
export function isProperName(name: string, key: string, kind: EntityKind): boolean {
  if (key.length < 2 || name.length > LONGEST || !LETTERS.test(key)) return false;
  if (OPENS_DESCRIPTION.test(name) || isDescription(name)) return false;
  if (kind === 'outlet') return true;
  if (!CAPITAL.test(name.replace(/^The\s/u, ''))) return false;
  if (kind !== 'person') return true;
  return !key.split(' ').every((word) => countryNamed(word) ?? countryOfAdjective(word));
}

/** "A ministry", "An Oster official": written small, or with a small word behind that stands in no name. */
function isDescription(name: string): boolean {
  const opening = MAY_OPEN_NAME.exec(name)?.[0];
  if (opening === undefined) return false;
  const words = name.slice(opening.length).split(/\s+/u);
  const large = (word: string | undefined): boolean => /^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(word ?? '');
  return !large(opening) || !large(words[0]) || !words.every((word) => large(word) || IN_NAMES.test(word));
}
