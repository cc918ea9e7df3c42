import type {
  ArticleSummary,
  ClaimSummary,
  Counts,
  Hit,
  OutletSummary,
  PlaceSeen,
  SourceSummary,
  StatementRecord,
} from '../archive/archive.ts';
import type { EntityRecord, EntitySummary } from '../archive/entity-archive.ts';
import type { SearchQuery } from '../archive/search-query.ts';
import type { Correction } from '../entities/correction.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { FacetValue } from './facets.ts';
import type { SaidFacet } from './said-facets.ts';
import type { Excluding } from './why-nothing.ts';

export type {
  ArticleSummary,
  ClaimSummary,
  Correction,
  Excluding,
  FacetValue,
  Hit,
  PlaceSeen,
  SaidFacet,
  SearchQuery,
  SourceSummary,
  StatementRecord,
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
/** `GET /api/places`. Those of the most articles first. */
export interface PlacesBody {
  readonly items: readonly PlaceSeen[];
}
/** `GET /api/sources?words=&limit=&offset=` */
export type SourcesBody = Listing<SourceSummary>;
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
export type SearchFacet = 'outlet' | 'origin' | 'stance' | 'when';
/** `GET /api/search?q=&limit=&offset=`. Hits stand between U+0002 and U+0003 in `excerpt`. */
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

/** What every failed request answers with. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly detail?: string; readonly hint: string };
}
