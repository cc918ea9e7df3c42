import { foldName } from '../identity/fold-name.ts';
import type { Decision } from './cluster.ts';
import type { EntityClass, EntityKind, Persona } from './types.ts';

export type CorrectionAction = 'merge' | 'split' | 'rename' | 'kind';

/** One name in one article: it stays what it is when an analysis says more or less of it. */
export interface Anchor {
  readonly article: string;
  readonly class: EntityClass;
  /** Folded spelling. */
  readonly key: string;
}

/** A persona as it was when somebody decided about it. */
export interface CorrectedPersona extends Persona {
  /** Where it was named then, the first twenty by article; corrections of older versions have none. */
  readonly seen?: readonly Anchor[];
}

/** So many are kept of each persona: one that is still there is enough. */
export const MOST_ANCHORS = 20;

/**
 * A decision a person took about who is who. It names personas by where they were named and all they were known by, so that
 * it can be taken again on a new analysis, and on another archive.
 */
export interface Correction {
  readonly id: string;
  readonly action: CorrectionAction;
  /** What it is about: one side of a merge, what a split takes out, what is renamed. */
  readonly of: readonly CorrectedPersona[];
  /** The other side of a merge or split; empty for the other actions. */
  readonly from: readonly CorrectedPersona[];
  /** The new name or kind. */
  readonly to: string | null;
  /** Id of the persona in `of` that what is renamed had its name from. Only a rename or kind has one. */
  readonly named?: string;
  readonly by: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  /** Who took it back, and when. */
  readonly undone: { readonly by: string; readonly at: string } | null;
}

export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organisation', 'outlet', 'government'];

/** The key personas of one name share. */
export const personaKey = ({ class: own, name }: Pick<Persona, 'class' | 'name'>): string => `${own} ${foldName(name)}`;

/** Finds personas of today. */
export interface PersonaLookup {
  /** Those of one `personaKey`. */
  readonly byKey: (key: string) => readonly Persona[];
  /** The one of a name in an article. */
  readonly at: (anchor: Anchor) => Persona | undefined;
}

/**
 * The personas of today that one of a correction stands for: itself and those of the names it was seen as; where none of them
 * is left, those of its name that contradict it in no fact. Ascending by id.
 */
function standingFor(persona: CorrectedPersona, { byKey, at }: PersonaLookup): readonly Persona[] {
  const called = byKey(personaKey(persona));
  const own = [
    ...called.filter(({ id }) => id === persona.id),
    ...(persona.seen ?? []).flatMap((one) => at(one) ?? []),
  ];
  const standing = own.length > 0 ? own : called.filter((other) => agrees(persona, other));
  return [...new Map(standing.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const FACTS = ['country', 'office', 'field', 'article'] as const;

/** True when two contradict each other in no fact. */
export const agrees = (a: Persona, b: Persona): boolean =>
  FACTS.every((fact) => a[fact] === null || b[fact] === null || a[fact] === b[fact]);

/** A correction with the ids of those it stands for today, ascending. */
export interface Standing {
  readonly correction: Correction;
  readonly of: readonly string[];
  readonly from: readonly string[];
  /** Those of the persona a rename or kind hangs on. */
  readonly named: readonly string[];
}

export function standingOf(correction: Correction, lookup: PersonaLookup): Standing {
  const ids = (personas: readonly CorrectedPersona[]): string[] =>
    [...new Set(personas.flatMap((persona) => standingFor(persona, lookup)).map(({ id }) => id))].sort();
  const named = correction.of.filter(({ id }) => id === correction.named);
  return { correction, of: ids(correction.of), from: ids(correction.from), named: ids(named) };
}

const PAIRS: ReadonlySet<CorrectionAction> = new Set(['merge', 'split']);

/** True for one that is in force and changes nothing here, because nobody here is meant by one of its ends. */
export const isIdle = ({
  correction: { action, undone },
  of,
  from,
}: Pick<Standing, 'correction' | 'of' | 'from'>): boolean =>
  undone === null && (of.length === 0 || (PAIRS.has(action) && from.length === 0));

/** What those in force say of personas of today, in their order. */
export const decisionsOf = (standing: readonly Standing[]): readonly Decision[] =>
  standing.flatMap((one): Decision[] => {
    const { correction, of, from } = one;
    if (correction.undone !== null || !PAIRS.has(correction.action) || isIdle(one)) return [];
    return [{ relation: correction.action === 'merge' ? 'same' : 'two', one: of, other: from }];
  });

/**
 * Which cluster a rename or kind belongs to: the one that holds the persona the name was of; where that is gone, the one that
 * holds the most of those it is about.
 *
 * @param clusterOf - place of the cluster of each persona
 * @returns `undefined` where none holds any
 */
export function clusterMeant({ of, named }: Standing, clusterOf: ReadonlyMap<string, number>): number | undefined {
  const counts = new Map<number, number>();
  for (const id of named.length > 0 ? named : of) {
    const at = clusterOf.get(id);
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}
