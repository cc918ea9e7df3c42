import { dayExists } from '../../calendar/day.ts';
import { wordSet } from '../../language/word-set.ts';
import { everyDayOfYear, everyMonth } from '../cycles.ts';
import type { DateMeaning } from '../meaning.ts';
import { dayPoint, monthPoint, pointOf } from '../point.ts';
import type { Word } from '../words.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { at, integerAt } from './parse.ts';
import { spelledYear, yearNumberAt } from './year.ts';

/** 1 to 12 where a month is named; 0 elsewhere. */
export const monthAt = (words: readonly Word[], i: number): number => {
  const { entry, capital } = at(words, i);
  return capital ? (entry?.month ?? 0) : 0;
};

/** A day of the month: "5", "5th", "eighth"; where it ends, too. */
export function dayAt(words: readonly Word[], i: number): { readonly day: number; readonly to: number } | undefined {
  const ordinal = at(words, i).entry?.ordinal;
  const day = ordinal ?? integerAt(words, i, 2);
  if (!(day >= 1 && day <= 31)) return undefined;
  const suffix = ordinal === undefined && /^(?:st|nd|rd|th)$/u.test(at(words, i + 1).lower) && at(words, i + 1).glued;
  return { day, to: suffix ? i + 2 : i + 1 };
}

/** A day that goes with a month: not the clock of "May 5:30", nor the number of "March 5,000". */
function dayOfMonthAt(words: readonly Word[], i: number): { readonly day: number; readonly to: number } | undefined {
  const found = dayAt(words, i);
  if (!found) return undefined;
  const next = at(words, found.to);
  const behind = at(words, found.to + 1);
  if (next.glued && next.lower === ':' && behind.glued && behind.digits) return undefined;
  return found;
}

interface YearParse {
  readonly year: DateMeaning;
  readonly to: number;
}

/** The year behind a month or day: "1998", ", 1998", "of 1998", "last year", "this year", "of last year". */
function yearBehind(words: readonly Word[], i: number): YearParse | undefined {
  const comma = at(words, i).lower === ',' || at(words, i).lower === 'of' ? i + 1 : i;
  const n = yearNumberAt(words, comma);
  if (!Number.isNaN(n)) {
    const next = at(words, comma + 1);
    if (next.glued && (next.lower === ':' || next.lower === '/')) return undefined;
    return { year: { kind: 'point', point: pointOf('year', n) }, to: comma + 1 };
  }
  if (at(words, comma).lower === ',') return undefined;
  const spelt = spelledYear(words, comma);
  if (spelt) return { year: spelt.date, to: spelt.to };
  if (comma > i && at(words, i).lower === ',') return undefined;
  const by = { last: -1, this: 0, next: 1, that: 0 }[at(words, comma).lower];
  if (by === undefined || at(words, comma + 1).lower !== 'year' || at(words, comma + 2).lower === "'s")
    return undefined;
  const from = at(words, comma).lower === 'that' ? 'text' : 'article';
  return { year: { kind: 'shift', grain: 'year', by, from }, to: comma + 2 };
}

/** "June 5-7, 2029", "April 24 and 25, 2029": the year behind the second day is that of the first. */
function yearOfRange(words: readonly Word[], day: number | undefined, to: number): YearParse | undefined {
  if (day === undefined || !JOINT.test(at(words, to).lower)) return undefined;
  const second = dayAt(words, to + 1);
  const behind = second && second.day > day ? yearBehind(words, second.to) : undefined;
  return behind && { year: behind.year, to };
}
const JOINT = /^(?:-|–|and|to|or|through|&)$/u;

function monthAndDay(
  month: number,
  day: number | undefined,
  to: number,
  words: readonly Word[],
): DateParse | undefined {
  const behind = yearBehind(words, to) ?? yearOfRange(words, day, to);
  if (day !== undefined && !dayExists(null, month, day)) return { to: behind?.to ?? to, date: { kind: 'no day' } };
  const cycle = day === undefined ? everyMonth(month) : everyDayOfYear(month, day);
  if (!behind) return { to, date: { kind: 'cycle', cycle } };
  if (behind.year.kind !== 'point') return { to: behind.to, date: { kind: 'in', cycle, of: behind.year } };
  const year = behind.year.point.at;
  if (day !== undefined && !dayExists(year, month, day)) return { to: behind.to, date: { kind: 'no day' } };
  const point = day === undefined ? monthPoint(year, month) : dayPoint(year, month, day);
  return { to: behind.to, date: { kind: 'point', point } };
}

