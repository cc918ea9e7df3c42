import { type Kysely, sql } from 'kysely';
import type { Hit } from '../archive.ts';
import type { Search, Searched, SearchOptions } from '../sql/search.ts';
import type { Tables } from '../sql/tables.ts';
import { matchExpression } from './match-expression.ts';

const INDEXED: Readonly<Record<Searched, readonly string[]>> = {
  articles: ['title', 'outlet', 'text'],
  statements: ['text', 'names'],
  claims: ['text', 'names'],
  sources: ['name', 'key'],
  entities: ['name', 'names'],
};

/** Words of context in an excerpt; SQLite allows up to 64. */
const EXCERPT_TOKENS = 24;

const names = (columns: readonly string[]) => sql.join(columns.map((column) => sql.id(column)));
const indexOf = (table: Searched) => sql.id(`${table}_search`);

/** The FTS5 tables of the schema. */
export const ftsSearch: Search = {
  async add(db, table, rows) {
    if (rows.length === 0) return;
    const columns = names(INDEXED[table]);
    await sql`insert into ${indexOf(table)} (rowid, ${columns})
      select n, ${columns} from ${sql.id(table)} where n in (select value from json_each(${JSON.stringify(rows)}))`.execute(
      db,
    );
  },

  async remove(db, table, rows) {
    if (rows.length === 0) return;
    const columns = names(INDEXED[table]);
    // FTS5's own 'delete' command: an index without its own copy of the text must be told what the text was.
    await sql`insert into ${indexOf(table)} (${indexOf(table)}, rowid, ${columns})
      select 'delete', n, ${columns} from ${sql.id(table)}
      where n in (select value from json_each(${JSON.stringify(rows)}))`.execute(db);
  },

  has(table, words) {
    const match = matchExpression(words);
    if (match === null) return sql<boolean>`1 = 0`;
    return sql<boolean>`n in (select rowid from ${indexOf(table)} where ${indexOf(table)} match ${match})`;
  },

  find,
};

async function find(db: Kysely<Tables>, words: string, { match, limit, offset }: SearchOptions): Promise<Hit[]> {
  const expression = matchExpression(words, match);
  if (expression === null) return [];
  const best = (
    table: Searched,
  ) => sql`select rowid, rank, snippet(${indexOf(table)}, -1, ${'\u0002'}, ${'\u0003'}, '…', ${EXCERPT_TOKENS}) as excerpt
      from ${indexOf(table)} where ${indexOf(table)} match ${expression} order by rank limit ${offset + limit}`;
  const found = await sql<Hit>`
    select kind, id, article, heading, excerpt from (
      select 'claim' as kind, c.id as id, null as article, c.text as heading, h.excerpt, h.rank
        from (${best('claims')}) h join claims c on c.n = h.rowid
      union all
      select 'source', s.key, null, s.name, h.excerpt, h.rank
        from (${best('sources')}) h join sources s on s.n = h.rowid
      union all
      select 'statement', s.id, s.article, coalesce(a.title, a.outlet, a.id), h.excerpt, h.rank
        from (${best('statements')}) h join statements s on s.n = h.rowid join articles a on a.id = s.article
      union all
      select 'article', a.id, a.id, coalesce(a.title, a.outlet, a.id), h.excerpt, h.rank
        from (${best('articles')}) h join articles a on a.n = h.rowid
    ) order by rank, kind, id limit ${limit} offset ${offset}`.execute(db);
  return found.rows;
}
