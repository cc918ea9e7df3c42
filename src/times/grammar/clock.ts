import type { DateMeaning, Meaning } from '../meaning.ts';
import type { Word } from '../words.ts';
import { dateAt } from './date.ts';
import type { DateParse } from './date-parse.ts';
import { at, follows, integerAt, type Parse, type Rule, skipHyphen } from './parse.ts';
import { partOfDate } from './part-of.ts';
import { leaningAt } from './period.ts';

const two = (n: number): string => String(n).padStart(2, '0');

interface ClockParse {
  readonly to: number;
  /** `T21:00`. */
  readonly clock: string;
}

/** "9 p.m.", "10:35 a.m.", "14:30 GMT", "noon", "5 o’clock", "4 in the morning", "0735 GMT", with the zone behind. */
function clockAt(words: readonly Word[], i: number): ClockParse | undefined {
  const { entry } = at(words, i);
  if (entry?.hour !== undefined) return { to: i + 1, clock: `T${two(entry.hour)}:00` };
  const time = figuresAt(words, i);
  if (!time) return undefined;
  let { to, hour } = time;
  const half = halfAt(words, to);
  const zone = zoneBehind(words, half?.to ?? to);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + half.add;
    to = half.to;
  } else if (zone.to === to && !time.sure && !standsAsTime(words, i, to)) return undefined;
  else if (zone.to === to && !time.minutes) return undefined;
  return { to: zone.to, clock: `T${two(hour)}:${two(time.minute)}${zone.utc ? 'Z' : ''}` };
}

interface Figures {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  /** Minutes are written. */
  readonly minutes: boolean;
  /** It can be nothing but a time. */
  readonly sure: boolean;
}

function figuresAt(words: readonly Word[], i: number): Figures | undefined {
  const { lower, digits, entry } = at(words, i);
  const oclock = (j: number): number | undefined => follows(words, j, "o'clock");
  if (!digits) {
    const hour = entry?.count;
    if (hour === undefined || hour < 1 || hour > 12) return undefined;
    const to = oclock(i + 1);
    if (to !== undefined) return { to, hour, minute: 0, minutes: true, sure: true };
    return halfAt(words, i + 1) ? { to: i + 1, hour, minute: 0, minutes: false, sure: false } : undefined;
  }
  // "9.30 pm" is cut as one number.
  const point = /^(\d{1,2})\.(\d\d)$/u.exec(lower);
  if (point && halfAt(words, i + 1)) return checked(Number(point[1]), Number(point[2]), i + 1, true);
  const colon = at(words, i + 1);
  if (colon.lower === ':' && colon.glued && at(words, i + 2).glued && at(words, i + 2).lower.length === 2) {
    const seconds = at(words, i + 3).lower === ':' && at(words, i + 4).glued ? i + 5 : i + 3;
    return checked(integerAt(words, i, 2), integerAt(words, i + 2, 2), seconds, true);
  }
  if (lower.length === 4 && (at(words, i + 1).entry?.zone || /^(?:hours|hrs)$/u.test(at(words, i + 1).lower))) {
    const n = integerAt(words, i);
    const found = checked(Math.floor(n / 100), n % 100, i + 1, true);
    return found && { ...found, sure: true };
  }
  const hour = integerAt(words, i, 2);
  const to = oclock(i + 1);
  if (to !== undefined) {
    const found = checked(hour, 0, to, true);
    return found && { ...found, sure: true };
  }
  return checked(hour, 0, i + 1, false);
}

function checked(hour: number, minute: number, to: number, minutes: boolean): Figures | undefined {
  if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return undefined;
  return { to, hour, minute, minutes, sure: false };
}

/** "a.m.", "pm", "in the morning": hours to add to 12. */
function halfAt(words: readonly Word[], i: number): { readonly to: number; readonly add: 0 | 12 } | undefined {
  const { lower } = at(words, i);
  const letters = /^([ap])\.?m\.?$/u.exec(lower);
  if (letters && lower !== 'am.') return { to: i + 1, add: letters[1] === 'a' ? 0 : 12 };
  const split = /^([ap])\.?$/u.exec(lower);
  if (split && lower.endsWith('.') && /^m\.?$/u.test(at(words, i + 1).lower) && at(words, i + 1).glued)
    return { to: i + 2, add: split[1] === 'a' ? 0 : 12 };
  const part = follows(words, i, 'in', 'the');
  if (part !== undefined) {
    const { lower: name } = at(words, part);
    if (name === 'morning') return { to: part + 1, add: 0 };
    if (name === 'afternoon' || name === 'evening') return { to: part + 1, add: 12 };
  }
  return undefined;
}

/** "GMT", "local time", "Eastern time", "(0735 GMT)" aside. */
function zoneBehind(words: readonly Word[], i: number): { readonly to: number; readonly utc: boolean } {
  const { entry, lower, capital } = at(words, i);
  if (entry?.zone && capital) return { to: i + 1, utc: lower === 'gmt' || lower === 'utc' };
  const time = at(words, i + 1).lower === 'time' || at(words, i + 1).lower === 'hours' ? i + 2 : undefined;
  if (
    time !== undefined &&
    (lower === 'local' || (capital && /(?:ern|tral|tain|ific|ish|hai|ran|dad|cow|pean|wich)$/u.test(lower)))
  )
    return { to: time, utc: lower === 'greenwich' };
  const standard =
    follows(words, i + 1, 'standard', 'time') ??
    follows(words, i + 1, 'daylight', 'time') ??
    follows(words, i + 1, 'mean', 'time');
  return standard !== undefined && capital ? { to: standard, utc: lower === 'greenwich' } : { to: i, utc: false };
}

