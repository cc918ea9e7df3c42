import { type Day, dateOf, dayNumber, FIRST_YEAR, LAST_YEAR } from '../calendar/day.ts';
import { hijriMonth } from '../calendar/moving-feasts.ts';

/** How long a stretch of the calendar is. Seasons are those of the northern half. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'hijri month'
  | 'week'
  | 'weekend'
  | 'day';

/**
 * A stretch of the calendar: the `at`th of its grain, so that the next one is always `at + 1`.
 *
 * `century` 19 and `decade` 199 are those that begin in 1900 and 1990. `half`, `season`, `quarter` and `month` count from
 * the year 0, seasons from spring. `week` and `weekend` 0 is the one with 1970-01-01, weeks from Monday. `day` counts from
 * 1970-01-01, `hijri month` from Muharram of the year 1.
 */
export interface Point {
  readonly grain: Grain;
  readonly at: number;
}

const IN_A_YEAR = { half: 2, season: 4, quarter: 4, month: 12 } as const;
const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

export const pointOf = (grain: Grain, at: number): Point => ({ grain, at });

export const monthPoint = (year: number, month: number): Point => pointOf('month', year * 12 + month - 1);
export const dayPoint = (year: number, month: number, day: number): Point =>
  pointOf('day', dayNumber(year, month, day));

/** First day of a point. */
export function startOf({ grain, at }: Point): Day {
  switch (grain) {
    case 'century':
      return dayNumber(at * 100, 1, 1);
    case 'decade':
      return dayNumber(at * 10, 1, 1);
    case 'year':
      return dayNumber(at, 1, 1);
    case 'half':
      return dayNumber(0, at * 6 + 1, 1);
    case 'season':
      return dayNumber(0, at * 3 + 3, 1);
    case 'quarter':
      return dayNumber(0, at * 3 + 1, 1);
    case 'month':
      return dayNumber(0, at + 1, 1);
    case 'hijri month':
      return hijriMonth(at);
    case 'week':
      return at * 7 - 3;
    case 'weekend':
      return at * 7 + 2;
    case 'day':
      return at;
    default:
      return grain satisfies never;
  }
}

/** First day behind a point. */
export const endOf = (point: Point): Day =>
  point.grain === 'weekend' ? startOf(point) + 2 : startOf(pointOf(point.grain, point.at + 1));

/** The point of a grain that a day lies in; a weekday has the weekend of its week. */
export function pointAt(grain: Grain, day: Day): Point {
  if (grain === 'day') return pointOf(grain, day);
  if (grain === 'week' || grain === 'weekend') return pointOf(grain, Math.floor((day + 3) / 7));
  const { year, month } = dateOf(day);
  const months = year * 12 + month - 1;
  switch (grain) {
    case 'century':
      return pointOf(grain, Math.floor(year / 100));
    case 'decade':
      return pointOf(grain, Math.floor(year / 10));
    case 'year':
      return pointOf(grain, year);
    case 'half':
      return pointOf(grain, Math.floor(months / 6));
    case 'season':
      return pointOf(grain, Math.floor((months - 2) / 3));
    case 'quarter':
      return pointOf(grain, Math.floor(months / 3));
    case 'month':
      return pointOf(grain, months);
    case 'hijri month': {
      const guess = Math.floor((day - hijriMonth(0)) / 29.530_57);
      return pointOf(grain, hijriMonth(guess) > day ? guess - 1 : hijriMonth(guess + 1) <= day ? guess + 1 : guess);
    }
    default:
      return grain satisfies never;
  }
}

/** The year a point begins in. */
export const yearOf = (point: Point): number => (point.grain === 'year' ? point.at : dateOf(startOf(point)).year);

const padded = (n: number, size: number): string => String(n).padStart(size, '0');

const isoDay = (day: Day): string => {
  const { year, month, day: of } = dateOf(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(of, 2)}`;
};

/**
 * A point as TIMEX3 writes it: `19`, `199`, `1998`, `1998-H1`, `1998-SU`, `1998-Q3`, `1998-08`, `1998-W32`,
 * `1998-W32-WE`, `1998-08-07`. An Islamic month is an interval of days: `2019-05-06/2019-06-03`.
 *
 * @returns `undefined` outside the years 1 to 9999
 */
export function formatPoint(point: Point): string | undefined {
  const { grain, at } = point;
  if (!Number.isSafeInteger(at)) return undefined;
  const year = yearOf(point);
  if (!(year >= (grain === 'century' || grain === 'decade' ? 0 : FIRST_YEAR) && year <= LAST_YEAR)) return undefined;
  switch (grain) {
    case 'century':
      return padded(at, 2);
    case 'decade':
      return padded(at, 3);
    case 'year':
      return padded(at, 4);
    case 'half':
    case 'quarter':
      return `${padded(year, 4)}-${grain === 'half' ? 'H' : 'Q'}${(at % IN_A_YEAR[grain]) + 1}`;
    case 'season':
      return `${padded(year, 4)}-${SEASONS[at % 4]}`;
    case 'month':
      return isoDay(startOf(point)).slice(0, 7);
    case 'week':
    case 'weekend': {
      // The week belongs to the year of its Thursday.
      const thursday = at * 7;
      const of = dateOf(thursday).year;
      const week = Math.floor((thursday - dayNumber(of, 1, 1)) / 7) + 1;
      return `${padded(of, 4)}-W${padded(week, 2)}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'day':
      return isoDay(at);
    case 'hijri month':
      return `${isoDay(startOf(point))}/${isoDay(endOf(point) - 1)}`;
    default:
      return grain satisfies never;
  }
}
