import type { HearsayError } from '../errors.ts';
import type { AnnotatedArticle, Place } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { LinkKind, Stance, Statement } from '../model/statement.ts';
import type { DossierArchive, DossierReader } from './dossier-archive.ts';
import type { EntityArchive } from './entity-archive.ts';
import type { OutletReader } from './outlet-archive.ts';
import type { ReuseArchive, ReuseReader } from './reuse-archive.ts';
import type { SearchConditions } from './search-query.ts';
import type { SourceOrder } from './source-order.ts';
import type { TopicArchive, TopicReader } from './topic-archive.ts';

/** One line of the article list. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly statements: number;
}

/** One publisher with the number of its articles; `null` counts those whose page does not say. */
export interface OutletSummary {
  readonly name: string | null;
  readonly articles: number;
}

/** A statement with the article it stands in; `text` is the words of its content. */
export interface StatementRecord extends Statement {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
  /** Id of the claim it belongs to. */
  readonly claim: string | null;
}

/** One name seen in a chain, with how often and in which part. */
export interface SourceSummary {
  readonly name: string;
  readonly kind: string;
  /** Folded spelling; two names with one key are one source. */
  readonly key: string;
  readonly asOrigin: number;
  readonly asRelay: number;
  readonly articles: number;
}

/** One source under all its spellings. */
export interface SourceLine {
  /** Id of the entity; of what is no person or body its key. */
  readonly source: string;
  readonly name: string;
  readonly kind: string;
  /** True for a lone surname or a common name without a fact: it stays in its article. */
  readonly alone: boolean;
  /** Other full names, the most used first; `moreNames` counts those that are left out. */
  readonly names: readonly string[];
  readonly moreNames: number;
  readonly asOrigin: number;
  readonly asRelay: number;
  readonly articles: number;
}

/** One line of the claim list. */
export interface ClaimSummary {
  readonly id: string;
  readonly text: string;
  readonly articles: number;
  readonly outlets: number;
  /** Outlets that print it with another number or name alone; absent where there are none. */
  readonly outletsOfVariants?: number;
  readonly origins: number;
  readonly independent: { readonly lower: number; readonly upper: number };
  readonly denials: number;
  readonly variants: number;
  readonly firstPublished: string | null;
  /** Days and years it speaks of, where another claim of the same page has the same words: what tells them apart; else absent. */
  readonly speaksOf?: readonly string[];
}

/** Claims that as many articles say, with as many unconnected origins: `independent` of their summaries. */
export interface ClaimPlace {
  readonly articles: number;
  readonly lower: number;
  readonly upper: number;
}

