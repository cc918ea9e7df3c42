import { GLUED_UNITS, NAMED_UNITS } from '../lexicon/units.ts';
import type { Reading, Rule } from '../reading.ts';
import { at, type Word } from '../words.ts';
import { follows } from './follows.ts';
import { numberAt } from './number.ts';
import { rateAt } from './rate.ts';

/** "80 km", "1,200 megawatts", "35 million cubic meters a day", "500-pound", "5ft 10in", "25°C", "6.3-magnitude". */
export const measure: Rule = (scene, amount) => {
  const { words } = scene;
  const of = amount.open && at(words, amount.to).lower === 'of' ? amount.to + 1 : amount.to;
  const found = magnitude(scene.words, amount.first, of) ?? unitAt(words, of);
  if (!found) return undefined;
  const more = smallerAt(words, found.to, found.unit);
  const reading: Reading = { kind: 'measure', ...found, ...more };
  const rate = rateAt(scene, reading.to);
  return rate ? { ...reading, to: rate.to, unit: `${reading.unit}/${rate.by}` } : reading;
};

interface Unit {
  readonly to: number;
  readonly unit: string;
}

/** The unit behind a number, a hyphen between or none: of one to three words, the longest. */
function unitAt(words: readonly Word[], i: number): Unit | undefined {
  const hyphen = at(words, i).lower === '-' && at(words, i + 1).glued ? i + 1 : i;
  let name = '';
  let found: Unit | undefined;
  for (let j = hyphen; j < hyphen + 5 && name.split(' ').length <= 3; j++) {
    const { lower } = at(words, j);
    // "10-square-kilometre".
    if (lower === '-' && at(words, j).glued) continue;
    name = name === '' ? lower : `${name} ${lower}`;
    const unit = NAMED_UNITS.get(name);
    if (unit !== undefined) found = { to: j + 1, unit };
  }
  if (found) return isUnit(words, hyphen, found) ? powered(words, degrees(words, found)) : undefined;
  const barrels = follows(words, hyphen, 'b', '/', 'd');
  if (barrels !== undefined) return { to: barrels, unit: 'bbl/day' };
  const sign = degreeSign(words, hyphen);
  if (sign) return sign;
  const { lower, glued } = at(words, hyphen);
  const close = glued || hyphen > i ? GLUED_UNITS.get(lower) : lower === 'm' ? 'm' : undefined;
  if (close === undefined || (close === 'in' && hyphen > i)) return undefined;
  return powered(words, { to: hyphen + 1, unit: close });
}

/** "km2", "m³": an area or a space where a 2 or 3 is glued to a length. */
function powered(words: readonly Word[], { to, unit }: Unit): Unit {
  const power = POWERS.get(at(words, to).lower);
  const isLength = unit === 'km' || unit === 'm' || unit === 'cm' || unit === 'ft' || unit === 'mi';
  return power !== undefined && isLength && at(words, to).glued ? { to: to + 1, unit: unit + power } : { to, unit };
}

const POWERS: ReadonlyMap<string, string> = new Map([
  ['2', '2'],
  ['²', '2'],
  ['3', '3'],
  ['³', '3'],
]);

/** "two foot soldiers", "10 mb": abbreviations in capitals are other things, "foot" and "hand" in front of a noun too. */
function isUnit(words: readonly Word[], i: number, { to }: Unit): boolean {
  const { lower, pos } = at(words, i);
  if (lower === 'foot' && to === i + 1) return at(words, i - 1).lower === '-' || at(words, to).pos !== 'NOUN';
  return !(lower === 'barrels' && pos === 'VERB');
}

/** "30 degrees Celsius", "30 degrees below zero". */
function degrees(words: readonly Word[], { to, unit }: Unit): Unit {
  if (unit !== '°') return { to, unit };
  switch (at(words, to).lower) {
    case 'celsius':
    case 'centigrade':
    case 'c':
      return { to: to + 1, unit: '°C' };
    case 'fahrenheit':
    case 'f':
      return { to: to + 1, unit: '°F' };
    default:
      return { to, unit };
  }
}

/** "25°C", "25 °", "25º F". */
function degreeSign(words: readonly Word[], i: number): Unit | undefined {
  const { lower } = at(words, i);
  if (lower !== '°' && lower !== 'º') return undefined;
  const scale = at(words, i + 1);
  if (scale.capital && (scale.lower === 'c' || scale.lower === 'f'))
    return { to: i + 2, unit: scale.lower === 'c' ? '°C' : '°F' };
  return { to: i + 1, unit: '°' };
}

/** "6.3-magnitude", "a magnitude 6.3 quake", "7.1 on the Richter scale". */
function magnitude(words: readonly Word[], first: number, to: number): Unit | undefined {
  const unit = 'magnitude';
  if (at(words, to).lower === '-' && at(words, to + 1).lower === unit) return { to: to + 2, unit };
  if (at(words, to).lower === unit) return { to: to + 1, unit };
  const before = at(words, first - 1).lower === '-' || at(words, first - 1).lower === 'of' ? first - 2 : first - 1;
  if (at(words, before).lower === unit) return { to, unit };
  const on = at(words, to).lower === 'on' && at(words, to + 1).lower === 'the' && at(words, to + 2).lower === 'richter';
  return on ? { to, unit } : undefined;
}

const SMALLER: Readonly<Record<string, readonly [unit: string, ofOne: number]>> = { ft: ['in', 12], lb: ['oz', 16] };

/** The inches of "5 feet 10 inches", the ounces of "7 lb 3 oz". */
function smallerAt(words: readonly Word[], i: number, unit: string): Pick<Reading, 'to' | 'plus'> | undefined {
  const [smaller, ofOne] = SMALLER[unit] ?? [];
  if (smaller === undefined || ofOne === undefined) return undefined;
  const start = /^(?:,|and|-)$/u.test(at(words, i).lower) ? i + 1 : i;
  const number = numberAt(words, start);
  if (!number || number.value >= ofOne) return undefined;
  const behind = at(words, number.to).lower === '-' ? number.to + 1 : number.to;
  const { lower } = at(words, behind);
  // "5-foot-10".
  if (unit === 'ft' && at(words, i).lower === '-' && at(words, i).glued)
    return { to: number.to, plus: number.value / ofOne };
  const found = NAMED_UNITS.get(lower) ?? (lower === 'in' && at(words, behind).glued ? 'in' : undefined);
  return found === smaller ? { to: behind + 1, plus: number.value / ofOne } : undefined;
}
