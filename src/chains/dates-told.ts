import type { DateTold } from '../model/statement.ts';
import type { ReadTime } from '../times/resolve-times.ts';
import { firstFrom } from './said/first-from.ts';
import type { Range } from './scene.ts';

/** A day, month, year, season, decade or hour in the calendar; not "now", nor a day of a year nobody can tell. */
const IN_THE_CALENDAR = /^\d/;

/**
 * The dates that a content speaks of, in its order: what was said of them, and not when it was said.
 *
 * > Amin said on Tuesday | the dam had failed on 4 March | …   → 2031-03-04
 *
 * @param content - ranges of tokens
 * @param times - of the article, ascending
 */
export function datesTold(content: readonly Range[], times: readonly ReadTime[]): readonly DateTold[] {
  const told: DateTold[] = [];
  for (const { from, to } of content) {
    for (let t = firstFrom(times, from); t < times.length && times[t]!.to <= to; t++) {
      const { start, end, type, value } = times[t]!.time;
      if ((type === 'DATE' || type === 'TIME') && IN_THE_CALENDAR.test(value)) told.push({ start, end, value });
    }
  }
  return told;
}
