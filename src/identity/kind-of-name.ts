import { isBodyByContext } from './body-by-context.ts';
import { foldName } from './fold-name.ts';
import { COMPANY_HEADS, COMPANY_HEADS_OR_SURNAMES } from './lexicon/company-heads.ts';
import { countryNamed } from './lexicon/countries.ts';
import { genderOfGivenName } from './lexicon/given-names.ts';
import {
  NEWS_NOUNS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  OUTLET_HEADS,
  OUTLET_NOUNS,
  PLACE_HEADS,
} from './lexicon/heads.ts';
import { KNOWN_OUTLETS } from './lexicon/outlets.ts';
import { isPlaceName, opensPlaceName } from './lexicon/places.ts';
import { isRole } from './lexicon/roles.ts';
import { isTitleWord } from './lexicon/titles.ts';
import { DETERMINERS, PERSON_PARTICLES, PREPOSITIONS, SPEECH_LEMMAS } from './lexicon/words.ts';
import type { NameKind } from './name.ts';
import type { NameRun } from './name-runs.ts';
import { type Reading, wordsOf } from './reading.ts';

/** The kind of a name when its own words or those beside it say so. */
export function knownKind(reading: Reading, { from, to }: NameRun): NameKind | undefined {
  const { lower } = reading;
  const folded = foldName(wordsOf(reading, from, to));
  if (countryNamed(lower.slice(from, to).join(' ')) ?? countryNamed(folded)) return 'country';
  if (isPlaceName(folded)) return 'place';
  if (KNOWN_OUTLETS.has(folded) && !endsName(reading, { from, to })) return 'outlet';
  return (
    byHead(reading, from, to) ??
    byShortForm(reading, from, to) ??
    byNounBeside(reading, from, to) ??
    byApposition(reading, to) ??
    byShape(reading, from, to) ??
    (isBodyByContext(reading, { from, to }) ? 'organisation' : undefined)
  );
}

/** "the Sword of [Dawn]": the last word of somebody else's name. "The Editor of [Dawn]" is of the paper. */
function endsName({ lower, document }: Reading, { from, to }: NameRun): boolean {
  const before = document.tokens[from - 2]?.text ?? '';
  return to - from === 1 && lower[from - 1] === 'of' && /^\p{Lu}/u.test(before) && !isRole(before.toLowerCase());
}

/** "Oster Dune Diamonds (ODDIA)": a short form in brackets, whose letters come in the name in that order. */
function byShortForm({ lower, document }: Reading, from: number, to: number): NameKind | undefined {
  const short = document.tokens[to + 1]?.text ?? '';
  if (lower[to] !== '(' || lower[to + 2] !== ')' || !SHORT_FORM.test(short)) return undefined;
  const letters = lower.slice(from, to).join('');
  if (letters[0] !== short[0]!.toLowerCase()) return undefined;
  let at = -1;
  for (const letter of short.toLowerCase()) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return undefined;
  }
  return 'organisation';
}

const SHORT_FORM = /^\p{Lu}{3,8}$/u;

