import type { Span } from '../model/span.ts';
import type { DirectionReason, PassageKind } from '../reuse/types.ts';
import type { ArticleSummary } from './archive.ts';

/** A stretch of an article that stands in another too. */
export interface PassageBeside {
  /** Offsets in the article asked about, and in the other. */
  readonly here: Span;
  readonly there: Span;
  /** The parts that are word for word the same, in order. */
  readonly same: readonly (readonly [here: Span, there: Span])[];
  /** Words in `same`. */
  readonly words: number;
  readonly kind: PassageKind;
}

/** Another article that shares text with the one asked about. */
export interface TextBeside {
  readonly other: Omit<ArticleSummary, 'statements'>;
  /** The other's whole text. */
  readonly text: string;
  /** In the order of the article asked about. */
  readonly passages: readonly PassageBeside[];
  /** Shared words that are no boilerplate, of the words of the shorter article, 0 to 1. */
  readonly share: number;
  /** Who has the words from whom. `common source`: both from a third. */
  readonly direction: 'from other' | 'to other' | 'common source' | 'unknown';
  readonly because: DirectionReason;
  /** The words that tell it; `''` where nothing does. */
  readonly evidence: string;
}

/** What one article shares with others of the archive. */
export interface ArticleReuse {
  /** False while its text waits to be held against the others: the next `add` does it. */
  readonly compared: boolean;
  /** Those that share the most first; those that share boilerplate alone last. */
  readonly shared: readonly TextBeside[];
  /** Stretches that stand in so many articles that it is not kept in which. */
  readonly common: readonly Span[];
}

/** Text that articles share, read. */
export interface ReuseReader {
  /** `null` when the id is not held. */
  reuse(article: string): Promise<ArticleReuse | null>;
}

/** Text that articles share, held open for writing. */
export interface ReuseArchive extends ReuseReader {
  /**
   * Holds the text of every article that waits against those it may share some with, some articles at a time. An article is looked up once,
   * whatever comes after it. Returns how many were.
   *
   * @param onProgress - told after each step; `false` stops there, and the next call goes on
   */
  compareTexts(onProgress?: (done: number, total: number) => unknown): Promise<number>;
}
