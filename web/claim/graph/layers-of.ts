import { groupBy } from '../../group-by.ts';
import type { ClaimGraph, GraphEdge } from './graph.ts';

/** Where each node stands from left to right, and which steps lead back. */
export interface Layers {
  /** Columns from 0: origins, those that pass on, those that only print, articles last. */
  readonly of: ReadonlyMap<string, number>;
  readonly count: number;
  /** False where outlets cite each other alone: then there is no column of origins. */
  readonly origins: boolean;
  /** How many columns of those that pass on there are. */
  readonly relays: number;
  /** Ids of the steps that close a ring. */
  readonly back: ReadonlySet<string>;
}

/** Steps that close a ring, met when the graph is walked in the order of its nodes. */
function stepsBack({ nodes }: ClaimGraph, outOf: ReadonlyMap<string, readonly GraphEdge[]>): Set<string> {
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  for (const { id } of nodes) {
    if (state.has(id)) continue;
    // No recursion: a chain may be as long as the graph.
    const path: { id: string; next: number }[] = [{ id, next: 0 }];
    state.set(id, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = outOf.get(top.id)?.[top.next++];
      if (edge === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(edge.to) === 'open') back.add(edge.id);
      else if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        path.push({ id: edge.to, next: 0 });
      }
    }
  }
  return back;
}

/** Gives every node its column. Joins lead nowhere. */
export function layersOf(graph: ClaimGraph): Layers {
  const steps = graph.edges.filter(({ kind }) => kind !== 'joined');
  const outOf = groupBy(steps, ({ from }) => from);
  const back = stepsBack(graph, outOf);
  const levelOf = new Map(graph.nodes.map(({ id, level }) => [id, level]));
  const ahead = steps.filter(({ id }) => !back.has(id));
  const passesOn = new Set(ahead.filter(({ to }) => levelOf.get(to) === 'medium').map(({ from }) => from));

  // The longest way from an origin, as each node is met behind all that lead to it.
  const depth = new Map(graph.nodes.map(({ id, level }) => [id, level === 'origin' ? 0 : 1]));
  const waits = new Map<string, number>();
  for (const { to } of ahead) waits.set(to, (waits.get(to) ?? 0) + 1);
  const ready = graph.nodes.filter(({ id }) => !waits.has(id)).map(({ id }) => id);
  for (const id of ready) {
    for (const edge of outOf.get(id) ?? []) {
      if (back.has(edge.id)) continue;
      depth.set(edge.to, Math.max(depth.get(edge.to)!, depth.get(id)! + 1));
      const left = waits.get(edge.to)! - 1;
      waits.set(edge.to, left);
      if (left === 0) ready.push(edge.to);
    }
  }

  const media = graph.nodes.filter(({ level }) => level === 'medium');
  const relays = Math.max(0, ...media.filter(({ id }) => passesOn.has(id)).map(({ id }) => depth.get(id)!));
  const printers = media.some(({ id }) => !passesOn.has(id));
  const origins = graph.nodes.some(({ level }) => level === 'origin');
  const least = origins ? 0 : 1;
  const last = 1 + relays + (printers ? 1 : 0) - least;
  const of = new Map(
    graph.nodes.map(({ id, level }) => {
      if (level === 'article') return [id, last];
      return [id, (level === 'medium' && !passesOn.has(id) ? 1 + relays : depth.get(id)!) - least];
    }),
  );
  return { of, count: last + 1, origins, relays, back };
}
