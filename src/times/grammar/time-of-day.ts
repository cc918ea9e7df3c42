import type { DateMeaning, Meaning } from '../meaning.ts';
import type { Word } from '../words.ts';
import { type ClockParse, clockAt } from './clock-at.ts';
import { dateAt } from './date.ts';
import type { DateParse } from './date-parse.ts';
import { leaningAt } from './leaning.ts';
import { at, follows, type Parse, type Rule, skipHyphen } from './parse.ts';
import { partOfDate } from './part-of.ts';

const meaningOf = (date: DateMeaning, clock: string): Meaning => ({ kind: 'date', date, clock });

/** "10 p.m. Wednesday", "5 p.m. EST, Nov. 6", "around 7:15 p.m.", "noon Thursday", "9 p.m. local time". */
export const clockTime: Rule = (words, i) => {
  const from = at(words, i).lower === 'around' ? i + 1 : i;
  const found = clockAt(words, from);
  if (!found) return undefined;
  const comma = follows(words, found.to, ',') ?? found.to;
  const day = dayAt(words, comma);
  if (day) return { to: day.to, meaning: meaningOf(day.date, found.clock) };
  // "9 p.m. on Friday" is two expressions; the second tells the day of the first.
  const on = follows(words, found.to, 'on');
  const later = on === undefined ? undefined : dayAt(words, on);
  if (later) return { to: found.to, meaning: meaningOf(later.date, found.clock) };
  const named = at(words, from).entry?.hour !== undefined;
  if (named && !/^(?:at|by|until|till|since|before|after|past|around|about|from|of|to)$/u.test(at(words, i - 1).lower))
    return undefined;
  return { to: found.to, meaning: meaningOf({ kind: 'day in text' }, found.clock) };
};

/** A date as precise as a day. */
function dayAt(words: readonly Word[], i: number): DateParse | undefined {
  const found = dateAt(words, i);
  return found && isDay(found.date) ? found : undefined;
}

function isDay(date: DateMeaning): boolean {
  switch (date.kind) {
    case 'point':
      return date.point.grain === 'day';
    case 'shift':
      return date.grain === 'day';
    case 'cycle':
    case 'in':
      return date.cycle.pattern.length > 7 && !date.cycle.pattern.endsWith('WE');
    case 'no day':
      return true;
    default:
      return false;
  }
}

/** "March 3", "early this month", and with a time of day behind: "Friday morning", "early Friday morning". */
export const datedTime: Rule = (words, i): Parse | undefined => {
  const date = dateAt(words, i);
  const part = partOfDate(words, i);
  const best = part && (!date || part.to > date.to) ? part : date;
  if (!best) return undefined;
  const clock = isDay(best.date) ? partBehind(words, best.to) : undefined;
  if (clock) return { to: clock.to, meaning: meaningOf(best.date, clock.clock) };
  return { to: best.to, meaning: { kind: 'date', date: best.date } };
};

/** "morning", "late afternoon" behind a day. */
function partBehind(words: readonly Word[], i: number): ClockParse | undefined {
  const part = /^(?:early|late|mid)$/u.test(at(words, i).lower) ? skipHyphen(words, i + 1) : i;
  const { entry, lower } = at(words, part);
  if (!entry?.part || lower.endsWith('s') || lower === 'overnight') return undefined;
  return { to: part + 1, clock: `T${entry.part}` };
}

/** "this morning", "last night", "that evening", "the next morning", "later this afternoon", "tonight", "overnight". */
export const leaningPart: Rule = (words, i) => {
  const j = /^(?:later|earlier|late|early)$/u.test(at(words, i).lower) ? i + 1 : i;
  if (at(words, j).lower === 'tonight') return { to: j + 1, meaning: meaningOf(TODAY, 'TNI') };
  if (j === i && at(words, i).lower === 'overnight')
    return { to: i + 1, meaning: meaningOf({ kind: 'day in text' }, 'TNI') };
  const leaning = leaningAt(words, j);
  if (!leaning) return undefined;
  const middle = /^(?:early|late|mid)$/u.test(at(words, leaning.to).lower)
    ? skipHyphen(words, leaning.to + 1)
    : leaning.to;
  const { entry, lower } = at(words, middle);
  if (!entry?.part || lower.endsWith('s') || lower === 'overnight') return undefined;
  if (leaning.lean === 'past' || leaning.lean === 'coming') return undefined;
  const by = { last: -1, this: 0, next: 1 }[leaning.lean];
  // "the next morning" is that of what was told.
  const from = leaning.lean === 'next' ? 'text' : leaning.from;
  return { to: middle + 1, meaning: meaningOf({ kind: 'shift', grain: 'day', by, from }, `T${entry.part}`) };
};

const TODAY: DateMeaning = { kind: 'shift', grain: 'day', by: 0, from: 'article' };

/** "mid-afternoon yesterday", "the morning of March 3", "the night of Sunday", "in the morning", "mid-morning". */
export const partOfDay: Rule = (words, i) => {
  const the = at(words, i).lower === 'the';
  let j = the ? i + 1 : i;
  const mid = at(words, j).lower === 'mid' || (the && /^(?:early|late)$/u.test(at(words, j).lower));
  if (mid) j = skipHyphen(words, j + 1);
  const { entry, lower } = at(words, j);
  if (!entry?.part || lower.endsWith('s') || lower === 'overnight') return undefined;
  const of = follows(words, j + 1, 'of');
  const day = of === undefined ? dayAt(words, j + 1) : the ? dayAt(words, of) : undefined;
  if (day) return { to: day.to, meaning: meaningOf(day.date, `T${entry.part}`) };
  if (of !== undefined || (!the && !mid)) return undefined;
  const dated = /^(?:in|by|during|through|until|late|early|throughout|at)$/u.test(at(words, i - 1).lower);
  if (!dated || lower === 'night') return undefined;
  return { to: j + 1, meaning: meaningOf({ kind: 'day in text' }, `T${entry.part}`) };
};
