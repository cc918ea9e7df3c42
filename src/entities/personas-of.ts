import { hash } from 'node:crypto';
import { foldName } from '../identity/fold-name.ts';
import { organisationParts } from '../names/organisation-parts.ts';
import { personParts } from '../names/person-parts.ts';
import { appearancesOf, type Named } from './appearances-of.ts';
import { countryInFront, countryOfArticle } from './country-of-body.ts';
import { isCommonName } from './lexicon/common-names.ts';
import { fieldOf, isTellingOffice, mayServeAbroad } from './lexicon/fields.ts';
import { isGenericBody } from './lexicon/generic-bodies.ts';
import type { Appearance, Office, Persona } from './types.ts';

/** An appearance with the persona it belongs to. */
export interface Seen {
  readonly appearance: Appearance;
  readonly persona: Persona;
}

/** Names beside a common name that are kept; more would make no two articles alike. */
const MOST_BESIDE = 20;

/** Everybody an article names, each with the facts that tell them apart. */
export function personasOf(article: Named): readonly Seen[] {
  const appearances = appearancesOf(article);
  const full = appearances
    .filter(({ class: own, key }) => own === 'person' && isTellingName(key))
    .map(({ key }) => key);
  const country = countryOfArticle(article);
  return appearances.map((appearance) => ({
    appearance,
    persona:
      appearance.class === 'person'
        ? personOf(appearance, full, country)
        : bodyOf(appearance, countryOfMention(article, appearance) ?? country),
  }));
}

/** True for a name of a person in two parts or more that few people share. */
export const isTellingName = (folded: string): boolean => {
  const { names } = personParts(folded);
  return names.length > 1 && !areCommon(names.map(({ plain }) => plain));
};

const areCommon = (parts: readonly string[]): boolean => parts.length < 3 && parts.every(isCommonName);

/** By a title such as these a single name is a whole one. */
const REGNAL = /\b(?:king|queen|pope|prince|princess|emir|sultan|patriarch)$/iu;

/** The one part of a family name that stands by itself ("Maalo"); `null` for a fuller name and for "King Salman". */
export function loneFamily(folded: string): string | null {
  const { names, titles } = personParts(folded);
  return names.length === 1 && titles.length === 0 && names[0]!.kind === 'name' ? names[0]!.plain : null;
}

function personOf(
  { key, titles, offices, article }: Appearance,
  full: readonly string[],
  countryHere: string | null,
): Persona {
  const { names } = personParts(key);
  const regnal = titles.map((title) => REGNAL.exec(title)?.[0]?.toLowerCase()).find(Boolean);
  const alone = names.filter(({ kind }) => kind === 'name').length < 2;
  const name = alone && regnal ? `${regnal} ${key}` : key;
  const country = offices.find((office) => office.country && !mayServeAbroad(office.noun))?.country ?? null;
  const office = tellingOffice(offices);
  const facts = { country, office, field: fieldOfOffices(offices) };
  const base = { class: 'person', kind: 'person', name, ...facts, article: null, beside: [] } as const;
  if (alone && regnal) return withId(country || regnal === 'pope' ? base : { ...base, article });
  if (alone) return withId(surnameOf({ ...base, article }, countryHere));
  if (isTellingName(key) || country || office) return withId(base);
  const beside = full.filter((other) => other !== key).slice(0, MOST_BESIDE);
  return withId({ ...base, article, beside });
}

/**
 * A family name by itself is left to be judged where few people have it, or where the article says which office it is that
 * its bearer holds, and of which country: its own, else the one the article is about.
 */
function surnameOf(bound: Omit<Persona, 'id'>, countryHere: string | null): Omit<Persona, 'id'> {
  const family = loneFamily(bound.name);
  if (family === null) return bound;
  const country = bound.country ?? (bound.office === null ? null : countryHere);
  const known = !isCommonName(family) || (bound.office !== null && country !== null);
  // In articles about two countries it may be two people, as long as nothing says whose name it is.
  return known ? { ...bound, country, article: null, beside: countryHere === null ? [] : [countryHere] } : bound;
}

const tellingOffice = (offices: readonly Office[]): string | null =>
  offices.map(({ noun }) => noun).find(isTellingOffice) ?? null;

const fieldOfOffices = (offices: readonly Office[]): string | null =>
  offices.map(({ noun }) => fieldOf(noun)).find((field) => field !== undefined) ?? null;

function bodyOf({ name, key, kind, forms, article }: Appearance, country: string | null): Persona {
  const written = name
    .replace(/^the\s+/iu, '')
    .replace(/['‘ʼ`´]/gu, '’')
    .trim();
  const { core, acronym, initials } = organisationParts(written);
  const given = acronym === null && Object.keys(forms).find((form) => isShortFor(form, initials));
  const called = given ? `${written} (${given})` : written;
  const base = { class: 'body', kind, office: null, field: null, beside: [] } as const;
  const words = core.filter((part) => part.kind !== 'country').map(({ plain }) => plain);
  const generic = kind !== 'outlet' && isGenericBody(key, words) && words.length === core.length;
  if (!generic) return withId({ ...base, name: called, country: null, article: null });
  if (country) return withId({ ...base, name: `${country} ${called}`, country, article: null });
  return withId({ ...base, name: called, country: null, article });
}

const isShortFor = (form: string, initials: readonly string[]): boolean =>
  /^[\p{Lu}.]{2,10}$/u.test(form) && initials.includes(foldName(form.replaceAll('.', '')));

function countryOfMention({ text, entities }: Named, { key }: Appearance): string | null {
  const first = entities.find((entity) => entity.type === 'organisation' && entity.entity === key);
  return first ? countryInFront(text, first.start) : null;
}

function withId(facts: Omit<Persona, 'id'>): Persona {
  const { kind, name, country, office, field, article, beside } = facts;
  const id = hash('sha256', JSON.stringify([kind, name, country, office, field, article, beside]), 'hex');
  return { id: `p${id.slice(0, 16)}`, ...facts };
}
