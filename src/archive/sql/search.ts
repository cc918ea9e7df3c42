import type { Kysely, RawBuilder } from 'kysely';
import type { Hit } from '../archive.ts';
import type { Tables } from './tables.ts';

/** What can be searched: the table, and the column whose value names a row from outside. */
export type Searched = 'articles' | 'statements' | 'claims' | 'sources' | 'entities';

export interface SearchOptions {
  readonly match: 'all' | 'any';
  readonly limit: number;
  readonly offset: number;
}

/**
 * Full-text search of one database. The index is kept without triggers: whoever changes rows of a searched table calls
 * `remove` before and `add` after, inside the same transaction.
 */
export interface Search {
  add(db: Kysely<Tables>, table: Searched, rows: readonly number[]): Promise<void>;
  remove(db: Kysely<Tables>, table: Searched, rows: readonly number[]): Promise<void>;
  /** A condition on `table`: it has all the words. */
  has(table: Searched, words: string): RawBuilder<boolean>;
  /** Passages of articles, statements, claims and sources, best first. */
  find(db: Kysely<Tables>, words: string, options: SearchOptions): Promise<readonly Hit[]>;
}
