import { groupBy } from '../../group-by.ts';
import type { ClaimGraph, GraphEdge } from './graph.ts';

/** Ids of all nodes and steps on the ways that run through a node or a step: what led there, and where it led. */
export function waysThrough({ edges }: ClaimGraph, stop: string): ReadonlySet<string> {
  const through = new Set<string>([stop]);
  const steps = edges.filter(({ kind }) => kind !== 'joined');
  const own = edges.find(({ id }) => id === stop);
  const follow = (
    start: string,
    by: ReadonlyMap<string, readonly GraphEdge[]>,
    end: (edge: GraphEdge) => string,
  ): void => {
    const seen = new Set([start]);
    for (const at of seen) {
      through.add(at);
      for (const edge of by.get(at) ?? []) {
        through.add(edge.id);
        seen.add(end(edge));
      }
    }
  };
  const into = groupBy(steps, ({ to }) => to);
  const outOf = groupBy(steps, ({ from }) => from);
  const joined = own?.kind === 'joined';
  const [left, right] = [own?.from ?? stop, own?.to ?? stop];
  if (joined) follow(left, outOf, ({ to }) => to);
  else follow(left, into, ({ from }) => from);
  follow(right, outOf, ({ to }) => to);
  for (const { id, kind, from, to } of edges) {
    if (kind === 'joined' && (from === stop || to === stop)) through.add(id).add(from).add(to);
  }
  return through;
}
