import { type Day, weekdayOf } from '../../calendar/day.ts';
import type { Cycle, Lean } from '../meaning.ts';
import { endOf, type Point, pointAt, pointOf, startOf, yearOf } from '../point.ts';
import type { Direction } from './tense.ts';

/** Occurrences looked at on either side: 29 February may be eight years away. */
const REACH = 8;

/** How much nearer what is to come must be than what was, where the words do not say. Source: our choice, on train. */
const PAST_BEFORE_FUTURE = 4;
/** A day of the year without its year is not one of nearly a year ago when it is also one of next month. In days. */
const NO_LONGER = 300;
const JUST_AHEAD = 45;
/** An article may be dated a day before what it tells: clocks differ. In days. */
const OTHER_CLOCK = 2;

/**
 * The occurrence of a cycle that is meant, seen from a day.
 *
 * @param lean - what the words say; without it, the nearest one in the direction of the telling, the day itself included.
 *   Where the direction is not said it is the last one, or of days and months of the year the nearest
 */
export function occurrence(cycle: Cycle, day: Day, lean: Lean | undefined, direction: Direction): Point | undefined {
  const here = turnAt(cycle, day);
  if (lean === 'this') return cycle.in(here);
  const named = cycle.weekday === undefined ? undefined : onWeekday(cycle, cycle.weekday, day, here);
  if (named) return named;
  const last = closest(cycle, day, lean, here, true);
  if (lean !== undefined) return lean === 'last' || lean === 'past' ? last : closest(cycle, day, lean, here, false);
  if (direction !== 'future' && cycle.every === 'week') return last;
  const next = closest(cycle, day, lean, here, false);
  if (!last || !next) return last ?? next;
  // Quarters that lie behind are reported on: "expects to report its third-quarter loss".
  if (direction === 'future' && last.grain !== 'quarter') return next;
  const [ago, ahead] = [day - endOf(last) + 1, startOf(next) - day];
  const reach = direction === 'past' ? OTHER_CLOCK : JUST_AHEAD;
  if (direction !== 'unsaid' && direction !== 'future')
    return last.grain === 'day' && ago > NO_LONGER && ahead < reach ? next : last;
  return ahead * (direction === 'unsaid' ? PAST_BEFORE_FUTURE : 1) < ago ? next : last;
}

/** In days. Source: our choice. */
const CLOSE = 90;

/** The year or week of a cycle that a day lies in. */
function turnAt({ every }: Cycle, day: Day): number {
  switch (every) {
    case 'year':
      return yearOf(pointAt('day', day));
    case 'hijri year':
      return Math.floor(pointAt('hijri month', day).at / 12) + 1;
    case 'week':
      return pointAt('week', day).at;
    default:
      return every satisfies never;
  }
}

/**
 * The occurrence that begins in a year: "Ramadan 2030". The Islamic year is eleven days shorter, so that some years have two
 * of its feasts; then it is the first, or the second where that is close to a day.
 */
export function occurrenceIn(cycle: Cycle, year: number, day: Day | undefined): Point | undefined {
  if (cycle.every === 'week') return undefined;
  if (cycle.every === 'year') return cycle.in(year);
  const turn = turnAt(cycle, startOf(pointOf('year', year)));
  const found = [turn - 1, turn, turn + 1, turn + 2]
    .map((one) => cycle.in(one))
    .filter((point): point is Point => point !== undefined && yearOf(point) === year);
  const second = found[1];
  return second && day !== undefined && Math.abs(startOf(second) - day) <= CLOSE ? second : found[0];
}

function closest(cycle: Cycle, day: Day, lean: Lean | undefined, here: number, back: boolean): Point | undefined {
  for (let n = 0; n <= REACH; n++) {
    // One step ahead of the direction: a week begins before, a winter ends after its number.
    const found = cycle.in(back ? here + 1 - n : here - 1 + n);
    if (found && fits(found, day, lean, back)) return found;
  }
  return undefined;
}

function fits(point: Point, day: Day, lean: Lean | undefined, back: boolean): boolean {
  if (lean === undefined) return back ? startOf(point) <= day : endOf(point) > day;
  return back ? endOf(point) <= day : startOf(point) > day;
}

/** "Monday, Oct. 26": of the years around, the one in which it is a Monday. */
function onWeekday(cycle: Cycle, weekday: number, day: Day, here: number): Point | undefined {
  return [here - 1, here, here + 1]
    .map((year) => cycle.in(year))
    .filter((point): point is Point => point !== undefined && weekdayOf(startOf(point)) === weekday)
    .sort((a, b) => Math.abs(startOf(a) - day) - Math.abs(startOf(b) - day))[0];
}
