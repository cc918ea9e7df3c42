import { agrees, type Correction, personaKey, type Standing } from './correction.ts';
import type { Persona } from './types.ts';

/** What people say of two personas, with the last correction that says so. */
export interface PersonaDecision {
  readonly says: 'one' | 'two';
  readonly correction: Correction;
}

/** Personas that people made one, and which side of which split they are on. */
interface Group {
  readonly ids: string[];
  readonly sides: Set<string>;
}

/**
 * What the corrections in force say of any two personas; what the model holds of them is not in it. The last one holds whole, an
 * earlier one as far as no later one says otherwise, as in `cluster`. A merge says that all of both sides are one, a split that the
 * one side is not the other, and nothing of those on one side.
 *
 * A persona of the same name that contradicts none of those meant in any fact is meant too, where it is not bound to its article
 * and could be nobody else.
 *
 * @param standing - oldest first, all that hang together
 * @param personas - those they stand for
 */
export function decidedAmong(
  standing: readonly Standing[],
  personas: readonly Persona[],
): (a: Persona, b: Persona) => PersonaDecision | null {
  const groups = new Map<string, Group>();
  const groupAt = (id: string): Group => {
    const group = groups.get(id) ?? { ids: [id], sides: new Set() };
    groups.set(id, group);
    return group;
  };
  const inForce = standing.filter(({ correction }) => correction.undone === null);
  for (const [at, { correction, of, from }] of [...inForce.entries()].reverse()) {
    if (of.length === 0 || from.length === 0) continue;
    if (correction.action === 'merge') joinAll([...of, ...from]);
    if (correction.action !== 'split') continue;
    for (const id of of) groupAt(id).sides.add(`${at}+`);
    for (const id of from) groupAt(id).sides.add(`${at}-`);
  }
  const called = new Map<string, Persona[]>();
  for (const persona of personas)
    called.set(personaKey(persona), [...(called.get(personaKey(persona)) ?? []), persona]);

  return (a, b) => {
    const [one, other] = [meantBy(a), meantBy(b)];
    if (one === undefined || other === undefined || a.id === b.id) return null;
    if (one === other) {
      const merge = lastMerge(one, new Set([a.id, b.id]));
      return merge === undefined ? null : { says: 'one', correction: merge };
    }
    const split = splitBetween(one, other);
    return split === undefined ? null : { says: 'two', correction: split };
  };

  function meantBy(persona: Persona): Group | undefined {
    const own = groups.get(persona.id);
    if (own || persona.article !== null) return own;
    const alike = (called.get(personaKey(persona)) ?? []).filter((other) => agrees(persona, other));
    const found = new Set(alike.flatMap(({ id }) => groups.get(id) ?? []));
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** Each goes to the first of them that no later decision keeps it from. */
  function joinAll(ids: readonly string[]): void {
    const firsts: Group[] = [];
    for (const id of ids) {
      const own = groupAt(id);
      const first = firsts.find((group) => group === own || splitBetween(group, own) === undefined);
      if (first === undefined) firsts.push(own);
      else if (first !== own) {
        for (const member of own.ids) groups.set(member, first);
        first.ids.push(...own.ids);
        for (const side of own.sides) first.sides.add(side);
      }
    }
  }

  function splitBetween(one: Group, other: Group): Correction | undefined {
    const sides = [...one.sides].filter((side) => other.sides.has(oppositeOf(side)));
    const last = Math.max(...sides.map((side) => Number(side.slice(0, -1))));
    return inForce[last]?.correction;
  }

  /** The last merge of a group: one that names both, else any that holds it together. */
  function lastMerge({ ids }: Group, asked: ReadonlySet<string>): Correction | undefined {
    const own = new Set(ids);
    const merges = inForce
      .filter(({ correction, of, from }) => correction.action === 'merge' && of.length > 0 && from.length > 0)
      .map((one) => ({ correction: one.correction, about: [...one.of, ...one.from] }))
      .reverse();
    const naming = merges.find(({ about }) => [...asked].every((id) => about.includes(id)));
    return (naming ?? merges.find(({ about }) => about.filter((id) => own.has(id)).length > 1))?.correction;
  }
}

const oppositeOf = (side: string): string => `${side.slice(0, -1)}${side.endsWith('+') ? '-' : '+'}`;
