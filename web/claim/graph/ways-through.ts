import type { ClaimGraph } from './graph.ts';

/**
 * Ids of all nodes and steps on the ways that run through a node or a step, and of no others: where ways cross, an article lights
 * what led to it and not what led to its neighbour. Of a join, the ways of both origins.
 */
export function waysThrough({ ways, edges }: ClaimGraph, stop: string): ReadonlySet<string> {
  const own = edges.find(({ id }) => id === stop);
  const meant = own?.kind === 'joined' ? [own.from, own.to] : [stop];
  const through = new Set<string>([stop, ...ways.filter((way) => meant.some((id) => way.includes(id))).flat()]);
  for (const { id, kind, from, to } of edges) {
    if (kind === 'joined' && (from === stop || to === stop)) through.add(id).add(from).add(to);
  }
  return through;
}
