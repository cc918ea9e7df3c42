import { FIRST_YEAR, LAST_YEAR } from '../../calendar/day.ts';
import { wordSet } from '../../language/word-set.ts';
import { pointOf } from '../point.ts';
import type { Word } from '../words.ts';
import type { DateParse, DateRule } from './date-parse.ts';
import { at, follows, integerAt, skipHyphen } from './parse.ts';

/** Years that stand for themselves where nothing else shows that they are years. Source: our choice. */
const EARLIEST = 1500;
const LATEST = 2099;

const year = (to: number, n: number): DateParse => ({ to, date: { kind: 'point', point: pointOf('year', n) } });

/** A year in figures, as one stands behind a month: "March 2019", "March 5, 1946". NaN when it is none. */
export function yearNumberAt(words: readonly Word[], i: number): number {
  const { lower } = at(words, i);
  const n = lower.length === 4 ? integerAt(words, i) : Number.NaN;
  return n >= 1000 && n <= LATEST + 100 ? n : Number.NaN;
}

/** Before a number they show that it is no year: "No. 1998", "$2000", "flight 1998". */
const NO_YEAR_BEFORE = wordSet(
  '$ £ € # no. no number flight route room rs. rs page section article resolution than nearly about',
);
/** Behind one, that it counts: "2000 people", "1500 tons", "2000 %". */
const COUNTED =
  /^(?:%|percent|per|people|men|women|troops|soldiers|miles|km|kilometers|kilometres|meters|metres|feet|tons|tonnes|dollars|euros|pounds|barrels|megawatts|points|shares|votes|homes|families|households|refugees|members|workers|jobs|employees|police|officers|fighters|others|square|cubic|million|billion|hectares|acres|and|or)$/u;

/** "1998", "in 1998", "the 1996 games"; "fiscal 1989", "the year 2000", "FY2019". */
export const plainYear: DateRule = (words, i) => {
  const { lower } = at(words, i);
  if (lower === 'fiscal' || lower === 'fy' || lower === 'financial' || lower === 'calendar') {
    const j = follows(words, i + 1, 'year') ?? i + 1;
    const n = yearNumberAt(words, j);
    return Number.isNaN(n) ? undefined : year(j + 1, n);
  }
  if (lower === 'the' || lower === 'year') {
    const j = follows(words, i, 'the', 'year') ?? follows(words, i, 'year');
    if (j === undefined) return undefined;
    const n = integerAt(words, j);
    if (n >= FIRST_YEAR && n <= LAST_YEAR && at(words, j).lower.length > 2) return year(j + 1, n);
    const spelt = spelledYear(words, j);
    return spelt;
  }
  const n = yearNumberAt(words, i);
  if (!(n >= EARLIEST && n <= LATEST) || !mayBeYear(words, i)) return undefined;
  return year(i + 1, n);
};

