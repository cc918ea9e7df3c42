import type { Word } from '../words.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { distanceDate } from './distance.ts';
import { feastDate } from './feast.ts';
import { figureDate } from './figure-date.ts';
import { monthDate, secondOfRange } from './month-date.ts';
import { nthWeekdayDate } from './nth-weekday.ts';
import { dayName, leaningUnit, theUnit, weekOf } from './period.ts';
import { quarterDate, twoQuarters } from './quarter.ts';
import { yearAgo } from './reported.ts';
import { seasonDate } from './season.ts';
import { weekdayDate } from './weekday-date.ts';
import { centuryAt, decadeAt, plainYear, secondYear, spelledYear } from './year.ts';

/** Everything that is a date by itself; of several that fit, the longest is taken, the first of equals. */
const DATES: readonly DateRule[] = [
  figureDate,
  monthDate,
  weekdayDate,
  nthWeekdayDate,
  secondOfRange,
  dayName,
  distanceDate,
  yearAgo,
  quarterDate,
  twoQuarters,
  feastDate,
  weekOf,
  leaningUnit,
  seasonDate,
  theUnit,
  decadeAt,
  centuryAt,
  plainYear,
  secondYear,
  spelledYear,
];

/** The date that begins at a word. */
export function dateAt(words: readonly Word[], i: number): DateParse | undefined {
  let best: DateParse | undefined;
  for (const rule of DATES) {
    const found = rule(words, i);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}
