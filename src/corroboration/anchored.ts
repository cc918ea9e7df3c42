import type { NumberComparison } from './number-changes.ts';
import type { Overlap } from './overlap-of.ts';

/** Further apart, the same number at the same place is another event. Source: our choice. */
const CLOSE_DAYS = 3;
/** Smaller numbers are alike by chance. */
const LEAST_VALUE = 3;
/** A given name or the first word of a longer name says little. */
const LEAST_NAME_WEIGHT = 0.4;
/** Least weight of what is said of the number at the place. */
const LEAST_PLAIN_WEIGHT = 0.4;

/**
 * True when two contents are held together by a number and a name: "61 workers hurt in Kesmouth", "in Kesmouth, a building fell and 61
 * labourers were injured". The same number of the same things at the same place within days is one event, in whatever words.
 */
export function isAnchored({ shared }: Overlap, numbers: NumberComparison, daysApart: number): boolean {
  if (daysApart > CLOSE_DAYS || numbers.changed.length + numbers.onlyA.length + numbers.onlyB.length > 0) return false;
  if (!numbers.shared.some(({ value, unit }) => value >= LEAST_VALUE && unit !== 'year')) return false;
  if (!shared.some(([term]) => term.name && term.weight >= LEAST_NAME_WEIGHT)) return false;
  const plain = shared.filter(([term]) => !term.name);
  return plain.reduce((sum, [term]) => sum + term.weight, 0) >= LEAST_PLAIN_WEIGHT;
}
