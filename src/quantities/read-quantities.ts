import type { Document } from '../language/document.ts';
import type { Quantity, Time } from '../model/annotation.ts';
import { age } from './grammar/age.ts';
import { amountAt } from './grammar/amount.ts';
import { count } from './grammar/count.ts';
import { rounded } from './grammar/figures.ts';
import { measure } from './grammar/measure.ts';
import { money } from './grammar/money.ts';
import { isNoQuantity } from './grammar/not-a-quantity.ts';
import { countsOne } from './grammar/one.ts';
import { percent } from './grammar/percent.ts';
import { type Share, shareAt } from './grammar/share.ts';
import { placesNamed } from './places-named.ts';
import type { Amount, Reading, Rule, Scene } from './reading.ts';
import { at, type Word, wordsIn } from './words.ts';

/** Every kind of quantity; the first that reads an amount has it. */
const RULES: readonly Rule[] = [percent, money, age, measure, count];

/**
 * The amounts of an article: money, people and things counted, measures and percentages, each with its exact span, its value and
 * its unit.
 *
 * > | At least 24 | people, | a third of | the crew, | 35 million cubic meters a day | for | $8.7 billion |
 *
 * Pure and linear in the text: each word is looked at a bounded number of times.
 *
 * @param times - of `readTimes` on the same document, ascending: what is a date or a length of time is no quantity
 * @returns ascending, none overlapping; spans are UTF-16 offsets in `document.text`
 */
export function readQuantities(document: Document, times: readonly Time[]): readonly Quantity[] {
  const { text, tokens, paragraphs } = document;
  const namedOf = placesNamed(text);
  const quantities: Quantity[] = [];
  let time = 0;
  for (const paragraph of paragraphs) {
    const words = wordsIn(text, tokens, paragraph);
    const inTime = words.map(({ start, end }) => {
      while (time < times.length && times[time]!.end <= start) time++;
      return time < times.length && times[time]!.start < end;
    });
    const last = words.at(-1)?.end ?? 0;
    const scene: Scene = {
      words,
      isTime: (i) => inTime[i] === true,
      namedOf: (countries) => namedOf(countries, words[0]?.start ?? 0, last),
    };
    for (const quantity of quantitiesIn(scene)) quantities.push(quantity);
  }
  return quantities;
}

/** Those of one paragraph's words. */
export function quantitiesIn(scene: Scene): Quantity[] {
  const { words } = scene;
  const found: Quantity[] = [];
  /** Behind the last quantity, and behind the noun it counts. */
  let done = 0;
  let nounTo = 0;
  for (let i = 0; i < words.length; i++) {
    const { figures, number } = words[i]!;
    if ((!figures && !number) || scene.isTime(i)) continue;
    // "22 new Amra 787 aircraft" are 22.
    if (figures && i < nounTo && at(words, i - 1).pos === 'PROPN') continue;
    const share = shareAt(words, i);
    if (share && !scene.isTime(share.to - 1)) {
      found.push(quantityOfShare(words, share, done));
      done = share.to;
      i = done - 1;
      continue;
    }
    const amount = amountAt(words, i);
    if (!amount || scene.isTime(amount.to - 1)) continue;
    const reading = isNoQuantity(scene, amount) ? undefined : read(scene, amount);
    nounTo = reading?.nounTo ?? 0;
    if (reading && !(isOne(words, amount) && mayBePronoun(reading) && !countsOne(scene, amount))) {
      found.push(quantityOf(words, amount, reading, done));
      done = reading.to;
    }
    i = Math.max(amount.to, reading?.to ?? 0) - 1;
  }
  return found;
}

const isOne = (words: readonly Word[], { first, to }: Amount): boolean =>
  to === first + 1 && at(words, first).lower === 'one';

/** "One soldier said", "at one point". */
const mayBePronoun = ({ kind, unit }: Reading): boolean => kind === 'count' || unit === 'point';

/** What an amount is of; one without a unit has that of the number it is joined with: "from 5 to 7 percent". */
function read(scene: Scene, amount: Amount): Reading | undefined {
  for (const rule of RULES) {
    const reading = rule(scene, amount);
    if (!reading) continue;
    if (reading.kind !== 'count' || reading.unit !== '') return reading;
    return joinedReading(scene, amount) ?? reading;
  }
  return undefined;
}

function joinedReading(scene: Scene, amount: Amount): Reading | undefined {
  if (!/^(?:to|and|or|versus|vs)$/u.test(at(scene.words, amount.to).lower)) return undefined;
  const next = amountAt(scene.words, amount.to + 1);
  if (!next || next.from !== amount.to + 1 || next.sign !== amount.sign) return undefined;
  for (const rule of RULES) {
    const reading = rule(scene, next);
    if (reading) return reading.unit === '' ? undefined : { ...reading, to: amount.to };
  }
  return undefined;
}

function quantityOfShare(words: readonly Word[], share: Share, done: number): Quantity {
  const { from, to, value, approximation } = share;
  const place = spanOf(words, Math.max(from, done), to);
  return { ...place, kind: 'percent', value, unit: '%', ...(approximation ? { approximation } : {}) };
}

/** @param done - where it may begin: "1,200€24" are two, and the sign is of the first */
function quantityOf(words: readonly Word[], amount: Amount, reading: Reading, done: number): Quantity {
  const { from, value, high } = amount;
  const { kind, unit, to, factor = 1, plus = 0, state } = reading;
  const { approximation } = amount;
  return {
    ...spanOf(words, Math.max(from, done), to),
    kind,
    value: rounded(value * factor + plus),
    unit,
    ...(high === undefined ? {} : { high: rounded(high * factor) }),
    ...(approximation === undefined ? {} : { approximation }),
    ...(state === undefined ? {} : { state }),
  };
}

function spanOf(words: readonly Word[], from: number, to: number): { readonly start: number; readonly end: number } {
  const last = at(words, to - 1);
  // The point of "25 °C." and of a last "lb." is the sentence's.
  const ends = last.lower.length === 1 || to === words.length;
  const point = ends && /^\p{L}/u.test(last.lower) && last.end - last.start === last.lower.length + 1;
  return { start: at(words, from).start, end: point ? last.end - 1 : last.end };
}
