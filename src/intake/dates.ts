import { dayExists, dayNumber, weekdayOf } from '../calendar/day.ts';
import { monthNumber, WEEKDAYS } from '../calendar/names.ts';

/** A calendar date written in figures or with an English month. */
export interface WrittenDate {
  /** Offsets in the line, weekday and time of day included. */
  readonly start: number;
  readonly end: number;
  /** `null` when the year is not written. */
  readonly year: number | null;
  /** 1–12. */
  readonly month: number;
  /** `null` for "June 2019". */
  readonly day: number | null;
  /** Set for `03/06/2019`: day and month may change places. */
  readonly slashed: boolean;
  /** `14:05Z`, `14:05+03:00`; `null` when no time, or no zone that fixes it. */
  readonly time: string | null;
  /** 0 (Sunday) – 6, when written. */
  readonly weekday: number | null;
}

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "(?<year>(?:19|20)\\d{2}|['’]\\d{2})";
const CLOCK = '(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.]\\d{2}(?:\\.\\d+)?)?\\s*(?<half>[ap]\\.?m\\b\\.?)?';
const MILITARY = '(?<hour>\\d{2})(?<minute>\\d{2})(?=\\s*(?:gmt|utc|hrs|hours|[a-z]{1,2}st\\b))';
const ZONE = '(?:\\s*\\(?(?<zone>gmt|utc|z\\b|[+-]\\d{2}:?\\d{2}|[a-z]{1,4}t\\b|hrs|hours|local time)\\)?)?';
const TIME = `(?:[\\s,]*(?:at|[-–—|•·/]|t)?\\s*(?:${CLOCK}|${MILITARY.replaceAll('hour>', 'hour2>').replaceAll('minute>', 'minute2>')})${ZONE})?`;
const TIME_BEFORE = `(?:${CLOCK}${ZONE}[\\s,]*(?:on|[-–—|•·])?\\s*)?`.replaceAll('>', '0>');
const WEEKDAY = '(?:(?<weekday>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\.?\\s*,?\\s+)?';

/** Forms from the most to the least certain; the first that fits a stretch of the line has it. */
const FORMS: readonly RegExp[] = [
  `${WEEKDAY}(?<year>(?:19|20)\\d{2})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)${TIME}`,
  `${TIME_BEFORE}${WEEKDAY}${DAY}(?:\\s+of)?[\\s.-]*${MONTH},?[\\s-]*${YEAR}(?!\\d)${TIME}`,
  `${TIME_BEFORE}${WEEKDAY}${MONTH}[\\s-]*${DAY}\\s*[,\\s-]\\s*${YEAR}(?!\\d)${TIME}`,
  `${TIME_BEFORE}${WEEKDAY}(?<day>\\d{1,2})(?<sep>[./-])(?<month>\\d{1,2})\\k<sep>(?<year>(?:19|20)\\d{2}|\\d{2})(?!\\d)${TIME}`,
  `(?<year>(?:19|20)\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)(?!\\d)`,
  `${WEEKDAY}${MONTH}\\s*${DAY}(?!\\d|\\s*[:.]\\d|,?\\s*(?:19|20)\\d\\d)`,
  `${WEEKDAY}${DAY}(?:\\s+of)?\\s*${MONTH}(?!,?\\s*(?:19|20)\\d\\d)`,
  `(?<!\\d\\s*)${MONTH},?\\s+${YEAR}(?!\\d)`,
].map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?!\\p{L})`, 'giu'));

const two = (n: number): string => String(n).padStart(2, '0');

function clockOf(groups: Record<string, string | undefined>): string | null {
  const hourText = groups.hour ?? groups.hour2 ?? groups.hour0;
  const minute = Number(groups.minute ?? groups.minute2 ?? groups.minute0);
  const half = (groups.half ?? groups.half0 ?? '').toLowerCase();
  const zone = (groups.zone ?? groups.zone0 ?? '').toLowerCase();
  if (hourText === undefined) return null;
  const hour = (Number(hourText) % (half ? 12 : 24)) + (half.startsWith('p') ? 12 : 0);
  if (Number(hourText) > 24 || minute > 59) return null;
  if (/^(gmt|utc|z)$/.test(zone)) return `${two(hour)}:${two(minute)}Z`;
  if (/^[+-]/.test(zone)) return `${two(hour)}:${two(minute)}${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return null;
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text.replace(/\D/g, ''));
  return year > 99 ? year : year + (year < 70 ? 2000 : 1900);
}

function written(match: RegExpMatchArray, yearLast: boolean): WrittenDate | null {
  const groups = match.groups ?? {};
  const month = /^\d/.test(groups.month ?? '')
    ? Number(groups.month)
    : monthNumber((groups.month ?? '').slice(0, 3).toLowerCase());
  const day = groups.day === undefined ? null : Number(groups.day);
  const slashed = yearLast && groups.sep !== undefined && groups.sep !== '.';
  const year = yearOf(groups.year);
  if (
    month < 1 ||
    day === 0 ||
    // 31 February is written as a date is, and what stands beside it is read as beside others; `isoOf` gives it no day.
    (slashed ? Math.min(month, day ?? 1) > 12 || Math.max(month, day ?? 1) > 31 : month > 12 || (day ?? 1) > 31)
  ) {
    return null;
  }
  const weekday = groups.weekday ? weekdayNumber(groups.weekday) : null;
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, year, month, day, slashed, time: clockOf(groups), weekday };
}

function weekdayNumber(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((name) => name.startsWith(start));
}

/**
 * The dates written in a line, in order, none overlapping: `3 June 2019`, `June 3, 2019`, `2019-06-03`, `03.06.2019`,
 * `03/06/2019`, `Monday, 3 June 2019 14:05 GMT`, `June 3`, `June 2019`. English month names only.
 */
export function datesIn(line: string): readonly WrittenDate[] {
  if (!/\d/.test(line)) return [];
  const found: WrittenDate[] = [];
  for (const [rank, form] of FORMS.entries()) {
    for (const match of line.matchAll(form)) {
      const date = written(match, rank > 0);
      if (date && !found.some((other) => date.start < other.end && other.start < date.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * `2019-06-03`, `2019-06` or `2019-06-03T14:05Z`; `null` when the year or the order of day and month stays unknown.
 *
 * @param dayFirst - what other dates of the file say about `03/06/2019`; `null` when they say nothing
 */
export function isoOf(
  date: WrittenDate,
  dayFirst: boolean | null = null,
  year: number | null = date.year,
): string | null {
  if (year === null) return null;
  if (date.day === null) return `${year}-${two(date.month)}`;
  const order = date.slashed ? slashOrder(date, dayFirst, year) : true;
  if (order === null) return null;
  const [day, month] = order ? [date.day, date.month] : [date.month, date.day];
  if (!dayExists(year, month, day)) return null;
  return `${year}-${two(month)}-${two(day)}${date.time ? `T${date.time}` : ''}`;
}

/** True when the first figure of `03/06/2019` is the day. */
function slashOrder(date: WrittenDate, dayFirst: boolean | null, year: number): boolean | null {
  const [first, second] = [date.day ?? 0, date.month];
  if (first > 12) return true;
  if (second > 12) return false;
  if (first === second) return true;
  if (date.weekday !== null) {
    const [asDay, asMonth] = [weekdayOf(dayNumber(year, second, first)), weekdayOf(dayNumber(year, first, second))];
    if (asDay !== asMonth) return asDay === date.weekday ? true : asMonth === date.weekday ? false : dayFirst;
  }
  return dayFirst;
}