/** "14:30" is a time behind "at"; a score or a verse elsewhere. */
const standsAsTime = (words: readonly Word[], i: number, to: number): boolean =>
  /^(?:at|by|around|about|from|until|till|before|after|since|between)$/u.test(at(words, i - 1).lower) &&
  at(words, to).lower !== ':';

const meaningOf = (date: DateMeaning, clock: string): Meaning => ({ kind: 'date', date, clock });

/** "10 p.m. Wednesday", "5 p.m. EST, Nov. 6", "around 7:15 p.m.", "noon Thursday", "9 p.m. local time". */
export const clockTime: Rule = (words, i) => {
  const from = at(words, i).lower === 'around' ? i + 1 : i;
  const found = clockAt(words, from);
  if (!found) return undefined;
  const comma = follows(words, found.to, ',') ?? found.to;
  const day = dayAt(words, comma);
  if (day) return { to: day.to, meaning: meaningOf(day.date, found.clock) };
  // "9 p.m. on Friday" is two expressions; the second tells the day of the first.
  const on = follows(words, found.to, 'on');
  const later = on === undefined ? undefined : dayAt(words, on);
  if (later) return { to: found.to, meaning: meaningOf(later.date, found.clock) };
  const named = at(words, from).entry?.hour !== undefined;
  if (named && !/^(?:at|by|until|till|since|before|after|past|around|about|from|of|to)$/u.test(at(words, i - 1).lower))
    return undefined;
  return { to: found.to, meaning: meaningOf({ kind: 'day in text' }, found.clock) };
};

/** A date as precise as a day. */
function dayAt(words: readonly Word[], i: number): DateParse | undefined {
  const found = dateAt(words, i);
  return found && isDay(found.date) ? found : undefined;
}

function isDay(date: DateMeaning): boolean {
  switch (date.kind) {
    case 'point':
      return date.point.grain === 'day';
    case 'shift':
      return date.grain === 'day';
    case 'cycle':
    case 'in':
      return date.cycle.pattern.length > 7 && !date.cycle.pattern.endsWith('WE');
    default:
      return false;
  }
}

/** "March 3", "early this month", and with a time of day behind: "Friday morning", "early Friday morning". */
export const datedTime: Rule = (words, i): Parse | undefined => {
  const date = dateAt(words, i);
  const part = partOfDate(words, i);
  const best = part && (!date || part.to > date.to) ? part : date;
  if (!best) return undefined;
  const clock = isDay(best.date) ? partBehind(words, best.to) : undefined;
  if (clock) return { to: clock.to, meaning: meaningOf(best.date, clock.clock) };
  return { to: best.to, meaning: { kind: 'date', date: best.date } };
};

/** "morning", "late afternoon" behind a day. */
function partBehind(words: readonly Word[], i: number): ClockParse | undefined {
  const part = /^(?:early|late|mid)$/u.test(at(words, i).lower) ? skipHyphen(words, i + 1) : i;
  const { entry, lower } = at(words, part);
  if (!entry?.part || lower.endsWith('s') || lower === 'overnight') return undefined;
  return { to: part + 1, clock: `T${entry.part}` };
}

/** "this morning", "last night", "that evening", "the next morning", "later this afternoon", "tonight", "overnight". */
export const leaningPart: Rule = (words, i) => {
  const j = /^(?:later|earlier|late|early)$/u.test(at(words, i).lower) ? i + 1 : i;
  if (at(words, j).lower === 'tonight') return { to: j + 1, meaning: meaningOf(TODAY, 'TNI') };
  if (j === i && at(words, i).lower === 'overnight')
    return { to: i + 1, meaning: meaningOf({ kind: 'day in text' }, 'TNI') };
  const leaning = leaningAt(words, j);
  if (!leaning) return undefined;
  const middle = /^(?:early|late|mid)$/u.test(at(words, leaning.to).lower)
    ? skipHyphen(words, leaning.to + 1)
    : leaning.to;
  const { entry, lower } = at(words, middle);
  if (!entry?.part || lower.endsWith('s') || lower === 'overnight') return undefined;
  if (leaning.lean === 'past' || leaning.lean === 'coming') return undefined;
  const by = { last: -1, this: 0, next: 1 }[leaning.lean];
  // "the next morning" is that of what was told.
  const from = leaning.lean === 'next' ? 'text' : leaning.from;
  return { to: middle + 1, meaning: meaningOf({ kind: 'shift', grain: 'day', by, from }, `T${entry.part}`) };
};

const TODAY: DateMeaning = { kind: 'shift', grain: 'day', by: 0, from: 'article' };

/** "mid-afternoon yesterday", "the morning of March 3", "the night of Sunday", "in the morning", "mid-morning". */
export const partOfDay: Rule = (words, i) => {
  const the = at(words, i).lower === 'the';
  let j = the ? i + 1 : i;
  const mid = at(words, j).lower === 'mid' || (the && /^(?:early|late)$/u.test(at(words, j).lower));
  if (mid) j = skipHyphen(words, j + 1);
  const { entry, lower } = at(words, j);
  if (!entry?.part || lower.endsWith('s') || lower === 'overnight') return undefined;
  const of = follows(words, j + 1, 'of');
  const day = of === undefined ? dayAt(words, j + 1) : the ? dayAt(words, of) : undefined;
  if (day) return { to: day.to, meaning: meaningOf(day.date, `T${entry.part}`) };
  if (of !== undefined || (!the && !mid)) return undefined;
  const dated = /^(?:in|by|during|through|until|late|early|throughout|at)$/u.test(at(words, i - 1).lower);
  if (!dated || lower === 'night') return undefined;
  return { to: j + 1, meaning: meaningOf({ kind: 'day in text' }, `T${entry.part}`) };
};
