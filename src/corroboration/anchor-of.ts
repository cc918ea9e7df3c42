import type { NumberComparison } from './number-changes.ts';
import { type Overlap, weightOf } from './overlap-of.ts';

/** Further apart, the same number at the same place is another event. Source: our choice. */
const CLOSE_DAYS = 3;
/** Smaller numbers are alike by chance. */
const LEAST_VALUE = 3;
const MANY = 10;
/** A given name or the first word of a longer name says little. */
const LEAST_NAME_WEIGHT = 0.4;
/** Least weight of what is said of the number at the place. */
const LEAST_PLAIN_WEIGHT = 0.2;

type Anchor = 'many' | 'few' | null;

/** How close two statements are, apart from their words. */
interface Nearness {
  readonly daysApart: number;
  readonly oneSource: boolean;
}

/**
 * What holds two contents together when a number and a name do: "61 workers hurt in Kesmouth", "in Kesmouth, a building fell and 61 labourers
 * were injured". The same number of the same things at the same place within days is one event, in whatever words.
 *
 * From one source also another number of the same things at the same place is one event, told anew.
 *
 * @returns 'many' for a number that hardly comes twice, 'few' for a small one, `null` where nothing holds
 */
export function anchorOf({ shared }: Overlap, numbers: NumberComparison, { daysApart, oneSource }: Nearness): Anchor {
  if (daysApart > CLOSE_DAYS || numbers.onlyA.length + numbers.onlyB.length > 0) return null;
  const values = numbers.shared.filter(({ unit }) => unit !== 'year').map(({ value }) => value);
  const isRetold = oneSource && numbers.changed.length === 1 && numbers.changed[0]?.[0].unit !== '';
  if (numbers.changed.length > 0 ? !isRetold : !values.some((value) => value >= LEAST_VALUE)) return null;
  // What else is shared, beside the name: words said of it, or another name.
  const [name, ...more] = shared
    .map(([term]) => term)
    .sort((x, y) => Number(y.name) * y.weight - Number(x.name) * x.weight);
  if (!name?.name || name.weight < LEAST_NAME_WEIGHT || weightOf(more) < LEAST_PLAIN_WEIGHT) return null;
  return numbers.changed.length === 0 && values.some((value) => value >= MANY) ? 'many' : 'few';
}
