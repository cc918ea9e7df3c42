import { wordSet } from '../../language/word-set.ts';
import type { Word } from '../words.ts';
import { formatLength, isClockUnit, type Length, lengthAt, unitAt } from './length.ts';
import { amountAt } from './number.ts';
import { at, follows, type Parse, type Rule } from './parse.ts';

const duration = (to: number, length: Omit<Length, 'to'>): Parse => ({
  to,
  meaning: { kind: 'duration', value: formatLength(length) },
});

/** "years old", "8-month-old", "three quarters of", "years of age": ages and shares. */
function isNoTime(words: readonly Word[], { to, unit, count }: Length): boolean {
  const next = at(words, to).lower;
  const after = at(words, to + 1).lower;
  if (next === 'old' || (next === '-' && after === 'old') || (next === 'of' && after === 'age')) return true;
  // "three quarters of"; "several quarters of losses" are a time.
  return unit === 'quarter' && next === 'of' && count !== null && count <= 3;
}

/** "60 Minutes": a capital inside a sentence. */
const isTitle = (words: readonly Word[], { to }: Length): boolean =>
  at(words, to - 1).capital && at(words, to - 2).digits && !at(words, to - 3).capital;

/** "nearly two years", "more than four hours", "at least 72 hours", "up to 180 days": behind the words of approximation. */
export function behindApproximation(words: readonly Word[], i: number): number {
  const { lower, entry } = at(words, i);
  if (!entry?.approximate) return i;
  switch (lower) {
    case 'more':
    case 'less':
    case 'fewer':
      return follows(words, i + 1, 'than') ?? i;
    case 'at':
      return follows(words, i + 1, 'least') ?? follows(words, i + 1, 'most') ?? i;
    case 'up':
      return follows(words, i + 1, 'to') ?? i;
    case 'no':
      return follows(words, i + 1, 'more', 'than') ?? follows(words, i + 1, 'less', 'than') ?? i;
    case 'just':
    case 'only':
      return i;
    case 'over':
      // "over an hour" is more than one; "over three years" may be how long it took.
      return /^an?$/u.test(at(words, i + 1).lower) || /^(?:for|well|just|last|lasted)$/u.test(at(words, i - 1).lower)
        ? i + 1
        : i;
    default:
      return i + 1;
  }
}

/** "five hours", "two-year", "nearly three years", "a year or two", "two years or so". */
export const plainDuration: Rule = (words, i) => {
  const from = behindApproximation(words, i);
  const length = lengthAt(words, from);
  if (!length || isNoTime(words, length) || isTitle(words, length) || (length.unit === 'weekend' && length.count === 1))
    return undefined;
  const long = follows(words, length.to, '-', 'long');
  // "a | decade-long | feud".
  if (long !== undefined && /^an?$/u.test(at(words, from).lower)) return undefined;
  const so = follows(words, length.to, 'or', 'so') ?? follows(words, length.to, 'or', 'two');
  if (so !== undefined && at(words, so - 1).lower === 'two') return duration(so, { ...length, count: null });
  return duration(long ?? so ?? length.to, length);
};

/** "years", "weeks or months", "decades-long", "day-long", "a decades-old": the number is left open. */
export const openDuration: Rule = (words, i) => {
  const found = unitAt(words, i);
  if (!found) return undefined;
  const { unit, plural } = found;
  const long = follows(words, i + 1, '-', 'long');
  if (long !== undefined) return duration(long, { unit, count: plural ? null : 1 });
  if (!plural || unit === 'second' || unit === 'minute' || unit === 'half' || unit === 'quarter' || unit === 'weekend')
    return undefined;
  const length = { to: i + 1, unit, count: null };
  if (isNoTime(words, length) || at(words, i - 1).lower === '-') return undefined;
  const other = /^(?:or|and)$/u.test(at(words, i + 1).lower) ? unitAt(words, i + 2) : undefined;
  return duration(other?.plural ? i + 3 : i + 1, length);
};

