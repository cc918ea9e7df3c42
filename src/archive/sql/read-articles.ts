import { type Kysely, sql } from 'kysely';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import type { ArticleSummary, OutletSummary, Page } from '../archive.ts';
import { type ArticleParts, articleFrom, joinParts } from './article-rows.ts';
import type { Tables } from './tables.ts';

/** Rows of a list unless told. */
export const USUAL_LIMIT = 100;

/** One line each: newest first, undated ones last. */
export function articleSummaries(
  db: Kysely<Tables>,
  { limit = USUAL_LIMIT, offset = 0, outlet }: Page & { readonly outlet?: string } = {},
): Promise<ArticleSummary[]> {
  return db
    .selectFrom('articles')
    .innerJoin('analyses', 'analyses.article', 'articles.id')
    .select(['id', 'title', 'outlet', 'published', 'analyses.statements'])
    .$if(outlet !== undefined, (query) => query.where('outlet', '=', outlet ?? ''))
    .orderBy('published', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export function outletSummaries(db: Kysely<Tables>): Promise<OutletSummary[]> {
  return db
    .selectFrom('articles')
    .select(['outlet as name', sql<number>`count(*)`.as('articles')])
    .groupBy('outlet')
    .orderBy('articles', 'desc')
    .orderBy('name', (order) => order.asc().nullsLast())
    .execute();
}

/** One article as it was stored, statements in their order; `null` when the id is not held. */
export async function readArticle(db: Kysely<Tables>, id: string): Promise<AnnotatedArticle | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('analyses', 'analyses.article', 'articles.id')
    .select(['articles.record', 'articles.text', 'analyses.record as analysis'])
    .where('articles.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const statements = await db
    .selectFrom('statements')
    .select('record')
    .where('article', '=', id)
    .orderBy('ordinal')
    .execute();
  return joinParts({
    article: articleFrom(row.record, row.text),
    statements: statements.map(({ record }) => JSON.parse(record) as Statement),
    analysis: JSON.parse(row.analysis) as ArticleParts['analysis'],
  });
}
