import { everySeason } from '../cycles.ts';
import type { Cycle, DateMeaning, Origin } from '../meaning.ts';
import { pointOf } from '../point.ts';
import type { Word } from '../words.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { feastDate } from './feast.ts';
import { type Leaning, leaningAt, STEPS } from './leaning.ts';
import { grainOf } from './length.ts';
import { monthDate } from './month-date.ts';
import { at, follows } from './parse.ts';
import { reported } from './reported.ts';
import { weekdayDate } from './weekday-date.ts';

/** "last week", "this year", "the previous day", "that month", "the current fiscal year", "the latest quarter". */
export const leaningUnit: DateRule = (words, i) => {
  const latest = follows(words, i, 'the', 'latest') ?? follows(words, i, 'latest');
  if (latest !== undefined) return reported(words, latest, 0);
  const leaning = leaningAt(words, i);
  if (!leaning) return undefined;
  const fiscal = /^(?:fiscal|financial|calendar|full)$/u.test(at(words, leaning.to).lower)
    ? leaning.to + 1
    : leaning.to;
  const { entry } = at(words, fiscal);
  const next = at(words, fiscal + 1);
  if (next.glued && next.lower === '-') return undefined;
  if (entry?.unit && !entry.plural) {
    const grain = grainOf(entry.unit);
    if (!grain || grain === 'half') return undefined;
    // "the past decade" is ten years, "the last decade" the one before.
    if (grain === 'decade' && leaning.lean === 'past') return undefined;
    const definite = at(words, i).lower === 'the';
    // "the next day" is that of what was told; "the next year" the one to come.
    const from = definite && grain === 'day' && leaning.lean === 'next' ? 'text' : leaning.from;
    if (grain === 'day' && from === 'article') return undefined;
    // "past month" without "the" and "the last day" are part of something else.
    return { to: follows(words, fiscal + 1, 'or', 'so') ?? fiscal + 1, date: shiftOf(leaning, grain, from) };
  }
  if (fiscal > leaning.to) return undefined;
  if (entry?.season !== undefined && !entry.plural)
    return lean({ to: fiscal + 1, date: { kind: 'cycle', cycle: everySeason(entry.season) } }, leaning);
  const named = weekdayDate(words, fiscal) ?? monthOnly(words, fiscal) ?? feastDate(words, fiscal);
  return named && lean(named, leaning);
};

const shiftOf = ({ lean: to }: Leaning, grain: NonNullable<ReturnType<typeof grainOf>>, from: Origin): DateMeaning => ({
  kind: 'shift',
  grain,
  by: STEPS[to],
  from,
});

function monthOnly(words: readonly Word[], i: number): DateParse | undefined {
  return at(words, i).entry?.month === undefined ? undefined : monthDate(words, i);
}

function lean(parse: DateParse, { lean: to, from }: Leaning): DateParse {
  if (parse.date.kind !== 'cycle') return parse;
  return { to: parse.to, date: { kind: 'cycle', cycle: parse.date.cycle, lean: to, from } };
}

/** "the quarter", "the weekend", "the year": the one that is spoken of. */
export const theUnit: DateRule = (words, i) => {
  if (at(words, i).lower !== 'the') return undefined;
  const fiscal = /^(?:fiscal|financial|full)$/u.test(at(words, i + 1).lower) ? i + 2 : i + 1;
  const next = at(words, fiscal + 1);
  if (next.lower === '-' || next.lower === "'s" || next.digits) return undefined;
  switch (at(words, fiscal).lower) {
    case 'year':
      // "the year before", "the year the war began".
      if (/^(?:before|after|when|that|of|in|the|he|she|they|it)$/u.test(next.lower)) return undefined;
      return { to: fiscal + 1, date: { kind: 'shift', grain: 'year', by: 0, from: 'article' } };
    case 'quarter':
      return fiscal === i + 1 ? { to: i + 2, date: { kind: 'same', grain: 'quarter', years: 0 } } : undefined;
    case 'weekend':
      return { to: i + 2, date: { kind: 'cycle', cycle: EVERY_WEEKEND } };
    case 'week':
      return follows(words, i + 2, 'of') === undefined && /^(?:for|during|in|of|this)$/u.test(at(words, i - 1).lower)
        ? { to: i + 2, date: { kind: 'shift', grain: 'week', by: 0, from: 'article' } }
        : undefined;
    default:
      return undefined;
  }
};

const EVERY_WEEKEND: Cycle = { every: 'week', in: (week) => pointOf('weekend', week), pattern: 'XXXX-WXX-WE' };

/** "the week of March 6". */
export const weekOf: DateRule = (words, i) => {
  const of = follows(words, i, 'the', 'week', 'of');
  const day = of === undefined ? undefined : monthDate(words, of);
  return day && { to: day.to, date: { kind: 'around', grain: 'week', of: day.date } };
};

/** "yesterday", "today", "tomorrow". */
export const dayName: DateRule = (words, i) => {
  const by = at(words, i).entry?.dayFrom;
  if (by === undefined || at(words, i).lower === 'tonight') return undefined;
  // "USA Today".
  const before = at(words, i - 1);
  if (at(words, i).capital && before.capital && before.pos === 'PROPN' && before.entry === undefined) return undefined;
  return { to: i + 1, date: { kind: 'shift', grain: 'day', by, from: 'article' } };
};
