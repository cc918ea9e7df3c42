import type { Claim, OriginMerge } from '../../../src/model/claim.ts';
import type { Link } from '../../../src/model/statement.ts';
import type { StatementRecord } from '../../../src/serve/api.ts';
import { groupBy } from '../../group-by.ts';
import type { Lane } from './graph.ts';

/** One name on a way, under the key of its node. */
export interface Stop {
  readonly key: string;
  /** With the name that is shown. */
  readonly link: Link;
  /** The innermost stop, unless it also passes on what others say. */
  readonly isOrigin: boolean;
  /** The link of this statement's own chain, for its spans; `null` where it is taken from another statement. */
  readonly own: Link | null;
}

/** The way of one statement from the origin outwards, to whom it was last printed by. */
export interface Way {
  readonly statement: StatementRecord;
  readonly lane: Lane;
  readonly stops: readonly Stop[];
  /** Number of the claim's origin it belongs to; `null` for a denial and for what the claim does not count. */
  readonly group: number | null;
  /** The merge by which it hangs on what another outlet printed, at the stop of this number. */
  readonly hangs: { readonly at: number; readonly merge: OriginMerge } | null;
}

type WaysClaim = Pick<Claim, 'origins' | 'denials' | 'independent' | 'circles'>;

/** A chain that ends at who printed it rests on the reporter's own word. */
const isOwnWord = ({ chain }: StatementRecord): boolean => {
  const role = chain.at(-1)?.role;
  return role === 'publisher' || role === 'carrier';
};

/** Whoever names nobody and has the text of another has it from there, whatever description stands beside it. */
const isBorrowed = ({ statement, stops }: Way, { because }: OriginMerge): boolean =>
  isOwnWord(statement) || (because === 'reused text' && stops.length === 2 && stops[0]?.link.kind === 'unnamed');

/** The name each spelling of an outlet is shown under. */
export function shownNames(outletNames: readonly (readonly string[])[]): (link: Link) => Link {
  const shown = new Map(outletNames.flatMap(([first = '', ...rest]) => rest.map((name) => [name, first] as const)));
  return (link) => (shown.has(link.name) ? { ...link, name: shown.get(link.name)! } : link);
}

/** "A report by al-Qantir" is al-Qantir, in a statement by which a circle of outlets runs through it. */
function citedOutlets(circles: NonNullable<Claim['circles']>): (statement: StatementRecord, origin: Link) => Link {
  const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');
  return ({ id }, origin) => {
    const within = circles.filter(({ statements }) => statements.includes(id)).flatMap(({ outlets }) => outlets);
    const cited = within.find((outlet) => bare(origin.name).includes(bare(outlet)));
    return cited === undefined ? origin : { ...origin, name: cited, kind: 'outlet' };
  };
}

/** True when all keys of `part` stand in `whole`, in their order. */
function isWithin(part: readonly Stop[], whole: readonly Stop[]): boolean {
  let at = 0;
  for (const { key } of whole) if (key === part[at]?.key) at += 1;
  return at === part.length;
}

/** One article's second mention of a source often leaves a relay out: it goes the fullest of its ways. */
function fullest(ways: readonly Way[]): Way[] {
  const together = groupBy(ways, ({ statement, lane, stops }) => `${lane} ${statement.article} ${stops[0]?.key}`);
  return ways.map((way) => {
    const { statement, lane, stops } = way;
    let best = stops;
    for (const other of together.get(`${lane} ${statement.article} ${stops[0]?.key}`) ?? []) {
      if (other.stops.length > best.length && isWithin(best, other.stops)) best = other.stops;
    }
    if (best === stops) return way;
    const own = new Map(stops.map((stop) => [stop.key, stop.own]));
    return { ...way, stops: best.map((stop) => ({ ...stop, own: own.get(stop.key) ?? null })) };
  });
}

