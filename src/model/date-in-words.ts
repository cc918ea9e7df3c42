const FORMATS: readonly (readonly [shape: RegExp, options: Intl.DateTimeFormatOptions])[] = [
  [/^\d{4}-\d{2}-\d{2}/, { day: 'numeric', month: 'long', year: 'numeric' }],
  [/^\d{4}-\d{2}$/, { month: 'long', year: 'numeric' }],
  [/^\d{4}$/, { year: 'numeric' }],
];

const DAY_MS = 86_400_000;
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
/** Source: TIMEX3, seasons. */
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** The first day of a week, ISO 8601: week 1 is that of 4 January, weeks begin on Monday. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const daysIn = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - daysIn) * DAY_MS;
}

const dayInWords = (time: number): string => dateInWords(new Date(time).toISOString().slice(0, 10));

/** Weeks, weekends, quarters, halves, seasons and decades, which no calendar format has; `null` for all else. */
function stretchInWords(iso: string): string | null {
  const [, year = '', part = ''] = /^(\d{4})-(\w.*)$/.exec(iso) ?? [];
  const week = /^W(0[1-9]|[1-4]\d|5[0-3])(-WE|-[1-7])?$/.exec(part);
  if (week !== null) {
    const monday = mondayOf(Number(year), Number(week[1]));
    if (week[2] === undefined) return `week of ${dayInWords(monday)}`;
    if (week[2] === '-WE') return `weekend of ${dayInWords(monday + 5 * DAY_MS)}`;
    return dayInWords(monday + (Number(week[2].slice(1)) - 1) * DAY_MS);
  }
  const [, kind = '', number = ''] = /^([QH])([1-4])$/.exec(part) ?? [];
  if (kind !== '') return `${ORDINALS[Number(number) - 1]} ${kind === 'Q' ? 'quarter' : 'half'} of ${year}`;
  if (SEASONS[part] !== undefined) return `${SEASONS[part]} ${year}`;
  const [, decade] = /^(\d{3})X?$/.exec(iso) ?? [];
  return decade === undefined ? null : `the ${decade}0s`;
}

/**
 * An ISO 8601 or TIMEX3 date in words, as precise as it is: "3 June 2019", "June 2019", "2019", "week of 3 June 2019". Anything else
 * comes back as it is.
 */
export function dateInWords(iso: string): string {
  const stretch = stretchInWords(iso);
  if (stretch !== null) return stretch;
  const format = FORMATS.find(([shape]) => shape.test(iso));
  const date = new Date(iso.length > 10 ? iso.slice(0, 10) : iso);
  if (format === undefined || Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', { ...format[1], timeZone: 'UTC' }).format(date);
}
