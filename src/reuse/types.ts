import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** What this stage reads of an article. */
export type SharingArticle = Pick<Article, 'id' | 'outlet' | 'published' | 'byline' | 'credits' | 'text'>;

/** A stretch that two texts share, with what was changed inside it. `a` is the text of the article whose id sorts first. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  /** The parts that are word for word the same, in order; what is between them was changed, added or left out. */
  readonly same: readonly (readonly [a: Span, b: Span])[];
  /** Words in `same`. */
  readonly words: number;
}

/** Which of two articles has the words from the other. `common source`: both have them from a third. */
export type ReuseDirection = 'a from b' | 'b from a' | 'common source' | 'unknown';

/** What tells the direction. `quoted`: all that is shared are words in quotation marks, which anybody may have heard. */
export type DirectionReason = 'credit' | 'date' | 'completeness' | 'quoted' | 'not told';

export interface Direction {
  readonly direction: ReuseDirection;
  readonly because: DirectionReason;
  /** The words that tell it: the credit, the two dates, the share. `''` where nothing does. */
  readonly evidence: string;
}

/** What a shared passage is. */
export type PassageKind =
  /** Text that one has from the other, or both from a third. */
  | 'text'
  /** Words in quotation marks in both, or in one that does not name the other's outlet: what somebody said, and anybody may have heard. */
  | 'quoted'
  /** What an outlet prints in story after story: it links nothing. */
  | 'boilerplate';

/** Two articles that share text. */
export interface Reuse {
  /** Ids; `a` sorts first. */
  readonly a: string;
  readonly b: string;
  readonly passages: readonly (SharedPassage & { readonly kind: PassageKind })[];
  /** Shared words that are no boilerplate, of the words of the shorter article, 0 to 1. */
  readonly share: number;
  readonly direction: Direction;
}
