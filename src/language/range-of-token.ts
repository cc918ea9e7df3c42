import type { TokenRange } from './document.ts';

/** `[token]`: the index of the range it lies in; 0 where it lies in none. Ranges do not overlap. */
export function rangeOfToken(ranges: readonly TokenRange[], tokens: number): Uint32Array {
  const index = new Uint32Array(tokens);
  ranges.forEach(({ from, to }, k) => {
    index.fill(k, from, to);
  });
  return index;
}
