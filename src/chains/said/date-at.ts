import { CALENDAR_WORDS, MONTHS, WEEKDAYS } from '../../identity/lexicon/words.ts';
import type { Reading } from '../../identity/reading.ts';

const DAY_MS = 86_400_000;
/** Tokens of one expression. */
const REACH = 5;

/** A time expression resolved into the past of an article's date. */
export interface SpokenDate {
  /** ISO 8601, as precise as the words. */
  readonly value: string;
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
}

interface Expression {
  readonly word: string;
  readonly before: string;
  /** Lower-case words behind, 1 being the next; '' where they may not be read. */
  readonly next: (n: number) => string;
  /** Midnight of the article's day, UTC, in milliseconds; NaN when it has none. */
  readonly anchorMs: number;
}

type Value = readonly [value: string, tokens: number];

const COUNTS: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What an expression may begin with, digits aside. */
const OPENINGS = new Set([
  ...[...CALENDAR_WORDS, ...WEEKDAYS, ...MONTHS, ...COUNTS],
  ...['yesterday', 'today', 'tonight', 'last', 'this', 'a', 'an'],
]);

/**
 * The date an expression beginning at a token stands for.
 *
 * > February → 2019-02     Monday → 2019-05-20     last week → 2019-W20     two days ago → 2019-05-18     in 2018 → 2018
 *
 * @param published - ISO 8601 date of the article; without it only absolute dates are resolved
 */
export function dateAt(
  { lower, document, capital }: Reading,
  i: number,
  published: string | null,
  free: (token: number) => boolean,
): SpokenDate | undefined {
  const word = lower[i]!;
  if (!OPENINGS.has(word) && !(word >= '0' && word <= ':')) return undefined;
  const expression: Expression = {
    word,
    before: lower[i - 1] ?? '',
    next: (n) => (n <= REACH && free(i + n) ? (lower[i + n] ?? '') : ''),
    anchorMs: published === null ? Number.NaN : Date.parse(published.slice(0, 10)),
  };
  const month = monthOf(word);
  const { pos } = document.tokens[i]!;
  const found =
    weekday(expression) ??
    (month > 0 && (pos === 'PROPN' || (capital[i] && dayOf(expression.next(1)) !== undefined))
      ? inMonth(expression, month)
      : undefined) ??
    yearAlone(expression) ??
    relative(expression) ??
    ago(expression);
  return found && { value: found[0], from: i, to: i + found[1] };
}

/** "Monday", "last Tuesday"; not "Monday’s", "next Monday", nor "Sunday, May 4", whose month tells. */
function weekday({ word, before, next, anchorMs }: Expression): Value | undefined {
  const day = WEEKDAYS.indexOf(word);
  if (day < 0 || next(1).startsWith("'") || before === 'next' || Number.isNaN(anchorMs)) return undefined;
  if (next(1) === ',' && (monthOf(next(2)) > 0 || dayOf(next(2)) !== undefined)) return undefined;
  const back = (new Date(anchorMs).getUTCDay() - day + 7) % 7;
  return [iso(anchorMs - (back === 0 && before === 'last' ? 7 : back) * DAY_MS), 1];
}

/** "March 12", "12 March", "March 12, 2019", "in March 2018", "in July last year", "last December", "in February". */
function inMonth({ before, next, anchorMs }: Expression, month: number): Value | undefined {
  if (before === 'next' || next(1) === "'s") return undefined;
  const dayBehind = dayOf(next(1));
  const day = dayBehind ?? dayOf(before);
  const yearAt = dayBehind ? (next(2) === ',' ? 3 : 2) : next(1) === ',' || next(1) === 'of' ? 2 : 1;
  const thisYear = new Date(anchorMs).getUTCFullYear();
  const named = next(yearAt + 1) === 'year' ? { last: thisYear - 1, this: thisYear }[next(yearAt)] : undefined;
  const year = yearOf(next(yearAt)) ?? (Number.isNaN(named) ? undefined : named);
  if (day !== undefined && !exists(year ?? 2000, month, day)) return undefined;
  if (year === undefined && Number.isNaN(anchorMs)) return undefined;
  const date = new Date(anchorMs);
  let known = year ?? thisYear;
  if (year === undefined) {
    const thisMonth = date.getUTCMonth() + 1;
    if (month > thisMonth || (month === thisMonth && ((day ?? 0) > date.getUTCDate() || before === 'last'))) known--;
  }
  const two = String(month).padStart(2, '0');
  const value = day === undefined ? `${known}-${two}` : `${known}-${two}-${String(day).padStart(2, '0')}`;
  return [value, year === undefined ? (dayBehind ? 2 : 1) : yearAt + (named === undefined ? 1 : 2)];
}

