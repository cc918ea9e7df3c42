import { isOneMeasure } from './measure-of.ts';
import type { NumberMention, StatementProfile } from './types.ts';

/** The numbers of two contents, laid side by side. */
export interface NumberComparison {
  readonly shared: readonly NumberMention[];
  /** The same thing with another number, as `[in a, in b]`. */
  readonly changed: readonly (readonly [NumberMention, NumberMention])[];
  readonly onlyA: readonly NumberMention[];
  readonly onlyB: readonly NumberMention[];
}

/** Beside other numbers a smaller one of other things is another number, equal by chance: "four injured", "four shells". */
const LEAST_ALONE = 10;
/** A number of one thing does not become so many times as great on its way: "31 were killed", "220,000 have been killed". */
const MOST_TIMES = 20;

const sameUnit = (a: NumberMention, b: NumberMention): boolean => a.unit === b.unit || a.unit === '' || b.unit === '';

/** "31", "31 people": of whatever the other counts, "31 workers". */
const isOfAnything = (unit: string): boolean => unit === '' || unit === 'person';
/** Money, shares, years and spans of time. */
const OF_NO_THINGS = /(?:[$€£%]|year|month|week|dai|day|hour|minut|second|kilometr|metr|mile|tonne?)/;

/** One thing measured one way: not "three injured sailors" and "five missing sailors", nor "after three hours" and "five hours in all". */
const isOneThing = (a: NumberMention, b: NumberMention, alone: boolean): boolean =>
  (a.unit === b.unit || (alone && [a.unit, b.unit].some(isOfAnything) && !OF_NO_THINGS.test(a.unit + b.unit))) &&
  isOneMeasure(a.measure, b.measure) &&
  Math.max(a.value, b.value) <= MOST_TIMES * Math.min(a.value, b.value) &&
  agree(a.which ?? [], b.which ?? []);

/** One of the two says no more of which it is. */
const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));

/** True where either content has another measure of what the other measures too. */
export const measuresDiffer = ({ onlyA, onlyB }: NumberComparison): boolean =>
  onlyA.some((a) => a.unit !== '' && onlyB.some((b) => a.unit === b.unit));

/** True where each content has a number, and none of the one's is among the other's: not one event told twice. */
export const onlyOthers = ({ shared, changed, onlyA, onlyB }: NumberComparison): boolean =>
  shared.length + changed.length === 0 && onlyA.some(isCount) && onlyB.some(isCount);

const isCount = ({ unit }: NumberMention): boolean => unit !== 'year';

/** Pairs up the numbers: equal values first, then different values of one unit, in order of mention. */
export function compareNumbers(a: StatementProfile, b: StatementProfile): NumberComparison {
  const shared: NumberMention[] = [];
  const changed: (readonly [NumberMention, NumberMention])[] = [];
  const leftB = [...b.numbers];
  const take = (fits: (other: NumberMention) => boolean): NumberMention | undefined => {
    const at = leftB.findIndex(fits);
    return at < 0 ? undefined : leftB.splice(at, 1)[0];
  };
  // "killing 60 people", "that killed 90": a bare number is of the same things where each content has but one.
  const alone = a.numbers.length === 1 && b.numbers.length === 1;
  const leftA = a.numbers.filter((number) => {
    const other =
      take((candidate) => candidate.value === number.value && sameUnit(number, candidate)) ??
      (alone || number.value >= LEAST_ALONE ? take(({ value }) => value === number.value) : undefined);
    if (other) shared.push(number);
    return !other;
  });
  const onlyA = leftA.filter((number) => {
    const other = take((candidate) => isOneThing(number, candidate, alone));
    if (other) changed.push([number, other]);
    return !other;
  });
  return { shared, changed, onlyA, onlyB: leftB };
}
