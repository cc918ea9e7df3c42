import type { Span } from '../model/span.ts';
import { mentionedBeside } from './credits.ts';
import { directionOf, type Side } from './direction-of.ts';
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
  const side = (own: Party, other: Party, key: 'a' | 'b'): Side => ({
    article: own.article,
    words: own.words,
    passages: text.map((passage) => passage[key]),
    quotes: quotedFrom(
      own,
      other,
      text.filter((passage) => isIn(own, passage, key)).map((passage) => passage[key]),
    ),
  });
  return {
    a: a.article.id,
    b: b.article.id,
    passages: judged,
    share: Math.min(1, words / Math.max(1, Math.min(a.words, b.words))),
    direction:
      text.length > 0
        ? directionOf(side(a, b, 'a'), side(b, a, 'b'), words)
        : { direction: 'unknown', because: telling.length > 0 ? 'quoted' : 'not told', evidence: '' },
  };
}

/** In marks in both it is what somebody said. In one of them alone too, unless that one names the other's outlet: then it quotes the report. */
function kindOf(a: Party, b: Party, passage: SharedPassage, boilerplate: boolean): PassageKind {
  if (boilerplate) return 'boilerplate';
  const [inA, inB] = [isIn(a, passage, 'a'), isIn(b, passage, 'b')];
  if (inA === inB) return inA ? 'quoted' : 'text';
  const from = inA ? quotedFrom(a, b, [passage.a]) : quotedFrom(b, a, [passage.b]);
  return from === null ? 'quoted' : 'text';
}

function isIn({ quoted }: Party, { same }: SharedPassage, side: 'a' | 'b'): boolean {
  return isQuoted(
    same.map(([inA, inB]) => (side === 'a' ? inA : inB)),
    quoted,
  );
}

/** How an article names the other's outlet beside some of its passages. Two of one outlet need no name. */
function quotedFrom({ article }: Party, { article: { outlet } }: Party, passages: readonly Span[]): string | null {
  if (passages.length === 0 || outlet === article.outlet) return null;
  return mentionedBeside(article.text, outlet, passages);
}
