import { STATES } from '../lexicon/states.ts';
import type { Amount, Scene } from '../reading.ts';
import { at } from '../words.ts';
import { stateBefore } from './state.ts';
import { thingAt } from './thing.ts';

/** How far a number beside may stand: "one child and two men". Source: our choice. */
const REACH = 5;

/**
 * True for a "one" that counts: "at least one soldier", "one soldier and two civilians", "killing one". Others are pronouns
 * ("one of them", "no one") or no more than an article ("one resident said").
 */
export function countsOne({ words }: Scene, { from, first, to, approximation }: Amount): boolean {
  if (at(words, to).lower === 'of' || at(words, to).lower === "'s" || at(words, to).lower === '-') return false;
  const before = at(words, from - 1).lower;
  if (before === 'no' || before === 'every' || before === 'any' || before === 'the' || before === 'this') return false;
  if (stateBefore(words, from) !== undefined || STATES.has(at(words, to).lower)) return true;
  const thing = thingAt(words, to);
  if (!thing || thing.plural) return false;
  if (approximation !== undefined || before === 'only' || before === 'just') return true;
  for (let j = thing.to; j < thing.to + REACH; j++) if (isOtherNumber(j)) return joined(thing.to, j);
  for (let j = first - 1; j > first - REACH; j--) if (isOtherNumber(j)) return joined(j, first);
  return false;

  function isOtherNumber(i: number): boolean {
    const { figures, number, lower } = at(words, i);
    return (figures || number?.count !== undefined) && lower !== 'one';
  }
  function joined(start: number, end: number): boolean {
    for (let j = start; j < end; j++) if (/^(?:and|including|or|,|instead)$/u.test(at(words, j).lower)) return true;
    return false;
  }
}
