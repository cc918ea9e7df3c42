import type { Cast } from '../../identity/cast.ts';
import { spanAt } from '../../identity/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Relation } from '../../model/statement.ts';
import type { Range } from '../scene.ts';
import type { Place } from '../scene-of.ts';

/** A relation with where it stands. */
export interface Placed {
  readonly relation: Relation;
  readonly place: Place;
  /** True for tokens of any relation's source or cue. */
  readonly taken: (token: number) => boolean;
}

/** Puts one kind of slip right; `null` where it is not there. Two relations where one had swallowed another. */
export type Settling = (cast: Cast, placed: Placed) => readonly Relation[] | null;

/** Spans of token ranges; empty ranges are left out. */
export const spansOf = ({ reading }: Cast, ranges: readonly Range[]): Span[] =>
  ranges.filter(({ from, to }) => from < to).map(({ from, to }) => spanAt(reading, from, to));

/** A range without the marks at its end; quotation marks stay. */
export function withoutMarks({ reading: { lower } }: Cast, { from, to }: Range): Range {
  let end = to;
  while (end > from && /^[,;:.–—-]$/u.test(lower[end - 1]!)) end--;
  return { from, to: end };
}

/** The contents with one of them changed. */
export const replaced = (content: readonly Range[], at: number, by: readonly Range[]): Range[] => [
  ...content.slice(0, at),
  ...by,
  ...content.slice(at + 1),
];
