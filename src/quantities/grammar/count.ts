import { SCORES } from '../lexicon/labels.ts';
import { STATES } from '../lexicon/states.ts';
import type { Amount, Reading, Rule } from '../reading.ts';
import { at, type Word } from '../words.ts';
import { isCalledByNumber } from './called-by-number.ts';
import { rateAt } from './rate.ts';
import { stateBefore, stateBehind } from './state.ts';
import { type Thing, thingAt } from './thing.ts';

const TIMES = /^(?:second|minute|hour|day|week|weekend|fortnight|month|quarter|year|decade|century)$/u;
/** What is counted where no noun says it. */
const PEOPLE = 'people';

/**
 * "24 people", "24 killed", "thousands fled", "dozens of villages", "a toll of 45".
 *
 * The span is the number alone; the noun gives the unit, `''` when none is found.
 */
export const count: Rule = (scene, amount) => {
  const { words } = scene;
  if (amount.hyphen && isScore(words, amount)) return undefined;
  const next = at(words, amount.to);
  // "1e400", "7e7": no unit is written like that.
  if (next.glued && /^\p{L}/u.test(next.lower)) return undefined;
  const thing = nounBehind(words, amount.to);
  // Lengths of time are the stage times'.
  if (thing && TIMES.test(thing.unit)) return undefined;
  const before = stateBefore(words, amount.from);
  const state = stateBehind(words, amount.from, thing && !isOthers(thing) ? thing.to : amount.to) ?? before;
  if (!thing?.plural && state === undefined && isCalledByNumber(words, amount)) return undefined;
  const noun = thing && !isOthers(thing) ? thing.unit : '';
  const people = noun === '' ? state !== undefined || arePeople(words, amount) : noun === 'old';
  const unit = people ? PEOPLE : noun;
  if (amount.hyphen && unit === '') return undefined;
  const rate = thing ? rateAt(scene, thing.to) : undefined;
  const rated = rate ? `${unit}/${rate.by}` : unit;
  const reading: Reading = { kind: 'count', unit: rated, to: amount.to, ...(thing ? { nounTo: thing.to } : {}) };
  return state === undefined ? reading : { ...reading, state };
};

const isOthers = ({ unit }: Thing): boolean => unit === 'other';

/** A plural, or a noun glued to the number; for one, a singular. */
function nounBehind(words: readonly Word[], i: number): Thing | undefined {
  const thing = thingAt(words, i);
  if (!thing) return undefined;
  const isOne = at(words, i - 1).lower === 'one' || at(words, i - 1).lower === '1';
  return thing.plural || isOne ? thing : undefined;
}

function isScore(words: readonly Word[], { to }: Amount): boolean {
  const next = at(words, to).lower === '-' ? to + 1 : to;
  return SCORES.has(at(words, next).lower) || SCORES.has(at(words, next + 1).lower);
}

/** "thousands fled", "a population of 1.5 million", "a death toll of 45", "24 of them". */
function arePeople(words: readonly Word[], { open, from, to }: Amount): boolean {
  if (at(words, to).lower === 'of' && at(words, to + 1).lower === 'the' && STATES.has(at(words, to + 2).lower))
    return true;
  if (open) return /^(?:VERB|AUX)$/u.test(at(words, to).pos);
  for (let j = from - 1; j >= from - 4; j--)
    if (/^(?:population|toll|casualties|dead)$/u.test(at(words, j).lower)) return true;
  return false;
}
