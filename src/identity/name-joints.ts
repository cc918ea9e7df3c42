import { countryNamed, countryOfAdjective } from './lexicon/countries.ts';
import { ORGANISATION_HEADS } from './lexicon/heads.ts';
import { isOffice, isPortfolio, isTitleWord } from './lexicon/titles.ts';
import { CALENDAR_WORDS, COMMON_OWNERS, NAME_PARTICLES } from './lexicon/words.ts';
import type { Reading } from './reading.ts';

/**
 * What joins two capitals to one name: where the name goes on behind it, or 0.
 *
 * > Zayd | al- | Amin      Ministry | of | Trade | and | Industry      Magistrate | ’s | Court      Lin Tse | -wei
 *
 * @param start - where the name begins
 * @param i - a token in small letters, or a mark
 */
export function jointEnd(reading: Reading, start: number, i: number): number {
  const { lower, capital, glued } = reading;
  const word = lower[i]!;
  switch (word) {
    case '-':
      if (!glued[i] || !glued[i + 1]) return 0;
      if (capital[i + 1] || (NAME_PARTICLES.has(lower[i + 1]!) && capital[i + 2])) return i + 2;
      if (IZAFET.test(lower[i + 1]!) && capital[i + 2]) return i + 2;
      return i > start + 1 && isSyllable(reading, i + 1) ? i + 2 : 0;
    case '&':
      return capital[i + 1] ? i + 2 : 0;
    case "'":
    case '/':
      if (capital[i + 1] && glued[i] && glued[i + 1]) return i + 2;
      return word === "'" && glued[i] && owns(reading, i) ? i + 2 : 0;
    case "'s":
      return glued[i] && owns(reading, i) ? i + 2 : 0;
    case 'on':
      return ON_HEADS.has(lower[i - 1]!) && capital[i + 1] && !CALENDAR_WORDS.has(lower[i + 1]!) ? i + 2 : 0;
    case 'of':
    case 'for':
    case 'and':
      return joins(reading, start, i);
    default:
      if (!NAME_PARTICLES.has(word)) return 0;
      if (lower[i + 1] === '-' && glued[i + 1] && capital[i + 2]) return i + 3;
      return word !== 'as' && word !== 'an' && followed(reading, i) ? i + 1 : 0;
  }
}

/** "Jumhuri-ye | Islami", "Sepah-e | Pasdaran": a Persian "of", written behind a hyphen. */
const IZAFET = /^y?e$/u;

/** Particles after which a capital comes: "van der Holm" has two. */
export function followed({ lower, capital, glued }: Reading, i: number): boolean {
  let j = i + 1;
  while (j < i + 4 && NAME_PARTICLES.has(lower[j] ?? '') && !capital[j]) j++;
  if (lower[j] === '-' && glued[j]) j++;
  return capital[j] === 1 && !CALENDAR_WORDS.has(lower[j]!);
}

/** "Dae Min-|jun", "Lin Tse-|wei": the second half of an East Asian given name, in small letters. */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstvwxyz]{0,4}[aeiouw]{1,3}y?(?:ng|[nklmptrhwy])?)$/u;
const NO_SYLLABLES = new Set('run won era led hit like in-law wide war made day up out to on by'.split(' '));

function isSyllable({ lower, glued }: Reading, i: number): boolean {
  const word = lower[i]!;
  if (word.length > 6 || NO_SYLLABLES.has(word) || (lower[i + 1] === '-' && glued[i + 1])) return false;
  return SYLLABLE.test(word);
}

/** "Committee on | Dunes": bodies that are named after what they deal with. */
const ON_HEADS = new Set(['committee', 'commission', 'council', 'conference', 'subcommittee', 'convention']);

/** "Magistrate’s | Court": a common owner, and the head of an organisation close behind. */
function owns({ lower, capital }: Reading, i: number): boolean {
  if (!capital[i + 1] || !COMMON_OWNERS.has(lower[i - 1]!)) return false;
  for (let j = i + 1; j < i + 4 && capital[j]; j++) if (ORGANISATION_HEADS.has(lower[j]!)) return true;
  return false;
}

/** "Trade | and Tourism Minister", "Prevention | and Mitigation Department": two tasks of one office. */
function sharesOffice({ lower, capital }: Reading, i: number): boolean {
  const before = lower[i - 1]!;
  const task = isPortfolio(before);
  const people =
    before.endsWith('s') && before !== 'states' && !countryOfAdjective(lower[i + 1]!) && !countryNamed(before);
  for (let j = i + 1; j < i + 5 && capital[j]; j++) {
    const office = task && (isOffice(lower[j]!) || OFFICE_HEADS.has(lower[j]!));
    if (office || (people && GUILD_HEADS.has(lower[j]!))) return j > i + 1;
  }
  return false;
}

/** Organisations that are named after whom they are of: "Growers | and Dockers Union". */
const GUILD_HEADS = new Set(['union', 'association', 'federation', 'guild', 'society', 'league']);

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
  if (lower[i] === 'for' && isOffice(before) && isPortfolio(lower[next]!)) return next;
  // "Union of Dockers of | Chile"
  if (lower[i] === 'of' && countryNamed(lower[next]!)) {
    for (let j = i - 1; j > start; j--) if (lower[j] === 'of' && ORGANISATION_HEADS.has(lower[j - 1]!)) return next;
  }
  const heads = ORGANISATION_HEADS.has(before) || (lower[i] === 'of' && (isTitleWord(before) || OF_HEADS.has(before)));
  return heads || (lower[i] === 'for' && ORGANISATION_HEADS.has(lower[start]!)) ? next : 0;
}

/** Words that make "X of Y" one name and are no organisations: "Republic of …", "Leader of …". */
const OF_HEADS = new Set(
  'republic kingdom gulf bay university states leader head chief chiefs chairman minister secretary director commander strait isle sea city province state chamber archbishop bishop prince duke bank friends sons daughters doctors reporters voice people party army ministry chairwoman council house court islands'.split(
    ' ',
  ),
);
