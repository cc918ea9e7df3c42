import type { Anchor, Correction } from '../entities/correction.ts';
import type { Outlet } from '../entities/outlets/read-outlets.ts';
import type { Judgement, Persona } from '../entities/types.ts';
import type { WatchMatch } from '../entities/watch/match-watched.ts';
import type { WatchEntry } from '../entities/watch/watch-entry.ts';
import type { Page, StatementRecord } from './archive.ts';

/** One line of the list of people and bodies. */
export interface EntitySummary {
  readonly id: string;
  /** The name used most often, or the one a person gave it. */
  readonly name: string;
  readonly kind: string;
  /** True for a lone surname or a common name without a fact: it stays in its article. */
  readonly alone: boolean;
  readonly articles: number;
  readonly mentions: number;
  readonly asOrigin: number;
  readonly asRelay: number;
}

/** One way a name is written, most used first. */
export interface Spelling {
  readonly form: string;
  readonly count: number;
  /** Who wrote it so; articles that name no outlet are left out. */
  readonly outlets: readonly string[];
}

/** What somebody was called or was, and when. */
export interface TitleSeen {
  /** "president, United States", "former minister". */
  readonly title: string;
  readonly articles: number;
  /** Dates of the first and last article that says so; `null` where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** One way an outlet calls somebody or something. */
export interface Label {
  readonly words: string;
  readonly count: number;
}

/** How one outlet calls an entity: words and counts. */
export interface OutletLabels {
  /** As most of these articles have it. */
  readonly outlet: string;
  /** Articles that name the entity. */
  readonly articles: number;
  /** Names as written, with how often; the most used first. */
  readonly names: readonly Label[];
  /** Titles in front of the name, with in how many articles. */
  readonly titles: readonly Label[];
  /** Mentions it sets off, in its words: in quotation marks of their own, "so-called …", "what it calls …". */
  readonly marked: readonly Label[];
}

/** Somebody on a watch list whom this may be. Never a fact. */
export interface WatchMark extends WatchMatch {
  /** File the list was read from. */
  readonly list: string;
  readonly entry: WatchEntry;
}

/** One identity with everything that was joined into it. */
export interface EntityRecord extends EntitySummary {
  readonly spellings: readonly Spelling[];
  /** The first seen first. */
  readonly titles: readonly TitleSeen[];
  /** How each outlet calls it, most articles first; articles that name no outlet are left out. */
  readonly labels: readonly OutletLabels[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Names and facts that were taken for one, each as its articles have it. */
  readonly personas: readonly Persona[];
  /** Why they were. */
  readonly judgements: readonly Judgement[];
  readonly corrections: readonly Correction[];
  /** What is known of it as an outlet. */
  readonly outlet: Outlet | null;
  readonly mayBe: readonly WatchMark[];
}

/** What a correction is about today, taken back or not. */
export interface CorrectionMeant {
  readonly correction: Correction;
  /** Ids of the entities that hold those of each side; none where nobody in the archive is meant. */
  readonly of: readonly string[];
  readonly from: readonly string[];
}

/** A watch list that is held. */
export interface WatchListHeld {
  readonly id: string;
  readonly file: string;
  /** ISO 8601 date and time. */
  readonly loadedAt: string;
  readonly entries: number;
}

/** Who is who across articles, read. */
export interface EntityReader {
  /** Most often an origin first, then most often named. `words` keeps those that have them all in a name. */
  entities(options?: Page & { readonly words?: string }): Promise<readonly EntitySummary[]>;
  /** Those one of whose full names is this one. */
  entitiesNamed(name: string): Promise<readonly EntitySummary[]>;
  entity(
    id: string,
  ): Promise<{ readonly entity: EntityRecord; readonly statements: readonly StatementRecord[] } | null>;
  /** All corrections, those taken back too, oldest first. */
  corrections(): Promise<readonly Correction[]>;
}

/** Who is who across articles, held open for writing. */
export interface EntityArchive extends EntityReader {
  /** Joins the names of every article that waits, some at a time. Returns how many articles. `false` from `onProgress` stops there. */
  gather(onProgress?: (done: number, total: number) => unknown): Promise<number>;
  /** Which entities corrections are about today. */
  whoIsMeant(corrections: readonly Correction[]): Promise<readonly CorrectionMeant[]>;
  /** Where personas are named, by id: the first places of each, ascending by article. */
  anchors(personas: readonly string[]): Promise<ReadonlyMap<string, readonly Anchor[]>>;
  /** Keeps corrections; one whose id is held replaces it. */
  correct(corrections: readonly Correction[]): Promise<void>;
  /** Keeps outlets in place of those of their names. */
  keepOutlets(outlets: readonly Outlet[]): Promise<void>;
  /** The watch lists held, by id. */
  watchLists(): Promise<readonly WatchListHeld[]>;
  /** Keeps a watch list in place of the one of its id. Returns how many names of the archive are marked. */
  keepWatchList(list: {
    readonly id: string;
    readonly file: string;
    readonly loadedAt: string;
    readonly entries: readonly WatchEntry[];
  }): Promise<number>;
}
