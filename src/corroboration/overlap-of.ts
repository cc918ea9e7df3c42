import { sameNamePart } from './same-source.ts';
import type { StatementProfile, Term } from './types.ts';

/** The terms of two contents, laid side by side. */
export interface Overlap {
  readonly shared: readonly (readonly [Term, Term])[];
  readonly onlyA: readonly Term[];
  readonly onlyB: readonly Term[];
}

/** Pairs up the terms of two contents: equal ones first, then names that are spellings of each other. */
export function overlapOf(a: StatementProfile, b: StatementProfile): Overlap {
  const inB = new Map(b.terms.map((term) => [term.term, term]));
  const shared: (readonly [Term, Term])[] = [];
  const onlyA: Term[] = [];
  for (const term of a.terms) {
    const other = inB.get(term.term);
    if (other) {
      shared.push([term, other]);
      inB.delete(term.term);
    } else onlyA.push(term);
  }
  const left = onlyA.filter((term) => {
    const other =
      term.name && [...inB.values()].find((candidate) => candidate.name && sameNamePart(term.term, candidate.term));
    if (!other) return true;
    shared.push([term, other]);
    inB.delete(other.term);
    return false;
  });
  return { shared, onlyA: left, onlyB: [...inB.values()] };
}

export const weightOf = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);
