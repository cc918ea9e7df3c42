import { domainLabel } from '../names/domain-label.ts';
import { nicknameFamilies } from '../names/lexicon/nicknames.ts';
import { MEDIA_WORDS } from '../names/lexicon/organisation-words.ts';
import { joinWords, nameWords } from '../names/name-words.ts';
import { organisationParts } from '../names/organisation-parts.ts';
import { personParts } from '../names/person-parts.ts';
import { isCommonName } from './lexicon/common-names.ts';
import { LIVES } from './lexicon/fields.ts';
import { loneFamily } from './personas-of.ts';
import { soundKey } from './sound-key.ts';
import type { EntityClass, OutletLookup, Persona } from './types.ts';

/** Parts of a name that keys are made of. */
const MOST_PARTS = 5;

/**
 * The keys a persona is filed under: of two that may be one, one is filed where the other asks (`askedUnder`). None for what is bound to its article.
 * At most two dozen, whatever the name.
 */
export function keysOf(persona: Persona, outletOf: OutletLookup = () => undefined): readonly string[] {
  const { class: own, name, article, beside, field } = persona;
  if (article === null) {
    const outlet = own === 'body' ? outletOf(name) : undefined;
    if (outlet !== undefined) return [...nameKeys(own, name), `o:${outlet}`];
    return own === 'body' ? nameKeys(own, name) : [...nameKeys(own, name), ...familyKeys(persona)];
  }
  return beside.map((other) => besideKey(name, other, field));
}

/** Under which a family name alone is filed, and under which fuller names are: each kind asks for the other. */
const ALONE = 'fl:';
const FULLER = 'ff:';

/** What leads a family name alone to fuller ones: the name, where few have it, and the name with the office. */
function familyKeys({ name, office }: Persona): string[] {
  const alone = loneFamily(name) !== null;
  const { names } = personParts(name);
  const family = names.at(-1);
  if (family?.kind !== 'name' || (!alone && names.length === 1)) return [];
  const at = `${alone ? ALONE : FULLER}${soundKey(family)}`;
  const keys = isCommonName(family.plain) ? [] : [at];
  return office === null ? keys : [...keys, `${at}|${office}`];
}

/** The key to look under for those who may be one with whoever is filed under `key`. */
export function askedUnder(key: string): string {
  if (key.startsWith(ALONE)) return FULLER + key.slice(ALONE.length);
  return key.startsWith(FULLER) ? ALONE + key.slice(FULLER.length) : key;
}

/** The key of a common name beside another one, with its sort of life. */
export const besideKey = (name: string, other: string, field: string | null): string =>
  `+${name}|${other}|${field ?? ''}`;

/**
 * Its own keys beside others and those of the lives it may be one with: an open life with any, any with an open one.
 */
export const linkedBesideKeys = ({ name, beside, field }: Persona): readonly string[] =>
  beside.flatMap((other) =>
    (field === null ? [null, ...LIVES] : [field, null]).map((life) => besideKey(name, other, life)),
  );

/** The same for a name alone, as on a list of names. */
export const nameKeys = (own: EntityClass, name: string): readonly string[] => [
  ...new Set(own === 'person' ? personKeys(name) : bodyKeys(name)),
];

/** Two parts of the name by their sounds, whatever their order; a given name also by its pet forms. */
function personKeys(name: string): string[] {
  const parts = personParts(name)
    .names.filter(({ kind }) => kind === 'name')
    .slice(0, MOST_PARTS);
  const sounds = parts.map(soundKey);
  const keys: string[] = [];
  for (let i = 0; i < sounds.length; i++)
    for (let j = i + 1; j < sounds.length; j++) keys.push(`p:${[sounds[i]!, sounds[j]!].sort().join('+')}`);
  const families = parts[0] ? nicknameFamilies(parts[0].plain) : [];
  const last = sounds.at(-1);
  if (sounds.length > 1) for (const family of families.slice(0, 4)) keys.push(`n:${family}+${last}`);
  // "King Salman": the title is part of the name, and is none to `personParts`.
  return keys.length === 0 ? [`w:${name}`] : keys;
}

function bodyKeys(name: string): string[] {
  const label = domainLabel(name);
  if (label !== null) return joinedKeys([label, label.replace(/(?:news|tv|online|media|agency|radio)$/u, '')]);
  const { core, acronym, initials } = organisationParts(name);
  const named = core.filter(({ kind, plain }) => kind === 'name' && !MEDIA_WORDS.has(plain));
  const telling = named.length > 0 ? named : core;
  const sounds = telling.map((part) => (part.script === 'digits' ? part.plain : soundKey(part)));
  const keys = [`b:${sounds.slice(0, 8).sort().join('+')}`];
  const letters = [...initials.filter(({ length }) => length > 2 && length < 9), ...(acronym ? [acronym.plain] : [])];
  const only = core.length === 1 && core[0]!.capitals ? [core[0]!.plain] : [];
  const whole = core.map(({ words }) => words).join('');
  return [
    ...keys,
    ...[...letters, ...only].map((some) => `a:${some}`),
    ...joinedKeys([whole, telling.map(({ words }) => words).join('')]),
  ];
}

const joinedKeys = (names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const words = nameWords(name);
    return words.length === 0 ? [] : [`j:${soundKey(joinWords(words))}`];
  });
