import { everySeason } from '../cycles.ts';
import type { Cycle, DateMeaning, Lean, Origin } from '../meaning.ts';
import { pointOf } from '../point.ts';
import type { Word } from '../words.ts';
import { monthDate, weekdayDate } from './calendar-date.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { feastDate } from './feast.ts';
import { grainOf } from './length.ts';
import { at, follows, isPossessive } from './parse.ts';
import { spelledYear, yearNumberAt } from './year.ts';

/** What words before a unit or a day's name say of which one it is. */
interface Leaning {
  readonly to: number;
  readonly lean: Lean;
  readonly from: Origin;
}

const LEANS: Readonly<Record<string, readonly [Lean, Origin]>> = {
  last: ['last', 'article'],
  past: ['past', 'article'],
  previous: ['last', 'text'],
  preceding: ['last', 'text'],
  prior: ['last', 'text'],
  next: ['next', 'article'],
  coming: ['coming', 'article'],
  upcoming: ['coming', 'article'],
  following: ['next', 'text'],
  ensuing: ['next', 'text'],
  subsequent: ['next', 'text'],
  this: ['this', 'article'],
  current: ['this', 'article'],
  present: ['this', 'article'],
  that: ['this', 'text'],
  same: ['this', 'text'],
};

const STEPS: Readonly<Record<Lean, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

/** "last", "the previous", "this past", "that same", "the current". */
export function leaningAt(words: readonly Word[], i: number): Leaning | undefined {
  let j = at(words, i).lower === 'the' ? i + 1 : i;
  let found = LEANS[at(words, j).lower];
  if (!found) return undefined;
  if (at(words, j).lower === 'this' || at(words, j).lower === 'that') {
    if (j > i) return undefined;
    const second = LEANS[at(words, j + 1).lower];
    const word = at(words, j + 1).lower;
    const that = at(words, j).lower === 'that';
    // "said that last week" is no "that".
    if (second && (word === 'same' || (!that && /^(?:past|last|coming|next|current)$/u.test(word)))) {
      found = [second[0] === 'last' ? 'past' : second[0], that || word !== 'same' ? second[1] : 'article'];
      j++;
    }
  }
  return { to: j + 1, lean: found[0], from: found[1] };
}

/** A season alone: "summer", "summer 2006", "the summer of 2006", "the winter of 1994". */
export const seasonDate: DateRule = (words, i) => {
  const the = at(words, i).lower === 'the';
  const { entry, lower, pos } = at(words, the ? i + 1 : i);
  if (entry?.season === undefined || entry.plural) return undefined;
  const to = the ? i + 2 : i + 1;
  const cycle = everySeason(entry.season);
  const of = yearOf(words, to);
  if (of) return { to: of.to, date: { kind: 'in', cycle, of: of.date } };
  const before = at(words, i - 1).lower;
  const dated =
    /^(?:in|by|since|until|over|during|through|throughout|into|for|this|last|next|early|late|mid|of)$/u.test(before);
  // "the fall of the wall", "spring water".
  if (lower === 'fall' || lower === 'spring') {
    if (!dated || pos === 'VERB' || /^(?:of|in|behind|into|short|on)$/u.test(at(words, to).lower)) return undefined;
    if (before === 'of' || (!the && before === 'for')) return undefined;
  }
  if (!the && !dated) return undefined;
  const next = at(words, to);
  if (!the && next.pos === 'NOUN') return undefined;
  if (next.capital && next.pos === 'PROPN' && next.entry === undefined && at(words, to - 1).capital) return undefined;
  return { to, date: { kind: 'cycle', cycle } };
};

/** "of 2006", "2006", "of last year", "of that year". */
function yearOf(words: readonly Word[], i: number): DateParse | undefined {
  const j = follows(words, i, 'of') ?? i;
  const n = yearNumberAt(words, j);
  if (!Number.isNaN(n)) return { to: j + 1, date: { kind: 'point', point: pointOf('year', n) } };
  const spelt = spelledYear(words, j);
  if (spelt) return spelt;
  const leaning = leaningAt(words, j);
  if (!leaning || at(words, leaning.to).lower !== 'year' || isPossessive(words, leaning.to + 1)) return undefined;
  return {
    to: leaning.to + 1,
    date: { kind: 'shift', grain: 'year', by: STEPS[leaning.lean], from: leaning.from },
  };
}

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

/** "quarter", "period", "year" of a report of business. */
function reported(words: readonly Word[], i: number, years: number): DateParse | undefined {
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
