import { dayExists } from '../../calendar/day.ts';
import { dayPoint, pointOf } from '../point.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { at, integerAt } from './parse.ts';

/** "2019-05-20", "20/05/2019", "11/12/98": of two figures that may both be months, only the year is sure. */
export const figureDate: DateRule = (words, i) => {
  const sign = at(words, i + 1).lower;
  if (!at(words, i).digits || !/^[-/]$/u.test(sign) || at(words, i + 3).lower !== sign) return undefined;
  for (let n = 1; n <= 4; n++) if (!at(words, i + n).glued) return undefined;
  const [a, b, c] = [integerAt(words, i), integerAt(words, i + 2, 2), integerAt(words, i + 4)];
  const to = i + 5;
  const day = (year: number, month: number, of: number): DateParse | undefined =>
    year < 1 || month > 12 || of > 31
      ? undefined
      : {
          to,
          date: dayExists(year, month, of) ? { kind: 'point', point: dayPoint(year, month, of) } : { kind: 'no day' },
        };
  if (at(words, i).lower.length === 4) return day(a, b, c);
  const length = at(words, i + 4).lower.length;
  if (length !== 4 && !(length === 2 && sign === '/')) return undefined;
  const year = length === 4 ? c : c + (c < 70 ? 2000 : 1900);
  if (a > 12 || a === b) return day(year, b, a);
  if (b > 12) return day(year, a, b);
  return dayExists(year, a, b) && year >= 1 ? { to, date: { kind: 'point', point: pointOf('year', year) } } : undefined;
};
