import type { Kysely } from 'kysely';
import type { Page, SourceSummary } from '../archive.ts';
import { USUAL_LIMIT } from './read-articles.ts';
import type { Search } from './search.ts';
import type { Tables } from './tables.ts';

const sourceRows = (db: Kysely<Tables>) =>
  db.selectFrom('sources').select(['name', 'kind', 'key', 'as_origin as asOrigin', 'as_relay as asRelay', 'articles']);

/** Most often an origin first, then most often a relay. */
export function sourceSummaries(
  db: Kysely<Tables>,
  search: Search,
  { limit = USUAL_LIMIT, offset = 0, words }: Page & { readonly words?: string } = {},
): Promise<SourceSummary[]> {
  return sourceRows(db)
    .$if(words !== undefined, (query) => query.where(search.has('sources', words ?? '')))
    .orderBy('as_origin', 'desc')
    .orderBy('as_relay', 'desc')
    .orderBy('key')
    .limit(limit)
    .offset(offset)
    .execute();
}

export const sourceSummary = (db: Kysely<Tables>, key: string): Promise<SourceSummary | undefined> =>
  sourceRows(db).where('key', '=', key).executeTakeFirst();
