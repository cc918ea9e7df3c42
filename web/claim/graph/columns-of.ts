import { groupBy } from '../../group-by.ts';
import type { ClaimGraph, GraphEdge, Lane } from './graph.ts';
import type { Layers } from './layers-of.ts';
import { ordered, type Pair, type Slot } from './ordered.ts';

/** One lane in columns, each from top to bottom, long steps with a point in every column they pass. */
export interface Columns {
  readonly columns: readonly (readonly Slot[])[];
  readonly pairs: readonly (readonly Pair[])[];
  /** The slots a step runs through, from its first node to its last; none for one that leads back. */
  readonly through: ReadonlyMap<string, readonly string[]>;
}

export const isPoint = (slot: string): boolean => slot.startsWith('point ');

/** The nodes of a lane in their columns, in an order with few crossings. */
export function columnsOf(graph: ClaimGraph, layers: Layers, lane: Lane): Columns {
  const columns: Slot[][] = Array.from({ length: layers.count }, () => []);
  const pairs: Pair[][] = Array.from({ length: layers.count - 1 }, () => []);
  const through = new Map<string, string[]>();
  const own = new Map(graph.nodes.filter((node) => node.lane === lane).map((node) => [node.id, node]));
  const outOf = groupBy(
    graph.edges.filter(({ id, kind, from }) => kind !== 'joined' && own.has(from) && !layers.back.has(id)),
    ({ from }) => from,
  );
  const byDate = [...own.values()].sort((a, b) => {
    const [first, second] = [a.date ?? '9999', b.date ?? '9999'];
    return a.level !== 'article' || b.level !== 'article' || first === second ? 0 : first < second ? -1 : 1;
  });
  const addSteps = (edge: GraphEdge): void => {
    const [from, to] = [layers.of.get(edge.from)!, layers.of.get(edge.to)!];
    const slots = [edge.from];
    for (let at = from + 1; at < to; at++) {
      const id = `point ${at} ${edge.id}`;
      columns[at]!.push({ id, group: null });
      slots.push(id);
    }
    slots.push(edge.to);
    for (let at = from; at < to; at++) pairs[at]!.push([slots[at - from]!, slots[at - from + 1]!]);
    through.set(edge.id, slots);
  };
  // From the origins outwards: what hangs together begins together.
  const seen = new Set<string>();
  const walk = [...byDate].sort((a, b) => layers.of.get(a.id)! - layers.of.get(b.id)!).reverse();
  for (let id = walk.pop(); id !== undefined; id = walk.pop()) {
    if (seen.has(id.id)) continue;
    seen.add(id.id);
    columns[layers.of.get(id.id)!]!.push({ id: id.id, group: id.group });
    const steps = outOf.get(id.id) ?? [];
    for (const edge of steps) addSteps(edge);
    for (const edge of [...steps].reverse()) walk.push(own.get(edge.to)!);
  }
  return { columns: ordered(columns, pairs), pairs, through };
}
