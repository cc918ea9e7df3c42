import type { GraphLayout } from './layout.ts';

/** Where the keyboard stands: at a node or at a step, by id. */
export type StopAt = string;

/** The stops of a drawing as the arrow keys need them. */
interface Stops {
  /** All in the order of reading: each node, then the steps that lead on from it. */
  readonly all: readonly StopAt[];
  readonly left: ReadonlyMap<StopAt, StopAt>;
  readonly right: ReadonlyMap<StopAt, StopAt>;
  readonly up: ReadonlyMap<StopAt, StopAt>;
  readonly down: ReadonlyMap<StopAt, StopAt>;
}

const chained = (lists: Iterable<readonly StopAt[]>, by: 1 | -1): Map<StopAt, StopAt> => {
  const next = new Map<StopAt, StopAt>();
  for (const list of lists) {
    list.forEach((stop, at) => {
      const other = list[at + by];
      if (other !== undefined) next.set(stop, other);
    });
  }
  return next;
};

/** Left and right go along the steps, up and down through a column of names or through the steps that leave it. */
export function stopsOf({ nodes, edges }: Pick<GraphLayout, 'nodes' | 'edges'>): Stops {
  const columnOf = new Map(nodes.map(({ node, column }) => [node.id, column]));
  const columns = new Map<string, StopAt[]>();
  const leaving = new Map<StopAt, StopAt[]>();
  const push = (lists: Map<string, StopAt[]>, key: string, stop: StopAt): void => {
    const held = lists.get(key);
    if (held === undefined) lists.set(key, [stop]);
    else held.push(stop);
  };
  const [left, right] = [new Map<StopAt, StopAt>(), new Map<StopAt, StopAt>()];
  for (const { node, column } of nodes) push(columns, `names ${column}`, node.id);
  for (const { edge } of edges) {
    push(columns, `steps ${columnOf.get(edge.from)}`, edge.id);
    push(leaving, edge.from, edge.id);
    left.set(edge.id, edge.from);
    right.set(edge.id, edge.to);
    if (!right.has(edge.from) && edge.kind !== 'joined') right.set(edge.from, edge.id);
    if (!left.has(edge.to) && edge.kind !== 'joined') left.set(edge.to, edge.id);
  }
  return {
    all: nodes.flatMap(({ node }) => [node.id, ...(leaving.get(node.id) ?? [])]),
    left,
    right,
    up: chained(columns.values(), -1),
    down: chained(columns.values(), 1),
  };
}

/** Where a key leads; `null` for a key that leads nowhere, the same stop at an end. */
export function nextStop(stops: Stops, from: StopAt, key: string): StopAt | null {
  switch (key) {
    case 'ArrowLeft':
      return stops.left.get(from) ?? from;
    case 'ArrowRight':
      return stops.right.get(from) ?? from;
    case 'ArrowUp':
      return stops.up.get(from) ?? from;
    case 'ArrowDown':
      return stops.down.get(from) ?? from;
    case 'Home':
      return stops.all[0] ?? null;
    case 'End':
      return stops.all.at(-1) ?? null;
    default:
      return null;
  }
}
