import type { NumberComparison } from './number-changes.ts';
import { type Overlap, weightOf } from './overlap-of.ts';
import type { Term } from './types.ts';

/** A number of its own that both have: smaller ones are alike by chance. */
const LEAST_VALUE = 10;
/** Without such a number nearly all else must be the same. */
const WORD_FOR_WORD = 0.9;
/** With it so much. Source: our choice, on the cascades of `eval/cascade`. */
const SAME_EVENT = 0.45;
/** A given name or the first word of a longer name says little. */
const LEAST_NAME_WEIGHT = 0.4;
/** Least weight of what is said, apart from names. */
const LEAST_PLAIN_WEIGHT = 0.8;

/**
 * The two names where two contents say one thing of one name and of another: "ten were hurt in Kesmouth", "ten were hurt in Aldwick".
 * Meant for one source within days: from his words one name became the other. `null` when more than that differs.
 */
export function renamedIn({ shared, onlyA, onlyB }: Overlap, numbers: NumberComparison): readonly [Term, Term] | null {
  const strong = (terms: readonly Term[]): readonly Term[] =>
    terms.filter(({ name, weight }) => name && weight >= LEAST_NAME_WEIGHT);
  const [nameA, ...moreA] = strong(onlyA);
  const [nameB, ...moreB] = strong(onlyB);
  if (!nameA || !nameB || moreA.length + moreB.length > 0) return null;
  if (numbers.changed.length + numbers.onlyA.length + numbers.onlyB.length > 0) return null;
  const plain = (terms: readonly Term[]): number => weightOf(terms.filter(({ name }) => !name));
  const common = plain(shared.map(([term]) => term));
  if (common < LEAST_PLAIN_WEIGHT) return null;
  const counted = numbers.shared.some(({ value, unit }) => value >= LEAST_VALUE && unit !== 'year');
  const likeness = common / (common + plain(onlyA) + plain(onlyB));
  return likeness >= (counted ? SAME_EVENT : WORD_FOR_WORD) ? [nameA, nameB] : null;
}
