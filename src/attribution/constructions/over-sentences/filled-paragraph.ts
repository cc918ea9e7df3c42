import type { TokenRange } from '../../../language/document.ts';

/** Paragraphs looked at on either side: one without words may stand between. */
const REACH = 2;

/** Index of the nearest paragraph with words before this one; -1 where none is near. */
export function filledBefore(paragraphs: readonly TokenRange[], own: number): number {
  for (let k = own - 1; k >= Math.max(0, own - REACH); k--) if (paragraphs[k]!.to > paragraphs[k]!.from) return k;
  return -1;
}

/** The nearest paragraph with words behind this one. */
export const filledBehind = (paragraphs: readonly TokenRange[], own: number): TokenRange | undefined =>
  paragraphs.slice(own + 1, own + 1 + REACH).find(({ from, to }) => to > from);
