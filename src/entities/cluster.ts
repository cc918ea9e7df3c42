import { personParts } from '../names/person-parts.ts';
import type { Judgement, Persona } from './types.ts';

/** Two personas that a person said are one, or two. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  readonly relation: 'same' | 'two';
}

/** The ids of those that are one. */
export type Cluster = readonly string[];

/**
 * Who is one, by what is held of every two.
 *
 * People's decisions come first, the later before the earlier. Then judgements, the surest first; two groups are never
 * joined across a "two". Last come those of whom nothing is known but a name: they join where only one group would have
 * them or clearly the most speaks for one, and stay alone where they could be either of several.
 *
 * @param decisions - oldest first
 * @returns the same for every order of personas and judgements; members ascending
 */
export function cluster(
  personas: readonly Persona[],
  judgements: readonly Judgement[],
  decisions: readonly Decision[] = [],
): readonly Cluster[] {
  const groups = new Map(personas.map(({ id }) => [id, [id]]));
  const decided = new Map(decisions.map((decision) => [pairOf(decision.a, decision.b), decision.relation]));
  const apart = new Map<string, Set<string>>();
  const keepApart = (a: string, b: string): void => {
    for (const [x, y] of [[a, b] as const, [b, a] as const]) apart.set(x, (apart.get(x) ?? new Set()).add(y));
  };
  for (const { a, b, relation } of decisions)
    if (relation === 'two' && decided.get(pairOf(a, b)) === 'two') keepApart(a, b);
  // Decided first, so that what people joined is joined whatever is judged of its parts.
  for (const { a, b, relation } of decisions)
    if (relation === 'same' && decided.get(pairOf(a, b)) === 'same') join(a, b);
  for (const { a, b, relation } of judgements) if (relation === 'two' && !decided.has(pairOf(a, b))) keepApart(a, b);

  const levels = new Map(personas.map((persona) => [persona.id, levelOf(persona)]));
  const levelAt = (id: string): number => levels.get(id) ?? 0;
  const likely = judgements
    .filter(({ relation, a, b }) => relation === 'same' && groups.has(a) && groups.has(b))
    .sort((x, y) => y.score - x.score || order(x.a, y.a) || order(x.b, y.b));
  for (const { a, b } of likely) if (levelAt(a) === levelAt(b) && levelAt(a) < LONG) join(a, b);
  attach(OPEN);
  attach(LONG);
  return [...new Set(groups.values())].map((group) => group.sort()).sort(([a = ''], [b = '']) => order(a, b));

  function join(a: string, b: string): void {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other || areApart(one, other)) return;
    const [small, large] = one.length < other.length ? [one, other] : [other, one];
    for (const id of small) groups.set(id, large);
    large.push(...small);
  }

  function areApart(one: readonly string[], other: readonly string[]): boolean {
    const [small, large] = one.length < other.length ? [one, other] : [other, one];
    const group = groups.get(large[0]!);
    return small.some((id) => [...(apart.get(id) ?? [])].some((far) => groups.get(far) === group));
  }

  /** A group of one level goes to the only group of firmer ones that would have it, or for which clearly the most speaks. */
  function attach(level: number): void {
    const wanted = new Map<string[], Map<string[], number>>();
    for (const { a, b } of likely) {
      const [loose, firm] = levelAt(a) === level ? [a, b] : [b, a];
      if (levelAt(loose) !== level || levelAt(firm) >= level) continue;
      const [own, other] = [groups.get(loose)!, groups.get(firm)!];
      if (own === other) continue;
      const ties = wanted.get(own) ?? new Map<string[], number>();
      wanted.set(own, ties.set(other, (ties.get(other) ?? 0) + 1));
    }
    // Chosen before any is joined: joining must not change what the next one sees.
    const chosen = [...wanted].map(([own, ties]) => [own[0]!, clearlyMost(ties)?.[0]] as const);
    for (const [own, other] of chosen) if (other !== undefined) join(own, other);
  }
}

/** How many times as many judgements as for all others: one slip of reading is no second person. */
const CLEARLY = 4;

/** The group with clearly the most judgements for it. */
function clearlyMost(ties: ReadonlyMap<string[], number>): readonly string[] | undefined {
  const [most, ...others] = [...ties].sort(([, m], [, n]) => n - m);
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  return most && most[1] >= CLEARLY * rest ? most[0] : undefined;
}

/** Nothing is known but the name; of bodies, but first letters. */
const OPEN = 1;
/** Four parts and more may be the names of two, run together. */
const LONG = 2;

function levelOf({ class: own, country, office, field, name }: Persona): number {
  if (own === 'body') return /^[\p{Lu}.]{2,8}$/u.test(name) ? OPEN : 0;
  if (personParts(name).names.filter(({ kind }) => kind === 'name').length > 3) return LONG;
  return country === null && office === null && field === null ? OPEN : 0;
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