export const HIT_KINDS = ['claim', 'source', 'statement', 'article'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** A passage that matched a search. `excerpt` marks the hits with U+0002 … U+0003. */
export interface Hit {
  readonly kind: HitKind;
  /** Id of the article, statement or claim; key of the source. */
  readonly id: string;
  readonly article: string | null;
  readonly heading: string;
  readonly excerpt: string;
  /** Where it stands, of a statement and an article; of a statement also on whose word it rests, and whether it denies. */
  readonly told?: {
    readonly outlet: string | null;
    readonly published: string | null;
    readonly speaker: string | null;
    readonly speakerKind: LinkKind | null;
    /** Of a statement alone. */
    readonly stance?: Stance;
  };
  /** Of a claim: who says it, on how many unconnected origins, and how many statements deny it. */
  readonly counts?: {
    readonly articles: number;
    readonly outlets: number;
    readonly lower: number;
    readonly upper: number;
    readonly denials: number;
  };
  /** Of a claim that is only denied: the claim among the same hits that has all its statements as denials. */
  readonly deniedIn?: string;
}

/** What a search asks for beside its words. */
export interface FindFilter {
  /** Words and phrases of which none may occur. */
  readonly not?: readonly string[];
  /** Statements that fit, the articles they stand in, and the claims they belong to; sources are left out. */
  readonly conditions?: SearchConditions;
  /** Hits of one kind alone: what the others have is not looked for. */
  readonly kind?: HitKind;
}

/** A statement that a search found, by what it can be kept by. */
export interface FoundStatement {
  readonly outlet: string | null;
  readonly published: string | null;
  readonly stance: string;
  /** Kind of the last link of its chain. */
  readonly origin: string;
  /** ISO 639-1, of its article. */
  readonly language: string;
  /** Countries in which places lie that its article speaks of (ISO 3166-1 alpha-2), ascending. */
  readonly countries: readonly string[];
}

/** A place that articles speak of. */
export interface PlaceSeen {
  /** As the gazetteer calls it. */
  readonly name: string;
  /** As articles write it most often. */
  readonly form: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees, of its middle. */
  readonly lat: number;
  readonly lon: number;
  readonly precision: Place['precision'];
  /** Number in GeoNames. */
  readonly geonames: number | null;
  /** Articles that speak of it by the month of their date ("2031-03"); those without a date under "". */
  readonly months: Readonly<Record<string, number>>;
}

export interface Counts {
  readonly articles: number;
  readonly statements: number;
  readonly claims: number;
  readonly sources: number;
  readonly outlets: number;
}

export interface Page {
  /** At most this many rows. */
  readonly limit?: number;
  readonly offset?: number;
}

export type Stored = 'added' | 'unchanged' | 'reanalysed';

/** One file as it was read: what came out of it and what did not. */
export interface Input {
  /** Path or name as the reader gave it. */
  readonly file: string;
  /** SHA-256 of the whole file, lower-case hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** ISO 8601 date and time of the first reading. */
  readonly readAt: string;
  /** Where each article stands in it. */
  readonly articles: readonly {
    readonly id: string;
    readonly record: number;
    readonly start: number;
    readonly end: number;
  }[];
  /** Parts that could not be read, with the reason. */
  readonly skipped: readonly { readonly record: number; readonly reason: string }[];
}

/** What readers of an archive see: the reading room, the exports, the command line. */
export interface ArchiveReader extends TopicReader, ReuseReader, DossierReader, OutletReader {
  counts(): Promise<Counts>;
  /** Cheap to ask: another value than before means that something may have changed, whoever wrote it. */
  revision(): Promise<string>;
  /** Newest first, undated ones last; ties by id. `outlet` keeps those it published. */
  articles(options?: Page & { readonly outlet?: string }): Promise<readonly ArticleSummary[]>;
  /** Who published how many articles, most first. */
  outlets(): Promise<readonly OutletSummary[]>;
  article(id: string): Promise<AnnotatedArticle | null>;
  /** Statements of one article, in text order, each with its claim. */
  statementsOf(article: string): Promise<readonly StatementRecord[]>;
  statements(ids: readonly string[]): Promise<readonly StatementRecord[]>;
  /** Largest first: by outlets, then articles. `words` keeps those that contain them all, `place` those that stand there. */
  claims(options?: Page & { readonly words?: string; readonly place?: ClaimPlace }): Promise<readonly ClaimSummary[]>;
  /** All places at which claims stand, most articles first, and how many claims each has. */
  claimPlaces(): Promise<readonly (ClaimPlace & { readonly claims: number })[]>;
  claim(id: string): Promise<Claim | null>;
  sources(options?: Page & { readonly words?: string }): Promise<readonly SourceSummary[]>;
  /** One for each entity, and for each source that is none. Those of one article alone come last. `words` keeps names with all of them. */
  sourceLines(
    options?: Page & { readonly words?: string; readonly order?: SourceOrder },
  ): Promise<readonly SourceLine[]>;
  /** Everything one source said or passed on, oldest first. */
  source(
    key: string,
  ): Promise<{ readonly summary: SourceSummary; readonly statements: readonly StatementRecord[] } | null>;
  /**
   * Best first. A hit has all the words, or at least one with `match: 'any'`; "…" keeps words together, `word*` is a beginning.
   * Without words, all that fits the conditions, newest first.
   */
  find(words: string, options?: Page & FindFilter & { readonly match?: 'all' | 'any' }): Promise<readonly Hit[]>;
  /** Statements that `find` would find, at most `limit` of them in no order. */
  foundStatements(words: string, options?: FindFilter & Pick<Page, 'limit'>): Promise<readonly FoundStatement[]>;
  /** Places that were looked up, those of the most articles first. Reads every article: ask once and keep it. */
  places(): Promise<readonly PlaceSeen[]>;
  /** Every article of the archive, one at a time, in a stable order. */
  eachArticle(): AsyncIterable<AnnotatedArticle>;
  eachStatement(): AsyncIterable<StatementRecord>;
  eachClaim(): AsyncIterable<Claim>;
}

/** The archive held open for writing. One article is one transaction: an interrupted `add` leaves whole articles. */
export interface Archive extends ArchiveReader, EntityArchive, ReuseArchive, TopicArchive, DossierArchive {
  /**
   * Keeps the article and its analysis. The same article again changes nothing; a newer analysis replaces the older.
   *
   * @throws {HearsayError} `archive.id-conflict` when the id is held with another text
   */
  store(article: AnnotatedArticle): Promise<Stored>;
  /** Keeps some articles in one transaction, as `store` does each; an error is of its article alone, in its place. */
  storeAll(articles: readonly AnnotatedArticle[]): Promise<readonly (Stored | HearsayError)[]>;
  /**
   * Where most analyses are not of this version, takes out what is formed of all articles together, claims and who is who: it waits to be
   * formed anew by `corroborate` and `gather`, and replacing the analyses one by one costs no more than storing them. Evidence, analyses and
   * people's corrections stay.
   *
   * @returns whether it did
   */
  startAnew(version: string): Promise<boolean>;
  /** Notes a file that was read. The same file again changes nothing. */
  recordInput(input: Input): Promise<void>;
  /** The files noted, by name. */
  inputs(): Promise<readonly Input[]>;
  /** The article as read, when it is already held under this analysis version. */
  holds(article: Article, version: string): Promise<boolean>;
  /**
   * Puts every statement that has no claim yet into one, some hundred at a time. Returns how many statements were placed.
   *
   * @param onProgress - told after each step; `false` stops there, and the next call goes on
   */
  corroborate(onProgress?: (done: number, total: number) => unknown): Promise<number>;
  close(): Promise<void>;
}
