import type { Span } from '../../src/model/span.ts';
import type { Layer } from './layers.ts';

/** What a stretch of text is in a statement. `flash` is the one the reader just asked to see. */
type Part = 'content' | 'source' | 'cue' | 'link' | 'flash' | 'layer' | 'hit' | 'shared';

export interface Mark {
  readonly span: Span;
  readonly part: Part;
  readonly statement: string;
  /** Of a layer: which one, and what is held of the words. */
  readonly layer?: Layer;
  readonly note?: string;
  /** Of a stretch that stands elsewhere too: where it begins, and whether it is open. */
  readonly stretch?: number;
  readonly open?: boolean;
}

/** A stretch of text that every mark either covers or does not touch. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/**
 * A range of text cut wherever a mark begins or ends, so that nested and crossing marks can be drawn as a flat row.
 *
 * @returns segments that tile `range`, in order, none empty
 */
export function segmentsOf([start, end]: Span, marks: readonly Mark[]): Segment[] {
  const here = marks.filter(({ span }) => span[0] < end && start < span[1]);
  const cuts = new Set([start, end]);
  for (const { span } of here) {
    for (const at of span) if (at > start && at < end) cuts.add(at);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).flatMap((to, at): Segment[] => {
    const from = edges[at]!;
    if (from === to) return [];
    return [{ start: from, end: to, marks: here.filter(({ span }) => span[0] <= from && to <= span[1]) }];
  });
}

/** The statement a click on a segment means: the one whose content is the shortest there. */
export function innermost({ marks }: Segment, lengthOf: (statement: string) => number): string | null {
  let best: string | null = null;
  for (const { part, statement } of marks) {
    if (part !== 'content') continue;
    if (best === null || lengthOf(statement) < lengthOf(best)) best = statement;
  }
  return best;
}
