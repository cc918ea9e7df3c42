import { FRACTION_SIGNS } from '../lexicon/number-words.ts';
import { at, type Word } from '../words.ts';
import { follows } from './follows.ts';
import type { NumberParse } from './number.ts';

/** Words a number is written in at most. Source: our choice; "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has 11. */
const LONGEST = 16;

/** "twenty-four", "two hundred and fifty", "two and a half million", "two point five", "a hundred", "a dozen", "half a million", "½". */
export function spelledNumberAt(words: readonly Word[], i: number): NumberParse | undefined {
  const { lower, number } = at(words, i);
  const share = shareOfTimes(words, i);
  if (share) return share;
  if (number?.count !== undefined) return cardinalAt(words, i, i);
  if (lower === 'a' || lower === 'an') return behindArticle(words, i);
  if (lower === 'half') return halfAt(words, i);
  if (lower === 'dozen') return { to: i + 1, value: 12 };
  const sign = FRACTION_SIGNS.get(lower);
  return sign === undefined ? undefined : { to: i + 1, value: sign };
}

/** @param first - where the count begins; `i` may be an article before it */
function cardinalAt(words: readonly Word[], i: number, first: number): NumberParse {
  let total = 0;
  let part = 0;
  let to = first;
  for (let j = first; j < i + LONGEST; ) {
    const { count, times } = at(words, j).number ?? {};
    if (times !== undefined) {
      if (to === first && first === i) break;
      if (times === 100 || times === 12) part = Math.max(1, part) * times;
      else {
        // "hundred thousand million" multiplies all of it, "one million two thousand" only the last part.
        total = part === 0 && total > 0 ? total * times : total + Math.max(1, part) * times;
        part = 0;
      }
    } else if (count !== undefined && joins(part, count) && (to === first || j > first)) part += count;
    else break;
    to = j + 1;
    j = to;
    const next = at(words, j);
    if (next.lower === '-' && next.glued && at(words, j + 1).glued) j++;
    if (next.lower === 'and' && times !== undefined && (at(words, j + 1).number?.count ?? 100) < 100) j++;
  }
  const value = total + part;
  const point = pointAt(words, to, value);
  return withHalf(words, point.to, point.value);
}

/** "twenty" + "four", "hundred" + "twenty", not "twenty" + "thirty". */
const joins = (part: number, count: number): boolean =>
  part === 0 || part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && count > 0 && count < 10);

/** "two point five". */
function pointAt(words: readonly Word[], i: number, value: number): NumberParse {
  let to = i;
  let decimals = '';
  if (at(words, i).lower === 'point' && value < 1000) {
    for (let j = i + 1; j < i + 6; j++) {
      const count = at(words, j).number?.count;
      if (count === undefined || count > 9) break;
      decimals += count;
      to = j + 1;
    }
  }
  if (decimals === '') return { to: i, value };
  const exact = Number(`${value}.${decimals}`);
  const times = at(words, to).number?.times;
  return times === undefined ? { to, value: exact } : { to: to + 1, value: exact * times };
}

/** "two and a half", "two and a half million", "two-and-a-half", "a million and a half". */
function withHalf(words: readonly Word[], to: number, value: number): NumberParse {
  const half = follows(words, to, 'and', 'a', 'half') ?? follows(words, to, '-', 'and', '-', 'a', '-', 'half');
  if (half === undefined) return { to, value };
  const behind = at(words, to - 1).number?.times;
  if (behind !== undefined) return { to: half, value: value + behind / 2 };
  const times = at(words, half).number?.times;
  return times === undefined ? { to: half, value: value + 0.5 } : { to: half + 1, value: (value + 0.5) * times };
}

/** "a hundred", "a million and a half", "a dozen", "a score of", "a quarter of a million", "a half". */
function behindArticle(words: readonly Word[], i: number): NumberParse | undefined {
  const { lower, number } = at(words, i + 1);
  if (number?.times !== undefined) return cardinalAt(words, i, i + 1);
  if (lower === 'score' && at(words, i + 2).lower === 'of') return { to: i + 2, value: 20 };
  if (lower === 'couple' && at(words, i + 2).lower === 'of') return { to: i + 2, value: 2, about: true };
  return undefined;
}

/** "a quarter of a million", "three-quarters of a million", "two thirds of a billion". */
function shareOfTimes(words: readonly Word[], i: number): NumberParse | undefined {
  const { lower, number } = at(words, i);
  const top = lower === 'a' || lower === 'one' ? 1 : number?.count;
  const j = at(words, i + 1).lower === '-' ? i + 2 : i + 1;
  const part = at(words, j).number?.part;
  if (top === undefined || part === undefined || top < 1 || top >= part) return undefined;
  const of = follows(words, j + 1, 'of', 'a');
  const times = of === undefined ? undefined : at(words, of).number?.times;
  return of === undefined || times === undefined || times < 1000
    ? undefined
    : { to: of + 1, value: (top * times) / part };
}

/** "half a million", "half a dozen", "half-a-million"; "half a mile", whose unit is read behind it. */
function halfAt(words: readonly Word[], i: number): NumberParse | undefined {
  const dozen = follows(words, i, 'half', '-', 'dozen') ?? follows(words, i, 'half', 'dozen');
  if (dozen !== undefined) return { to: dozen, value: 6 };
  const to =
    follows(words, i, 'half', 'a') ?? follows(words, i, 'half', 'an') ?? follows(words, i, 'half', '-', 'a', '-');
  if (to === undefined) return undefined;
  const times = at(words, to).number?.times;
  return times === undefined ? { to, value: 0.5 } : { to: to + 1, value: times / 2 };
}
