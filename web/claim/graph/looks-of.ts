import { groupBy } from '../../group-by.ts';
import { lookOf, type OriginLook } from '../../words/link-kinds.ts';
import type { ClaimGraph, GraphNode } from './graph.ts';

/** On whose word what runs along a line rests: one kind of origin, several, or a denial. */
export type LineLook = OriginLook | 'several' | 'denies';

/** The look of each node, and of the steps that lead on from it. */
export function looksOf({ nodes, edges }: ClaimGraph): ReadonlyMap<string, LineLook> {
  const outOf = groupBy(
    edges.filter(({ kind }) => kind !== 'joined'),
    ({ from }) => from,
  );
  const reached = new Map<string, Set<OriginLook>>(nodes.map(({ id }) => [id, new Set()]));
  const entered = new Set(edges.filter(({ kind }) => kind !== 'joined').map(({ to }) => to));
  const begins = ({ id, level }: GraphNode): boolean => level === 'origin' || !entered.has(id);
  for (const look of ['named', 'body', 'unnamed'] as const) {
    const starts = nodes.filter((node) => begins(node) && lookOf(node.kind ?? 'outlet') === look).map(({ id }) => id);
    const seen = new Set(starts);
    for (const id of seen) {
      reached.get(id)!.add(look);
      for (const { to } of outOf.get(id) ?? []) seen.add(to);
    }
  }
  return new Map(
    nodes.map(({ id, lane }): [string, LineLook] => {
      if (lane === 'denied') return [id, 'denies'];
      const [one = 'body', ...others] = reached.get(id)!;
      return [id, others.length > 0 ? 'several' : one];
    }),
  );
}
