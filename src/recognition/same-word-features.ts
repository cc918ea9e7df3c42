import { join1, join2 } from '../sequence/hash.ts';
import type { Seen } from './observe.ts';
import { BOUNDARY } from './vocabulary.ts';

/** Other places of a word that are looked at, on either side. */
const REACH = 4;

/**
 * The hashed features of what stands around the nearest other places where the article has the same word: "Oster" is a
 * company where a later sentence says "Oster shares". Source: Chieu and Ng 2003.
 */
export function sameWordFeatures(seen: Seen, i: number, out: Int32Array, n: number): number {
  const { words, sameBefore, sameBehind } = seen;
  if (!words[i]!.capital) return n;
  let next = n;
  for (let k = sameBefore[i]!, left = REACH; k >= 0 && left > 0; k = sameBefore[k]!, left--) {
    next = placeFeatures(seen, i, k, out, next);
  }
  for (let k = sameBehind[i]!, left = REACH; k >= 0 && left > 0; k = sameBehind[k]!, left--) {
    next = placeFeatures(seen, i, k, out, next);
  }
  return next;
}

function placeFeatures(
  { words, runFrom, runTo, headline }: Seen,
  i: number,
  k: number,
  out: Int32Array,
  free: number,
): number {
  if (headline[k]) return free;
  const from = runFrom[k]!;
  const to = runTo[k]!;
  const left = words[from - 1] ?? BOUNDARY;
  const right = words[to] ?? BOUNDARY;
  const longer = Math.min(to - from, 4) - Math.min(runTo[i]! - runFrom[i]!, 4);
  let n = free;
  out[n++] = join1(100, left.word);
  out[n++] = join1(101, right.word);
  out[n++] = join1(102, left.fine);
  out[n++] = join1(103, right.fine);
  out[n++] = join2(104, right.word, (words[to + 1] ?? BOUNDARY).fine);
  out[n++] = join2(105, longer, to - 1 - k);
  out[n++] = join1(110, left.before);
  out[n++] = join1(111, right.behind);
  out[n++] = join2(112, left.beforeWide, right.behindWide);
  out[n++] = join2(113, words[to - 1]!.inside, to - 1 - k);
  if (to - from === 1) return n;
  out[n++] = join2(106, words[from]!.middle, k - from);
  out[n++] = join2(107, words[to - 1]!.middle, to - 1 - k);
  out[n++] = join2(108, words[to - 1]!.word, to - 1 - k);
  out[n++] = join2(109, words[from]!.word, k - from);
  return n;
}
