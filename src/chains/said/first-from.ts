import type { ReadTime } from '../../times/resolve-times.ts';

/** Index of the first time that begins at a token or behind it. */
export function firstFrom(times: readonly ReadTime[], token: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
