import { MONTHS, WEEKDAYS } from '../identity/lexicon/words.ts';
import type { Reading } from '../identity/reading.ts';
import type { Range } from './scene.ts';

const DAY_MS = 86_400_000;
/** Tokens of one expression. */
const REACH = 5;

/**
 * When something was said: the time expression nearest to the cue, resolved into the past of the article's date.
 *
 * > Salim said in February       → 2019-02        told reporters on Monday   → 2019-05-20
 * > Speaking last December, …    → 2018-12        earlier this month         → 2019-05
 *
 * @param published - ISO 8601 date of the article; without it only absolute dates are resolved
 * @param where - tokens that may tell: near the cue, outside content and source
 * @returns ISO 8601, as precise as the words; `undefined` when they do not say
 */
export function saidOn(
  reading: Reading,
  where: {
    readonly cue: Range;
    readonly sentence: Range;
    readonly reach: Range;
    readonly free: (token: number) => boolean;
  },
  published: string | null,
): string | undefined {
  const { cue, reach, free } = where;
  let best: { readonly value: string; readonly distance: number } | undefined;
  for (let i = reach.from; i < reach.to; i++) {
    if (!free(i)) continue;
    const value = dateAt(reading, i, published, free);
    if (value === undefined) continue;
    if (!isNear(i, cue, where.sentence)) continue;
    const distance = i >= cue.to ? i - cue.to : i >= cue.from ? 0 : cue.from - i + 2;
    if (!best || distance < best.distance) best = { value, distance };
  }
  return best?.value;
}

/** Right behind the cue, shortly before it, or at the front of the sentence: farther away it dates something else. */
const isNear = (i: number, cue: Range, sentence: Range): boolean =>
  i >= cue.to ? i < cue.to + BEHIND : i >= cue.from - BEFORE || i < sentence.from + FRONT;

const BEHIND = 16;
const BEFORE = 8;
const FRONT = 7;

/** The date an expression beginning at a token stands for. */
function dateAt(
  { lower, document }: Reading,
  i: number,
  published: string | null,
  free: (token: number) => boolean,
): string | undefined {
  const word = lower[i]!;
  const next = (n: number): string => (n <= REACH && free(i + n) ? (lower[i + n] ?? '') : '');
  const anchor = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  const before = lower[i - 1] ?? '';
  const weekday = WEEKDAYS.indexOf(word);
  // "Monday’s attack" is about the attack.
  if (weekday >= 0)
    return next(1).startsWith("'") || before === 'next' ? undefined : weekdayBefore(anchor, weekday, before === 'last');
  const month = monthOf(word);
  if (month > 0 && document.tokens[i]!.pos === 'PROPN' && next(1) !== "'s")
    return monthAt(anchor, month, { before, next });
  if (Number.isNaN(anchor)) return undefined;
  if (word === 'yesterday') return iso(anchor - DAY_MS);
  if (word === 'today' && next(1) !== "'s") return iso(anchor);
  if (word !== 'last' && word !== 'this') return undefined;
  const past = word === 'last';
  const date = new Date(anchor);
  switch (next(1)) {
    case 'week':
      return weekOf(anchor - (past ? 7 * DAY_MS : 0));
    case 'month':
      return monthBack(date, past ? 1 : 0);
    case 'year':
      return String(date.getUTCFullYear() - (past ? 1 : 0));
    default:
      return undefined;
  }
}

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function weekdayBefore(anchor: number, weekday: number, notToday: boolean): string | undefined {
  if (Number.isNaN(anchor)) return undefined;
  const back = (new Date(anchor).getUTCDay() - weekday + 7) % 7;
  return iso(anchor - (back === 0 && notToday ? 7 : back) * DAY_MS);
}

interface Around {
  readonly before: string;
  readonly next: (n: number) => string;
}

/** "March 12", "12 March", "March 12, 2019", "in March 2018", "last December", "in February". */
function monthAt(anchor: number, month: number, { before, next }: Around): string | undefined {
  const two = String(month).padStart(2, '0');
  const dayBefore = dayOf(before);
  const dayBehind = dayOf(next(1));
  const yearAt = dayBehind ? (next(2) === ',' ? 3 : 2) : 1;
  const year = /^(?:19|20|21)\d\d$/u.test(next(yearAt)) ? Number(next(yearAt)) : undefined;
  const day = dayBehind ?? dayBefore;
  if (day !== undefined && !exists(year ?? 2000, month, day)) return undefined;
  const date = new Date(anchor);
  if (year === undefined && Number.isNaN(anchor)) return undefined;
  if (before === 'next') return undefined;
  let known = year ?? date.getUTCFullYear();
  if (year === undefined) {
    const later =
      month > date.getUTCMonth() + 1 ||
      (month === date.getUTCMonth() + 1 && ((day ?? 0) > date.getUTCDate() || before === 'last'));
    if (later) known--;
  }
  return day === undefined ? `${known}-${two}` : `${known}-${two}-${String(day).padStart(2, '0')}`;
}

const exists = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

function dayOf(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word);
  return match ? Number(match[1]) : undefined;
}

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
