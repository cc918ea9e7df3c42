import { LABELS, STREETS } from '../lexicon/labels.ts';
import { STATES } from '../lexicon/states.ts';
import { NAMED_UNITS } from '../lexicon/units.ts';
import type { Amount, Scene } from '../reading.ts';
import { at, type Word } from '../words.ts';
import { stateBehind } from './state.ts';
import { thingAt } from './thing.ts';

/** So many plain figures are an account, a telephone, a licence. Source: our choice. */
const LONGEST_PLAIN = 8;

/** True for figures that name, number or date something: "F-16", "Article 50", "3.2.1", "+98 21 555", "1998", "10 Downing Street". */
export function isNoQuantity({ words, isTime }: Scene, { first, to, bare, sign }: Amount): boolean {
  const number = at(words, first);
  if (!number.figures) return isSpelledName(words, first, to);
  if (isGluedBefore(words, first, sign !== undefined) || isGluedBehind(words, to)) return true;
  if (sign !== undefined) return false;
  if (bare && /^\d+$/u.test(number.lower) && number.lower.length >= LONGEST_PLAIN) return true;
  if (bare && ((isGroup(words, first - 1) && !isTime(first - 1)) || (isGroup(words, to) && !isTime(to)))) return true;
  return bare && (isNumbered(words, first, to) || isAddress(words, to));
}

/** Plain figures beside others: "21 1234 5678" is a telephone. */
const isGroup = (words: readonly Word[], i: number): boolean =>
  /^\d+$/u.test(at(words, i).lower) && !at(words, i).glued;

/** A letter, figure or sign right before: "F-16", "A320", "#5", "+98", "10:35", "5/9". */
function isGluedBefore(words: readonly Word[], i: number, hasSign: boolean): boolean {
  if (!at(words, i).glued || hasSign) return false;
  const before = at(words, i - 1);
  if (/^["“‘'”’([~—…,;]$/u.test(before.lower)) return false;
  // "mid-20s", "555-0199" and "F-16": only a blank before the hyphen, or "+/", makes it a sign.
  if (before.lower === '-' || before.lower === '–') return before.glued && at(words, i - 2).lower !== '/';
  return !/^[−±<>]$/u.test(before.lower);
}

/** What is glued behind and no unit: "5th", "30s", "4x4", "10:35", "9/11", "555-0199", "3.2.1". */
function isGluedBehind(words: readonly Word[], i: number): boolean {
  const next = at(words, i);
  const after = at(words, i + 1);
  if (!next.glued) return false;
  if (/^[:/.*#_=@]$/u.test(next.lower) && after.glued && (after.figures || next.lower === '*')) return true;
  if (next.lower === '-' || next.lower === '–') return after.glued && after.figures;
  // "1e400", but "5ft10".
  if (/^\p{L}{1,2}$/u.test(next.lower) && after.glued && after.figures && !NAMED_UNITS.has(next.lower)) return true;
  return /^(?:st|nd|rd|th|s|x|d|g)$/u.test(next.lower) && !(next.lower === 'g' && !next.capital);
}

/** "No. 10", "page 4", "(3)", "1." at a paragraph's beginning, "1998". */
function isNumbered(words: readonly Word[], i: number, to: number): boolean {
  if (/^(?:%|percent|per|points?)$/u.test(at(words, to).lower)) return false;
  const before = at(words, i - 1);
  if (LABELS.has(before.lower)) {
    // "building 152 homes" and "no 24 men" count; "page 4 of the papers" does not.
    const counts = thingAt(words, to)?.plural === true && at(words, to).lower !== 'of';
    if (before.capital || !counts) return true;
  }
  // "grades 10 and 12".
  if (
    (before.lower === 'and' || before.lower === 'to') &&
    at(words, i - 2).figures &&
    LABELS.has(at(words, i - 3).lower)
  )
    return true;
  // "1: 9" is a ratio.
  if (at(words, to).lower === ':' && at(words, to + 1).figures) return true;
  if (before.lower === '(' && at(words, to).lower === ')') return true;
  if (i === 0 && /^[.)]$/u.test(at(words, to).lower) && to < words.length - 1) return true;
  return /^(?:1[5-9]|20)\d\d$/u.test(at(words, i).lower) && !thingAt(words, to)?.plural;
}

/** "10 Downing Street". */
function isAddress(words: readonly Word[], to: number): boolean {
  for (let j = to; j < to + 4 && at(words, j).capital; j++) if (STREETS.has(at(words, j).lower) && j > to) return true;
  return false;
}

/** "Seven Sisters", "Group of Seven", "Twenty One Pilots": a number with a capital inside a sentence, beside another. */
function isSpelledName(words: readonly Word[], first: number, to: number): boolean {
  const number = at(words, first);
  if (!number.capital || first === 0 || /^[.!?:"“”]$/u.test(at(words, first - 1).lower)) return false;
  const before = at(words, first - 1);
  const ofName = before.lower === 'of' && at(words, first - 2).capital && number.number?.count !== undefined;
  // "the Four Corners", but "Attack Kills Seven Civilians".
  if (!before.capital && at(words, to).capital && before.pos === 'DET') return true;
  const inName =
    before.capital && first > 1 && !STATES.has(before.lower) && stateBehind(words, first, to) === undefined;
  return ofName || (inName && !thingAt(words, to)?.plural && !at(words, to - 1).number?.times);
}
