import { groupBy } from '../../group-by.ts';
import type { ClaimGraph } from './graph.ts';

/** Outlets that have the claim from nowhere but the text of another: what they print is a copy too. */
export function onlyCopied({ edges }: ClaimGraph): ReadonlySet<string> {
  const into = groupBy(
    edges.filter(({ kind }) => kind !== 'joined'),
    ({ to }) => to,
  );
  return new Set([...into].flatMap(([id, steps]) => (steps.every(({ kind }) => kind === 'copied') ? [id] : [])));
}
