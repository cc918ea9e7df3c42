/** A calendar day as its number: days since 1970-01-01, which is 0. */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Years written with four digits, which is what ISO 8601 allows without agreement. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

const DAYS_IN_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

/**
 * The number of a day of the Gregorian calendar, also before 1582. A month or day out of range runs on into the next.
 *
 * `Date.UTC` takes the years 0 to 99 for the twentieth century, hence our own.
 * Source: H. Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil.
 */
export function dayNumber(year: number, month: number, day: number): Day {
  const months = year * 12 + (month - 1);
  const fromMarch = (((months % 12) + 12) % 12) - 2;
  const counted = Math.floor(months / 12) - (fromMarch < 0 ? 1 : 0);
  const era = Math.floor(counted / 400);
  const yearOfEra = counted - era * 400;
  const dayOfYear = Math.floor((153 * (fromMarch < 0 ? fromMarch + 12 : fromMarch) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

/** Year, month and day of a day's number. Source: the same, civil_from_days. */
export function dateOf(day: Day): CalendarDate {
  const shifted = day + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** 0 (Sunday) to 6. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** True when the calendar has such a day; without a year, when some year has it. */
export const dayExists = (year: number | null, month: number, day: number): boolean =>
  Number.isInteger(month) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);

/** The day an ISO 8601 date begins with: `2019-05-20`, `2019-05-20T14:05Z`; `undefined` when there is none. */
export function dayOfIso(iso: string | null): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/u.exec(iso ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= FIRST_YEAR && dayExists(year, month, day) ? dayNumber(year, month, day) : undefined;
}
