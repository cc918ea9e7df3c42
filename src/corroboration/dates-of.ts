import { dateOf, dayOfIso, weekdayOf } from '../calendar/day.ts';
import { monthNumber, WEEKDAYS } from '../calendar/names.ts';
import type { ContentToken } from './tokens-of.ts';
import type { DateMention } from './types.ts';

interface DateRun extends DateMention {
  readonly from: number;
  readonly to: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** 1–12, or 0. "may" and "march" count only with a capital. */
const monthOf = (token: ContentToken | undefined): number => (token?.capital ? monthNumber(token.lower) : 0);

const dayOf = (token: ContentToken | undefined): number => {
  const found = /^(\d{1,2})(?:-?(?:st|nd|rd|th))?$/.exec(token?.lower ?? '');
  const day = found ? Number(found[1]) : 0;
  return day <= 31 ? day : 0;
};

const yearOf = (token: ContentToken | undefined): number =>
  /^(?:1[5-9]|2[01])\d\d$/.test(token?.text ?? '') ? Number(token?.text) : 0;

/** The weekday's date on or before the publishing date, or after it for what is to come. */
function resolve(weekday: number, published: string | null, toCome: boolean): string {
  const name = WEEKDAYS[weekday] ?? '';
  const at = dayOfIso(published);
  if (at === undefined) return name;
  const today = weekdayOf(at);
  const shift = toCome ? ((weekday - today + 6) % 7) + 1 : -((today - weekday + 7) % 7);
  const { month, day } = dateOf(at + shift);
  return `--${pad(month)}-${pad(day)}`;
}

/**
 * The days and months a content names. `--03-04` is the fourth of March of a year not named, `2031-03` a month with its year,
 * `--03` one without. Weekdays count from the publishing date; without one they stay `monday`.
 */
export function datesOf(
  tokens: readonly ContentToken[],
  published: string | null,
  toCome: boolean,
): readonly DateRun[] {
  const runs: DateRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && /^\d{4}-\d\d-\d\d$/.test(token.text)) {
      runs.push({ value: token.text, words: token.text, from: at, to: at + 1 });
      continue;
    }
    const weekday = token?.capital ? WEEKDAYS.indexOf(token.lower) : -1;
    if (token && weekday >= 0) {
      runs.push({ value: resolve(weekday, published, toCome), words: token.text, from: at, to: at + 1 });
      continue;
    }
    const month = monthOf(token);
    if (month === 0 || (month === 5 && token?.opensSentence)) continue;
    const before = dayOf(tokens[at - 1]);
    const after = before ? 0 : dayOf(tokens[at + 1]);
    const from = before ? at - 1 : at;
    let to = after ? at + 2 : at + 1;
    const comma = tokens[to]?.text === ',' ? 1 : 0;
    const year = yearOf(tokens[to + comma]);
    if (year) to += comma + 1;
    const day = before || after;
    runs.push({
      value: `${year || '-'}-${pad(month)}${day ? `-${pad(day)}` : ''}`,
      words: tokens
        .slice(from, to)
        .map((found) => found.text)
        .join(' '),
      from,
      to,
    });
    at = to - 1;
  }
  return runs;
}
