import { compareNames } from '../names/compare-names.ts';
import { familyName, romanised } from './same-source.ts';

/** From here on an archive takes two whole names for one person's. Source: `NEARLY_EQUAL` of `src/entities/judge.ts`. */
const ONE_PERSON = 0.88;

/** Pairs whose answer is remembered: a claim compares the same few names again and again. */
const REMEMBERED = 10_000;
const known = new Map<string, boolean>();

/**
 * True when two whole names of people may be one in two spellings, family name and particles too: "abdul rahman sayegh", "abd al-rahman
 * al-sayigh".
 *
 * @param a - folded by `foldName`, as is `b`
 */
export function alikeNames(a: string, b: string): boolean {
  const bones = bonesOf(a);
  if (bones === '' || bones !== bonesOf(b)) return false;
  const key = `${a}\n${b}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = compareNames(a, b, 'person').score >= ONE_PERSON;
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, found);
  return found;
}

/** What two spellings of a whole name have in common: how it begins, and the consonants of the family name; '' for a name of one word. */
export function bonesOf(name: string): string {
  const family = familyName(name);
  return family === null ? '' : `${romanised(name).charAt(0)} ${romanised(family).replace(/[aiuA]/g, '')}`;
}
