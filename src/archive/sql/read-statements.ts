import type { Kysely } from 'kysely';
import type { StatementRecord } from '../archive.ts';
import { statementRecord } from './article-rows.ts';
import { inParts } from './in-parts.ts';
import type { Tables } from './tables.ts';

const statementRows = (db: Kysely<Tables>) =>
  db
    .selectFrom('statements')
    .innerJoin('articles', 'articles.id', 'statements.article')
    .select(['statements.article', 'ordinal', 'statements.record', 'statements.text', 'statements.claim'])
    .select(['articles.title', 'articles.outlet', 'articles.published']);

/** Statements of one article, in text order. */
export async function statementsOfArticle(db: Kysely<Tables>, article: string): Promise<StatementRecord[]> {
  const rows = await statementRows(db).where('statements.article', '=', article).orderBy('ordinal').execute();
  return rows.map(statementRecord);
}

/** In the order of `ids`; ids that are not held are left out. */
export async function statementsById(db: Kysely<Tables>, ids: readonly string[]): Promise<StatementRecord[]> {
  const found = new Map<string, StatementRecord>();
  for (const part of inParts([...new Set(ids)])) {
    const rows = await statementRows(db).where('statements.id', 'in', part).execute();
    for (const row of rows.map(statementRecord)) found.set(row.id, row);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Everything a source said or passed on, oldest first, undated ones last. */
export async function statementsOfSource(db: Kysely<Tables>, key: string): Promise<StatementRecord[]> {
  const rows = await statementRows(db)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('links')
          .select('links.key')
          .where('links.key', '=', key)
          .where('links.role', 'in', ['origin', 'relay'])
          .whereRef('links.article', '=', 'statements.article')
          .whereRef('links.ordinal', '=', 'statements.ordinal'),
      ),
    )
    .orderBy('articles.published', (order) => order.asc().nullsLast())
    .orderBy('statements.article')
    .orderBy('ordinal')
    .execute();
  return rows.map(statementRecord);
}

/** The `limit` statements behind `(article, ordinal)`, in that order. */
export async function statementsAfter(
  db: Kysely<Tables>,
  { article, ordinal }: { readonly article: string; readonly ordinal: number },
  limit: number,
): Promise<readonly { readonly ordinal: number; readonly record: StatementRecord }[]> {
  const rows = await statementRows(db)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('statements.article', 'ordinal'), '>', tuple(article, ordinal)))
    .orderBy('statements.article')
    .orderBy('ordinal')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ordinal: row.ordinal, record: statementRecord(row) }));
}
