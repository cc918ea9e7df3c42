import { type Kysely, sql } from 'kysely';
import { foldName } from '../../../identity/fold-name.ts';
import type { Page } from '../../archive.ts';
import type { TopicArticle, TopicFilter } from '../../topic-archive.ts';
import { inParts } from '../in-parts.ts';
import { USUAL_LIMIT } from '../read-articles.ts';
import type { Search } from '../search.ts';
import { sourceKey } from '../source-key.ts';
import type { Tables } from '../tables.ts';

/** Articles that fit all that is asked for. */
function fitting(db: Kysely<Tables>, search: Search, { words, outlet, source, place }: TopicFilter) {
  return db
    .selectFrom('articles')
    .innerJoin('analyses', 'analyses.article', 'articles.id')
    .$if(words.trim() !== '', (query) => query.where(search.has('articles', words)))
    .$if(outlet !== null, (query) => query.where(sql<boolean>`lower(outlet) = lower(${outlet})`))
    .$if(source !== null, (query) =>
      query.where('articles.id', 'in', (from) =>
        from
          .selectFrom('links')
          .select('links.article')
          .where('links.key', '=', sourceKey(source ?? ''))
          .where('links.role', 'in', ['origin', 'relay']),
      ),
    )
    .$if(place !== null, (query) => query.where('articles.id', 'in', speaksOf(db, foldName(place ?? ''))));
}

/** Articles that name the place, or, where it is a country, a place in it. */
const speaksOf = (db: Kysely<Tables>, key: string) =>
  db
    .selectFrom('article_places')
    .select('article')
    .where('key', '=', key)
    .union(
      db
        .selectFrom('article_places')
        .select('article')
        .where('country', 'in', (from) =>
          from
            .selectFrom('article_places as named')
            .select('named.country')
            .where('named.key', '=', key)
            .where('named.precision', '=', 'country'),
        ),
    );

const COLUMNS = ['articles.id', 'title', 'outlet', 'published', 'analyses.statements', 'articles.n as added'] as const;

/** See `TopicReader.articlesOn`. */
export function articlesOn(
  db: Kysely<Tables>,
  search: Search,
  filter: TopicFilter,
  { limit = USUAL_LIMIT, offset = 0, addedAfter }: Page & { readonly addedAfter?: number } = {},
): Promise<TopicArticle[]> {
  return fitting(db, search, filter)
    .select(COLUMNS)
    .$if(addedAfter !== undefined, (query) => query.where('articles.n', '>', addedAfter ?? 0))
    .orderBy('published', (order) => order.desc().nullsLast())
    .orderBy('articles.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countOn(
  db: Kysely<Tables>,
  search: Search,
  filter: TopicFilter,
  { addedAfter = 0 }: { readonly addedAfter?: number } = {},
): Promise<number> {
  const { rows } = await fitting(db, search, filter)
    .where('articles.n', '>', addedAfter)
    .select(sql<number>`count(*)`.as('rows'))
    .executeTakeFirstOrThrow();
  return rows;
}

export async function articleSummariesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<TopicArticle[]> {
  const found: TopicArticle[] = [];
  for (const part of inParts([...new Set(ids)])) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('analyses', 'analyses.article', 'articles.id')
      .select(COLUMNS)
      .where('articles.id', 'in', part)
      .execute();
    found.push(...rows);
  }
  return found;
}

export async function lastAdded(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('articles').select('n').orderBy('n', 'desc').limit(1).executeTakeFirst();
  return row?.n ?? 0;
}
