import { wordSet } from '../../language/word-set.ts';
import type { Unit } from '../lexicon/entries.ts';
import type { Grain } from '../point.ts';
import type { Word } from '../words.ts';
import { amountAt } from './number.ts';
import { at, follows, skipHyphen } from './parse.ts';

/** How long: a number of units. */
export interface Length {
  readonly to: number;
  readonly unit: Unit;
  /** `null` when the words leave it open. */
  readonly count: number | null;
  /** "a minute and a half", "five hours and 20 minutes": the rest, as TIMEX3 writes it behind the first. */
  readonly rest?: string;
}

/** Between number and unit: "two more weeks", "eight trading days", "five full years". */
const BETWEEN = wordSet(
  'more additional extra full further consecutive straight trading business working calendar long successive other',
);

const CODES: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
/** Units counted in others: two decades are twenty years. */
const IN_OTHERS: Partial<Record<Unit, readonly [factor: number, code: string]>> = {
  fortnight: [2, 'W'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
};

export const isClockUnit = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** `P3D`, `PT2H`, `PXY`, `P20Y` for two decades. */
export function formatLength({ unit, count, rest = '' }: Omit<Length, 'to'>): string {
  const mark = isClockUnit(unit) ? 'PT' : 'P';
  if (count === null) return `${mark}X${CODES[unit]}`;
  const [factor, code] = IN_OTHERS[unit] ?? [1, CODES[unit]];
  const total = Math.round(count * factor * 100) / 100;
  return total < 1e15 ? `${mark}${total}${code}${rest}` : `${mark}X${code}`;
}

/** The stretch of the calendar a unit is; `undefined` for those of the clock. */
export function grainOf(unit: Unit): Grain | undefined {
  if (isClockUnit(unit)) return undefined;
  return unit === 'fortnight' ? 'week' : (unit as Grain);
}

/** A unit in number and its place. */
export function unitAt(
  words: readonly Word[],
  i: number,
): { readonly unit: Unit; readonly plural: boolean } | undefined {
  const { entry } = at(words, i);
  return entry?.unit && { unit: entry.unit, plural: entry.plural === true };
}

/** "two years", "2 1/2 hours", "a minute and a half", "18 more months", "two-year", "weeks or months". */
export function lengthAt(words: readonly Word[], i: number): Length | undefined {
  const amount = amountAt(words, i);
  if (!amount) return undefined;
  let j = amount.to;
  const hyphen = at(words, j).lower === '-';
  if (hyphen) j++;
  else if (BETWEEN.has(at(words, j).lower)) j++;
  const found = unitAt(words, j);
  if (!found) return undefined;
  const { unit, plural } = found;
  if (hyphen && plural) return undefined;
  const article = amount.to === i + 1 && /^an?$/u.test(at(words, i).lower);
  // "a second", "a quarter", "a half", "second half" are no lengths.
  if ((unit === 'second' || unit === 'quarter' || unit === 'half') && !plural) return undefined;
  if (unit === 'half') return undefined;
  if (article && plural) return undefined;
  const base = { unit, count: amount.value };
  return { ...base, ...restOf(words, j + 1, base) };
}

/** What goes on with smaller units behind a length. */
function restOf(
  words: readonly Word[],
  to: number,
  { unit, count }: { readonly unit: Unit; readonly count: number | null },
): { readonly to: number; readonly count: number | null; readonly rest?: string } {
  if (count === null) return { to, count };
  const half = follows(words, to, 'and', 'a', 'half');
  if (half !== undefined)
    return unit === 'minute' ? { to: half, count, rest: '30S' } : { to: half, count: count + 0.5 };
  if (unit !== 'hour' && unit !== 'minute') return { to, count };
  const smaller = amountAt(words, follows(words, to, 'and') ?? follows(words, to, ',') ?? to);
  const next = smaller && unitAt(words, skipHyphen(words, smaller.to));
  if (!smaller?.value || !next || next.unit !== (unit === 'hour' ? 'minute' : 'second')) return { to, count };
  return { to: smaller.to + 1, count, rest: `${smaller.value}${CODES[next.unit]}` };
}
