import type { Gender, Role } from './cast.ts';
import { countryOfAdjective, nationalityOf } from './lexicon/countries.ts';
import { FORMER, genderOfRole, isRole } from './lexicon/roles.ts';
import { genderOfTitle } from './lexicon/titles.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from './lexicon/words.ts';
import type { Name } from './name.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { portfolioOf } from './portfolio.ts';
import type { Reading } from './reading.ts';

/** What the words around a person's name say of them. */
export interface Said {
  readonly roles: readonly Role[];
  readonly gender: Gender | null;
}

const REACH = 8;

/**
 * What a mention says of the person: title in front, noun in front, apposition behind.
 *
 * > Chilean law expert | Karim Amin |        Chile’s Water Minister | Varga |        | Oduya |, deputy parliamentary speaker
 */
export function rolesOf(reading: Reading, name: Name): Said {
  const { lower } = reading;
  const roles: Role[] = [];
  let gender: Gender | null = null;
  const front = frontOf(reading, name);
  const nationality = nationalityBetween(reading, front, name.from);
  let former = false;
  for (let i = front; i < name.from; i++) {
    const word = lower[i]!;
    gender ??= genderOfTitle(word) ?? genderOfRole(word) ?? null;
    former ||= FORMER.has(word);
    // "deputy mayor", "attorney general": no deputy and no attorney.
    const onlyTellsWhich = (word === 'deputy' || word === 'attorney') && i + 1 < name.from && isRole(lower[i + 1]!);
    if (isRole(word) && !onlyTellsWhich)
      roles.push(roleOf(reading, i, front, former ? { noun: word, nationality, former } : { noun: word, nationality }));
  }
  const inFront = appositionInFront(reading, name);
  if (inFront) roles.push(inFront);
  const behind = appositionBehind(reading, name.to);
  if (behind) {
    roles.push(behind);
    gender ??= genderOfRole(behind.noun) ?? null;
  }
  if (isCharged(reading, name.to)) for (const noun of CHARGED_ARE) roles.push({ noun, nationality: null });
  return { roles, gender };
}

const CHARGED = new Set('charge accuse indict arrest convict sentence jail plead sue try'.split(' '));
const CHARGED_ARE = ['defendant', 'suspect', 'accused'];

/** "Amin, 33, was charged with": what a court report calls somebody from then on. */
function isCharged({ lower, document }: Reading, to: number): boolean {
  let i = to;
  if (lower[i] === ',' && /^\d+$/u.test(lower[i + 1] ?? '') && lower[i + 2] === ',') i += 3;
  let passive = false;
  for (; i < to + 8 && i < lower.length; i++) {
    const { lemma, pos } = document.tokens[i]!;
    if (CHARGED.has(lemma)) return passive || lemma === 'plead';
    if (pos !== 'AUX' && pos !== 'ADV' && lemma !== 'be') return false;
    passive ||= lemma === 'be';
  }
  return false;
}

/** Where the words that describe the name begin: its title, and adjectives and nouns before that. */
function frontOf({ lower, document, sentenceOf }: Reading, name: Name): number {
  const title = name.title.to > name.title.from ? name.title.from : name.from;
  let i = title;
  while (i > 0 && i > title - REACH && sentenceOf[i - 1] === sentenceOf[title]) {
    const { pos } = document.tokens[i - 1]!;
    const word = lower[i - 1]!;
    const describes = pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || word === '-' || word === "'s";
    if (!describes || PREPOSITIONS.has(word)) break;
    i--;
  }
  return i;
}

function nationalityBetween({ lower }: Reading, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const found = nationalityOf(lower[i]!);
    if (found) return found;
  }
  return null;
}

/** "his visiting Chilean counterpart, General Amin": a noun phrase that ends right before the comma. */
function appositionInFront(reading: Reading, name: Name): Role | null {
  const { lower, sentenceOf } = reading;
  const comma = (name.title.to > name.title.from ? name.title.from : name.from) - 1;
  if (comma < 1 || lower[comma] !== ',' || sentenceOf[comma] !== sentenceOf[name.from]) return null;
  for (let i = comma - 1; i >= 0 && i > comma - REACH && sentenceOf[i] === sentenceOf[comma]; i--) {
    const starts = DETERMINERS.has(lower[i]!) || POSSESSIVES.has(lower[i]!) || lower[i] === "'s";
    if (!starts) continue;
    const phrase = readPhrase(reading, lower[i] === "'s" ? i + 1 : i, comma);
    const fits = phrase.headTo === comma && isRole(phrase.noun) && !phrase.plural && phrase.determiner !== 'indefinite';
    return fits ? described(reading, phrase) : null;
  }
  return null;
}

/** ", a spokesman for …", ", who chairs …" is not read; a determiner is not needed. */
function appositionBehind(reading: Reading, to: number): Role | null {
  const { lower, capital } = reading;
  let i = to;
  if (lower[i] !== ',') return null;
  i++;
  if (/^\d+$/u.test(lower[i] ?? '') && lower[i + 1] === ',') i += 2;
  if (lower[i] === 'who' || capital[i]) {
    if (!countryOfAdjective(lower[i] ?? '')) return null;
  }
  const phrase = readPhrase(reading, i, Math.min(i + REACH, lower.length));
  const { pos } = reading.document.tokens[phrase.headTo] ?? { pos: '' };
  if (phrase.determiner === 'definite' && (pos === 'VERB' || pos === 'AUX')) return null;
  return phrase.head >= 0 && isRole(phrase.noun) && !phrase.plural ? described(reading, phrase) : null;
}

const described = (reading: Reading, { noun, nationality, head, start }: Phrase): Role =>
  roleOf(reading, head, start, { noun, nationality });

function roleOf(reading: Reading, head: number, from: number, role: Role): Role {
  const portfolio = portfolioOf(reading, head, from);
  return portfolio.length > 0 ? { ...role, portfolio } : role;
}
