import { nthWeekdayOfMonth } from '../cycles.ts';
import { pointOf } from '../point.ts';
import type { Word } from '../words.ts';
import type { DateRule } from './date-parse.ts';
import { monthAt } from './month-date.ts';
import { at } from './parse.ts';
import { yearNumberAt } from './year.ts';

/** "the first Monday of May", "the last Friday in January 2029", "the third Thursday of June". */
export const nthWeekdayDate: DateRule = (words, i) => {
  const start = at(words, i).lower === 'the' ? i + 1 : i;
  const nth = nthAt(words, start);
  const { entry, capital } = at(words, start + 1);
  const joint = at(words, start + 2).lower;
  if (nth === undefined || entry?.weekday === undefined || !capital || entry.plural) return undefined;
  if (joint !== 'of' && joint !== 'in') return undefined;
  const month = monthAt(words, start + 3);
  if (month === 0) return undefined;
  const cycle = nthWeekdayOfMonth(month, entry.weekday, nth);
  const behind = /^(?:,|of)$/u.test(at(words, start + 4).lower) ? start + 5 : start + 4;
  const year = yearNumberAt(words, behind);
  if (Number.isNaN(year)) return { to: start + 4, date: { kind: 'cycle', cycle } };
  return { to: behind + 1, date: { kind: 'in', cycle, of: { kind: 'point', point: pointOf('year', year) } } };
};

/** 1 to 5, or -1 for the last. */
function nthAt(words: readonly Word[], i: number): number | undefined {
  const { lower, entry } = at(words, i);
  if (lower === 'last') return -1;
  const ordinal = entry?.ordinal;
  return ordinal !== undefined && ordinal <= 5 ? ordinal : undefined;
}
