import type { Document } from '../language/document.ts';
import type { Gazetteer, Reading, RowKind } from './gazetteer.ts';
import { DISTRICT_WORDS, NATURE_WORDS, REGION_WORDS, SIDE_WORDS, TOWN_WORDS } from './lexicon/unit-words.ts';
import { WIDE_AREAS } from './lexicon/wide-areas.ts';
import { placeKey } from './place-key.ts';

/** What the words beside a name say it is: "Kirkuk province", "Savar district". */
export type Unit = 'region' | 'district';

/** A mention of a place, looked up. */
export interface NameRead {
  /** Key of what was found, without "province of" and "northern"; of the whole name when nothing was. */
  readonly key: string;
  readonly unit: Unit | undefined;
  /** All places of that name, in all countries. */
  readonly readings: readonly Reading[];
}

/** "Santo Domingo" | "de los Colorados": half a name is another place's. */
const NAME_GOES_ON: ReadonlySet<string> = new Set(['de', 'del', 'da', 'do', 'dos', 'das', 'du', 'di']);

const OFFICES: ReadonlySet<string> = new Set([
  'attorney',
  'attorneys',
  'court',
  'judge',
  'council',
  'councils',
  'police',
]);

const ABBREVIATION = /^\p{Lu}{2,3}$/u;
const isTown = (kind: RowKind): boolean => kind !== 'region' && kind !== 'country';

const NOTHING: NameRead = { key: '', unit: undefined, readings: [] };

/** Look up a mention: whole, else without the words that say what it is or which side of it is meant. */
export function readName(gazetteer: Gazetteer, { text, tokens }: Document, from: number, to: number): NameRead {
  const next = tokens[to]?.text.toLowerCase() ?? '';
  // "When Halden falls", "in Halden do not": verbs.
  const isVerb =
    next === 'falls' ? tokens[to]?.text === next : next === 'do' && !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? '');
  if (!isVerb && (NATURE_WORDS.has(next) || NAME_GOES_ON.has(next))) return NOTHING;
  // "US $5 billion" is money.
  if (next.startsWith('$')) return NOTHING;
  const whole = placeKey(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  if (whole === '' || WIDE_AREAS.has(whole)) return NOTHING;
  // "the Halden district attorney" is of the town's county, which is not spoken of.
  const office = OFFICES.has(tokens[to + 1]?.text.toLowerCase() ?? '');
  const beside =
    (office ? undefined : unitOf(next)) ??
    (tokens[from - 1]?.text === 'of' ? unitOf(tokens[from - 2]?.text.toLowerCase()) : undefined);
  const words = whole.split(' ');
  // "the Southern District", "the Southwest": of what, is not said.
  if (beside !== 'region' && words.every((word) => SIDE_WORDS.has(word) || DISTRICT_WORDS.has(word))) return NOTHING;
  const named = gazetteer.named(whole);
  // "WA" is short for something; the town of Wa is written otherwise.
  const short = words.length === 1 && ABBREVIATION.test(tokens[from]!.text);
  const readings = short ? named.filter(({ row, usual }) => usual || !isTown(gazetteer.kind(row))) : named;
  if (readings.length > 0) return { key: whole, unit: beside, readings };
  return withoutUnits(gazetteer, whole, beside);
}

const unitOf = (word: string | undefined): Unit | undefined =>
  word === undefined
    ? undefined
    : REGION_WORDS.has(word)
      ? 'region'
      : DISTRICT_WORDS.has(word)
        ? 'district'
        : undefined;

function withoutUnits(gazetteer: Gazetteer, whole: string, beside: Unit | undefined): NameRead {
  const words = whole.split(' ');
  let unit = beside;
  for (;;) {
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    if (words.length < 2 || NATURE_WORDS.has(last)) return { key: whole, unit, readings: [] };
    if (unitOf(last) || TOWN_WORDS.has(last)) {
      unit = unitOf(last) ?? unit;
      words.pop();
    } else if (words[1] === 'of' && (unitOf(first) || TOWN_WORDS.has(first))) {
      unit = unitOf(first) ?? unit;
      words.splice(0, 2);
    } else if (SIDE_WORDS.has(first)) words.shift();
    else if (first === 'part' && words[1] === 'of') words.splice(0, 2);
    else return { key: words.join(' '), unit, readings: [] };
    const key = words.join(' ');
    if (WIDE_AREAS.has(key)) return NOTHING;
    const readings = gazetteer.named(key);
    if (readings.length > 0) return { key, unit, readings };
  }
}