const LEANS = wordSet(
  'past last next coming recent first previous preceding following final opening early latest upcoming future',
);

/** "the past two months", "the next few days", "recent weeks", "the first nine months", "the last couple of years". */
export const leaningDuration: Rule = (words, i) => {
  let j = behindApproximation(words, i);
  // "over the past week": a preposition.
  if (j === i + 1) return undefined;
  const each = follows(words, j, 'each', 'of');
  if (each !== undefined) j = each;
  const determiner = /^(?:the|these|those|this|its|their|his|her|our)$/u.test(at(words, j).lower);
  const start = determiner && /^(?:the|these|those|this)$/u.test(at(words, j).lower) ? i : determiner ? undefined : i;
  if (start === undefined) return undefined;
  if (determiner) j++;
  const lean = at(words, j).lower;
  const leaning = LEANS.has(lean);
  if (leaning) j++;
  // "following weeks of talks": a preposition.
  if (!determiner && (!leaning || lean === 'following')) return undefined;
  const length = lengthAt(words, j);
  const many = length && (length.count === null || length.count > 1 || unitAt(words, length.to - 1)?.plural);
  if (length && many && !at(words, j + 1).lower.startsWith('-') && length.unit !== 'second') {
    if (isAge(words, length.to) || (length.unit === 'quarter' && at(words, length.to).lower === 'of')) return undefined;
    return duration(follows(words, length.to, 'or', 'so') ?? length.to, length);
  }
  if (!leaning) return undefined;
  const found = unitAt(words, j);
  if (!found || found.unit === 'half' || found.unit === 'second') return undefined;
  // "the early hours of Saturday".
  if (lean === 'early' && isClockUnit(found.unit)) return undefined;
  if (found.plural && !length) {
    const other = /^(?:or|and)$/u.test(at(words, j + 1).lower) ? unitAt(words, j + 2) : undefined;
    return duration(other?.plural ? j + 3 : j + 1, { unit: found.unit, count: null });
  }
  if (!found.plural && /^(?:past|last)$/u.test(lean) && (found.unit === 'decade' || found.unit === 'century'))
    return duration(j + 1, { unit: found.unit, count: 1 });
  return undefined;
};

const isAge = (words: readonly Word[], to: number): boolean =>
  at(words, to).lower === 'old' || follows(words, to, '-', 'old') !== undefined;

/** "the weeks ahead", "the years to come". */
export const ahead: Rule = (words, i) => {
  if (at(words, i).lower !== 'the') return undefined;
  const found = unitAt(words, i + 1);
  if (!found?.plural) return undefined;
  const to = follows(words, i + 2, 'ahead') ?? follows(words, i + 2, 'to', 'come');
  return to === undefined ? undefined : duration(to, { unit: found.unit, count: null });
};

/** "the year ended June 30", "the nine months to March": how long a business counts. */
export const reportedDuration: Rule = (words, i) => {
  if (at(words, i).lower !== 'the') return undefined;
  const fiscal = /^(?:fiscal|financial|full)$/u.test(at(words, i + 1).lower) ? i + 2 : i + 1;
  const { lower } = at(words, fiscal);
  if (lower !== 'year' || !/^(?:ended|ending|to)$/u.test(at(words, fiscal + 1).lower)) return undefined;
  const next = at(words, fiscal + 2);
  if (at(words, fiscal + 1).lower === 'to' && next.entry?.month === undefined) return undefined;
  return duration(fiscal + 1, { unit: 'year', count: 1 });
};

/** How many there are of a unit that another rule wants to step by. */
export const stepAt = (words: readonly Word[], i: number): Length | undefined => {
  const length = lengthAt(words, i);
  if (length) return length;
  const found = unitAt(words, i);
  return found?.plural && amountAt(words, i) === undefined ? { to: i + 1, unit: found.unit, count: null } : undefined;
};
