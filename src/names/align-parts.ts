import { compareWords, type Likeness } from './compare-words.ts';
import { joinWords, type NameWord } from './name-words.ts';

/** Parts of one name beside parts of the other; one of the two has a single part. */
export interface Pair<P> {
  /** First of its parts in each name. */
  readonly i: number;
  readonly j: number;
  readonly a: readonly P[];
  readonly b: readonly P[];
  readonly found: Likeness;
}

/** Which parts belong together, and which are left. */
export interface Alignment<P> {
  readonly pairs: readonly Pair<P>[];
  readonly restA: readonly P[];
  readonly restB: readonly P[];
}

/** Parts of one name that may be one word in the other. */
const MOST_JOINED = 3;
/** Two words must be nearly one for "joined". */
const JOINED = 0.8;

/**
 * Each part of the shorter name beside the part of the longer one it is most like, the most alike first.
 *
 * Equal parts go together at once. Cost: parts × parts comparisons, and both are few.
 */
export function alignParts<P extends NameWord>(
  a: readonly P[],
  b: readonly P[],
  compare: (x: P, y: P) => Likeness,
): Alignment<P> {
  const pairs: Pair<P>[] = [];
  const [freeA, freeB] = [new Set(a.keys()), new Set(b.keys())];
  const take = (i: number, j: number, [m, n]: readonly [number, number], found: Likeness): void => {
    for (let k = 0; k < m; k++) freeA.delete(i + k);
    for (let k = 0; k < n; k++) freeB.delete(j + k);
    pairs.push({ i, j, a: a.slice(i, i + m), b: b.slice(j, j + n), found });
  };
  for (const i of [...freeA]) {
    for (const j of freeB) {
      if (a[i]!.plain !== b[j]!.plain) continue;
      take(i, j, [1, 1], compare(a[i]!, b[j]!));
      break;
    }
  }
  if (freeA.size > 0 && freeB.size > 0) {
    const found: { i: number; j: number; size: readonly [number, number]; found: Likeness; rank: number }[] = [];
    for (const i of freeA)
      for (const j of freeB) {
        const likeness = compare(a[i]!, b[j]!);
        found.push({ i, j, size: [1, 1], found: likeness, rank: likeness.likeness - 0.001 * Math.abs(i - j) });
      }
    for (const { i, j, m, n } of joinable(a, b, freeA, freeB)) {
      const likeness = compareWords(joinWords(a.slice(i, i + m)), joinWords(b.slice(j, j + n)));
      if (likeness.likeness < JOINED) continue;
      // Two words found in one are worth more than either alone.
      found.push({ i, j, size: [m, n], found: { ...likeness, by: 'joined' }, rank: likeness.likeness + 0.2 });
    }
    found.sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j);
    for (const { i, j, size, found: likeness } of found)
      if (allIn(freeA, i, size[0]) && allIn(freeB, j, size[1])) take(i, j, size, likeness);
  }
  pairs.sort((x, y) => x.i - y.i);
  return { pairs, restA: [...freeA].map((i) => a[i]!), restB: [...freeB].map((j) => b[j]!) };
}

const allIn = (free: ReadonlySet<number>, from: number, size: number): boolean => {
  for (let k = 0; k < size; k++) if (!free.has(from + k)) return false;
  return true;
};

interface Joint {
  readonly i: number;
  readonly j: number;
  readonly m: number;
  readonly n: number;
}

/** One free part here and two or three neighbours there that together are about as long. */
function* joinable(
  a: readonly NameWord[],
  b: readonly NameWord[],
  freeA: ReadonlySet<number>,
  freeB: ReadonlySet<number>,
): Generator<Joint> {
  const lengthOf = (parts: readonly NameWord[], from: number, size: number): number => {
    let length = 0;
    for (let k = from; k < from + size; k++) length += parts[k]!.plain.length;
    return length;
  };
  for (let size = 2; size <= MOST_JOINED; size++) {
    for (const i of freeA)
      for (const j of freeB) {
        if (allIn(freeA, i, size) && near(lengthOf(a, i, size), b[j]!.plain.length)) yield { i, j, m: size, n: 1 };
        if (allIn(freeB, j, size) && near(lengthOf(b, j, size), a[i]!.plain.length)) yield { i, j, m: 1, n: size };
      }
  }
}

const near = (x: number, y: number): boolean => Math.abs(x - y) <= 2 && Math.min(x, y) >= 4;
