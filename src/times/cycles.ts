import { dateOf, dayNumber } from '../calendar/day.ts';
import { nthWeekday } from '../calendar/moving-feasts.ts';
import type { Cycle } from './meaning.ts';
import { dayPoint, monthPoint, pointOf } from './point.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Every March. */
export const everyMonth = (month: number): Cycle => ({
  every: 'year',
  in: (year) => monthPoint(year, month),
  pattern: `XXXX-${two(month)}`,
});

/** Every third of May; a 29 February is missing in most years. */
export const everyDayOfYear = (month: number, day: number): Cycle => ({
  every: 'year',
  in: (year) => (dayNumber(year, month, day) < dayNumber(year, month + 1, 1) ? dayPoint(year, month, day) : undefined),
  pattern: `XXXX-${two(month)}-${two(day)}`,
});

/** Every Tuesday; 0 is Sunday, which ends its week. */
export const everyWeekday = (weekday: number): Cycle => ({
  every: 'week',
  in: (week) => pointOf('day', week * 7 - 3 + ((weekday + 6) % 7)),
  pattern: `XXXX-WXX-${weekday === 0 ? 7 : weekday}`,
});

/** Every first Monday of May; the last is -1. A month has no fifth one in most years. */
export const nthWeekdayOfMonth = (month: number, weekday: number, nth: number): Cycle => ({
  every: 'year',
  in: (year) => {
    const day = nthWeekday(year, month, weekday, nth);
    return dateOf(day).month === month ? pointOf('day', day) : undefined;
  },
  pattern: `XXXX-${two(month)}-XX`,
});

const SEASON_NAMES = ['SP', 'SU', 'FA', 'WI'];

/** Every summer: 0 is spring. */
export const everySeason = (season: number): Cycle => ({
  every: 'year',
  in: (year) => pointOf('season', year * 4 + season),
  pattern: `XXXX-${SEASON_NAMES[season]}`,
});

/** Every third quarter, from 1. */
export const everyQuarter = (quarter: number): Cycle => ({
  every: 'year',
  in: (year) => pointOf('quarter', year * 4 + quarter - 1),
  pattern: `XXXX-Q${quarter}`,
});

/** Every second half of a year, from 1. */
export const everyHalf = (half: number): Cycle => ({
  every: 'year',
  in: (year) => pointOf('half', year * 2 + half - 1),
  pattern: `XXXX-H${half}`,
});
