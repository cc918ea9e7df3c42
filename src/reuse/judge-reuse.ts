import type { Span } from '../model/span.ts';
import { directionOf } from './direction-of.ts';
import { isQuoted } from './quoted.ts';
import type { PassageKind, Reuse, SharedPassage, SharingArticle } from './types.ts';

/** An article with what is read of its text once, however many it shares with. */
export interface Party {
  readonly article: SharingArticle;
  /** Words of its text. */
  readonly words: number;
  /** Where it is in quotation marks. */
  readonly quoted: readonly Span[];
}

/**
 * What the passages of two articles are, how much of the shorter one they make, and who has them from whom. Boilerplate counts for nothing.
 *
 * @param a - the one whose id sorts first
 * @param standing - for each passage, whether it is boilerplate
 */
export function judgeReuse(
  a: Party,
  b: Party,
  passages: readonly SharedPassage[],
  standing: readonly boolean[],
): Reuse {
  const judged = passages.map((passage, at) => ({ ...passage, kind: kindOf(a, b, passage, standing[at] ?? false) }));
  const telling = judged.filter(({ kind }) => kind !== 'boilerplate');
  const text = judged.filter(({ kind }) => kind === 'text');
  const words = telling.reduce((sum, passage) => sum + passage.words, 0);
  const side = ({ article, words: all }: Party, key: 'a' | 'b') => ({
    article,
    words: all,
    passages: text.map((passage) => passage[key]),
  });
  return {
    a: a.article.id,
    b: b.article.id,
    passages: judged,
    share: Math.min(1, words / Math.max(1, Math.min(a.words, b.words))),
    direction:
      text.length > 0
        ? directionOf(side(a, 'a'), side(b, 'b'), words)
        : { direction: 'unknown', because: telling.length > 0 ? 'quoted' : 'not told', evidence: '' },
  };
}

function kindOf(a: Party, b: Party, { same }: SharedPassage, boilerplate: boolean): PassageKind {
  if (boilerplate) return 'boilerplate';
  const isIn = ({ quoted }: Party, side: 0 | 1): boolean =>
    isQuoted(
      same.map((pair) => pair[side]),
      quoted,
    );
  return isIn(a, 0) && isIn(b, 1) ? 'quoted' : 'text';
}
