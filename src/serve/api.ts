import type {
  ArticleSummary,
  ClaimSummary,
  Counts,
  Hit,
  OutletSummary,
  SourceSummary,
  StatementRecord,
} from '../archive/archive.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';

export type { ArticleSummary, ClaimSummary, Hit, SourceSummary, StatementRecord };

/** One page of a list. `more` says whether another page follows. */
export interface Listing<Row> {
  readonly items: readonly Row[];
  readonly offset: number;
  readonly limit: number;
  readonly more: boolean;
}

/** The words around a statement, cut from its article so that it can be read without opening it. */
export interface Passage {
  readonly text: string;
  /** Where `text` begins in the article: an article offset minus this is an offset in `text`. */
  readonly start: number;
}

/** A statement with the words around it. */
export interface PassageRecord extends StatementRecord {
  readonly passage: Passage;
}

/** `GET /api/counts` */
export type CountsBody = Counts;
/** `GET /api/outlets` */
export interface OutletsBody {
  readonly items: readonly OutletSummary[];
}
/** `GET /api/articles?outlet=&limit=&offset=` */
export type ArticlesBody = Listing<ArticleSummary>;
/** `GET /api/articles/:id`. The claims are those its statements belong to. */
export interface ArticleBody {
  readonly article: Omit<AnnotatedArticle, 'statements'>;
  readonly statements: readonly StatementRecord[];
  readonly claims: readonly ClaimSummary[];
}
/** `GET /api/claims?words=&articles=&origins=&limit=&offset=` */
export type ClaimsBody = Listing<ClaimSummary>;
/** `GET /api/claims/:id`. Statements oldest first: all that is needed to draw the tree. */
export interface ClaimBody {
  readonly claim: Claim;
  readonly statements: readonly PassageRecord[];
  /** Outlets of the statements that go by several names, each with the name to show first. */
  readonly outletNames: readonly (readonly string[])[];
}
/** The claims that as many articles say and that have as many unconnected origins. */
export interface EchoPlace {
  readonly articles: number;
  /** The range of unconnected origins, as in `ClaimSummary.independent`. */
  readonly lower: number;
  readonly upper: number;
  /** How many claims stand here. */
  readonly claims: number;
  /** The one of them in the most outlets. */
  readonly claim: ClaimSummary;
}
/** `GET /api/echo`. Most articles first; every claim of the archive stands at one place. */
export interface EchoBody {
  readonly places: readonly EchoPlace[];
}
/** `GET /api/sources?words=&limit=&offset=` */
export type SourcesBody = Listing<SourceSummary>;
/** `GET /api/sources/:key?limit=&offset=`, by its key or any spelling of its name. Statements oldest first. */
export interface SourceBody {
  readonly summary: SourceSummary;
  readonly statements: Listing<PassageRecord>;
}
/** `GET /api/search?q=&limit=&offset=`. Hits stand between U+0002 and U+0003 in `excerpt`. */
export type SearchBody = Listing<Hit>;

/** What every failed request answers with. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly detail?: string; readonly hint: string };
}
