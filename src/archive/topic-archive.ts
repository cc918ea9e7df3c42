import type { Claim } from '../model/claim.ts';
import type { ArticleSummary, Page } from './archive.ts';

/** What a topic or a digest keeps of the archive's articles: those that fit all that is given. */
export interface TopicFilter {
  /** Words the article has, all of them; `"two words"` stay together, `word*` is a beginning. `''` when not asked for. */
  readonly words: string;
  /** Who published it. */
  readonly outlet: string | null;
  /** On whose word something in it rests, or who passed it on there. */
  readonly source: string | null;
  /** A place it speaks of; of a country also the places in it. */
  readonly place: string | null;
}

/** How far the archive had grown at some moment. */
interface Mark {
  /** `TopicArticle.added` of the last article it held then. */
  readonly added: number;
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** A search that is kept under a name. */
export interface Topic extends TopicFilter {
  /** `t` and 16 hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  /** ISO 8601 date and time. */
  readonly madeAt: string;
  /** What came later is new: the end of the visit before this one. */
  readonly since: Mark;
  /** When it was last looked at. */
  readonly seen: Mark;
}

/** An article of a list with its place in the order in which the archive took its articles in; the numbers only grow. */
export interface TopicArticle extends ArticleSummary {
  readonly added: number;
}

/** Saved searches and what they find, read. */
export interface TopicReader {
  /** By name. */
  topics(): Promise<readonly Topic[]>;
  topic(id: string): Promise<Topic | null>;
  /** Articles that fit, newest first, undated ones last; `addedAfter` keeps those the archive took in later than that one. */
  articlesOn(filter: TopicFilter, options?: Page & { readonly addedAfter?: number }): Promise<readonly TopicArticle[]>;
  countOn(filter: TopicFilter, options?: { readonly addedAfter?: number }): Promise<number>;
  /** In no order; ids that are not held are left out. */
  articleSummaries(ids: readonly string[]): Promise<readonly TopicArticle[]>;
  /** The claims that statements of these articles are in, and those they deny; by id. */
  claimsIn(articles: readonly string[]): Promise<readonly Claim[]>;
  /** `added` of the article taken in last; 0 in an empty archive. */
  lastAdded(): Promise<number>;
}

/** Saved searches, held open for writing. */
export interface TopicArchive extends TopicReader {
  /** Keeps a topic, in place of the one of its id. */
  keepTopic(topic: Topic): Promise<void>;
  /** Returns whether there was one. */
  dropTopic(id: string): Promise<boolean>;
}