/** "Ministry of …", "… Agency", "… Times", "… Province". */
function byHead({ lower }: Reading, from: number, to: number): NameKind | undefined {
  const last = lower[to - 1]!;
  let of = from;
  while (of < to && lower[of] !== 'of' && lower[of] !== 'for') of++;
  if (of < to && of > from && ORGANISATION_HEADS.has(lower[of - 1]!)) return 'organisation';
  if (to - from < 2) return undefined;
  if (OUTLET_HEADS.has(last)) return 'outlet';
  if (NEWS_NOUNS.has(last) && lower[to - 2] === 'news') return 'outlet';
  if (ORGANISATION_HEADS.has(last)) return 'organisation';
  if (PLACE_HEADS.has(last)) return 'place';
  if (COMPANY_HEADS.has(last)) return 'organisation';
  const given = genderOfGivenName(lower[from]!) !== undefined;
  // "Radio Host Lena Varga", "Committee Chair Lena Varga": a calling behind it has a person behind that.
  const opens = !given && lower[from + 1] !== 'of' && !isRole(lower[from + 1]!) && !isTitleWord(lower[from + 1]!);
  if (opens && to - from === 2 && OPENS_OUTLET.has(lower[from]!)) return 'outlet';
  const owned = lower[from + 1] === "'" || lower[from + 1] === "'s";
  if (opens && OPENS_BODY.has(lower[owned ? from + 2 : from]!)) return 'organisation';
  // "Movistar Chile": a branch of something.
  if (
    !given &&
    countryNamed(last) &&
    !COUNTRY_SURNAMES.has(last) &&
    !opensPlaceName(lower[from]!) &&
    !PLACE_PARTS.has(lower[to - 2]!)
  )
    return 'organisation';
  return COMPANY_HEADS_OR_SURNAMES.has(last) && !given ? 'organisation' : undefined;
}

/** Mastheads and bodies that have their noun in front: "Radio Torv", "Group Fjard", "Initiative Clean Bay". */
const OPENS_OUTLET = new Set('radio tv television télévision televisión kanal agence agencia agenzia'.split(' '));
const OPENS_BODY = new Set(
  'group committee initiative association alliance network federation union club society campaign coalition institute league bank hotel'.split(
    ' ',
  ),
);
/** Countries that are names of people too. */
const COUNTRY_SURNAMES = new Set(
  'jordan israel chad georgia france ireland holland england guinea cuba paris cyprus america'.split(' '),
);
/** Before a country's name they make a place, an era or a side of it. */
const PLACE_PARTS = new Set(
  'north south east west northern southern eastern western central upper lower new old greater miss of and in the young modern ancient mainland communist imperial nazi soviet british french spanish mount'.split(
    ' ',
  ),
);

/** "the al-Nahr website", "broadcaster Al-Qantir", "spokesman Karim Amin", "the Harbour group", "Kesh city". */
function byNounBeside({ lower, capital, glued }: Reading, from: number, to: number): NameKind | undefined {
  const next = lower[to] ?? '';
  if (!capital[to]) {
    if (
      OUTLET_NOUNS.has(next) ||
      (next === 'news' && NEWS_NOUNS.has(lower[to + 1] ?? '')) ||
      (next === 'media' && lower[to + 1] === 'outlet')
    )
      return 'outlet';
    if (ORGANISATION_NOUNS.has(next) && !isRole(next) && next !== 'campaign' && next !== 'administration')
      return 'organisation';
    if (PLACE_HEADS.has(next)) return 'place';
    if (COMPANY_THINGS.has(next)) return 'organisation';
  }
  if (from === 0 || capital[from - 1]) return undefined;
  const before = lower[from - 1]!;
  if (before === '-' && glued[from]) return undefined;
  if (OUTLET_NOUNS.has(before) && before !== 'site') return 'outlet';
  if (before === 'agency' && lower[from - 2] === 'news') return 'outlet';
  if (KINDS_OF_COMPANY.has(before)) return 'organisation';
  if (isRole(before) && before !== 'people' && before !== 'source') return 'person';
  return undefined;
}

/** "airline Oster Express", "carmaker Varga". */
const KINDS_OF_COMPANY = new Set(
  (
    'company firm airline retailer carmaker automaker lender giant startup charity chipmaker drugmaker brewer conglomerate utility supermarket ' +
    'manufacturer insurer housebuilder shipbuilder shipyard brewery bank start-up'
  ).split(' '),
);

/** What companies have: "Varga shareholders". */
const COMPANY_THINGS = new Set(
  'bosses executives shareholders shares stores employees customers subsidiary subsidiaries factories ceo cfo branches'.split(
    ' ',
  ),
);

