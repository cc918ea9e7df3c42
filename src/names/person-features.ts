import type { Alignment, Pair } from './align-parts.ts';
import type { NamePart, PersonParts } from './person-parts.ts';

/**
 * What the score of two persons' names is reckoned from, in this order; and whether it may only speak against their being
 * one (−1), only for it (1), or either (0).
 */
export const PERSON_FEATURES = {
  /** Unlikeness of the two parts that are least alike, and how far it is above three marks: the score may bend there. */
  worst: -1,
  'worst above 0.15': -1,
  'worst above 0.3': -1,
  'worst above 0.5': -1,
  /** The same by letters alone. */
  'worst by letters': -1,
  'sum of unlikeness': -1,
  'share of letters unlike': -1,
  /** Parts that only the longer name has. */
  'share of parts left': -1,
  'parts left': -1,
  'one part beside more': -1,
  /** Unlikeness where parts are left or turned: what is left out or turned must be sure of the rest. */
  'parts left, unlike': -1,
  'other order, unlike': -1,
  'initials left': -1,
  'other order': -1,
  'other order of three': -1,
  initials: 0,
  nicknames: 0,
  'parts beside each other': 0,
  'one word each': 0,
  'one word each, unlike': -1,
  'same last part': 1,
} as const;

export function personFeatures(a: PersonParts, b: PersonParts, alignment: Alignment<NamePart>): number[] {
  const { pairs, restA, restB } = alignment;
  const [n, m] = [a.names.length, b.names.length];
  const paired = Math.min(n - restA.length, m - restB.length);
  const most = Math.max(n, m);
  let [worst, sum, letters, unlike, initials, nicknames, letter] = [0, 0, 0, 0, 0, 0, 0];
  for (const { a: left, b: right, found } of pairs) {
    const miss = 1 - found.likeness;
    if (found.by === 'initial') initials++;
    else if (found.by === 'nickname') nicknames++;
    else {
      worst = Math.max(worst, miss);
      letter = Math.max(letter, 1 - found.written);
      sum += miss;
    }
    const size = Math.max(lettersOf(left), lettersOf(right));
    letters += size;
    unlike += size * miss;
  }
  const left = Math.max(restA.length, restB.length);
  const turned = isTurned(a, b, pairs) ? 1 : 0;
  const last = pairs.at(-1);
  const sameEnd = last !== undefined && last.i + last.a.length === n && last.j + last.b.length === m;
  const single = most === 1 ? 1 : 0;
  return [
    worst,
    Math.max(0, worst - 0.15),
    Math.max(0, worst - 0.3),
    Math.max(0, worst - 0.5),
    letter,
    sum,
    letters === 0 ? 1 : unlike / letters,
    most === 0 ? 0 : left / most,
    Math.log1p(left),
    paired === 1 && left > 0 ? 1 : 0,
    left > 0 ? worst : 0,
    turned * worst,
    [...restA, ...restB].filter(({ kind }) => kind === 'initial').length,
    turned,
    most > 2 ? turned : 0,
    initials,
    nicknames,
    Math.log(Math.max(1, paired)),
    single,
    single * worst,
    sameEnd ? 1 : 0,
  ];
}

const lettersOf = (parts: readonly NamePart[]): number => {
  let size = 0;
  for (const { plain } of parts) size += plain.length;
  return size;
};

/** The parts come in another order, and no comma says why. */
function isTurned(a: PersonParts, b: PersonParts, pairs: readonly Pair<NamePart>[]): boolean {
  if (a.turned !== b.turned) return false;
  return pairs.some(({ j }, at) => at > 0 && pairs[at - 1]!.j > j);
}

/** "Salim bin Karim", "Karim bin Salim": whose son is whose. Pairs ascend by their place in the first name. */
export const isOthersSon = (pairs: readonly Pair<NamePart>[]): boolean =>
  pairs.some(
    ({ i, j, a, b }) =>
      i > 0 && a[0]!.son && !b[0]!.son && pairs.some((other) => other.j > j && other.i < i && other.b[0]!.son),
  );
