import type { ArticleSummary } from '../archive/archive.ts';
import type { TopicArticle } from '../archive/topic-archive.ts';
import type { Link, Statement } from '../model/statement.ts';

/** One name of a chain with the words that prove it, so that it can be read without its article. */
export interface DigestLink extends Pick<Link, 'name' | 'kind' | 'role'> {
  /** "was quoted as saying by"; `null` for what the article's head says. */
  readonly evidence: string | null;
}

/** A statement as a digest tells it. */
export interface DigestStatement extends Pick<Statement, 'id' | 'stance' | 'certainty' | 'distance'> {
  /** The words of its content. */
  readonly text: string;
  /** From the reader inwards; the last one is the origin. */
  readonly chain: readonly DigestLink[];
  /** The claim it belongs to, with how many articles and outlets say it. */
  readonly claim: { readonly id: string; readonly articles: number; readonly outlets: number } | null;
}

/** Another article that says some of the same. */
export interface RelatedArticle extends ArticleSummary {
  /** How many claims the two share. */
  readonly shared: number;
  /** One of them, the one in most articles. */
  readonly claim: { readonly id: string; readonly text: string };
}

/** One article of a digest, its related reports beneath. */
export interface DigestArticle {
  readonly article: TopicArticle;
  readonly statements: readonly DigestStatement[];
  /** Most shared claims first; `moreRelated` counts those that are left out. */
  readonly related: readonly RelatedArticle[];
  readonly moreRelated: number;
}
