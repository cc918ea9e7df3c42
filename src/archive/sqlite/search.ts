import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { FoundStatement, Hit } from '../archive.ts';
import { articleFits, claimFits, statementFits } from '../sql/resolve-conditions.ts';
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
  foundStatements,
};

/** A row of one index as it is joined with its table: `h.rowid`, `h.rank`, `h.excerpt`. */
type Rows = RawBuilder<unknown>;

async function find(
  db: Kysely<Tables>,
  words: string,
  { match, limit, offset, not, conditions }: SearchOptions,
): Promise<Hit[]> {
  const expression = matchExpression(words, match);
  if (expression === null && conditions === null) return [];
  const most = offset + limit;
  const best = (table: Searched, fits: RawBuilder<boolean> | null): Rows => {
    const row = expression === null ? sql`t.n` : sql`rowid`;
    const kept = sql.join([without(table, not, row), ...(fits === null ? [] : [fits])], sql` and `);
    if (expression === null) return newest(table, kept, most);
    return sql`(select rowid, rank, snippet(${indexOf(table)}, -1, ${'\u0002'}, ${'\u0003'}, '…', ${EXCERPT_TOKENS}) as excerpt
      from ${indexOf(table)} where ${indexOf(table)} match ${expression} and ${kept} order by rank limit ${most})`;
  };
  const fitting = (table: Searched, alias: string, from: RawBuilder<unknown>, fits: RawBuilder<boolean>) =>
    sql<boolean>`exists (select 1 from ${from} where ${sql.ref(`${alias}.n`)} = ${rowOf(table, expression)} and ${fits})`;
  const statements =
    conditions &&
    fitting('statements', 's', sql`statements s join articles a on a.id = s.article`, statementFits(conditions));
  const claims = conditions && fitting('claims', 'c', sql`claims c`, claimFits(conditions));
  const articles = conditions && fitting('articles', 'a', sql`articles a`, articleFits(conditions));
  const sources =
    conditions === null
      ? sql`select 'source' as kind, s.key as id, null as article, s.name as heading, h.excerpt, h.rank
        from ${best('sources', null)} h join sources s on s.n = h.rowid union all`
      : sql``;
  const found = await sql<Hit>`
    select kind, id, article, heading, excerpt from (
      ${sources}
      select 'claim' as kind, c.id as id, null as article, c.text as heading, h.excerpt, h.rank
        from ${best('claims', claims)} h join claims c on c.n = h.rowid
      union all
      select 'statement', s.id, s.article, coalesce(a.title, a.outlet, a.id), h.excerpt, h.rank
        from ${best('statements', statements)} h join statements s on s.n = h.rowid join articles a on a.id = s.article
      union all
      select 'article', a.id, a.id, coalesce(a.title, a.outlet, a.id), h.excerpt, h.rank
        from ${best('articles', articles)} h join articles a on a.n = h.rowid
    ) order by rank, kind, id limit ${limit} offset ${offset}`.execute(db);
  return found.rows;
}

/** The number of a row where it is matched, or in its own table where nothing is. */
const rowOf = (table: Searched, expression: string | null) =>
  expression === null ? sql`t.n` : sql`${indexOf(table)}.rowid`;

/** A condition on rows of one index: none of the words occurs. */
function without(table: Searched, not: readonly string[], row = sql`rowid`): RawBuilder<boolean> {
  const expression = matchExpression(not.join(' '), 'any');
  if (expression === null) return sql<boolean>`1 = 1`;
  return sql<boolean>`${row} not in (select rowid from ${indexOf(table)} where ${indexOf(table)} match ${expression})`;
}

/** Letters shown of a text in which no word was looked for. */
const OPENING = 200;

/** Rows of a table in the order a reader of lists has them: the newest, and of claims those in the most outlets. */
function newest(table: Searched, kept: RawBuilder<unknown>, most: number): Rows {
  const text = sql.ref(table === 'sources' ? 't.name' : 't.text');
  const order = {
    articles: sql`t.published desc nulls last, t.id`,
    statements: sql`(select a.published from articles a where a.id = t.article) desc nulls last, t.article, t.ordinal`,
    claims: sql`t.outlets desc, t.articles desc, t.id`,
    sources: sql`t.as_origin desc, t.key`,
    entities: sql`t.as_origin desc, t.id`,
  }[table];
  return sql`(select n as rowid, row_number() over (order by ${order}) as rank, substr(${text}, 1, ${OPENING}) as excerpt
    from ${sql.id(table)} t where ${kept} order by ${order} limit ${most})`;
}

async function foundStatements(
  db: Kysely<Tables>,
  words: string,
  { limit, not, conditions }: Omit<SearchOptions, 'match' | 'offset'>,
): Promise<FoundStatement[]> {
  const expression = matchExpression(words);
  if (expression === null && conditions === null) return [];
  const matched =
    expression === null
      ? sql<boolean>`1 = 1`
      : sql<boolean>`s.n in (select rowid from statements_search where statements_search match ${expression})`;
  const kept = [matched, without('statements', not, sql`s.n`), ...(conditions ? [statementFits(conditions)] : [])];
  const found = await sql<FoundStatement>`
    select a.outlet, a.published, s.stance,
      (select l.kind from links l where l.article = s.article and l.ordinal = s.ordinal and l.role = 'origin') as origin
    from statements s join articles a on a.id = s.article
    where ${sql.join(kept, sql` and `)} limit ${limit}`.execute(db);
  return found.rows;
}
