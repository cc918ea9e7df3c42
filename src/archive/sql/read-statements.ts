import { type Kysely, sql } from 'kysely';
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
    // A list by the index of names: a look-up for each statement would read the whole table.
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('statements.article', 'ordinal'),
        'in',
        selectFrom('links')
          .select(['links.article', 'links.ordinal'])
          .where('links.key', '=', key)
          .where('links.role', 'in', ['origin', 'relay'])
          .$asTuple('article', 'ordinal'),
      ),
    )
    .orderBy('articles.published', (order) => order.asc().nullsLast())
    .orderBy('statements.article')
    .orderBy('ordinal')
    .execute();
  return rows.map(statementRecord);
}

/** Everything an entity said or passed on, oldest first, undated ones last. */
export async function statementsOfEntity(db: Kysely<Tables>, entity: string): Promise<StatementRecord[]> {
  const places = await db
    .selectFrom('personas')
    .innerJoin('appearances', 'appearances.persona', 'personas.id')
    .innerJoin('links', (on) =>
      on.onRef('links.key', '=', 'appearances.key').onRef('links.article', '=', 'appearances.article'),
    )
    .innerJoin('statements', (on) =>
      on.onRef('statements.article', '=', 'links.article').onRef('statements.ordinal', '=', 'links.ordinal'),
    )
    .select('statements.id')
    .distinct()
    .where('personas.entity', '=', entity)
    .where('links.role', 'in', ['origin', 'relay'])
    .where(sql<boolean>`(links.kind = 'person') = (appearances.class = 'person')`)
    .where('links.kind', 'in', ['person', 'organisation', 'outlet', 'government'])
    .execute();
  const records: StatementRecord[] = [];
  for (const part of inParts(places.map(({ id }) => id))) {
    const rows = await statementRows(db).where('statements.id', 'in', part).execute();
    records.push(...rows.map(statementRecord));
  }
  const when = ({ published }: StatementRecord): string => published ?? '\uffff';
  return records.sort(
    (a, b) =>
      order(when(a), when(b)) ||
      order(a.article, b.article) ||
      (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0) ||
      order(a.id, b.id),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
