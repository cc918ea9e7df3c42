import { findQuotations } from '../language/quotations.ts';
import type { Span } from '../model/span.ts';

/** So much of a passage stands in quotation marks when it is a quotation: the rest is "he said". */
const MOSTLY = 0.6;

/** Where a text is in quotation marks. */
export function quotedSpans(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) =>
    findQuotations({ text: line, start: index }).map(({ span }) => span),
  );
}

/** True when nearly all of some stretches stands in quotation marks. Both ascend. */
export function isQuoted(stretches: readonly Span[], quoted: readonly Span[]): boolean {
  let inside = 0;
  let whole = 0;
  let at = 0;
  for (const [start, end] of stretches) {
    whole += end - start;
    while (at < quoted.length && quoted[at]![1] <= start) at++;
    for (let i = at; i < quoted.length && quoted[i]![0] < end; i++) {
      inside += Math.min(end, quoted[i]![1]) - Math.max(start, quoted[i]![0]);
    }
  }
  return inside >= MOSTLY * whole;
}
