import { FRACTION_SIGNS, GLUED_TIMES } from '../lexicon/number-words.ts';
import { NAMED_UNITS } from '../lexicon/units.ts';
import { at, type Word } from '../words.ts';
import { LARGEST, rounded, valueOfFigures } from './figures.ts';
import { follows } from './follows.ts';
import { openNumberAt } from './open-number.ts';
import { spelledNumberAt } from './spelled-number.ts';

/** A number and the words it is written in. */
export interface NumberParse {
  /** Behind its last word. */
  readonly to: number;
  readonly value: number;
  /** More than the value: "thousands", "several hundred". */
  readonly open?: boolean;
  /** "a couple of". */
  readonly about?: boolean;
  /** Figures with nothing behind them: "24", "1,200", "5.3". */
  readonly bare?: boolean;
}

/**
 * The number that begins at a word: "24", "1,200.50", "2½", "10 000", "8.7 billion", "twenty-four", "half a million", "a dozen",
 * "tens of thousands".
 *
 * @param money - a currency's sign stands before it, so that `m` is a million
 */
export function numberAt(words: readonly Word[], i: number, money = false): NumberParse | undefined {
  const { figures, number } = at(words, i);
  if (!figures && !number) return undefined;
  const found = figures ? figuresAt(words, i, money) : (spelledNumberAt(words, i) ?? openNumberAt(words, i));
  return found && found.value <= LARGEST ? { ...found, value: rounded(found.value) } : undefined;
}

function figuresAt(words: readonly Word[], i: number, money: boolean): NumberParse | undefined {
  const whole = valueOfFigures(at(words, i).lower);
  if (whole === undefined) return undefined;
  const grouped = spacedAt(words, i) ?? { to: i + 1, value: whole };
  const more = fractionAt(words, grouped.to, grouped.value);
  const { to, value } = more ?? grouped;
  const multiplied = timesAt(words, to, value, money);
  if (multiplied) return multiplied;
  return { to, value, bare: to === i + 1 };
}

/** "10 000", "1 234 567": a blank between thousands. */
function spacedAt(words: readonly Word[], i: number): NumberParse | undefined {
  let digits = at(words, i).lower;
  if (!/^[1-9]\d{0,2}$/u.test(digits)) return undefined;
  let to = i + 1;
  while (to < i + 5 && /^\d{3}$/u.test(at(words, to).lower) && at(words, to).start === at(words, to - 1).end + 1) {
    digits += at(words, to).lower;
    to++;
  }
  // "Flight 12 345" and "300 200 people" are none: only thousands that end in a zero are safe.
  return to > i + 1 && digits.endsWith('0') ? { to, value: Number(digits) } : undefined;
}

/** "2 1/2", "2½", "1/2", "two and a half" in figures. */
function fractionAt(words: readonly Word[], i: number, value: number): NumberParse | undefined {
  const sign = FRACTION_SIGNS.get(at(words, i).lower);
  if (sign !== undefined) return { to: i + 1, value: value + sign };
  const half = follows(words, i, 'and', 'a', 'half');
  if (half !== undefined) return { to: half, value: value + 0.5 };
  const alone = overAt(words, i - 1);
  if (alone) return alone;
  const over = at(words, i).glued ? undefined : overAt(words, i);
  return over && { to: over.to, value: value + over.value };
}

/** "1/2", "3/4": not "9/11", "5/4". */
export function overAt(words: readonly Word[], i: number): NumberParse | undefined {
  const bottom = at(words, i + 2);
  if (at(words, i + 1).lower !== '/' || !at(words, i + 1).glued || !bottom.glued) return undefined;
  const [top, under] = [Number(at(words, i).lower), Number(bottom.lower)];
  const isPart = top > 0 && top < under && (under === 2 || under === 3 || under === 4 || under === 5 || under === 8);
  return isPart && !at(words, i + 3).glued ? { to: i + 3, value: top / under } : undefined;
}

/** "8.7 billion", "5-million", "$30m", "2 lakh crore". */
function timesAt(words: readonly Word[], i: number, value: number, money: boolean): NumberParse | undefined {
  const hyphen = at(words, i).lower === '-' && at(words, i).glued && at(words, i + 1).glued ? i + 1 : i;
  let to = hyphen;
  let product = value;
  for (let more = at(words, to).number?.times; more !== undefined && to < hyphen + 2; ) {
    product *= more;
    to++;
    more = at(words, to).number?.times;
  }
  if (to > hyphen) {
    const half = follows(words, to, 'and', 'a', 'half');
    return half === undefined ? { to, value: product } : { to: half, value: product * 1.5 };
  }
  const letter = at(words, i);
  const times = GLUED_TIMES.get(letter.lower);
  if (times === undefined) return undefined;
  // "30m people" and "3m bpd" are millions, "30m high" metres.
  const next = at(words, i + 1);
  const isTimes = money || (letter.glued && (isCounted(next) || isUnit(words, i + 1)));
  return isTimes ? { to: i + 1, value: value * times } : undefined;
}

const isUnit = (words: readonly Word[], i: number): boolean =>
  !at(words, i).glued && (NAMED_UNITS.has(at(words, i).lower) || follows(words, i, 'b', '/', 'd') !== undefined);
const isCounted = ({ lower, pos }: Word): boolean => (pos === 'NOUN' && lower.endsWith('s')) || lower === 'people';
