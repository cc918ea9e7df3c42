import { everySeason } from '../cycles.ts';
import { pointOf } from '../point.ts';
import type { Word } from '../words.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { leaningAt, STEPS } from './leaning.ts';
import { at, follows, isPossessive } from './parse.ts';
import { spelledYear, yearNumberAt } from './year.ts';

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
