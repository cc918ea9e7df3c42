import type { NumberComparison } from './number-changes.ts';
import { type Overlap, weightOf } from './overlap-of.ts';
import type { Term } from './types.ts';

/** A number of its own that both have: smaller ones are alike by chance. */
const LEAST_VALUE = 10;
/** A number of three digits weighs half as much again. */
const PARTICULAR = 100;
/** Without such a number nearly all else must be the same. */
const WORD_FOR_WORD = 0.9;
/** With it so much. Source: our choice, on the cascades of `eval/cascade`. */
const SAME_EVENT = 0.38;
/** A given name or the first word of a longer name says little. */
const LEAST_NAME_WEIGHT = 0.4;
/** What such a number weighs beside the words. */
const COUNTED = 0.6;
/** Least weight of what is said, apart from names. */
const LEAST_PLAIN_WEIGHT = 0.8;

/**
 * The two names where two contents say one thing of one name and of another: "ten were hurt in Kesmouth", "ten were hurt in Aldwick".
 * Meant for one source within days: from his words one name became the other. `null` when more than that differs.
 */
export function renamedIn({ shared, onlyA, onlyB }: Overlap, numbers: NumberComparison): readonly [Term, Term] | null {
  const strong = (terms: readonly Term[]): readonly Term[] =>
    terms.filter(({ name, weight }) => name && weight >= LEAST_NAME_WEIGHT);
  const [namesA, namesB] = [strong(onlyA), strong(onlyB)];
  const counted = numbers.shared.filter(({ value, unit }) => value >= LEAST_VALUE && unit !== 'year');
  const held = counted.length > 0 && strong(shared.map(([term]) => term)).length > 0;
  const [nameA, nameB] = pairOf(namesA, namesB);
  if (!nameA || !nameB || (namesA.length + namesB.length > 2 && !held)) return null;
  if (numbers.changed.length + numbers.onlyA.length + numbers.onlyB.length > 0) return null;
  const plain = (terms: readonly Term[]): number => weightOf(terms.filter(({ name }) => !name));
  // "Cholera" opens one sentence and stands in the other: no name.
  const common =
    plain(shared.map(([one, other]) => (one.name ? other : one))) +
    counted.reduce((sum, { value }) => sum + (value >= PARTICULAR ? 1.5 : 1) * COUNTED, 0);
  if (common < LEAST_PLAIN_WEIGHT) return null;
  const likeness = common / (common + plain(onlyA) + plain(onlyB));
  return likeness >= (counted.length > 0 ? SAME_EVENT : WORD_FOR_WORD) ? [nameA, nameB] : null;
}

/** Of several names the two that stand in one place ("at Kesmouth", "in Aldwick"); else the weightiest, the last of equals. */
function pairOf(namesA: readonly Term[], namesB: readonly Term[]): readonly [Term | undefined, Term | undefined] {
  for (const a of namesA) {
    const b = namesB.find(({ behind }) => behind === a.behind);
    if (a.behind && b) return [a, b];
  }
  const last = (names: readonly Term[]): Term | undefined =>
    names.reduce<Term | undefined>((best, name) => (best && best.weight > name.weight ? best : name), undefined);
  return [last(namesA), last(namesB)];
}
