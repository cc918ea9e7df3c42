import { wordSet } from '../../language/word-set.ts';
import type { Approximation } from '../../model/annotation.ts';
import { at, type Word } from '../words.ts';
import { approximationBefore } from './approximation.ts';
import { rounded } from './figures.ts';
import { overAt } from './number.ts';

/** A part of a whole, in percent. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly approximation?: Approximation;
}

/** Behind "a third": words that show a part is meant and no rank, besides the sentence's end. */
const BEHIND_PART = wordSet('of more less higher lower fewer larger smaller than from to by in since over on or and');

/** "a third of", "two-thirds", "three quarters", "half of the", "one in five", "three out of four". */
export function shareAt(words: readonly Word[], i: number): Share | undefined {
  const found = inNumber(words, i) ?? overOf(words, i) ?? parts(words, i) ?? half(words, i);
  if (!found) return undefined;
  const before = approximationBefore(words, i, 100);
  return { from: i, ...found, value: rounded(found.value * 100), ...before };
}

type Found = Omit<Share, 'from'>;

/** "one in five", "nine out of 10": up to nine of ten or a round number. */
function inNumber(words: readonly Word[], i: number): Found | undefined {
  const top = smallAt(words, i);
  if (top === undefined || top > 9) return undefined;
  const out = at(words, i + 1).lower === 'out' && at(words, i + 2).lower === 'of';
  if (!out && at(words, i + 1).lower !== 'in') return undefined;
  const below = out ? i + 3 : i + 2;
  const under = smallAt(words, below);
  if (under === undefined || under <= top || under < 2) return undefined;
  if (!out && under > 10 && ![12, 20, 25, 50, 100, 1000].includes(under)) return undefined;
  return { to: below + 1, value: top / under };
}

const smallAt = (words: readonly Word[], i: number): number | undefined => {
  const { lower, number, figures } = at(words, i);
  if (figures) return /^[1-9]\d{0,3}$/u.test(lower) ? Number(lower) : undefined;
  if (number?.times !== undefined && number.times <= 1000) return number.times;
  return number?.count;
};

/** "2/3 of", "a 2/3 majority". */
function overOf(words: readonly Word[], i: number): Found | undefined {
  const over = at(words, i).figures && !at(words, i).glued ? overAt(words, i) : undefined;
  return over && /^(?:of|majority)$/u.test(at(words, over.to).lower) ? over : undefined;
}

/** "a third", "one-third", "two thirds", "three-quarters": not "the third", "a third man", "a quarter". */
function parts(words: readonly Word[], i: number): Found | undefined {
  const { lower, number } = at(words, i);
  const article = lower === 'a' || lower === 'one';
  const top = article ? 1 : number?.count;
  if (top === undefined || top < 1) return undefined;
  const j = at(words, i + 1).lower === '-' ? i + 2 : i + 1;
  const { part, parts: plural } = at(words, j).number ?? {};
  if (part === undefined || top >= part || (plural === true) !== top > 1) return undefined;
  // "a quarter of a million" is a number.
  if (at(words, j + 1).lower === 'of' && /^an?$/u.test(at(words, j + 2).lower) && at(words, j + 3).number?.times)
    return undefined;
  if (lower === 'a' && !showsPart(words, i, j + 1)) return undefined;
  return { to: j + 1, value: top / part };
}

function showsPart(words: readonly Word[], i: number, behind: number): boolean {
  const { lower, pos } = at(words, behind);
  if (lower === '' || pos === 'PUNCT') return lower !== '-' && lower !== '“' && lower !== '"';
  return BEHIND_PART.has(lower) || approximationBefore(words, i, 100) !== undefined;
}

/** "half of the", "half the town", "half its stock", "more than half": not "half an hour", "the second half". */
function half(words: readonly Word[], i: number): Found | undefined {
  if (at(words, i).lower !== 'half' || at(words, i - 1).lower === '-') return undefined;
  const { lower } = at(words, i + 1);
  const ofAll = lower === 'of' || /^(?:the|their|its|his|her|our|your|my|these|those|all)$/u.test(lower);
  const shown =
    ofAll || (approximationBefore(words, i, 100) !== undefined && lower !== 'a' && lower !== 'an' && lower !== '-');
  const ordinal = /^(?:first|second|other|latter|better|this|that|last)$/u.test(at(words, i - 1).lower);
  const byHalf = at(words, i - 1).lower === 'by' && lower !== 'a' && lower !== 'an' && lower !== '-';
  return (shown || byHalf) && !ordinal ? { to: i + 1, value: 0.5 } : undefined;
}
