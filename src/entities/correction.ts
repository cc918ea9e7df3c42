import { foldName } from '../identity/fold-name.ts';
import type { Decision } from './cluster.ts';
import type { EntityKind, Persona } from './types.ts';

export type CorrectionAction = 'merge' | 'split' | 'rename' | 'kind';

/**
 * A decision a person took about who is who. It names personas by all they are known by, so that it can be taken again on a
 * new analysis, and on another archive.
 */
export interface Correction {
  readonly id: string;
  readonly action: CorrectionAction;
  /** What it is about: one side of a merge, what a split takes out, what is renamed. */
  readonly of: readonly Persona[];
  /** The other side of a merge or split; empty for the other actions. */
  readonly from: readonly Persona[];
  /** The new name or kind. */
  readonly to: string | null;
  readonly by: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  /** Who took it back, and when. */
  readonly undone: { readonly by: string; readonly at: string } | null;
}

export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organisation', 'outlet', 'government'];

/** The key personas of one name share. */
export const personaKey = ({ class: own, name }: Pick<Persona, 'class' | 'name'>): string => `${own} ${foldName(name)}`;

/** Finds the personas of one key. */
export type PersonasByKey = (key: string) => readonly Persona[];

/**
 * The personas of today that one of a correction stands for: itself, or, where an analysis now says more or less of it, those
 * of its name that contradict it in no fact.
 */
export function standingFor(persona: Persona, byKey: PersonasByKey): readonly Persona[] {
  const called = byKey(personaKey(persona));
  const same = called.filter(({ id }) => id === persona.id);
  return same.length > 0 ? same : called.filter((other) => agrees(persona, other));
}

const FACTS = ['country', 'office', 'field', 'article'] as const;

const agrees = (a: Persona, b: Persona): boolean =>
  FACTS.every((fact) => a[fact] === null || b[fact] === null || a[fact] === b[fact]);

/**
 * What corrections in force say of personas of today, oldest first. A merge makes one of both sides; a split says of each
 * side that it is one, and that they are two.
 */
export function decisionsOf(corrections: readonly Correction[], byKey: PersonasByKey): readonly Decision[] {
  return corrections.flatMap(({ action, of, from, undone }): Decision[] => {
    if (undone || (action !== 'merge' && action !== 'split')) return [];
    const [one = [], other = []] = [of, from].map((personas) =>
      [...new Set(personas.flatMap((persona) => standingFor(persona, byKey)).map(({ id }) => id))].sort(),
    );
    const relation = action === 'merge' ? 'same' : 'two';
    const across = one.flatMap((a) => other.filter((b) => b !== a).map((b) => ({ a, b, relation }) as const));
    return action === 'merge' ? across : [...inRow(one), ...inRow(other), ...across];
  });
}

/** Each with the next: all are one. */
const inRow = (ids: readonly string[]): Decision[] =>
  ids.slice(1).map((b, at) => ({ a: ids[at]!, b, relation: 'same' }));
