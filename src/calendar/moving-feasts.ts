import { type Day, dayNumber, weekdayOf } from './day.ts';

/** Easter Sunday of a year, Western churches. Source: the anonymous Gregorian computus (Nature, 1876). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth weekday of a month; counted from the end when `nth` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
}

/** Days by which an Islamic date reckoned here may miss the one proclaimed, which waits for the moon to be seen. */
export const HIJRI_TOLERANCE_DAYS = 2;

/**
 * First day of a month of the Islamic calendar, reckoned by its mean months.
 *
 * Source: the tabular calendar, civil epoch (16 July 622 Julian), leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30.
 *
 * @param months - months since Muharram of the year 1, which is 0
 */
export function hijriMonth(months: number): Day {
  const year = Math.floor(months / 12) + 1;
  const month = months - (year - 1) * 12;
  return Math.ceil(29.5 * month) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + HIJRI_EPOCH;
}
/** 19 July 622 in the Gregorian calendar. */
const HIJRI_EPOCH = -492_148;

/** Days by which Nowruz reckoned here may miss the one kept: the equinox falls close to midnight in some years. */
export const NOWRUZ_TOLERANCE_DAYS = 1;

/** Milliseconds of the March equinox of 2000, 07:35 UTC. Source: US Naval Observatory. */
const EQUINOX_2000 = Date.UTC(2000, 2, 20, 7, 35);
/** Days between two March equinoxes. Source: Meeus, Astronomical Algorithms, 2nd ed., ch. 27. */
const EQUINOX_YEAR_DAYS = 365.242_374;
const DAY_MS = 86_400_000;
/** Tehran noon in UTC, in days behind midnight: an equinox before it makes that day the new year's first. */
const TEHRAN_NOON_DAYS = 8.5 / 24;

/** First day of the Persian year: the day of the equinox, or the next when it comes after noon in Tehran. */
export function nowruz(year: number): Day {
  const equinox = EQUINOX_2000 / DAY_MS + (year - 2000) * EQUINOX_YEAR_DAYS;
  const day = Math.floor(equinox);
  return equinox - day < TEHRAN_NOON_DAYS ? day : day + 1;
}
