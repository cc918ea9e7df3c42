import type { Dateline } from './dateline.ts';
import { isPersonShaped, isPressShaped } from './name-shape.ts';

/** Who published an article and who wrote it, as its head says. */
export interface Publisher {
  readonly outlet: string | null;
  readonly byline: string | null;
}

/**
 * The outlet among the names of an article's datelines. The name that comes again on the page wins, then the one with
 * a publication's shape, then the first; behind "By X" the first name is the outlet and the second the place.
 */
export function outletOf(datelines: readonly Dateline[], recurs: ReadonlyMap<string, number>): Publisher {
  const names = datelines.flatMap((dateline) => dateline.names);
  const byline = datelines.find((dateline) => dateline.byline !== null)?.byline ?? null;
  const rank = (name: string, at: number): number =>
    Math.min(recurs.get(name) ?? 0, 3) * 0.6 +
    (isPressShaped(name) ? 2 : 0) -
    at * 1 -
    (names.length > 1 && byline === null && isPersonShaped(name) ? 0.5 : 0);
  const ranked = names.map((name, at) => ({ name, score: rank(name, at) })).sort((a, b) => b.score - a.score);
  const outlet = ranked[0]?.name ?? null;
  const author = names.find(
    (name) => name !== outlet && byline === null && isPersonShaped(name) && isPressShaped(outlet ?? ''),
  );
  if (outlet === null && byline !== null && isPressShaped(byline)) return { outlet: byline, byline: null };
  return { outlet: outlet && withoutArticleMarks(outlet), byline: byline ?? author ?? null };
}

const withoutArticleMarks = (name: string): string => name.replace(/^[\s"“'‘(]+|[\s"”'’),;:]+$/gu, '');
