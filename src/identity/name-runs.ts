import { genderOfGivenName } from './lexicon/given-names.ts';
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  MEDIA_NOUNS,
  ORGANISATION_HEADS,
  POST_NOUNS,
  UNNAMED_NOUNS,
} from './lexicon/heads.ts';
import { isRole, isRolePlural } from './lexicon/roles.ts';
import { isOffice, isPortfolio, isTitleWord } from './lexicon/titles.ts';
import {
  BREAKS_IN_CAPITALS,
  CALENDAR_WORDS,
  COMMON_OWNERS,
  LEADING_PARTICLES,
  NAME_PARTICLES,
  SENTENCE_OPENERS,
} from './lexicon/words.ts';
import type { Reading } from './reading.ts';

/** Tokens that may form one name, titles and adjectives still in front: "Chilean Prime Minister Zayd van der Amin". */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** Longest run looked at, tokens; a headline in capitals is no name. Source: the longest name in our data has 19. */
const REACH = 24;

/**
 * Stretches of capitalised words with what joins them: hyphens, particles, "of" behind a head word, "&".
 *
 * > Chile’s [Joint Harbour Command], … told [al-Nahr] news website … the [Ministry of Foreign Affairs]
 */
export function nameRuns(reading: Reading): NameRun[] {
  const runs: NameRun[] = [];
  const ordinary = lowerCaseWords(reading);
  const count = reading.lower.length;
  for (let i = 0; i < count; ) {
    if (!startsName(reading, ordinary, i)) {
      i++;
      continue;
    }
    const to = runEnd(reading, i);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** Words the article also writes with a small letter: at the start of a sentence they are no names. */
function lowerCaseWords({ lower, capital }: Reading): ReadonlySet<string> {
  const seen = new Set<string>();
  lower.forEach((word, i) => {
    if (!capital[i]) seen.add(word);
  });
  return seen;
}

/** True for the first word of a sentence or of a quotation: its capital says nothing. */
export function opensSentence({ document, sentenceOf, lower }: Reading, i: number): boolean {
  const first = document.sentences[sentenceOf[i]!]!.from;
  if (i === first) return true;
  const before = lower[i - 1]!;
  return i - first <= 3 && /^["“‘'([—–:-]+$/u.test(before) ? true : /^["“‘:]$/u.test(before);
}

function startsName(reading: Reading, ordinary: ReadonlySet<string>, i: number): boolean {
  const { lower, capital, glued, document } = reading;
  const word = lower[i]!;
  if (!capital[i]) {
    // "al-Nahr", "bin Saber": a particle with a small letter in front of a capital, but not in the middle of a name.
    if (!LEADING_PARTICLES.has(word)) return false;
    if (lower[i + 1] === '-' && glued[i + 1] && glued[i + 2] && capital[i + 2]) return true;
    return (
      (word === 'bin' || word === 'ibn' || word === 'bint' || word === 'van' || word === 'von' || word === 'de') &&
      followed(reading, i)
    );
  }
  if (word === 'i' || CALENDAR_WORDS.has(word)) return false;
  if (BREAKS_IN_CAPITALS.has(word) && !isAcronym(document.tokens[i]!.text)) return false;
  if (glued[i] && lower[i - 1] === '-' && i > 1 && glued[i - 1]) return false;
  if (LEADING_PARTICLES.has(word) && lower[i + 1] === '-' && glued[i + 1] && capital[i + 2]) return true;
  if (!opensSentence(reading, i)) return !SENTENCE_OPENERS.has(word) || isAcronym(document.tokens[i]!.text);
  if (SENTENCE_OPENERS.has(word)) return isTitleWord(word) && capital[i + 1] === 1;
  if (capital[i + 1] && !CALENDAR_WORDS.has(lower[i + 1]!)) return true;
  if (ordinary.has(word) || isRole(word) || isRolePlural(word) || COMMON.some((nouns) => nouns.has(word))) return false;
  return document.tokens[i]!.pos === 'PROPN' || lower[i + 1] === "'s" || genderOfGivenName(word) !== undefined;
}

/** Nouns that open a sentence and are no names: "Critics", "Reports", "Sources". */
const COMMON = [GROUP_NOUNS, DOCUMENT_NOUNS, POST_NOUNS, MEDIA_NOUNS, UNNAMED_NOUNS];

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** Particles after which a capital comes: "van der Holm" has two. */
function followed({ lower, capital, glued }: Reading, i: number): boolean {
  let j = i + 1;
  while (j < i + 4 && NAME_PARTICLES.has(lower[j] ?? '') && !capital[j]) j++;
  if (lower[j] === '-' && glued[j]) j++;
  return capital[j] === 1 && !CALENDAR_WORDS.has(lower[j]!);
}

function runEnd(reading: Reading, start: number): number {
  const { lower, capital, glued, sentenceOf, document } = reading;
  const last = Math.min(lower.length, start + REACH);
  let i = start;
  // Leading particles and their hyphens: "al-", "van der".
  while (i < last - 1 && !capital[i]) i++;
  i++;
  while (i < last && sentenceOf[i] === sentenceOf[start]) {
    const word = lower[i]!;
    if (capital[i]) {
      if (CALENDAR_WORDS.has(word) || (word === 'i' && document.tokens[i]!.text === 'I' && lower[i + 1] !== '.')) break;
      if (BREAKS_IN_CAPITALS.has(word) && !isAcronym(document.tokens[i]!.text)) break;
      i++;
    } else if (
      word === '-' &&
      glued[i] &&
      glued[i + 1] &&
      (capital[i + 1] || (NAME_PARTICLES.has(lower[i + 1]!) && capital[i + 2]))
    ) {
      i += 2;
    } else if (word === '-' && glued[i] && glued[i + 1] && i > start + 1 && isSyllable(reading, i + 1)) {
      i += 2;
    } else if (NAME_PARTICLES.has(word) && lower[i + 1] === '-' && glued[i + 1] && capital[i + 2]) {
      i += 3;
    } else if (NAME_PARTICLES.has(word) && word !== 'as' && word !== 'an' && followed(reading, i)) {
      i++;
    } else if (
      (word === '&' || word === "'" || word === '/') &&
      capital[i + 1] &&
      (word === '&' || (glued[i] && glued[i + 1]))
    ) {
      i += 2;
    } else if ((word === "'s" || word === "'") && glued[i] && capital[i + 1] && owns(reading, i)) {
      i += 2;
    } else if (word === 'of' || word === 'for' || word === 'and') {
      const joined = joins(reading, start, i);
      if (!joined) break;
      i = joined;
    } else break;
  }
  return i;
}

/** "Dae Min-|jun", "Lin Tse-|wei": the second half of an East Asian given name, in small letters. */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstvwxyz]{0,4}[aeiouw]{1,3}y?(?:ng|[nklmptrhwy])?)$/u;
const NO_SYLLABLES = new Set('run won era led hit like in-law wide war made day up out to on by'.split(' '));

