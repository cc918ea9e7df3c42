import { countryNamed, countryOfAdjective } from './lexicon/countries.ts';
import { ORGANISATION_HEADS } from './lexicon/heads.ts';
import { isPlaceName } from './lexicon/places.ts';
import { isRole } from './lexicon/roles.ts';
import { isAddress, isFormOfAddress, isOffice, isPortfolio, isTitleQualifier, isTitleWord } from './lexicon/titles.ts';
import { type NameRun, opensSentence } from './name-runs.ts';
import type { Reading } from './reading.ts';

/** A run cut into title and name; the name may be empty ("Prime Minister" alone). */
export interface TitledName {
  readonly title: NameRun;
  readonly name: NameRun;
  /** The organisation in "Head of the National Gas Company", "Gas Company Chairman": a name of its own, or empty. */
  readonly office: NameRun;
}

/**
 * Cut the title off the front of a run.
 *
 * > Chilean Prime Minister | Karim Amin      Secretary of State | Lena Varga      Head of the | Gas Company
 */
export function splitTitle(reading: Reading, { from, to }: NameRun): TitledName {
  const { lower, capital } = reading;
  const none = (at: number): NameRun => ({ from: at, to: at });
  const whole: TitledName = { title: none(from), name: { from, to }, office: none(to) };
  if (ORGANISATION_HEADS.has(lower[to - 1]!) && to - from > 1 && !isFormOfAddress(lower[from]!)) {
    const of = officeAt(reading, from, to);
    return of < 0 ? whole : { title: { from, to: of }, name: none(to), office: { from: of, to } };
  }
  // "Directorate General of Roads"
  const general = lower[from + 1] === '-' ? from + 2 : from + 1;
  if (ORGANISATION_HEADS.has(lower[from]!) && lower[general] === 'general') return whole;
  let last = -1;
  for (let i = from; i < to; i++) {
    if (!isTitleWord(lower[i]!) || !capital[i]) continue;
    // "Tennis great Billie Jean King", "Mr. King": at the end, behind other words or a form of address, it is a name.
    if (i === to - 1 && i > from && endsName(lower, from, i, last)) break;
    // "the Harbour Union Chairperson": an office, and in front of it whose.
    if (i === to - 1 && i > from && last < 0 && isOffice(lower[i]!) && !onlyAdjectives(lower, from, i))
      return { title: { from: i, to }, name: none(to), office: { from, to: i } };
    if (i < to - 1 && isOffice(lower[i]!) && holdsOffice(lower, i + 1, to)) {
      last = i;
      continue;
    }
    if (isTitleQualifier(lower[i]!) && last < 0 && !titleFollows(lower, i + 1, to)) continue;
    // A title stands in front, or behind adjectives, other titles and "of"; not behind a name.
    if (last < 0 && !onlyAdjectives(lower, from, i) && !isFormOfAddress(lower[i]!)) break;
    last = i;
  }
  // "Driver Lena Varga said": a calling with a capital because it opens the sentence.
  if (last < 0 && to - from > 2 && isRole(lower[from]!) && opensSentence(reading, from) && !NAMES_TOO.has(lower[from]!))
    return { title: { from, to: from + 1 }, name: { from: from + 1, to }, office: none(to) };
  if (last < 0) return whole;
  let at = last + 1;
  // "Minister of Foreign | Affairs": the rest of what the office is for.
  if (lower[last - 1] === 'of' && isTitleQualifier(lower[last]!)) while (at < to && isPortfolio(lower[at]!)) at++;
  if (lower[at] === 'of' || lower[at] === 'for') {
    let j = lower[at + 1] === 'the' ? at + 2 : at + 1;
    const office = j;
    j += placeOf(lower, j, to);
    while (j < to && (isPortfolio(lower[j]!) || (j > office && lower[j] === 'and'))) j++;
    if (j === office) return { title: { from, to: at }, name: none(to), office: { from: office, to } };
    at = j;
  }
  return { title: { from, to: at }, name: { from: at, to }, office: none(to) };
}

/** Callings that are given or family names too, or open the names of bodies. */
const NAMES_TOO = new Set(
  'guy star baker miller mason cook hunter carter taylor fisher gardener page dean king prince queen duke man woman boy girl person people lady'.split(
    ' ',
  ),
);

/** Titles that are family names too. */
const SURNAMES = new Set(
  'king prince pope bishop marshal major priest judge father lord sultan dean page coach'.split(' '),
);

function endsName(lower: readonly string[], from: number, at: number, last: number): boolean {
  if (!SURNAMES.has(lower[at]!)) return false;
  return last < 0 ? !onlyAdjectives(lower, from, at) : last === at - 1 && isAddress(lower[last]!);
}

/** What stands behind an office in capitals can be a person's name: short, and no organisation at its end. */
function holdsOffice(lower: readonly string[], from: number, to: number): boolean {
  const next = lower[from]!;
  if (next === 'of' || next === 'for' || next === 'and' || to - from > 5) return false;
  return !ORGANISATION_HEADS.has(lower[to - 1]!) && !(to - from === 1 && isPortfolio(next));
}

/** "President of | the Republic | Karim Amin", "Prime Minister of | Chile | Lena Varga": a state, and a name behind it. */
function placeOf(lower: readonly string[], from: number, to: number): number {
  const two = countryNamed(`${lower[from]} ${lower[from + 1]}`) ? 2 : 0;
  const size = two || (STATES.has(lower[from]!) || countryNamed(lower[from]!) ? 1 : 0);
  return from + size < to && lower[from + size] !== 'of' && lower[from + size] !== 'and' ? size : 0;
}

const STATES = new Set('republic nation senate assembly parliament house council congress'.split(' '));

/** "Chairman of the Gas Company": where the organisation begins, or -1. */
function officeAt({ lower }: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (lower[i] === 'of' && isTitleWord(lower[i - 1]!) && !ORGANISATION_HEADS.has(lower[i - 1]!)) {
      return lower[i + 1] === 'the' ? i + 2 : i + 1;
    }
    if (lower[i] === 'of') return -1;
  }
  return -1;
}

function titleFollows(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 3; i++)
    if (isTitleWord(lower[i]!) && !isTitleQualifier(lower[i]!)) return true;
  return false;
}

/** Other words that stand in front of a title. */
const BEFORE_TITLES = new Set(
  '- & and south north new senior chief top senate house congress parliament minority majority party assembly state city national federal supreme regional provincial general district'.split(
    ' ',
  ),
);

function onlyAdjectives(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = lower[i]!;
    const known =
      countryOfAdjective(word) ||
      isPlaceName(word) ||
      countryNamed(word) ||
      isTitleWord(word) ||
      isPortfolio(word) ||
      word === 'of' ||
      word === 'the' ||
      BEFORE_TITLES.has(word);
    if (!known) return false;
  }
  return true;
}
