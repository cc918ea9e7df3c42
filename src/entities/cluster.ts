import { personParts } from '../names/person-parts.ts';
import { loneFamily } from './personas-of.ts';
import type { Judgement, Persona } from './types.ts';

/**
 * What people said of some personas: that all of both sides are one, or that each side is one and the two sides are two.
 * Ids ascending.
 */
export interface Decision {
  readonly relation: 'same' | 'two';
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** The ids of those that are one. */
export type Cluster = readonly string[];

/** Personas that are one so far, and which side of which split they are on. */
interface Group {
  readonly ids: string[];
  readonly sides: Set<string>;
}

/**
 * Who is one, by what is held of every two.
 *
 * People's decisions come first, the last one first: an earlier one holds as far as no later one says otherwise. Then
 * judgements, the surest first; two groups are never joined across a "two". Last come those of whom nothing is known but a
 * name: they join where only one group would have them or clearly the most speaks for one, and stay alone where they could
 * be either of several.
 *
 * @param decisions - oldest first
 * @returns the same for every order of personas and judgements; members ascending
 */
export function cluster(
  personas: readonly Persona[],
  judgements: readonly Judgement[],
  decisions: readonly Decision[] = [],
): readonly Cluster[] {
  const groups = new Map(personas.map(({ id }): [string, Group] => [id, { ids: [id], sides: new Set() }]));
  const apart = new Map<string, Set<string>>();
  for (const [at, { relation, one, other }] of [...decisions.entries()].reverse()) {
    if (relation === 'same') joinAll([...one, ...other]);
    else {
      for (const id of one) groups.get(id)?.sides.add(`${at}+`);
      for (const id of other) groups.get(id)?.sides.add(`${at}-`);
      joinAll(one);
      joinAll(other);
    }
  }
  // After the decisions, so that what people joined is joined whatever is judged of its parts.
  for (const { a, b, relation } of judgements)
    if (relation === 'two')
      for (const [x, y] of [[a, b] as const, [b, a] as const]) apart.set(x, (apart.get(x) ?? new Set()).add(y));

  const levels = new Map(personas.map((persona) => [persona.id, levelOf(persona)]));
  const levelAt = (id: string): number => levels.get(id) ?? 0;
  const likely = judgements
    .filter(({ relation, a, b }) => relation === 'same' && groups.has(a) && groups.has(b))
    .sort((x, y) => y.score - x.score || order(x.a, y.a) || order(x.b, y.b));
  for (const { a, b } of likely) if (levelAt(a) === levelAt(b) && levelAt(a) < LONG) join(a, b);
  attach(OPEN);
  attach(LONG);
  attach(FAMILY);
  return [...new Set(groups.values())].map(({ ids }) => ids.sort()).sort(([a = ''], [b = '']) => order(a, b));

  /** Each goes to the first of them that no later decision keeps it from. */
  function joinAll(ids: readonly string[]): void {
    const firsts: string[] = [];
    for (const id of ids) {
      if (!groups.has(id) || firsts.some((first) => join(first, id))) continue;
      firsts.push(id);
    }
  }

  /** @returns true when they are one now */
  function join(a: string, b: string): boolean {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other) return false;
    if (one === other) return true;
    if (areApart(one, other)) return false;
    const [small, large] = one.ids.length < other.ids.length ? [one, other] : [other, one];
    for (const id of small.ids) groups.set(id, large);
    large.ids.push(...small.ids);
    for (const side of small.sides) large.sides.add(side);
    return true;
  }

  function areApart(one: Group, other: Group): boolean {
    const [small, large] = one.ids.length < other.ids.length ? [one, other] : [other, one];
    if ([...small.sides].some((side) => large.sides.has(oppositeOf(side)))) return true;
    return small.ids.some((id) => [...(apart.get(id) ?? [])].some((far) => groups.get(far) === large));
  }

  /** A group of one level goes to the only group of firmer ones that would have it, or for which clearly the most speaks. */
  function attach(level: number): void {
    const wanted = new Map<Group, Map<Group, number>>();
    for (const { a, b } of likely) {
      const [loose, firm] = levelAt(a) === level ? [a, b] : [b, a];
      if (levelAt(loose) !== level || levelAt(firm) >= level) continue;
      const [own, other] = [groups.get(loose)!, groups.get(firm)!];
      if (own === other) continue;
      const ties = wanted.get(own) ?? new Map<Group, number>();
      wanted.set(own, ties.set(other, (ties.get(other) ?? 0) + 1));
    }
    // Chosen before any is joined: joining must not change what the next one sees.
    const chosen = [...wanted].map(([own, ties]) => [own.ids[0]!, clearlyMost(ties)?.ids[0]] as const);
    for (const [own, other] of chosen) if (other !== undefined) join(own, other);
  }
}

const oppositeOf = (side: string): string => `${side.slice(0, -1)}${side.endsWith('+') ? '-' : '+'}`;

/** How many times as many judgements as for all others: one slip of reading is no second person. */
const CLEARLY = 4;

/** The group with clearly the most judgements for it. */
function clearlyMost(ties: ReadonlyMap<Group, number>): Group | undefined {
  const [most, ...others] = [...ties].sort(([, m], [, n]) => n - m);
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  return most && most[1] >= CLEARLY * rest ? most[0] : undefined;
}

/** Nothing is known but the name; of bodies, but first letters. */
const OPEN = 1;
/** Four parts and more may be the names of two, run together. */
const LONG = 2;
/** A family name alone. */
const FAMILY = 3;

function levelOf({ class: own, country, office, field, name }: Persona): number {
  if (own === 'body') return /^[\p{Lu}.]{2,8}$/u.test(name) ? OPEN : 0;
  if (loneFamily(name) !== null) return FAMILY;
  if (personParts(name).names.filter(({ kind }) => kind === 'name').length > 3) return LONG;
  return country === null && office === null && field === null ? OPEN : 0;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