/** ", a security expert", ", 52,", ", the newspaper of his ministry": at most eight tokens are read. */
function byApposition(reading: Reading, to: number): NameKind | undefined {
  const { lower, document, capital } = reading;
  if (lower[to] !== ',') return undefined;
  if (document.tokens[to + 1]?.pos === 'NUM' && lower[to + 2] === ',') return 'person';
  if (lower[to + 1] === 'who' || lower[to + 1] === 'whose') return 'person';
  const determined = DETERMINERS.has(lower[to + 1] ?? '');
  let head = '';
  let i = to + 1;
  for (; i < Math.min(to + 9, lower.length); i++) {
    const word = lower[i]!;
    const pos = document.tokens[i]!.pos;
    if (
      pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT'
        ? word !== '-' && word !== "'"
        : PREPOSITIONS.has(word) || word === 'who' || word === 'which'
    )
      break;
    if (!capital[i] && (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')) head = word;
    if (capital[i] && !determined && i === to + 1) return undefined;
  }
  // "…, he told al-Nahr, the minister said": another's clause begins behind the comma.
  const { pos } = document.tokens[i] ?? { pos: '' };
  if (determined && (pos === 'VERB' || pos === 'AUX')) return undefined;
  if (isRole(head)) return 'person';
  if (!determined) return undefined;
  if (OUTLET_NOUNS.has(head)) return 'outlet';
  if (ORGANISATION_NOUNS.has(head)) return 'organisation';
  return PLACE_HEADS.has(head) ? 'place' : undefined;
}

/** Particles and initials inside, acronyms. */
function byShape({ lower, document }: Reading, from: number, to: number): NameKind | undefined {
  const text = document.tokens[from]!.text;
  if (to - from === 1)
    return text.length > 1 && text.length < 7 && /^\p{Lu}[\p{Lu}&.]+$/u.test(text) ? 'organisation' : undefined;
  for (let i = from; i < to; i++) {
    if (lower[i] === '&') return 'organisation';
    if (PERSON_PARTICLES.has(lower[i]!)) return 'person';
    if (i > from && i < to - 1 && /^\p{Lu}\.$/u.test(document.tokens[i]!.text)) return 'person';
  }
  return undefined;
}

/** The kind a name most likely has when nothing says so. */
export function guessKind(reading: Reading, { from, to }: NameRun): NameKind {
  const { lower, document } = reading;
  const before = lower[from - 1] ?? '';
  const words = capitals(reading, from, to);
  const reports = document.tokens[to]?.lemma === 'report' && words < 4;
  if (reports && (REPORTED.has(lower[to + 1] ?? '') || lower[to] === 'reported')) return 'outlet';
  // "According to Otto Fink, …"; "according to Kesh officials" is not his word.
  const accordingTo = before === 'to' && lower[from - 2] === 'according' && /^[,.;:”"]$/u.test(lower[to] ?? '.');
  const speaks =
    accordingTo ||
    SPEECH_LEMMAS.has(document.tokens[to]?.lemma ?? '') ||
    SPEECH_LEMMAS.has(document.tokens[from - 1]?.lemma ?? '');
  const determined = before === 'the';
  // People are who.
  if (words > 1 && lower[to] === ',' && lower[to + 1] === 'which' && !PLACE_PREPOSITIONS.has(before))
    return 'organisation';
  if (speaks && !determined) return 'person';
  if (PLACE_PREPOSITIONS.has(before)) return 'place';
  if (words > 1 && opensPlaceName(lower[from]!)) return 'place';
  if (determined) return words > 1 ? 'organisation' : 'unknown';
  return words === 1 ? 'unknown' : words < 5 ? 'person' : 'organisation';
}

const REPORTED = new Set(['that', 'on', ',', '.', 'earlier', 'last']);

function capitals({ capital }: Reading, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += capital[i]!;
  return count;
}

const PLACE_PREPOSITIONS = new Set(
  'in at near from to across around outside into towards toward throughout'.split(' '),
);