function isSyllable({ lower, glued }: Reading, i: number): boolean {
  const word = lower[i]!;
  if (word.length > 6 || NO_SYLLABLES.has(word) || (lower[i + 1] === '-' && glued[i + 1])) return false;
  return SYLLABLE.test(word);
}

/** "Magistrate’s | Court": a common owner, and the head of an organisation close behind. */
function owns({ lower, capital }: Reading, i: number): boolean {
  if (!COMMON_OWNERS.has(lower[i - 1]!)) return false;
  for (let j = i + 1; j < i + 4 && capital[j]; j++) if (ORGANISATION_HEADS.has(lower[j]!)) return true;
  return false;
}

/** "Trade | and Tourism Minister", "Prevention | and Mitigation Department": two tasks of one office. */
function sharesOffice({ lower, capital }: Reading, i: number): boolean {
  if (!isPortfolio(lower[i - 1]!)) return false;
  for (let j = i + 1; j < i + 5 && capital[j]; j++) {
    if (isOffice(lower[j]!) || OFFICE_HEADS.has(lower[j]!)) return j > i + 1;
  }
  return false;
}

/** Organisations that are named after what they do. */
const OFFICE_HEADS = new Set(
  'ministry department agency commission committee council authority bureau office directorate administration board institute center centre service services'.split(
    ' ',
  ),
);

/** "of (the)", "for", "and" inside a name; the index of the capital behind it, or 0. */
function joins(reading: Reading, start: number, i: number): number {
  const { lower, capital } = reading;
  const next = lower[i + 1] === 'the' ? i + 2 : i + 1;
  if (!capital[next] || CALENDAR_WORDS.has(lower[next]!)) return 0;
  if (lower[i] === 'and') {
    // "Ministry of Trade and Industry", never "Norway and Sweden".
    for (let j = i - 1; j > start; j--)
      if (lower[j] === 'of' && ORGANISATION_HEADS.has(lower[j - 1]!)) return next === i + 1 ? next : 0;
    return sharesOffice(reading, i) ? next : 0;
  }
  const before = lower[i - 1]!;
  const heads = ORGANISATION_HEADS.has(before) || (lower[i] === 'of' && (isTitleWord(before) || OF_HEADS.has(before)));
  return heads || (lower[i] === 'for' && ORGANISATION_HEADS.has(lower[start]!)) ? next : 0;
}

/** Words that make "X of Y" one name and are no organisations: "Republic of …", "Leader of …". */
const OF_HEADS = new Set(
  'republic kingdom gulf bay university states leader head chief chiefs chairman minister secretary director commander strait isle sea city province state chamber archbishop bishop prince duke bank friends sons daughters doctors reporters voice people party army ministry chairwoman council house court islands'.split(
    ' ',
  ),
);
