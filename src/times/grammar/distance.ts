import type { Word } from '../words.ts';
import type { DateRule } from './date-parse.ts';
import { behindApproximation, stepAt } from './duration.ts';
import { grainOf, type Length } from './length.ts';
import { at, follows } from './parse.ts';

/** Where a distance leads: "ago", "from now", "earlier", "later", "before" and "after" at a clause's end. */
function directionAt(
  words: readonly Word[],
  i: number,
): { readonly to: number; readonly sign: 1 | -1; readonly text: boolean } | undefined {
  const j = follows(words, i, '-') ?? i;
  switch (at(words, j).lower) {
    case 'ago':
      return { to: j + 1, sign: -1, text: false };
    case 'hence':
      return { to: j + 1, sign: 1, text: false };
    case 'from': {
      const now = follows(words, j + 1, 'now') ?? follows(words, j + 1, 'today');
      return now === undefined ? undefined : { to: now, sign: 1, text: false };
    }
    case 'earlier':
    case 'previously':
      return { to: j + 1, sign: -1, text: true };
    case 'later':
      return { to: j + 1, sign: 1, text: true };
    default:
      return undefined;
  }
}

/** "two years ago", "almost four years ago", "a day earlier", "two days later", "a week or so ago", "six months from now". */
export const distanceDate: DateRule = (words, i) => {
  const start = behindApproximation(words, i);
  const length = stepAt(words, start);
  if (!length) return undefined;
  const loose = follows(words, length.to, 'or', 'so') ?? follows(words, length.to, 'or', 'two') ?? length.to;
  const direction = directionAt(words, loose);
  if (!direction) return undefined;
  const { sign, text, to } = direction;
  const open =
    length.count === null || length.rest !== undefined || (loose > length.to && at(words, loose - 1).lower === 'two');
  if (text && length.unit === 'year' && length.count === 1)
    return { to, date: { kind: 'same', grain: null, years: sign } };
  if (!text && length.unit === 'year' && length.count === 1 && sign < 0 && start === i)
    return { to, date: { kind: 'same', grain: null, years: -1, ago: true } };
  // "two hours later", "a few days later": how long, not when.
  if (text && (open || !stepOf(length))) return undefined;
  const step = stepOf(length);
  if (!step || open) return { to, date: { kind: 'some time', past: sign < 0 } };
  return { to, date: { kind: 'shift', grain: step.grain, by: sign * step.by, from: text ? 'text' : 'article' } };
};

/** A length as whole steps of a grain; hours and minutes stay open. */
function stepOf({
  unit,
  count,
}: Length): { readonly grain: NonNullable<ReturnType<typeof grainOf>>; readonly by: number } | undefined {
  const grain = grainOf(unit);
  if (!grain || grain === 'half' || grain === 'weekend') return undefined;
  const n = count ?? 0;
  if (n > 1e6) return undefined;
  if (unit === 'decade') return { grain: 'year', by: n * 10 };
  if (unit === 'century') return { grain: 'year', by: n * 100 };
  if (unit === 'fortnight') return { grain, by: n * 2 };
  // Half a year is six months.
  if (unit === 'year' && !Number.isInteger(n)) return { grain: 'month', by: Math.round(n * 12) };
  return { grain, by: Math.round(n) };
}
