import { foldGraph, OPENED_AT_ONCE } from './fold.ts';
import type { ClaimGraph } from './graph.ts';
import { shortName } from './short-name.ts';

/** Folds opened beyond these are not read from an address: each is worked out behind the one before. */
const MOST_OPENED = 40;

/** What a fold lets out when it is opened. */
export const letOutOf = (folded: readonly string[]): readonly string[] => folded.slice(0, OPENED_AT_ONCE);

/**
 * A graph with the folds of an address opened, one behind the other; those it does not have are passed over.
 *
 * @param folds - short names of folds, in the order in which they were opened
 */
export function unfold(whole: ClaimGraph, folds: readonly string[]): ClaimGraph {
  let letOut = new Set<string>();
  let graph = foldGraph(whole, letOut);
  for (const name of folds.slice(0, MOST_OPENED)) {
    const fold = graph.nodes.find(({ id, folded }) => folded.length > 0 && shortName(id) === name);
    if (fold === undefined) continue;
    letOut = new Set([...letOut, ...letOutOf(fold.folded)]);
    graph = foldGraph(whole, letOut);
  }
  return graph;
}
