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

const sameUnit = (a: NumberMention, b: NumberMention): boolean => a.unit === b.unit || a.unit === '' || b.unit === '';

/** One thing measured one way: not "three injured sailors" and "five missing sailors", nor "after three hours" and "five hours in all". */
const isOneThing = (a: NumberMention, b: NumberMention): boolean =>
  a.unit === b.unit && isOneMeasure(a.measure, b.measure) && agree(a.which ?? [], b.which ?? []);

/** One of the two says no more of which it is. */
const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));

/** True where either content has another measure of what the other measures too. */
export const measuresDiffer = ({ onlyA, onlyB }: NumberComparison): boolean =>
  onlyA.some((a) => a.unit !== '' && onlyB.some((b) => a.unit === b.unit));

/** Pairs up the numbers: equal values first, then different values of one unit, in order of mention. */
export function compareNumbers(a: StatementProfile, b: StatementProfile): NumberComparison {
  const shared: NumberMention[] = [];
  const changed: (readonly [NumberMention, NumberMention])[] = [];
  const leftB = [...b.numbers];
  const take = (fits: (other: NumberMention) => boolean): NumberMention | undefined => {
    const at = leftB.findIndex(fits);
    return at < 0 ? undefined : leftB.splice(at, 1)[0];
  };
  const leftA = a.numbers.filter((number) => {
    const other =
      take((candidate) => candidate.value === number.value && sameUnit(number, candidate)) ??
      take(({ value }) => value === number.value);
    if (other) shared.push(number);
    return !other;
  });
  const onlyA = leftA.filter((number) => {
    const other = take((candidate) => isOneThing(number, candidate));
    if (other) changed.push([number, other]);
    return !other;
  });
  return { shared, changed, onlyA, onlyB: leftB };
}
