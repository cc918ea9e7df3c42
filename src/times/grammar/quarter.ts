import { everyHalf, everyQuarter } from '../cycles.ts';
import type { Cycle, DateMeaning } from '../meaning.ts';
import { pointOf } from '../point.ts';
import type { Word } from '../words.ts';
import type { DateRule } from './date-parse.ts';
import { amountAt } from './number.ts';
import { at, follows, integerAt, skipHyphen } from './parse.ts';
import { decadeAt, yearNumberAt } from './year.ts';

interface Part {
  readonly to: number;
  readonly cycle: Cycle;
}

/** "third quarter", "third-quarter", "fiscal first quarter", "second half", "Q3", "H1". */
function partAt(words: readonly Word[], i: number): Part | undefined {
  const fiscal = /^(?:fiscal|financial)$/u.test(at(words, i).lower);
  const j = fiscal ? skipHyphen(words, i + 1) : i;
  const { lower, entry } = at(words, j);
  if (/^[qh]$/u.test(lower) && at(words, j + 1).glued) {
    const n = integerAt(words, j + 1, 1);
    if (lower === 'q' && n >= 1 && n <= 4) return { to: j + 2, cycle: everyQuarter(n) };
    if (lower === 'h' && n >= 1 && n <= 2) return { to: j + 2, cycle: everyHalf(n) };
    return undefined;
  }
  const unit = at(words, skipHyphen(words, j + 1)).entry;
  if (unit?.plural) return undefined;
  const to = skipHyphen(words, j + 1) + 1;
  const n = entry?.ordinal ?? (lower === 'last' || lower === 'final' ? 'last' : undefined);
  if (unit?.unit === 'quarter' && typeof n === 'number' && n <= 4) return { to, cycle: everyQuarter(n) };
  if (unit?.unit === 'quarter' && lower === 'final') return { to, cycle: everyQuarter(4) };
  if (unit?.unit === 'half' && n !== undefined && (n === 'last' || n <= 2))
    return { to, cycle: everyHalf(n === 'last' ? 2 : n) };
  return undefined;
}

/** The year that goes with a part of it: "of 1990", "1990", "of last year", "last year", "of this year", "of the year". */
function yearBehind(words: readonly Word[], i: number): { readonly of: DateMeaning; readonly to: number } | undefined {
  const j = follows(words, i, ',') ?? follows(words, i, 'of') ?? follows(words, i, 'in') ?? i;
  const fiscal = follows(words, j, 'fiscal') ?? j;
  const n = yearNumberAt(words, fiscal);
  if (!Number.isNaN(n)) return { of: { kind: 'point', point: pointOf('year', n) }, to: fiscal + 1 };
  const decade = decadeAt(words, j);
  if (decade && j > i) return { of: decade.date, to: decade.to };
  if (j > i && at(words, i).lower !== 'of') return undefined;
  const by = { last: -1, this: 0, next: 1, the: 0 }[at(words, j).lower];
  const year = /^(?:fiscal|financial|current)$/u.test(at(words, j + 1).lower) ? j + 2 : j + 1;
  if (by === undefined || at(words, year).lower !== 'year' || (j === i && at(words, j).lower === 'the'))
    return undefined;
  return { of: { kind: 'shift', grain: 'year', by, from: 'article' }, to: year + 1 };
}

/** The year in front: "the 1988 third quarter", "last year’s third quarter". */
function yearBefore(words: readonly Word[], i: number): { readonly of: DateMeaning; readonly to: number } | undefined {
  const by = { last: -1, this: 0, next: 1 }[at(words, i).lower];
  if (by !== undefined) {
    const to = follows(words, i + 1, 'year', "'s");
    return to === undefined ? undefined : { of: { kind: 'shift', grain: 'year', by, from: 'article' }, to };
  }
  const j = at(words, i).lower === 'the' ? i + 1 : i;
  const n = yearNumberAt(words, j);
  if (!Number.isNaN(n)) return { of: { kind: 'point', point: pointOf('year', n) }, to: j + 1 };
  const ago = follows(words, j, 'year', '-', 'ago') ?? follows(words, j, 'year', '-', 'earlier');
  return ago === undefined ? undefined : { of: { kind: 'same', grain: 'year', years: -1 }, to: ago };
}

/** "the third quarter", "third-quarter", "the third quarter of 1984", "this year’s third quarter", "Q3 2010". */
export const quarterDate: DateRule = (words, i) => {
  const before = yearBefore(words, i);
  if (before) {
    const part = partAt(words, before.to);
    return part && { to: part.to, date: { kind: 'in', cycle: part.cycle, of: before.of } };
  }
  const the = /^(?:the|its)$/u.test(at(words, i).lower);
  const part = partAt(words, the ? i + 1 : i);
  if (!part) return undefined;
  const behind = yearBehind(words, part.to);
  if (behind) return { to: behind.to, date: { kind: 'in', cycle: part.cycle, of: behind.of } };
  // "the second half" may be of a match.
  if (part.cycle.pattern.startsWith('XXXX-H')) return undefined;
  return { to: part.to, date: { kind: 'cycle', cycle: part.cycle } };
};

/** "the first two quarters of 1990" is a half. */
export const twoQuarters: DateRule = (words, i) => {
  const j = at(words, i).lower === 'the' ? i + 1 : i;
  const half = { first: 1, last: 2, final: 2 }[at(words, j).lower];
  const amount = half === undefined ? undefined : amountAt(words, j + 1);
  if (half === undefined || amount?.value !== 2) return undefined;
  const behind = follows(words, amount.to, 'quarters');
  const of = behind === undefined ? undefined : yearBehind(words, behind);
  return of && { to: of.to, date: { kind: 'in', cycle: everyHalf(half), of: of.of } };
};
