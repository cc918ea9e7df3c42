import type { Word } from '../words.ts';
import { at, follows, integerAt } from './parse.ts';

const two = (n: number): string => String(n).padStart(2, '0');

export interface ClockParse {
  readonly to: number;
  /** `T21:00`. */
  readonly clock: string;
}

/** "9 p.m.", "10:35 a.m.", "14:30 GMT", "noon", "5 o’clock", "4 in the morning", "0735 GMT", with the zone behind. */
export function clockAt(words: readonly Word[], i: number): ClockParse | undefined {
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
