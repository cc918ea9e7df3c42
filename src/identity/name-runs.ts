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
import { isTitleWord } from './lexicon/titles.ts';
import {
  BREAKS_IN_CAPITALS,
  CALENDAR_WORDS,
  COMMON_OWNERS,
  LEADING_PARTICLES,
  SENTENCE_OPENERS,
} from './lexicon/words.ts';
import { followed, jointEnd } from './name-joints.ts';
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
  const proper = capitalsInside(reading);
  const count = reading.lower.length;
  for (let i = 0; i < count; ) {
    if (!startsName(reading, { ordinary, proper }, i)) {
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

/** Words the article writes with a capital where nothing else asks for one: names at the start of a sentence too. */
function capitalsInside({ lower, capital, document, sentenceOf }: Reading): ReadonlySet<string> {
  const seen = new Set<string>();
  lower.forEach((word, i) => {
    if (capital[i] && i - document.sentences[sentenceOf[i]!]!.from > 1 && WORD.test(lower[i - 1]!) && !capital[i - 1])
      seen.add(word);
    else if (capital[i] && capital[i - 1] && i - document.sentences[sentenceOf[i]!]!.from > 1) seen.add(word);
  });
  return seen;
}

const WORD = /^\p{L}/u;

interface Seen {
  /** Also written small. */
  readonly ordinary: ReadonlySet<string>;
  /** Also written with a capital inside a sentence. */
  readonly proper: ReadonlySet<string>;
}

function startsName(reading: Reading, { ordinary, proper }: Seen, i: number): boolean {
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
  // "Citizens’ Group Kesh": whose it is.
  const owner = COMMON_OWNERS.has(word) && glued[i + 1] && /^(?:'|'s)$/u.test(lower[i + 1]!);
  if (owner && capital[i + 2] && ORGANISATION_HEADS.has(lower[i + 2]!)) return true;
  if (ordinary.has(word) || isRole(word) || isRolePlural(word) || COMMON.some((nouns) => nouns.has(word))) return false;
  return (
    document.tokens[i]!.pos === 'PROPN' ||
    lower[i + 1] === "'s" ||
    proper.has(word) ||
    genderOfGivenName(word) !== undefined
  );
}

/** Nouns that open a sentence and are no names: "Critics", "Reports", "Sources". */
const COMMON = [GROUP_NOUNS, DOCUMENT_NOUNS, POST_NOUNS, MEDIA_NOUNS, UNNAMED_NOUNS];

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

function runEnd(reading: Reading, start: number): number {
  const { lower, capital, sentenceOf, document } = reading;
  const last = Math.min(lower.length, start + REACH);
  let i = start;
  // Leading particles and their hyphens: "al-", "van der".
  while (i < last - 1 && !capital[i]) i++;
  i++;
  while (i < last && sentenceOf[i] === sentenceOf[start]) {
    const word = lower[i]!;
    if (!capital[i]) {
      const joined = jointEnd(reading, start, i);
      if (!joined) break;
      i = joined;
      continue;
    }
    if (CALENDAR_WORDS.has(word) || (word === 'i' && document.tokens[i]!.text === 'I' && lower[i + 1] !== '.')) break;
    if (BREAKS_IN_CAPITALS.has(word) && !isAcronym(document.tokens[i]!.text)) break;
    i++;
  }
  return i;
}
