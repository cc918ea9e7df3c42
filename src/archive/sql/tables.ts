import type { Generated } from 'kysely';
import type { Comparison, Relation } from '../../corroboration/types.ts';

/** A statement waits to be compared; was compared, and its claim waits to be formed; is in its claim, if it makes one. */
export const WAITING = 0;
export const COMPARED = 2;
export const PLACED = 1;

/** Columns named `record` hold JSON as text, in every database: what was written comes back unit for unit. */
export interface Tables {
  inputs: { sha256: string; file: string; size_bytes: number; read_at: string; skipped: string };
  article_inputs: {
    article: string;
    sha256: string;
    file: string;
    record: number;
    start_byte: number;
    end_byte: number;
  };
  articles: {
    n: Generated<number>;
    id: string;
    title: string | null;
    outlet: string | null;
    published: string | null;
    language: string;
    url: string | null;
    /** Hash of the file it was first read from. */
    sha256: string | null;
    text: string;
    record: string;
    /** Words of its text; `null` while it waits to be held against the others. */
    words: Generated<number | null>;
  };
  analyses: {
    article: string;
    version: string;
    statements: number;
    record: string;
    /** 1 when its names have been gathered into entities. */
    gathered: Generated<number>;
    /** 1 when its sentences in the reporter's own voice have been looked for. */
    told: Generated<number>;
  };
  statements: {
    n: Generated<number>;
    article: string;
    /** Position among the article's statements, from 0. */
    ordinal: number;
    id: string;
    mode: string;
    stance: string;
    certainty: string;
    said: string | null;
    text: string;
    names: string;
    record: string;
    /** Statements with one wording are one node when claims are formed. */
    wording: string | null;
    claim: string | null;
    /** `WAITING`, `COMPARED` or `PLACED`. */
    placed: Generated<number>;
  };
  links: {
    article: string;
    ordinal: number;
    position: number;
    key: string;
    name: string;
    kind: string;
    role: string;
    start_char: number | null;
    end_char: number | null;
  };
  /** `keys` is the list it is filed under in `wording_keys`, as JSON. */
  wordings: { id: string; profile: string; keys: string };
  wording_keys: { key: string; wording: string };
  /** Comparisons of two wordings that are not simply different; `a` sorts before `b`. */
  edges: { a: string; b: string; relation: Relation; score: number; reasons: string; denier: Comparison['denier'] };
  /** Sentences in the reporter's own voice that could repeat a claim. */
  own_sentences: { n: Generated<number>; article: string; start_char: number; end_char: number; text: string };
  own_keys: { key: string; sentence: number };
  /** The wordings a sentence says the same as. */
  own_ties: { wording: string; sentence: number };
  spellings: { key: string; name: string; kind: string; as_origin: number; as_relay: number };
  sources: {
    n: Generated<number>;
    key: string;
    name: string;
    kind: string;
    as_origin: number;
    as_relay: number;
    articles: number;
  };
  claims: {
    n: Generated<number>;
    id: string;
    text: string;
    names: string;
    articles: number;
    outlets: number;
    origins: number;
    lower: number;
    upper: number;
    denials: number;
    variants: number;
    first_published: string | null;
    record: string;
  };
  appearances: { article: string; class: string; key: string; persona: string; record: string };
  personas: {
    id: string;
    /** Class and folded name. */
    key: string;
    record: string;
    entity: string | null;
    articles: number;
    mentions: number;
    as_origin: number;
    as_relay: number;
  };
  persona_names: { persona: string; name: string; uses: number };
  persona_keys: { key: string; persona: string };
  /** What is held of two personas; `a` sorts before `b`. */
  judgements: { a: string; b: string; relation: string; score: number; reasons: string; author: string };
  entities: {
    n: Generated<number>;
    id: string;
    name: string;
    kind: string;
    names: string;
    /** What a person said it is called, and is. */
    given_name: string | null;
    given_kind: string | null;
    /** 1 when it is bound to one article: a lone surname, a common name without a fact. */
    alone: number;
    articles: number;
    mentions: number;
    as_origin: number;
    as_relay: number;
  };
  /** Names of the personas of an entity, with in how many articles each is the fullest form. */
  entity_names: { entity: string; name: string; uses: number };
  /** `filed` is 1 when its keys stand in `correction_keys`. */
  corrections: { n: Generated<number>; id: string; record: string; filed: number };
  /** Names corrections are about, as `personas.key`, and where they were named, behind an "@". */
  correction_keys: { key: string; correction: string };
  outlets: { id: string; record: string };
  watch_lists: { id: string; file: string; loaded_at: string; entries: number };
  watch_entries: { list: string; id: string; record: string };
  watch_keys: { key: string; list: string; id: string };
  watch_marks: { persona: string; list: string; id: string; score: number; record: string };
  /** Places an article speaks of: the folded name, and the country it lies in where that is known. */
  article_places: { article: string; key: string; country: string | null; precision: string };
  /** Articles by the shingles of their texts; `article` is `articles.n`. */
  shingles: { key: number; article: number; guard: number };
  /** Those that came last; each is in one of the two tables. */
  fresh_shingles: { key: number; article: number; guard: number };
  /** Stretches that two articles share; `a` sorts before `b`. `same` is JSON: `SharedPassage.same`. */
  shared_passages: {
    a: string;
    b: string;
    ordinal: number;
    start_a: number;
    end_a: number;
    start_b: number;
    end_b: number;
    words: number;
    same: string;
  };
  topics: { id: string; name: string; record: string };
  dossiers: { id: string; name: string; record: string };
  /** `position` counts from 0 within a dossier. */
  dossier_items: {
    dossier: string;
    position: number;
    id: string;
    article: string;
    statement: string;
    record: string;
  };
}