/** "in 2018", "back in 2018"; a year that has not come yet is none in which somebody spoke. */
function yearAlone({ word, before, anchorMs }: Expression): Value | undefined {
  const year = yearOf(word);
  if (year === undefined || before !== 'in') return undefined;
  return Number.isNaN(anchorMs) || year <= new Date(anchorMs).getUTCFullYear() ? [word, 1] : undefined;
}

/** "yesterday", "this morning", "last month". */
function relative({ word, next, anchorMs }: Expression): Value | undefined {
  if (Number.isNaN(anchorMs)) return undefined;
  if (word === 'yesterday') return next(1) === "'s" ? undefined : [iso(anchorMs - DAY_MS), 1];
  if (word === 'today' || word === 'tonight') return next(1) === "'s" ? undefined : [iso(anchorMs), 1];
  if ((word !== 'last' && word !== 'this') || next(2) === "'s") return undefined;
  const past = word === 'last';
  const date = new Date(anchorMs);
  switch (next(1)) {
    case 'night':
      return past ? [iso(anchorMs - DAY_MS), 2] : undefined;
    case 'morning':
    case 'afternoon':
    case 'evening':
      return past ? undefined : [iso(anchorMs), 2];
    case 'week':
      return [weekOf(anchorMs - (past ? 7 * DAY_MS : 0)), 2];
    case 'month':
      return [monthBack(date, past ? 1 : 0), 2];
    case 'year':
      return [String(date.getUTCFullYear() - (past ? 1 : 0)), 2];
    default:
      return undefined;
  }
}

/** "two days ago", "a week earlier" is another day's week: only "ago" counts from the article. */
function ago({ word, next, anchorMs }: Expression): Value | undefined {
  if (next(2) !== 'ago' || Number.isNaN(anchorMs)) return undefined;
  const spelt = word === 'a' || word === 'an' ? 1 : COUNTS.indexOf(word);
  const count = /^\d{1,3}$/u.test(word) ? Number(word) : spelt;
  if (count < 1) return undefined;
  const date = new Date(anchorMs);
  switch (next(1)) {
    case 'day':
    case 'days':
      return [iso(anchorMs - count * DAY_MS), 3];
    case 'week':
    case 'weeks':
      return [weekOf(anchorMs - 7 * count * DAY_MS), 3];
    case 'month':
    case 'months':
      return [monthBack(date, count), 3];
    case 'year':
    case 'years':
      return [String(date.getUTCFullYear() - count), 3];
    default:
      return undefined;
  }
}

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const exists = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const yearOf = (word: string): number | undefined => (/^(?:19|20|21)\d\d$/u.test(word) ? Number(word) : undefined);

function dayOf(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word);
  return match ? Number(match[1]) : undefined;
}

/** 1 to 12; 0 when the word is no month. */
function monthOf(word: string): number {
  const full = MONTHS.indexOf(word);
  if (full >= 0) return full + 1;
  if (!word.endsWith('.') || word.length < 4 || word.length > 5) return 0;
  return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;
}

function monthBack(date: Date, months: number): string {
  return iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)).slice(0, 7);
}

/** ISO week: the one with that week's Thursday. */
function weekOf(ms: number): string {
  const weekday = (new Date(ms).getUTCDay() + 6) % 7;
  const thursday = ms + (3 - weekday) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
