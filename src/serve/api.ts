import type {
  ArticleSummary,
  ClaimSummary,
  Counts,
  Hit,
  OutletSummary,
  PlaceSeen,
  SourceLine,
  SourceSummary,
  StatementRecord,
} from '../archive/archive.ts';
import type { Dossier } from '../archive/dossier-archive.ts';
import type { EntityRecord, EntitySummary } from '../archive/entity-archive.ts';
import type { OutletLine, OutletRecord } from '../archive/outlet-archive.ts';
import type { PassageBeside, TextBeside } from '../archive/reuse-archive.ts';
import type { SearchQuery } from '../archive/search-query.ts';
import type { Topic } from '../archive/topic-archive.ts';
import type { Changes } from '../digest/changes-since.ts';
import type { DigestArticle } from '../digest/digest.ts';
import type { DossierEntry } from '../dossier/dossier-entry.ts';
import type { Correction } from '../entities/correction.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { FacetValue } from './facets.ts';
import type { SaidFacet } from './said-facets.ts';
import type { Excluding } from './why-nothing.ts';

export type {
  ArticleSummary,
  ClaimSummary,
  Correction,
  DigestArticle,
  DossierEntry,
  Excluding,
  FacetValue,
  Hit,
  OutletLine,
  PlaceSeen,
  SaidFacet,
  SearchQuery,
  SourceLine,
  StatementRecord,
  Topic,
};

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

