import type { TokenRange } from '../language/document.ts';
import { type CueSide, LABELS, type Role } from './labels.ts';

/** A run of tokens the model gave one role. */
export interface LabelSpan extends TokenRange {
  readonly role: Role;
  readonly cueSide: CueSide | null;
}

/** The spans a labelling says, ascending. A span never crosses a paragraph. */
export function labelSpans(labels: Uint8Array, paragraphs: readonly TokenRange[]): LabelSpan[] {
  const spans: LabelSpan[] = [];
  for (const { from, to } of paragraphs) {
    for (let i = from; i < to; ) {
      const { role, cueSide } = LABELS[labels[i]!]!;
      const start = i++;
      if (role === null) continue;
      const inside = labels[start]! % 2 === 1 ? labels[start]! + 1 : labels[start]!;
      while (i < to && labels[i] === inside) i++;
      spans.push({ role, cueSide, from: start, to: i });
    }
  }
  return spans;
}
