import type { Kysely, RawBuilder } from 'kysely';
import type { FoundStatement, Hit, HitKind } from '../archive.ts';
import type { ResolvedConditions } from './resolve-conditions.ts';
import type { Tables } from './tables.ts';

/** What can be searched: the table, and the column whose value names a row from outside. */
export type Searched = 'articles' | 'statements' | 'claims' | 'sources' | 'entities';

export interface SearchOptions {
  readonly match: 'all' | 'any';
  readonly not: readonly string[];
  /** `null` when there are none. */
  readonly conditions: ResolvedConditions | null;
  /** Only hits of this kind. */
  readonly kind?: HitKind | undefined;
  readonly limit: number;
  readonly offset: number;
}

/**
 * What each database does in a way of its own: full-text search, and telling that it changed. The index is kept without triggers: whoever changes rows of a searched table calls
 * `remove` before and `add` after, inside the same transaction.
 */
export interface Search {
  /** See `ArchiveReader.revision`. */
  revision(db: Kysely<Tables>): Promise<string>;
  add(db: Kysely<Tables>, table: Searched, rows: readonly number[]): Promise<void>;
  remove(db: Kysely<Tables>, table: Searched, rows: readonly number[]): Promise<void>;
  /** Takes all rows of a table out, before all are deleted. */
  clear(db: Kysely<Tables>, table: Searched): Promise<void>;
  /** A condition on `table`: it has all the words. */
  has(table: Searched, words: string): RawBuilder<boolean>;
  /** Passages of articles, statements, claims and sources, best first. */
  find(db: Kysely<Tables>, words: string, options: SearchOptions): Promise<readonly Hit[]>;
  /** Statements among them, in no order. */
  foundStatements(
    db: Kysely<Tables>,
    words: string,
    options: Omit<SearchOptions, 'match' | 'offset' | 'kind'>,
  ): Promise<readonly FoundStatement[]>;
}
