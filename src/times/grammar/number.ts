import { wordSet } from '../../language/word-set.ts';
import type { Word } from '../words.ts';
import { at, follows, skipHyphen } from './parse.ts';

/** A number in words or figures; `null` where the words leave it open: "several", "two or three". */
export interface Amount {
  readonly to: number;
  readonly value: number | null;
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const OPEN = wordSet('several few many some multiple numerous dozens scores hundreds thousands couple');

/**
 * How many: "two", "24", "twenty-four", "a hundred", "2 1/2", "one and a half", "a couple of", "several", "two to three".
 */
export function amountAt(words: readonly Word[], i: number): Amount | undefined {
  const first = singleAt(words, i);
  if (!first) return undefined;
  const joint = at(words, first.to).lower;
  if (first.value !== null && (joint === 'to' || joint === 'or' || joint === '-' || joint === '–')) {
    const second = singleAt(words, first.to + 1);
    if (second?.value && second.value > first.value) return { to: second.to, value: null };
  }
  return first;
}

function singleAt(words: readonly Word[], i: number): Amount | undefined {
  const word = at(words, i);
  if (word.digits) return figuresAt(words, i);
  const { lower, entry } = word;
  if (entry?.count !== undefined) return cardinalAt(words, i);
  if (lower === 'half') {
    const to = follows(words, i, 'half', 'a') ?? follows(words, i, 'half', 'an');
    return to === undefined ? undefined : { to, value: 0.5 };
  }
  if (lower === 'a' || lower === 'an') return articleAt(words, i);
  if (lower === 'dozen') return { to: i + 1, value: 12 };
  return OPEN.has(lower) ? openAt(words, i) : undefined;
}

function figuresAt(words: readonly Word[], i: number): Amount {
  const whole = Number(at(words, i).lower.replaceAll(',', ''));
  const value = Number.isSafeInteger(Math.floor(whole)) ? whole : null;
  const sign = FRACTIONS[at(words, i + 1).lower];
  if (sign !== undefined && value !== null) return { to: i + 2, value: value + sign };
  // "2 1/2".
  const over = at(words, i + 2).lower === '/' ? i + 1 : i;
  if (over > i && at(words, over).lower === '1' && at(words, over + 2).digits && value !== null) {
    const part = Number(at(words, over + 2).lower);
    if (part === 2 || part === 4) return { to: over + 3, value: value + 1 / part };
  }
  const half = follows(words, i + 1, 'and', 'a', 'half') ?? follows(words, i + 1, '-', 'and', '-', 'a', '-', 'half');
  if (half !== undefined && value !== null) return { to: half, value: value + 0.5 };
  return { to: i + 1, value };
}

/** "twenty-four", "two hundred and fifty", "one and a half". */
function cardinalAt(words: readonly Word[], i: number): Amount {
  let total = 0;
  let part = 0;
  let to = i;
  for (let j = i; j < i + 8; ) {
    const count = at(words, j).entry?.count;
    if (count === undefined) break;
    if (count === 1000) {
      total += Math.max(1, part) * 1000;
      part = 0;
    } else if (count === 100) part = Math.max(1, part) * 100;
    else if (part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && count < 10)) part += count;
    else break;
    to = j + 1;
    j = skipHyphen(words, to);
    if (at(words, j).lower === 'and' && (count === 100 || count === 1000)) j++;
  }
  const half = follows(words, to, 'and', 'a', 'half') ?? follows(words, to, '-', 'and', '-', 'a', '-', 'half');
  return half === undefined ? { to, value: total + part } : { to: half, value: total + part + 0.5 };
}

/** "a", "a hundred", "a few", "a couple of", "a dozen", "a half". */
function articleAt(words: readonly Word[], i: number): Amount {
  const { lower, entry } = at(words, i + 1);
  if (entry?.count === 100 || entry?.count === 1000) return { to: i + 2, value: entry.count };
  if (lower === 'couple') return { to: follows(words, i + 2, 'of') ?? i + 2, value: 2 };
  if (lower === 'dozen') return { to: i + 2, value: 12 };
  if (lower === 'few' || (lower === 'number' && at(words, i + 2).lower === 'of'))
    return { to: lower === 'few' ? i + 2 : i + 3, value: null };
  if (lower === 'half') return { to: skipHyphen(words, i + 2), value: 0.5 };
  return { to: i + 1, value: 1 };
}

function openAt(words: readonly Word[], i: number): Amount {
  if (at(words, i).lower === 'couple') return { to: follows(words, i + 1, 'of') ?? i + 1, value: 2 };
  return { to: follows(words, i + 1, 'of') ?? i + 1, value: null };
}