/** "March 12", "March 12, 1998", "12 March 1998", "the 5th of May", "March 1998", "July last year", "December". */
export const monthDate: DateRule = (words, i) => {
  const month = monthAt(words, i);
  if (month > 0) {
    const day = dayOfMonthAt(words, i + 1);
    if (day) {
      const found = monthAndDay(month, day.day, day.to, words);
      return found;
    }
    const the = at(words, i + 1).lower === 'the' ? dayAt(words, i + 2) : undefined;
    if (the && at(words, i + 2).entry?.ordinal === undefined && the.to > i + 3)
      return monthAndDay(month, the.day, the.to, words);
    // "31 February": not February either.
    if (integerAt(words, i - 1, 2) >= 0) return undefined;
    const found = monthAndDay(month, undefined, i + 1, words);
    return found && (found.to > i + 1 || isBareMonth(words, i)) ? found : undefined;
  }
  const start = at(words, i).lower === 'the' ? i + 1 : i;
  const day = dayAt(words, start);
  if (!day) return undefined;
  const ordinal = day.to > start + 1 || at(words, start).entry?.ordinal !== undefined;
  if (start > i && !ordinal) return undefined;
  const behind = ordinal && at(words, day.to).lower === 'of' ? day.to + 1 : day.to;
  const of = monthAt(words, behind);
  if (of > 0) {
    if (at(words, start).entry?.ordinal !== undefined && behind === day.to) return undefined;
    return monthAndDay(of, day.day, behind + 1, words);
  }
  return start === i ? firstOfRange(words, day.to, day.day) : undefined;
};

/** "5-7 June", "10 and 11 May": the first day takes the month of the second. */
function firstOfRange(words: readonly Word[], joint: number, first: number): DateParse | undefined {
  if (!JOINT.test(at(words, joint).lower)) return undefined;
  const second = dayAt(words, joint + 1);
  const month = second ? monthAt(words, second.to) : 0;
  if (!second || month === 0 || second.day <= first || !dayExists(null, month, second.day)) return undefined;
  const whole = monthAndDay(month, first, second.to + 1, words);
  return whole && { to: joint, date: whole.date };
}

/** The second day of "June 5-7", "April 24 and 25". */
export const secondOfRange: DateRule = (words, i) => {
  if (!JOINT.test(at(words, i - 1).lower) && at(words, i - 1).lower !== ',') return undefined;
  const second = dayAt(words, i);
  if (!second) return undefined;
  const next = at(words, second.to);
  const before = beforeJoint(words, i - 1);
  const month = before && monthAt(words, before.monthAt);
  if (!before || !month || second.day <= before.day || !dayExists(null, month, second.day)) return undefined;
  if (next.entry?.unit || next.pos === 'NOUN' || next.pos === 'PROPN' || next.lower === '%' || next.digits)
    return undefined;
  if (at(words, i - 1).lower === ',' && next.lower !== 'and' && next.lower !== ',') return undefined;
  return monthAndDay(month, second.day, second.to, words);
};

/** The month and day in front of a joint. */
function beforeJoint(
  words: readonly Word[],
  joint: number,
): { readonly day: number; readonly monthAt: number } | undefined {
  const suffix = /^(?:st|nd|rd|th)$/u.test(at(words, joint - 1).lower) ? 1 : 0;
  const day = integerAt(words, joint - 1 - suffix, 2);
  return day >= 1 && day <= 31 ? { day, monthAt: joint - 2 - suffix } : undefined;
}

/** In front of a month's name they show that it is one. */
const DATING = wordSet(
  'in since until till by from last this next late early mid - of through to during before after for each every and or between earlier past that',
);

/** A month that stands alone: not "may", a name, or the opening of one. */
function isBareMonth(words: readonly Word[], i: number): boolean {
  const before = at(words, i - 1);
  const next = at(words, i + 1);
  const named = next.capital && next.pos === 'PROPN' && next.entry === undefined;
  if (DATING.has(before.lower))
    return !named || /^(?:in|since|until|by|last|this|early|late|mid|-)$/u.test(before.lower);
  const { lower, pos } = at(words, i);
  // "Jan" is a name, "March" a march, "May" the verb that opens a question.
  if (lower === 'may' || (lower.length === 3 && !lower.endsWith('.'))) return false;
  if (lower === 'march' && (pos !== 'PROPN' || next.pos !== 'NOUN' || next.capital)) return false;
  if (before.capital && before.entry === undefined && before.pos === 'PROPN') return false;
  return !named;
}
