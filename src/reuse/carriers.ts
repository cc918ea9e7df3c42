import { type Fingerprint, guardsAgree } from './fingerprints.ts';

/** A shingle in more articles than this is known to be common, no longer in which: what one more article costs does not grow. */
export const MOST_CARRIERS = 64;

/** One place a shingle was seen at. `article` is any name for it. */
export interface Posting<Id> {
  readonly article: Id;
  readonly guard: number;
}

/** True for a shingle of more articles than are kept of it. */
export function isCommon<Id>(postings: readonly Posting<Id>[]): boolean {
  if (postings.length <= MOST_CARRIERS) return false;
  return new Set(postings.map(({ article }) => article)).size > MOST_CARRIERS;
}

/** Files a text under its shingles; one that is common already is filed under nobody more. */
export function filePostings<Id>(
  index: Map<number, Posting<Id>[]>,
  article: Id,
  fingerprints: readonly Fingerprint[],
): readonly Fingerprint[] {
  return fingerprints.filter(({ key, guard }) => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [{ article, guard }]);
    else if (isCommon(known)) return false;
    else known.push({ article, guard });
    return true;
  });
}

/** The articles that a text may share a run of twelve words with: all that do, and hardly any that do not. */
export function carriersOf<Id>(
  index: ReadonlyMap<number, readonly Posting<Id>[]>,
  article: Id,
  fingerprints: readonly Fingerprint[],
): ReadonlySet<Id> {
  const found = new Set<Id>();
  for (const { key, guard } of fingerprints) {
    const postings = index.get(key) ?? [];
    if (isCommon(postings)) continue;
    for (const other of postings) {
      if (other.article !== article && guardsAgree(guard, other.guard)) found.add(other.article);
    }
  }
  return found;
}

/** Whether each of two texts that are filed is one of the other's carriers, told without looking anybody else up. */
export function carryEachOther(
  a: readonly Fingerprint[],
  b: readonly Fingerprint[],
  isCommonKey: (key: number) => boolean,
): boolean {
  const guardsOf = new Map<number, number[]>();
  for (const { key, guard } of b) guardsOf.set(key, [...(guardsOf.get(key) ?? []), guard]);
  return a.some(
    ({ key, guard }) => !isCommonKey(key) && guardsOf.get(key)?.some((other) => guardsAgree(guard, other)) === true,
  );
}
