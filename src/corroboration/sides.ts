import { type Overlap, weightOf } from './overlap-of.ts';
import type { StatementProfile, Term } from './types.ts';
import { hasUnsaidNegation } from './unsaid-negation.ts';

/** Part of the shared words that must stand under a negation for it to turn the statement round. */
const NEGATED_PART = 0.3;
/** So few shared words are counted too, not only weighed. */
const SHORT = 4;
/** Above this, two contents that both negate something negate the same, and one term fewer is enough. */
export const NEARLY_EQUAL = 0.85;

/** Which side two contents are on: 1 the same, -1 opposite, 0 when both negate something, but not the same words. */
export function polarity(
  a: StatementProfile,
  b: StatementProfile,
  { shared, onlyA, onlyB }: Overlap,
  score: number,
): 1 | -1 | 0 {
  const side = negatedSide(a, b, shared, score);
  // "no trains ran", "trains were halted": the one says "not", the other has it in a word of its own.
  const [saying, other] = a.negates ? [onlyA, onlyB] : [onlyB, onlyA];
  const unsaid = a.negates !== b.negates && hasUnsaidNegation(other) && !hasUnsaidNegation(saying);
  if (side !== -1 || !unsaid) return side;
  // "captivity ended", "they were not released": beside a "not" with the verb nobody can tell.
  return [a, b].some(({ turned, deed }) => turned || deed?.negated) ? 0 : 1;
}

function negatedSide(
  a: StatementProfile,
  b: StatementProfile,
  shared: readonly (readonly [Term, Term])[],
  score: number,
): 1 | -1 | 0 {
  if (shared.some(([one, other]) => one.negated && other.negated)) return 1;
  // "was not 51 percent": what is denied may be no word.
  if ((a.turned && !b.negates) || (b.turned && !a.negates)) return -1;
  if (a.negates && b.negates) return score >= NEARLY_EQUAL ? 1 : 0;
  const turned = shared.filter(([one, other]) => one.negated || other.negated);
  // "has not collapsed, wounding nine": what follows stands or falls with the verb.
  if (a.deed && b.deed && ((a.deed.negated && !b.negates) || (b.deed.negated && !a.negates))) return -1;
  // "will open", "will not open": the verb weighs little and is half of what is said.
  if (shared.length <= SHORT && turned.length * 2 >= shared.length) return -1;
  return weightOf(turned.map(([term]) => term)) > NEGATED_PART * weightOf(shared.map(([term]) => term)) ? -1 : 1;
}

/**
 * True when two contents share two names in opposite order: who did what to whom is turned round. Who stands behind "by" comes first; places
 * take no part. Names behind "from" are told by that: turned round where each content has another there, and nothing where one has none
 * ("Orl paid Kesh", "Kesh received from Orl").
 */
export function rolesSwapped(a: StatementProfile, b: StatementProfile): boolean {
  const others = new Map(b.terms.filter(({ name }) => name).map((term) => [term.term, term]));
  const pairs = a.terms.flatMap((term) => {
    const other = term.name ? others.get(term.term) : undefined;
    return other && term.behind !== 'at' && other.behind !== 'at' ? [[term, other] as const] : [];
  });
  const [givenInA, givenInB] = [0, 1].map((side) => pairs.filter((pair) => pair[side]!.behind === 'from'));
  const inBoth = givenInA!.some((pair) => givenInB!.includes(pair));
  if (inBoth || givenInA!.length !== givenInB!.length) return false;
  if (givenInA!.length > 0) return true;
  const inA = doersFirst(pairs.map(([term]) => term));
  const inB = doersFirst(b.terms.filter((term) => pairs.some(([, other]) => other === term)));
  const [first, second] = [inA[0], inA.at(-1)];
  if (!first || !second || first === second || (adjoin(a, first, second) && adjoin(b, first, second))) return false;
  const reversed = inB.indexOf(first) > inB.indexOf(second);
  const byOthers = (one: StatementProfile): boolean =>
    one.agentBehind && !pairs.some((pair) => pair.some(({ behind }) => behind === 'by'));
  return reversed !== (byOthers(a) !== byOthers(b));
}

/** Two words of one name, whatever its order: "Harith Brigades", "Kataib Harith". */
function adjoin({ terms }: StatementProfile, a: string, b: string): boolean {
  const at = (name: string): number => terms.findIndex(({ term }) => term === name);
  return Math.abs(at(a) - at(b)) === 1;
}

/** The names in order, the doer before all. */
const doersFirst = (terms: readonly Term[]): readonly string[] =>
  [...terms.filter(({ behind }) => behind === 'by'), ...terms.filter(({ behind }) => behind !== 'by')].map(
    ({ term }) => term,
  );

/** True when two contents put two shared words on opposite sides of one verb: "the ferry rammed the barge", "the barge rammed the ferry". */
export function sidesSwapped(
  a: StatementProfile,
  b: StatementProfile,
  shared: readonly (readonly [Term, Term])[],
): boolean {
  const [one, other] = [a.deed, b.deed];
  if (!one || !other || one.verb !== other.verb) return false;
  const sides = shared
    .filter(([{ term, name }]) => term !== one.verb && !name)
    .map(([left, right]) => [one.before.includes(left.term), other.before.includes(right.term)] as const);
  const [before, behind] = [sides.filter(([left]) => left), sides.filter(([left]) => !left)];
  if (one.passive === other.passive) return before.some(([, right]) => !right) && behind.some(([, right]) => right);
  // One is passive: with the doer behind it, the sides must change.
  const told = one.passive ? a.agentBehind : b.agentBehind;
  return told && before.length > 0 && behind.length > 0 && sides.every(([left, right]) => left === right);
}
