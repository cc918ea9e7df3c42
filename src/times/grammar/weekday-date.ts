import { everyWeekday } from '../cycles.ts';
import type { Word } from '../words.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { dayAt, monthAt, monthDate } from './month-date.ts';
import { at, follows } from './parse.ts';

/** "Thursday", "Thursday, April 6", "Friday Oct. 13", "Monday, 3 June 2019". */
export const weekdayDate: DateRule = (words, i) => {
  const { entry, capital } = at(words, i);
  if (entry?.weekday === undefined || !capital || entry.plural) return undefined;
  const stop = follows(words, i + 1, '.') ?? i + 1;
  const comma = follows(words, stop, ',') ?? stop;
  const behind = monthDate(words, comma);
  if (
    behind &&
    behind.to > comma + 1 &&
    (monthAt(words, comma) === 0 || monthAt(words, comma + 1) === 0) &&
    namesDay(behind)
  )
    return onWeekday(behind, entry.weekday);
  const the = comma === i + 1 && at(words, i + 1).lower === 'the' ? dayAt(words, i + 2) : undefined;
  if (the && the.to > i + 3) return { to: the.to, date: { kind: 'cycle', cycle: everyWeekday(entry.weekday) } };
  if (!isBareWeekday(words, i)) return undefined;
  return { to: i + 1, date: { kind: 'cycle', cycle: everyWeekday(entry.weekday) } };
};

/** "Monday, Oct. 26": the weekday tells which year. */
function onWeekday(parse: DateParse, weekday: number): DateParse {
  if (parse.date.kind !== 'cycle') return parse;
  return { to: parse.to, date: { kind: 'cycle', cycle: { ...parse.date.cycle, weekday } } };
}

function namesDay({ date }: DateParse): boolean {
  if (date.kind === 'point') return date.point.grain === 'day';
  return (date.kind === 'cycle' || date.kind === 'in') && date.cycle.pattern.length > 7;
}

const SHORTEST_WEEKDAY = 6;

/** Not "the Sunday Post", "Bloody Sunday". */
function isBareWeekday(words: readonly Word[], i: number): boolean {
  const { lower } = at(words, i);
  const before = at(words, i - 1);
  const next = at(words, i + 1);
  // "Sun", "Sat" and "Wed" alone are other words.
  if (lower.length < SHORTEST_WEEKDAY) return false;
  const named = next.capital && next.pos === 'PROPN' && next.entry === undefined;
  if (named && /^(?:the|'s)$/u.test(before.lower)) return false;
  return !(before.capital && /^(?:bloody|black|super|holy|maundy|the)$/u.test(before.lower) && before.lower !== 'the');
}
