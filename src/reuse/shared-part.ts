import type { Span } from '../model/span.ts';
import type { SharedPassage } from './types.ts';

/**
 * How much of some words of one article and some of another are the same words, copied: of the shorter, 0 to 1. For asking whether two
 * statements are one text printed twice.
 *
 * @param passages - what the two articles share
 * @param a - spans in the article of `SharedPassage.a`, `b` those in the other
 */
export function sharedPart(passages: readonly SharedPassage[], a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const { same } of passages) {
    for (const [inA, inB] of same) {
      for (const spanA of a) for (const spanB of b) shared += overlapIn(inA, spanA, inB, spanB) * (inA[1] - inA[0]);
    }
  }
  return Math.min(1, shared / Math.max(1, Math.min(lengthOf(a), lengthOf(b))));
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** What part of a run both stretches have. The run may be a little longer in one text, by its marks. */
function overlapIn(inA: Span, a: Span, inB: Span, b: Span): number {
  const [fromA, toA] = partOf(inA, a);
  const [fromB, toB] = partOf(inB, b);
  return Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB));
}

const partOf = ([start, end]: Span, span: Span): Span => [
  Math.max(0, (span[0] - start) / (end - start)),
  Math.min(1, (span[1] - start) / (end - start)),
];
