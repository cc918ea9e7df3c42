import type { Document, TokenRange } from '../language/document.ts';
import type { RelationRanges } from './flatten.ts';
import { labelSpans } from './label-spans.ts';
import { link } from './link.ts';

/**
 * The relations after rules changed labels: what no rule touched stays as it was found; what one did is read off the labels
 * anew.
 *
 * @param before - the labels the rules were given
 * @param after - and what they left
 * @returns relations with a content, ascending by cue
 */
export function settle(
  document: Document,
  found: readonly RelationRanges[],
  before: Uint8Array,
  after: Uint8Array,
): RelationRanges[] {
  const changes = new Int32Array(before.length + 1);
  for (let i = 0; i < before.length; i++) changes[i + 1] = changes[i]! + (before[i] === after[i] ? 0 : 1);
  if (changes[before.length] === 0) return [...found];
  const untouched = ({ from, to }: TokenRange): boolean => changes[from] === changes[to];
  const kept = new Map<number, RelationRanges>();
  for (const relation of found) {
    const { cue, source, content } = relation;
    if (!untouched(cue) || !content.every(untouched)) continue;
    kept.set(cue.from, source && !untouched(source) ? { ...relation, source: null } : relation);
  }
  const settled = new Map(kept);
  for (const relation of link(document, labelSpans(after, document.paragraphs))) {
    const own = kept.get(relation.cue.from);
    if (!own) settled.set(relation.cue.from, relation);
    else if (!own.source && relation.source && !untouched(relation.source)) {
      settled.set(relation.cue.from, { ...own, source: relation.source });
    }
  }
  return [...settled.values()].sort((a, b) => a.cue.from - b.cue.from);
}
