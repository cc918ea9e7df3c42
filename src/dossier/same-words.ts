import type { Span } from '../model/span.ts';

/** Share of the words of two statements that must be the same ones. Source: our choice; an analysis that moves a clause keeps more. */
const SHARE = 0.5;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Units that stand in both; each list is free of overlaps. */
const sharedBy = (one: readonly Span[], other: readonly Span[]): number =>
  one.reduce(
    (sum, [start, end]) =>
      sum + other.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );

/** How much of the words of two contents, in one text, are the same ones: shared units over all units, in [0, 1]. */
export function overlapOf(one: readonly Span[], other: readonly Span[]): number {
  const shared = sharedBy(one, other);
  const all = lengthOf(one) + lengthOf(other) - shared;
  return all === 0 ? 0 : shared / all;
}

/** True when two contents of one text are the same words, give or take some at the edges. */
export const sameWords = (one: readonly Span[], other: readonly Span[]): boolean => overlapOf(one, other) >= SHARE;
