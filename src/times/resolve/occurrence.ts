import type { Day } from '../../calendar/day.ts';
import type { Cycle, Lean } from '../meaning.ts';
import { endOf, type Point, pointAt, startOf, yearOf } from '../point.ts';
import type { Direction } from './tense.ts';

/** Occurrences looked at on either side: 29 February may be eight years away. */
const REACH = 8;

/**
 * The occurrence of a cycle that is meant, seen from a day.
 *
 * @param lean - what the words say; without it, the nearest one in the direction of the telling, the day itself included
 */
export function occurrence(cycle: Cycle, day: Day, lean: Lean | undefined, direction: Direction): Point | undefined {
  const here = cycle.every === 'year' ? yearOf(pointAt('day', day)) : pointAt('week', day).at;
  if (lean === 'this') return cycle.in(here);
  const back = lean === 'last' || lean === 'past' || (lean === undefined && direction === 'past');
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