function mayBeYear(words: readonly Word[], i: number): boolean {
  const before = at(words, i - 1);
  const next = at(words, i + 1);
  const { glued } = at(words, i);
  if (NO_YEAR_BEFORE.has(before.lower) || (glued && /^[./:,$£€#]$/u.test(before.lower))) return false;
  const season = next.lower === '/' && at(words, i + 2).lower.length === 2 && at(words, i + 2).digits;
  if (next.glued && !season && /^(?:[/:%°]|\p{L}+)$/u.test(next.lower) && next.lower !== "'s") return false;
  if (/^(?:in|since|until|till|by|from|during|of|before|after|between|late|early|mid|to|through)$/u.test(before.lower))
    return next.entry?.unit === undefined && (!COUNTED.test(next.lower) || /^(?:and|or)$/u.test(next.lower));
  if (next.entry?.unit && next.entry.unit !== 'quarter' && next.entry.unit !== 'half') return false;
  if (COUNTED.test(next.lower)) return /^(?:and|or)$/u.test(next.lower);
  // "2029-13-01": a date that is none.
  if (next.glued && next.lower === '-' && at(words, i + 3).glued && at(words, i + 3).lower === '-') return false;
  // "his 1987 Volvo".
  if (before.lower === "'s" && next.capital && next.pos === 'PROPN') return false;
  // "killed 2000 rebels"; "the 1992 protests".
  if (before.pos === 'VERB' && next.pos === 'NOUN') return false;
  return true;
}

/** "1998-2000", "2006-07": the second year of the two. */
export const secondYear: DateRule = (words, i) => {
  const first = yearNumberAt(words, i - 2);
  const dash = at(words, i - 1);
  if (Number.isNaN(first) || !/^[-–/]$/u.test(dash.lower) || !dash.glued || !at(words, i).glued) return undefined;
  if (Number.isNaN(integerAt(words, i, 2)) || at(words, i).lower.length !== 2 || at(words, i + 1).lower === '-')
    return undefined;
  const n = first - (first % 100) + integerAt(words, i, 2);
  return n === first + 1 || (n > first && n - first < 20) ? year(i + 1, n) : undefined;
};

/** "nineteen ninety-six", "two thousand one", "twenty nineteen". */
export const spelledYear: DateRule = (words, i) => {
  const first = at(words, i).entry?.count;
  if (first === 2 && at(words, i + 1).lower === 'thousand') {
    const j = follows(words, i + 2, 'and') ?? i + 2;
    const rest = at(words, j).entry?.count;
    if (rest !== undefined && rest > 0 && rest < 20) return year(j + 1, 2000 + rest);
    return /^(?:year|in|since|until|by)$/u.test(at(words, i - 1).lower) ? year(i + 2, 2000) : undefined;
  }
  if (first !== 18 && first !== 19 && first !== 20) return undefined;
  const tens = at(words, i + 1).entry?.count;
  if (tens === undefined || tens < 10 || tens > 90) return undefined;
  const j = skipHyphen(words, i + 2);
  const ones = tens >= 20 ? at(words, j).entry?.count : undefined;
  const has = ones !== undefined && ones > 0 && ones < 10;
  return year(has ? j + 1 : i + 2, first * 100 + tens + (has ? ones : 0));
};

const DECADE_NAMES: Readonly<Record<string, number>> = {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
};

const decade = (to: number, n: number): DateParse => ({ to, date: { kind: 'point', point: pointOf('decade', n) } });

/** "the 1990s", "1980's", "the '80s", "the nineties". */
export const decadeAt: DateRule = (words, i) => {
  const the = at(words, i).lower === 'the';
  let j = the ? i + 1 : i;
  const named = DECADE_NAMES[at(words, j).lower];
  if (named !== undefined) return the ? decade(j + 1, named) : undefined;
  const apostrophe = /^['’‘`]$/u.test(at(words, j).lower);
  if (apostrophe) j++;
  const { lower } = at(words, j);
  const n = integerAt(words, j);
  if (Number.isNaN(n) || n % 10 !== 0) return undefined;
  const s = at(words, j + 1);
  const behind = s.glued && (s.lower === 's' || s.lower === "'s") ? j + 2 : follows(words, j + 1, "'", 's');
  if (behind === undefined) return undefined;
  if (lower.length === 4 && n >= 1000 && n <= LATEST) return decade(behind, n / 10);
  // "the 80s": of the twentieth century, as long as this one is young.
  if (lower.length === 2 && n >= 20 && (apostrophe || the)) return decade(behind, 190 + n / 10);
  return undefined;
};

/** "the 20th century", "11th-century". */
export const centuryAt: DateRule = (words, i) => {
  let j = at(words, i).lower === 'the' ? i + 1 : i;
  const spelt = at(words, j).entry?.ordinal;
  let n = spelt ?? integerAt(words, j, 2);
  if (!(n >= 1 && n <= 30)) {
    // "twenty-first century".
    const tens = at(words, j).entry?.count;
    const ones = at(words, skipHyphen(words, j + 1)).entry?.ordinal;
    if (tens !== 20 || ones === undefined || ones > 9) return undefined;
    n = 20 + ones;
    j = skipHyphen(words, j + 1) + 1;
  } else if (spelt !== undefined) j++;
  else if (/^(?:st|nd|rd|th)$/u.test(at(words, j + 1).lower)) j += 2;
  else return undefined;
  j = skipHyphen(words, j);
  if (at(words, j).entry?.unit !== 'century') return undefined;
  return { to: j + 1, date: { kind: 'point', point: pointOf('century', n - 1) } };
};