/**
 * The ways of a claim's statements, from the origin outwards.
 *
 * A name is one stop wherever it stands: an outlet that prints, passes on and is cited is one. Whoever names nobody stays apart
 * from the others, unless the claim counts them as one. Text of another outlet with nobody named behind it hangs on what was
 * printed there, and so does a reporter's own word where the outlet itself names its source elsewhere.
 *
 * @param statements - those of the claim and its denials, oldest first
 */
export function waysOf(
  { origins, denials, independent, circles = [] }: WaysClaim,
  statements: readonly StatementRecord[],
  shown: (link: Link) => Link,
): Way[] {
  const groupOf = new Map(origins.flatMap((origin, at) => origin.statements.map((id) => [id, at] as const)));
  const denying = new Set(denials);
  const laneOf = ({ id }: StatementRecord): Lane => (denying.has(id) ? 'denied' : 'told');
  const cited = citedOutlets(circles);
  const chainOf = (statement: StatementRecord) =>
    statement.chain
      .map((own, at, { length }) => ({ own, link: shown(at === length - 1 ? cited(statement, own) : own) }))
      .filter(({ link }, at, all) => at === 0 || link.name !== all[at - 1]!.link.name)
      .reverse();
  const passers = new Set(
    statements.flatMap((statement) =>
      chainOf(statement)
        .slice(1)
        .map(({ link }) => `${laneOf(statement)} ${link.name}`),
    ),
  );

  const wayOf = (statement: StatementRecord): Way => {
    const lane = laneOf(statement);
    const group = lane === 'told' ? (groupOf.get(statement.id) ?? null) : null;
    const chain = chainOf(statement);
    const ownWord = isOwnWord(statement);
    const nameless = ({ kind, name }: Link): string =>
      `${lane} ? ${group === null ? statement.article : group} ${kind} ${name}`;
    const stops = chain.map(({ link, own }, at): Stop => {
      const isOrigin = at === 0 && !ownWord && (link.kind === 'unnamed' || !passers.has(`${lane} ${link.name}`));
      const key = link.kind === 'unnamed' ? nameless(link) : `${lane} ${link.name}`;
      return { key, link, own, isOrigin };
    });
    if (!ownWord) return { statement, lane, group, stops, hangs: null };
    const { name } = chain[0]!.link;
    const word = { name, kind: 'observation', role: 'origin' } as const;
    const origin: Stop = { key: `${lane} own ${name}`, link: word, own: null, isOrigin: true };
    return { statement, lane, group, stops: [origin, ...stops], hangs: null };
  };

  const direct = new Map(fullest(statements.map(wayOf)).map((way) => [way.statement.id, way]));
  const merges = new Map(independent.reasons.map((merge) => [merge.merged[1] ?? '', merge]));
  const hung = new Map<string, Way>();
  const hang = (way: Way, seen: readonly string[]): Way => {
    const known = hung.get(way.statement.id);
    if (known !== undefined) return known;
    const merge = merges.get(way.statement.id);
    const onto = direct.get(merge?.merged[0] ?? '');
    const counted = way.group !== null && way.group === onto?.group;
    if (merge === undefined || onto === undefined || !counted || !isBorrowed(way, merge)) return way;
    if (seen.includes(onto.statement.id) || onto.stops[0]?.key === way.stops[0]?.key) return way;
    const before = hang(onto, [...seen, way.statement.id]).stops.map((stop) => ({ ...stop, own: null }));
    const printers = way.stops.slice(1);
    const same = before.findIndex(({ key }) => key === printers[0]?.key);
    const kept = same === -1 ? before : before.slice(0, same);
    const stops = [...kept, ...printers];
    // An outlet that tells elsewhere from whom it has it: what hangs is this article alone.
    const made = { ...way, stops, hangs: { at: same === -1 ? kept.length : stops.length, merge } };
    hung.set(way.statement.id, made);
    return made;
  };
  return [...direct.values()].map((way) => hang(way, []));
}
