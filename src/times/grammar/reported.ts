import type { Word } from '../words.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { at, follows } from './parse.ts';
import { yearNumberAt } from './year.ts';

/** "quarter", "period", "year" of a report of business. */
export function reported(words: readonly Word[], i: number, years: number): DateParse | undefined {
  const j = /^(?:fiscal|financial)$/u.test(at(words, i).lower) ? i + 1 : i;
  const { lower } = at(words, j);
  if (lower === 'quarter') return { to: j + 1, date: { kind: 'same', grain: 'quarter', years } };
  if (lower === 'period') return { to: j + 1, date: { kind: 'same', grain: null, years } };
  if (lower === 'year') return { to: j + 1, date: { kind: 'shift', grain: 'year', by: years, from: 'article' } };
  return undefined;
}

/** "the year-ago quarter", "the year-earlier period", "year-earlier", "the comparable year-ago quarter", "the 1988 period". */
export const yearAgo: DateRule = (words, i) => {
  const the = at(words, i).lower === 'the';
  let j = the ? i + 1 : i;
  if (the && /^(?:comparable|corresponding|same|similar)$/u.test(at(words, j).lower)) j++;
  const n = yearNumberAt(words, j);
  if (!Number.isNaN(n) && the) {
    const { lower } = at(words, j + 1);
    if (lower !== 'quarter' && lower !== 'period') return undefined;
    return { to: j + 2, date: { kind: 'same', grain: lower === 'quarter' ? 'quarter' : null, years: 0, into: n } };
  }
  const behind = follows(words, j, 'year', '-', 'ago') ?? follows(words, j, 'year', '-', 'earlier');
  if (behind === undefined) return undefined;
  return (
    reported(words, behind, -1) ?? (the ? undefined : { to: behind, date: { kind: 'same', grain: null, years: -1 } })
  );
};
