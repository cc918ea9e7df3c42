import { foldName } from '../../identity/fold-name.ts';
import { compareNames } from '../../names/compare-names.ts';
import type { PartMatch } from '../../names/comparison.ts';
import { countryOfCode } from '../country-of-code.ts';
import { keysOf, nameKeys } from '../keys-of.ts';
import { isTellingName } from '../personas-of.ts';
import type { Persona } from '../types.ts';
import { MOST_NAMES, type WatchEntry } from './watch-entry.ts';

/** Why somebody in the archive may be one on a list. It is a hint to look, never a fact. */
export interface WatchMatch {
  /** In [0, 1]. */
  readonly score: number;
  /** The list's name that came nearest. */
  readonly name: string;
  readonly reasons: readonly WatchReason[];
}

export interface WatchReason {
  readonly fact: 'name' | 'common name' | 'country';
  readonly says: string;
  readonly parts?: readonly PartMatch[];
}

/** Names below it are not marked. */
const NEAR = 0.75;
const LEAST = 0.4;
/** What is left of the score where the name is common and nothing else is known; and where the countries differ. */
const COMMON = 0.6;
const OTHER_COUNTRY = 0.4;

/** The keys an entry's names are looked up by. */
export function watchKeys({ class: own, name, aliases }: WatchEntry): readonly string[] {
  const names = [name, ...aliases].slice(0, MOST_NAMES);
  const classes = own === 'either' ? (['person', 'body'] as const) : [own];
  return [...new Set(classes.flatMap((some) => names.flatMap((one) => [...nameKeys(some, one), exactKey(some, one)])))];
}

/** The keys a persona is looked up by: a name bound to its article too, for a list is told to look for names. */
export function watchedKeys(persona: Persona): readonly string[] {
  const { class: own, name, article } = persona;
  return [...(article === null ? keysOf(persona) : nameKeys(own, name)), exactKey(own, name)];
}

const exactKey = (own: Persona['class'], name: string): string => `=${own}:${foldName(name)}`;

/** How a persona and an entry of a list go together; `null` where they do not. */
export function matchWatched(persona: Persona, entry: WatchEntry): WatchMatch | null {
  if (entry.class !== 'either' && persona.class !== entry.class) return null;
  const kind = persona.class === 'person' ? 'person' : 'organisation';
  let best: { readonly name: string; readonly score: number; readonly parts: readonly PartMatch[] } | null = null;
  for (const name of [entry.name, ...entry.aliases].slice(0, MOST_NAMES)) {
    const { score, reasons } = compareNames(persona.name, name, kind);
    if (score > (best?.score ?? 0)) best = { name, score, parts: reasons };
  }
  if (best === null || best.score < NEAR) return null;
  const reasons: WatchReason[] = [{ fact: 'name', says: `${persona.name} – ${best.name}`, parts: best.parts }];
  let score = best.score;
  const countries = entry.countries.flatMap((code) => countryOfCode(code) ?? []);
  const same = persona.country !== null && countries.includes(persona.country);
  if (same) reasons.push({ fact: 'country', says: `both of ${persona.country}` });
  if (persona.country !== null && countries.length > 0 && !same) {
    score *= OTHER_COUNTRY;
    reasons.push({ fact: 'country', says: `${persona.country} here, ${countries.join(', ')} on the list` });
  }
  if (persona.class === 'person' && !isTellingName(foldName(persona.name)) && !same) {
    score *= COMMON;
    reasons.push({ fact: 'common name', says: 'many people have this name' });
  }
  return score < LEAST ? null : { score: Math.round(score * 1000) / 1000, name: best.name, reasons };
}
