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
  return byLetters({ shared, onlyA: left, onlyB: [...inB.values()] });
}

const LETTERS = /^\p{Lu}{2,6}$/u;

/** "FRA" and "Free River Army" are one name; what is left of the long one goes with it. */
function byLetters({ shared, onlyA, onlyB }: Overlap): Overlap {
  const [fromA, fromB] = [spelledOut(onlyA, onlyB), spelledOut(onlyB, onlyA)];
  if (!fromA && !fromB) return { shared, onlyA, onlyB };
  const gone = new Set<Term>([...(fromA?.all ?? []), ...(fromB?.all ?? [])]);
  const pairs = [fromA && ([fromA.short, fromA.long] as const), fromB && ([fromB.long, fromB.short] as const)];
  return {
    shared: [...shared, ...pairs.filter((pair) => pair !== null)],
    onlyA: onlyA.filter((term) => !gone.has(term)),
    onlyB: onlyB.filter((term) => !gone.has(term)),
  };
}

function spelledOut(shorts: readonly Term[], longs: readonly Term[]) {
  const words = longs.filter(({ name, part }) => name || part);
  for (const short of shorts) {
    const letters = short.words ?? '';
    if (!LETTERS.test(letters)) continue;
    for (let at = 0; at + letters.length <= words.length; at++) {
      const run = words.slice(at, at + letters.length);
      if (run.map((word) => word.words?.charAt(0) ?? '').join('') !== letters) continue;
      const long = run.reduce((best, word) => (word.weight > best.weight ? word : best));
      return { short, long, all: [short, ...run] };
    }
  }
  return null;
}

export const weightOf = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);
