import type { NameMention } from '../recognition/mention.ts';
import { foldName } from './fold-name.ts';
import { kindsByRange } from './kind-by-range.ts';
import { guessKind, knownKind } from './kind-of-name.ts';
import { COMPANY_HEADS } from './lexicon/company-heads.ts';
import { countryNamed, countryOfAdjective } from './lexicon/countries.ts';
import { isPlaceName } from './lexicon/places.ts';
import type { Name, NameKind } from './name.ts';
import { type NameRun, nameRuns, opensSentence } from './name-runs.ts';
import { type Reading, wordsOf } from './reading.ts';
import { splitTitle } from './split-title.ts';
import { trimToKnown } from './trim-to-known.ts';

/**
 * Find the names of people, organisations, outlets, places and peoples.
 *
 * First every run of capitals is cut into title and name and typed by the words around it; then what the article knows
 * for sure about a spelling, or about a family name, types the mentions that say nothing themselves.
 *
 * @returns ascending; no two overlap; titles and determiners are outside
 */
export function findNames(reading: Reading, recognised: readonly NameMention[] = []): Name[] {
  const found: Name[] = [];
  const modelled = kindsByRange(recognised);
  for (const run of nameRuns(reading)) {
    const { title, name, office } = splitTitle(reading, run);
    for (const range of [name, office]) {
      for (const part of withoutNationality(reading, range)) {
        const titled = part === range && range === name && title.to > title.from;
        const known = titled ? 'person' : (part.kind ?? knownKind(reading, part));
        const kind = known ?? modelled.sure(part) ?? orElse(guessKind(reading, part), modelled.any(part));
        const titleRange = titled ? title : { from: part.from, to: part.from };
        found.push({ from: part.from, to: part.to, kind, sure: known !== undefined, title: titleRange });
      }
    }
  }
  // A lone capital that nothing explains and that only opens its sentence is a word.
  return agree(reading, trimToKnown(reading, found)).filter(
    ({ from, to, kind }) => kind !== 'unknown' || to - from > 1 || !opensSentence(reading, from),
  );
}

/** What a rule guesses; where it cannot, what the model would rather say than nothing. */
const orElse = (guess: NameKind, modelled: NameKind | undefined): NameKind =>
  guess === 'unknown' ? (modelled ?? guess) : guess;

interface Part extends NameRun {
  readonly kind?: NameKind;
}

/** "Chilean" at the front of "Chilean Zayd Amin" is a name of its own; in front of an organisation it belongs to it. */
function withoutNationality(reading: Reading, range: NameRun): Part[] {
  const { lower } = reading;
  const { from, to } = range;
  if (to <= from) return [];
  const size =
    countryOfAdjective(`${lower[from]} ${lower[from + 1]}`) && to - from >= 2
      ? 2
      : countryOfAdjective(lower[from]!)
        ? 1
        : 0;
  if (size === 0) return [range];
  if (from + size === to) return [{ from, to, kind: 'nationality' }];
  // "Anglo-French"
  if (lower[from + size] === '-') return [range];
  const rest = { from: from + size, to };
  const kind = knownKind(reading, range);
  if (kind === 'organisation' || kind === 'outlet' || kind === 'place') return [range];
  return [{ from, to: from + size, kind: 'nationality' }, rest];
}

/** "halden works": a name of its own and what it trades in. */
const isCompany = (key: string): boolean => {
  const [first = '', last, ...more] = key.split(' ');
  return (
    last !== undefined && more.length === 0 && COMPANY_HEADS.has(last) && !isPlaceName(first) && !countryNamed(first)
  );
};

/** Let sure mentions speak for the unsure ones of the same spelling or family name. */
function agree(reading: Reading, names: readonly Name[]): Name[] {
  const bySpelling = new Map<string, NameKind>();
  const guesses = new Map<string, NameKind>();
  const families = new Set<string>();
  const keyOf = (name: Name): string => foldName(wordsOf(reading, name.from, name.to));
  for (const name of names) {
    const key = keyOf(name);
    if (!name.sure) {
      if (name.kind !== 'unknown' && !guesses.has(key)) guesses.set(key, name.kind);
      continue;
    }
    if (!bySpelling.has(key)) bySpelling.set(key, name.kind);
  }
  const bodies = new Set<string>();
  for (const name of names) {
    const key = keyOf(name);
    if (name.kind === 'person' && (name.sure || name.to - name.from > 1))
      families.add(key.slice(key.lastIndexOf(' ') + 1));
    if (name.kind === 'organisation' && name.sure && isCompany(key)) bodies.add(key.slice(0, key.indexOf(' ')));
  }
  return names.map((name) => {
    const key = keyOf(name);
    // "the Amin movement", "between Amin and Varga": the family name of somebody known by the full one is that person's.
    if (name.kind !== 'person' && !key.includes(' ') && families.has(key) && !isPlaceName(key) && !countryNamed(key))
      return { ...name, kind: 'person' };
    if (name.sure) return name;
    const known = bySpelling.get(key);
    // "Halden said its staff were safe", where Halden Works is named.
    if (!known && name.kind !== 'place' && bodies.has(key) && !families.has(key))
      return { ...name, kind: 'organisation', sure: true };
    if (known) return { ...name, kind: known, sure: true };
    const guessed = guesses.get(key);
    if (name.kind === 'unknown' && guessed) return { ...name, kind: guessed };
    const last = key.slice(key.lastIndexOf(' ') + 1);
    return families.has(last) && name.kind !== 'person' && name.to - name.from <= 3
      ? { ...name, kind: 'person' }
      : name;
  });
}
