import { wordSet } from '../../language/word-set.ts';
import type { Approximation } from '../../model/annotation.ts';
import { at, type Word } from '../words.ts';
import { follows } from './follows.ts';

/** Words before a number, the last first where one list holds another. */
const BEFORE: readonly (readonly [words: string, approximation: Approximation])[] = [
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['no less than', 'at least'],
  ['no fewer than', 'at least'],
  ['not less than', 'at least'],
  ['not fewer than', 'at least'],
  ['more than', 'more than'],
  ['greater than', 'more than'],
  ['higher than', 'more than'],
  ['less than', 'less than'],
  ['fewer than', 'less than'],
  ['lower than', 'less than'],
  ['at least', 'at least'],
  ['a minimum of', 'at least'],
  ['minimum of', 'at least'],
  ['upwards of', 'more than'],
  ['in excess of', 'more than'],
  ['at most', 'at most'],
  ['a maximum of', 'at most'],
  ['maximum of', 'at most'],
  ['up to', 'at most'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['as few as', 'at least'],
  ['as little as', 'at least'],
  ['just under', 'almost'],
  ['a little under', 'almost'],
  ['slightly under', 'almost'],
  ['just over', 'more than'],
  ['a little over', 'more than'],
  ['slightly over', 'more than'],
  ['well over', 'more than'],
  ['close to', 'almost'],
  ['something like', 'about'],
  ['an estimated', 'about'],
  ['a reported', 'about'],
  ['more or less', 'about'],
  ['estimated', 'about'],
  ['nearly', 'almost'],
  ['almost', 'almost'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['~', 'about'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceeding', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
];

const byLast = new Map<string, (readonly [words: readonly string[], approximation: Approximation])[]>();
for (const [words, approximation] of BEFORE) {
  const list = words.split(' ');
  const last = list.at(-1) ?? '';
  byLast.set(last, [...(byLast.get(last) ?? []), [list, approximation]]);
}

/** Also words of place and matter: "over two hills", "talk about three men", "close to four schools". */
const PLACES = wordSet('over above under below around to');
const MATTERS =
  /^(?:talk|speak|spoke|think|thought|stor(?:y|ies)|question|concern|worr|ask|complain|inform|learn|hear|report|know|knew|tell|told|book|film)/u;
/** Words that make an approximation stronger: "far more than", "well below". */
const STRONGER = wordSet('far well much slightly significantly considerably substantially many even only just');
/** From this on a number behind "over" is an amount more often than a thing passed over. Source: our choice. */
const LARGE = 10;

/** How exactly a number is meant, and where the words that say so begin. */
export interface Approximate {
  readonly from: number;
  readonly approximation: Approximation;
}

/**
 * The words of approximation that end before a number: "at least", "an estimated", "nearly".
 *
 * @param i - index of the number's first word, or of the currency's sign before it
 */
export function approximationBefore(words: readonly Word[], i: number, value: number): Approximate | undefined {
  for (const [list, approximation] of byLast.get(at(words, i - 1).lower) ?? []) {
    const from = i - list.length;
    if (follows(words, from, ...list) === undefined) continue;
    if (list.length === 1 && isOtherWord(words, from, value)) continue;
    if (list.join(' ') === 'close to' && value < LARGE) continue;
    return { from: withStronger(words, from), approximation };
  }
  return undefined;
}

function isOtherWord(words: readonly Word[], i: number, value: number): boolean {
  const { lower } = at(words, i);
  if (PLACES.has(lower) && lower !== 'around') return value < LARGE;
  return lower === 'about' && MATTERS.test(at(words, i - 1).lower);
}

function withStronger(words: readonly Word[], i: number): number {
  const before = at(words, i - 1).lower;
  return STRONGER.has(before) && before !== 'only' && before !== 'just' && before !== 'even' ? i - 1 : i;
}

/** Words of approximation behind a number: "40-plus", "40+", "40 or more", "40 or so". */
export function approximationBehind(
  words: readonly Word[],
  i: number,
): { readonly to: number; readonly approximation: Approximation } | undefined {
  const next = at(words, i);
  if (next.lower === '+' && next.glued && !at(words, i + 1).figures) return { to: i + 1, approximation: 'at least' };
  if (next.lower === '-' && next.glued && at(words, i + 1).lower === 'plus')
    return { to: i + 2, approximation: 'at least' };
  if (next.lower === 'plus' && !at(words, i + 1).figures && !at(words, i + 1).number)
    return { to: i + 1, approximation: 'at least' };
  if (next.lower !== 'or') return undefined;
  switch (at(words, i + 1).lower) {
    case 'so':
      return { to: i + 2, approximation: 'about' };
    case 'more':
      return { to: i + 2, approximation: 'at least' };
    case 'less':
    case 'fewer':
      return { to: i + 2, approximation: 'at most' };
    default:
      return undefined;
  }
}