/** `GET /api/room` */
export interface RoomBody {
  /** False when the archive can only be read here. */
  readonly writes: boolean;
}
/** `GET /api/counts` */
export type CountsBody = Counts;
/** `GET /api/outlets` */
export interface OutletsBody {
  /** One for each name that articles are printed under. */
  readonly items: readonly OutletSummary[];
  /** One for each outlet under all its names. */
  readonly lines: readonly OutletLine[];
}
/** `GET /api/outlets/:key?count=all`, by any name it prints under or the id of its entity. */
export interface OutletBody extends OutletRecord {
  /** The newest articles, all its names together. */
  readonly newest: readonly ArticleSummary[];
}
/** `GET /api/articles?outlet=&limit=&offset=` */
export type ArticlesBody = Listing<ArticleSummary>;
/** `GET /api/articles/:id`. The claims are those its statements belong to. */
export interface ArticleBody {
  readonly article: Omit<AnnotatedArticle, 'statements'>;
  readonly statements: readonly StatementRecord[];
  readonly claims: readonly ClaimSummary[];
}
/** A stretch that stands in another article too, with the words around it there. */
export interface SharedStretch extends PassageBeside {
  readonly passage: Passage;
}
/** Another article with the text it shares. */
export interface SharedText extends Omit<TextBeside, 'passages' | 'text'> {
  readonly passages: readonly SharedStretch[];
}
/** `GET /api/articles/:id/reuse`: the text it shares with others, those that share the most first. */
export interface ReuseBody {
  /** False while its text waits to be held against the others. */
  readonly compared: boolean;
  readonly shared: readonly SharedText[];
  /** Stretches that stand in so many articles that it is not kept in which. */
  readonly common: readonly Span[];
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
/** `GET /api/places`. Those of the most articles first. */
export interface PlacesBody {
  readonly items: readonly PlaceSeen[];
}
/** `GET /api/sources?words=&limit=&offset=` */
export type SourcesBody = Listing<SourceSummary>;
/** `GET /api/sources?by=entity&words=&order=&limit=&offset=` */
export type SourceLinesBody = Listing<SourceLine>;
/** One identity behind its spellings, as a page shows it. */
export interface EntityBody extends Omit<EntityRecord, 'personas' | 'judgements'> {
  /** Names that were joined into it: each can be taken out again. */
  readonly names: readonly string[];
}
/**
 * `GET /api/sources/:key?part=&stance=&certainty=&through=&outlet=&when=&limit=&offset=`, by its key, any spelling of its
 * name, or the id of an entity. Statements oldest first.
 */
export interface SourceBody {
  readonly summary: SourceSummary;
  /** `null` for what is no person or body, and for a name that several have. */
  readonly entity: EntityBody | null;
  /** Those of that very name, when it is the name of more than one. */
  readonly several: readonly EntitySummary[];
  /** Its names in the chains of the statements. */
  readonly names: readonly string[];
  /** What the statements can be kept by, each counted over those that the other conditions keep. */
  readonly facets: Readonly<Record<SaidFacet, readonly FacetValue[]>>;
  readonly statements: Listing<PassageRecord>;
}
/** `GET /api/entities?words=&limit=&offset=` */
export type EntitiesBody = Listing<EntitySummary>;
/** `GET /api/corrections?limit=&offset=`. Newest first, those taken back too. */
export type CorrectionsBody = Listing<Correction>;
/** `POST /api/corrections` and `POST /api/corrections/:id/undo` */
export interface CorrectedBody {
  readonly correction: Correction;
  /** What to ask `/api/sources` for now: a name or an id. */
  readonly source: string;
}
/** What the hits of a search can be kept by. */
export type SearchFacet = 'outlet' | 'origin' | 'stance' | 'when' | 'place' | 'language';
/** `GET /api/search?q=&kind=&limit=&offset=`. With a kind only the hits of it, without facets or reasons. Hits stand between U+0002 and U+0003 in `excerpt`. */
export interface SearchBody extends Listing<Hit> {
  /** What was asked for, taken apart. */
  readonly query: SearchQuery;
  /** Counted over the statements found; `null` on further pages, and when nothing is asked for. */
  readonly facets:
    | (Readonly<Record<SearchFacet, readonly FacetValue[]>> & {
        readonly counted: number;
        /** False when there are more statements than were counted. */
        readonly all: boolean;
      })
    | null;
  /** When nothing is found: what each condition finds alone, and what is found without it. */
  readonly because: readonly Excluding[];
}

/** `GET /api/search/facets?q=`: what a page of hits has beside them. */
export type SearchFacetsBody = Pick<SearchBody, 'query' | 'facets' | 'because'>;

/** One line of the list of topics: with how many articles fit, and how many of them are new. */
export interface TopicSummary extends Topic {
  /** What it keeps, as the end of "Articles …". */
  readonly keeps: string;
  readonly articles: number;
  readonly fresh: number;
}
/** `GET /api/topics` */
export interface TopicsBody {
  readonly items: readonly TopicSummary[];
}
/** `GET /api/topics/:id`; `POST` on the list or on `…/visit` answers with the topic too. */
export type TopicBody = TopicSummary;
/** `GET /api/topics/:id/articles?limit=&offset=`. Newest first, each with its statements, their chains and related reports. */
export type TopicArticlesBody = Listing<DigestArticle>;
/** `GET /api/topics/:id/changes`: since `topic.since`. */
export type TopicChangesBody = Changes;

/** One line of the list of dossiers. */
export interface DossierSummary extends Omit<Dossier, 'items'> {
  readonly articles: number;
  /** What it keeps, in its order: ids of items and of statements as they were when they were kept. */
  readonly items: readonly { readonly id: string; readonly statement: string }[];
}
/** `GET /api/dossiers`. By name. */
export interface DossiersBody {
  readonly items: readonly DossierSummary[];
}
/** `GET /api/dossiers/:id`; what changes a dossier or its items answers with it too. */
export interface DossierBody extends Omit<Dossier, 'items'> {
  readonly entries: readonly DossierEntry[];
}
/** `POST /api/dossiers/:id/items`: the dossier, and the item that has the statement now. */
export interface KeptBody {
  readonly dossier: DossierSummary;
  readonly item: string;
  /** False when the dossier had it already. */
  readonly added: boolean;
}

/** `POST /api/drops`: a place for files on their way into the archive, and what may be put there. */
export interface DropBody {
  readonly id: string;
  readonly largestFileBytes: number;
  readonly mostBytes: number;
  readonly mostFiles: number;
}
/** Something that could not be added, and why. */
export interface DropFailure extends ErrorBody {
  readonly file: string;
}
/** What became of the files of a drop. */
export interface DropReport {
  /** Files read to their end. */
  readonly files: number;
  readonly articles: { readonly added: number; readonly unchanged: number; readonly reanalysed: number };
  /** The first few of those added, newest first. */
  readonly added: readonly Pick<ArticleSummary, 'id' | 'title' | 'outlet' | 'published'>[];
  /** Files, parts of files and articles that are not in the archive now. */
  readonly failed: readonly DropFailure[];
  /** True when it was stopped; the same files again go on. */
  readonly interrupted: boolean;
}
/** `POST /api/drops/:id/add`: lines of JSON. The last one is `done`, or an error. */
export type DropLine =
  | {
      readonly stage: 'articles';
      readonly doneBytes: number;
      readonly totalBytes: number;
      readonly articles: number;
    }
  | { readonly stage: 'texts' | 'claims' | 'names'; readonly done: number; readonly total: number }
  | { readonly stage: 'done'; readonly report: DropReport }
  | ({ readonly stage: 'error' } & ErrorBody);

/** What every failed request answers with. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly detail?: string; readonly hint: string };
}
