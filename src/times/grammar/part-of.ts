import type { DateMeaning } from '../meaning.ts';
import type { Word } from '../words.ts';
import { dateAt } from './date.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { grainOf } from './length.ts';
import { at, follows, isPossessive, skipHyphen } from './parse.ts';

/** "the end of the year": there a unit that means nothing by itself is the current one. */
function unitSpokenOf(words: readonly Word[], i: number): DateParse | undefined {
  const the = follows(words, i, 'the');
  const unit = the === undefined ? undefined : at(words, the).entry;
  const grain = unit?.unit && !unit.plural ? grainOf(unit.unit) : undefined;
  if (the === undefined || !grain || grain === 'half' || grain === 'weekend' || isPossessive(words, the + 1))
    return undefined;
  if (at(words, the + 1).lower === '-') return undefined;
  const date: DateMeaning =
    grain === 'quarter'
      ? { kind: 'same', grain, years: 0 }
      : { kind: 'shift', grain, by: 0, from: grain === 'day' ? 'text' : 'article' };
  return { to: the + 1, date };
}

/** "early this month", "late November", "mid-1996", "earlier in the year", "the end of 1990", "around year end". */
export const partOfDate: DateRule = (words, i) => {
  const first = at(words, i).lower;
  if (first === 'year' || first === 'month' || first === 'week') return unitEnd(words, i);
  if (first === 'around' || first === 'about') {
    const end = unitEnd(words, i + 1);
    return end;
  }
  const the = first === 'the' ? i + 1 : i;
  if (!at(words, the).entry?.stretch)
    return the > i && at(words, the).lower === 'year' ? unitEnd(words, the) : undefined;
  const { lower } = at(words, the);
  switch (lower) {
    case 'early':
    case 'late':
    case 'mid': {
      const inner = dateAt(words, skipHyphen(words, the + 1));
      if (!inner || !mayBeParted(inner)) return undefined;
      // "the late 1970s", "the early summer"; but the | late-November | trip.
      return the === i || isNamedStretch(inner) ? inner : undefined;
    }
    case 'earlier':
    case 'later': {
      if (the > i) return undefined;
      const inTheUnit = follows(words, i + 1, 'in') ?? follows(words, i + 1, 'on') ?? i + 1;
      const inner = (inTheUnit > i + 1 ? unitSpokenOf(words, inTheUnit) : undefined) ?? dateAt(words, inTheUnit);
      if (!inner || !mayBeParted(inner)) return undefined;
      // "earlier in March" but "later, on Tuesday".
      return inTheUnit > i + 1 && at(words, i + 1).lower === 'on' ? undefined : inner;
    }
    default: {
      const of = follows(words, the + 1, 'of');
      if (of === undefined) return undefined;
      return unitSpokenOf(words, of) ?? dateAt(words, of);
    }
  }
};

function isNamedStretch({ date }: DateParse): boolean {
  if (date.kind === 'point') return date.point.grain === 'decade' || date.point.grain === 'century';
  return (date.kind === 'cycle' || date.kind === 'in') && /-(?:SP|SU|FA|WI)$/u.test(date.cycle.pattern);
}

/** "early five hours" is none. */
const mayBeParted = ({ date }: DateParse): boolean => date.kind !== 'some time' && date.kind !== 'same';

/** "year-end", "year’s end", "month-end". */
function unitEnd(words: readonly Word[], i: number): DateParse | undefined {
  const { entry, lower } = at(words, i);
  if (!entry?.unit || !/^(?:year|month|week)$/u.test(lower)) return undefined;
  const j = isPossessive(words, i + 1) ? i + 2 : skipHyphen(words, i + 1);
  if (at(words, j).lower !== 'end') return undefined;
  const grain = grainOf(entry.unit);
  return grain && { to: j + 1, date: { kind: 'shift', grain, by: 0, from: 'article' } };
}
