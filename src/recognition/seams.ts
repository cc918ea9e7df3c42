import type { Seen } from './observe.ts';
import { CASE } from './vocabulary.ts';

/** Classes that `seamOf` tells apart. */
export const SEAMS = 7;

/** Class of the seam before token `i`, which decides how well labels follow one another over it. */
export function seamOf({ words, first }: Seen, i: number): number {
  if (first[i]) return 1;
  const w = words[i]!;
  const before = words[i - 1]!;
  if (before.capital) return w.capital ? 2 : w.case === CASE.none ? 5 : 6;
  if (w.capital) return before.case === CASE.none ? 3 : 4;
  return 0;
}
