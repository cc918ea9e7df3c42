import type { Amount } from '../reading.ts';
import { at, type Word } from '../words.ts';
import { approximationBefore, approximationBehind } from './approximation.ts';
import { rounded } from './figures.ts';
import { type NumberParse, numberAt } from './number.ts';
import { type Sign, signBefore } from './sign.ts';

/** The amount whose number begins at a word: "nearly 1,200", "between $35,000 and $50,000", "20 to 30", "an estimated €2". */
export function amountAt(words: readonly Word[], first: number): Amount | undefined {
  const sign = signBefore(words, first, Number.POSITIVE_INFINITY);
  const number = numberAt(words, first, sign !== undefined);
  if (!number) return undefined;
  const checked = sign && signBefore(words, first, number.value);
  const start = minusBefore(words, checked?.from ?? first);
  const range = rangeAt(words, first, number, checked);
  const { to, value } = range ?? number;
  const high = range?.high;
  const between = range?.between === true && at(words, start - 1).lower === 'between';
  const head = between ? start - 1 : start;
  const before = between ? undefined : approximationBefore(words, start, value);
  const behind = before ? undefined : approximationBehind(words, to);
  const approximation = number.open
    ? 'more than'
    : (before?.approximation ?? behind?.approximation ?? (number.about ? 'about' : undefined));
  const negative = start < (checked?.from ?? first);
  return {
    from: before?.from ?? head,
    first,
    to: behind?.to ?? to,
    value: negative ? -value : value,
    ...(high === undefined ? {} : { high }),
    ...(approximation === undefined ? {} : { approximation }),
    ...(checked ? { sign: checked.code } : {}),
    open: number.open === true,
    bare: number.bare === true && range === undefined,
    hyphen: range?.hyphen === true,
  };
}

/** What may be below zero. */
const SCALED = /^(?:%|percent|per|°|º|degrees?|euros?|dollars?|pounds?)$/u;

/** "minus 5", "−5", "-0.3", "-5 °C", "-3 percent": a hyphen with a blank before it and none behind, before a decimal or what has a zero. */
function minusBefore(words: readonly Word[], i: number): number {
  const { lower, glued } = at(words, i - 1);
  if (lower === 'minus' || (lower === '−' && at(words, i).glued)) return i - 1;
  const next = at(words, i + 1).lower;
  const isMinus =
    lower === '-' && !glued && at(words, i).glued && (at(words, i).lower.includes('.') || SCALED.test(next));
  return isMinus ? i - 1 : i;
}

interface Range extends NumberParse {
  readonly high: number;
  readonly between: boolean;
  readonly hyphen: boolean;
}

/** The second number of a range: "5 to 7", "5-7 million", "between 5 and 7", "two or three", "$12 million to $20 million". */
function rangeAt(
  words: readonly Word[],
  first: number,
  number: NumberParse,
  sign: Sign | undefined,
): Range | undefined {
  const start = sign?.from ?? first;
  const opening = at(words, start - 1).lower;
  const joint = jointAt(words, number.to, opening === 'between');
  if (joint === undefined || opening === 'from') return undefined;
  const { lower } = at(words, joint - 1);
  const secondAt = signEnd(words, joint, sign);
  const second = numberAt(words, secondAt, sign !== undefined);
  if (!second || second.open !== number.open) return undefined;
  const value = withItsTimes(words, secondAt, number, second);
  if (!(value < second.value)) return undefined;
  // "two or three", not "50 or 100".
  if (lower === 'or' && second.value > value * 2) return undefined;
  const isPlain = (lower === '-' || lower === '–') && number.bare === true && second.bare === true && !sign;
  const between = opening === 'between' && lower !== 'to';
  return { ...second, value, high: second.value, between, hyphen: isPlain };
}

/** Behind "to", "-", "and" of a range whose first number ends at `i`, a "%" between skipped. */
function jointAt(words: readonly Word[], i: number, between: boolean): number | undefined {
  const percent = at(words, i).lower === '%' && at(words, i).glued ? i + 1 : i;
  const { lower } = at(words, percent);
  if (lower === '-' || lower === '–') return percent + 1;
  if (lower === 'and') return between ? percent + 1 : undefined;
  return percent === i && (lower === 'to' || lower === 'or') ? i + 1 : undefined;
}

/** Behind the same currency's sign, where it is repeated. */
function signEnd(words: readonly Word[], i: number, sign: Sign | undefined): number {
  if (!sign) return i;
  for (let j = i; j < i + 3; j++) if (at(words, j).figures && signBefore(words, j, 1e9)?.code === sign.code) return j;
  return i;
}

/** "5 to 7 million" are millions both. */
function withItsTimes(words: readonly Word[], secondAt: number, number: NumberParse, second: NumberParse): number {
  const own = at(words, secondAt);
  if (!own.figures || number.bare !== true || second.bare === true)
    return spelledShare(words, secondAt, number, second);
  const coefficient = Number(own.lower.replaceAll(',', ''));
  const times = second.value / coefficient;
  return number.value < coefficient && times >= 1000 ? rounded(number.value * times) : number.value;
}

/** "two to three million". */
function spelledShare(words: readonly Word[], i: number, number: NumberParse, second: NumberParse): number {
  const count = at(words, i).number?.count;
  const times = at(words, i + 1).number?.times;
  const shares = count !== undefined && times !== undefined && number.value < count && second.value === count * times;
  return shares ? number.value * times : number.value;
}
