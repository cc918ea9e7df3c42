import type { Article } from '../../src/model/article.ts';
import type { ClaimTruth, PieceMention } from './story.ts';

export type DriftKind =
  | 'hedge dropped'
  | 'hedge added'
  | 'number changed'
  | 'name changed'
  | 'anonymous became named'
  | 'attribution lost'
  | 'stated as fact'
  | 'stance flipped';

/** A place in an article's text that makes a claim. */
export interface Mention extends Omit<PieceMention, 'from' | 'to'> {
  readonly article: string;
  /** UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
}

/** Articles with the truth beside them. */
export interface Cascade {
  readonly seed: number;
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly ClaimTruth[];
}
