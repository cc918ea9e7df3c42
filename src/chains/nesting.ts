import type { Relation } from '../model/statement.ts';

/** Open contents looked through for the one around a source; deeper nesting is cut off. */
const DEPTH = 16;

/**
 * For each relation the one in whose content it stands, or -1: "reports said | the ministry had told him that …".
 *
 * A relation stands in a content that holds both its cue and its source. One sweep over starts: linear but for sorting.
 */
export function enclosing(relations: readonly Relation[]): number[] {
  const spans = relations
    .flatMap(({ content }, relation) => content.map(([start, end]) => ({ start, end, relation })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const anchors = relations
    .map(({ cue, source }, relation) => {
      const parts = [...cue, ...source];
      return {
        relation,
        start: parts.reduce((least, [at]) => Math.min(least, at), Number.POSITIVE_INFINITY),
        end: parts.reduce((most, [, at]) => Math.max(most, at), -1),
      };
    })
    .filter(({ end }) => end >= 0)
    .sort((a, b) => a.start - b.start);
  const result = relations.map(() => -1);
  const open: { readonly end: number; readonly relation: number }[] = [];
  let next = 0;
  for (const anchor of anchors) {
    while (next < spans.length && spans[next]!.start <= anchor.start) {
      while (open.length > 0 && open.at(-1)!.end <= spans[next]!.start) open.pop();
      open.push(spans[next++]!);
    }
    while (open.length > 0 && open.at(-1)!.end <= anchor.start) open.pop();
    for (let i = open.length - 1; i >= 0 && i > open.length - 1 - DEPTH; i--) {
      const around = open[i]!;
      if (around.relation === anchor.relation || around.end < anchor.end) continue;
      result[anchor.relation] = around.relation;
      break;
    }
  }
  return result;
}
