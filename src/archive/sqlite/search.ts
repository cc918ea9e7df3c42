import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type FoundStatement, HIT_KINDS, type Hit, type HitKind } from '../archive.ts';
import { countriesOf } from '../sql/countries-of.ts';
import { listOf } from '../sql/list-of.ts';
import { articleFits, claimFits, type ResolvedConditions, statementFits } from '../sql/resolve-conditions.ts';
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
      select n, ${columns} from ${sql.id(table)} where n in ${listOf(rows)}`.execute(db);
  },

  async remove(db, table, rows) {
    if (rows.length === 0) return;
    const columns = names(INDEXED[table]);
    // FTS5's own 'delete' command: an index without its own copy of the text must be told what the text was.
    await sql`insert into ${indexOf(table)} (${indexOf(table)}, rowid, ${columns})
      select 'delete', n, ${columns} from ${sql.id(table)}
      where n in ${listOf(rows)}`.execute(db);
  },

  async clear(db, table) {
    await sql`insert into ${indexOf(table)} (${indexOf(table)}) values ('delete-all')`.execute(db);
  },

  has(table, words) {
    const match = matchExpression(words);
    if (match === null) return sql<boolean>`1 = 0`;
    return sql<boolean>`n in (select rowid from ${indexOf(table)} where ${indexOf(table)} match ${match})`;
  },

  find,
  foundStatements,

  async revision(db) {
    // The first changes with what other connections write, the second with what this one does.
    const { rows } = await sql<{ others: number; own: number }>`
      select data_version as others, total_changes() as own from pragma_data_version`.execute(db);
    return `${rows[0]?.others} ${rows[0]?.own}`;
  },
};

/** Rows as they are joined with their table: `h.rowid`, `h.rank`, `h.excerpt`. */
type Rows = RawBuilder<unknown>;

/** The rows of each table that a search finds. Sources are left out where there are conditions. */
interface Best {
  readonly sources: Rows | null;
  readonly claims: Rows;
  readonly statements: Rows;
  readonly articles: Rows;
}

async function find(db: Kysely<Tables>, words: string, options: SearchOptions): Promise<Hit[]> {
  const { match, limit, offset, not, conditions, kind } = options;
  const expression = matchExpression(words, match);
  if (expression === null && conditions === null) return [];
  const most = offset + limit;
  const best = expression === null ? newestOf(conditions ?? {}, not, most) : matching(expression, options, most);
  // `cross join` has SQLite begin with the few rows found; it might else walk through a whole table to meet them.
  const parts: Readonly<Record<HitKind, Rows | null>> = {
    source:
      best.sources &&
      sql`select 'source' as kind, s.key as id, null as article, s.name as heading, h.excerpt, h.rank
        from ${best.sources} h cross join sources s on s.n = h.rowid`,
    claim: sql`select 'claim' as kind, c.id as id, null as article, c.text as heading, h.excerpt, h.rank
      from ${best.claims} h cross join claims c on c.n = h.rowid`,
    statement: sql`select 'statement' as kind, s.id as id, s.article, coalesce(a.title, a.outlet, a.id) as heading, h.excerpt, h.rank
      from ${best.statements} h cross join statements s on s.n = h.rowid cross join articles a on a.id = s.article`,
    article: sql`select 'article' as kind, a.id as id, a.id as article, coalesce(a.title, a.outlet, a.id) as heading, h.excerpt, h.rank
      from ${best.articles} h cross join articles a on a.n = h.rowid`,
  };
  const asked = HIT_KINDS.flatMap((one) => ((kind ?? one) === one ? (parts[one] ?? []) : []));
  if (asked.length === 0) return [];
  const found = await sql<Hit>`
    select kind, id, article, heading, excerpt from (${sql.join(asked, sql` union all `)})
    order by rank, kind, id limit ${limit} offset ${offset}`.execute(db);
  return found.rows;
}

/** Rows that have the words, the best of each table first. */
function matching(
  expression: string,
  { not, conditions }: Pick<SearchOptions, 'not' | 'conditions'>,
  most: number,
): Best {
  const best = (table: Searched, from?: RawBuilder<unknown>): Rows => {
    const index = indexOf(table);
    const fits = from === undefined ? sql`` : sql`and exists (select 1 from ${from})`;
    return sql`(select rowid, rank, snippet(${index}, -1, ${'\u0002'}, ${'\u0003'}, '…', ${EXCERPT_TOKENS}) as excerpt
      from ${index} where ${index} match ${expression} and ${without(table, not)} ${fits} order by rank limit ${most})`;
  };
  if (conditions === null)
    return {
      sources: best('sources'),
      claims: best('claims'),
      statements: best('statements'),
      articles: best('articles'),
    };
  const statement = sql`statements s join articles a on a.id = s.article`;
  return {
    sources: null,
    claims: best('claims', sql`claims c where c.n = claims_search.rowid and ${claimFits(conditions)}`),
    statements: best(
      'statements',
      sql`${statement} where s.n = statements_search.rowid and ${statementFits(conditions)}`,
    ),
    articles: best('articles', sql`articles a where a.n = articles_search.rowid and ${articleFits(conditions)}`),
  };
}

/** Letters shown of a text in which no word was looked for. */
const OPENING = 200;

/** Statements whose claims are shown where no word is looked for. Source: our choice. */
const MOST_FOR_CLAIMS = 2_000;

/**
 * Rows that fit the conditions, newest first, and the claims of the newest statements. Articles are gone through in the
 * order of their index, so that the search ends as soon as there are enough.
 */
function newestOf(conditions: ResolvedConditions, not: readonly string[], most: number): Best {
  const rows = (row: string, opening: string, from: RawBuilder<unknown>): Rows =>
    sql`(select rowid, row_number() over () as rank, excerpt from (
      select ${sql.ref(row)} as rowid, substr(${sql.ref(opening)}, 1, ${OPENING}) as excerpt from ${from} limit ${most}))`;
  const statements = sql`articles a cross join statements s on s.article = a.id where ${statementFits(conditions)}
    and ${without('statements', not, sql`s.n`)} order by a.published desc, a.id, s.ordinal`;
  const claimed = sql`select claim from (select s.claim from ${statements} limit ${MOST_FOR_CLAIMS})`;
  return {
    sources: null,
    claims: rows(
      'n',
      'text',
      sql`claims where id in (${claimed}) and ${without('claims', not, sql`n`)} order by outlets desc, articles desc, id`,
    ),
    statements: rows('s.n', 's.text', sql`${statements}`),
    articles: rows(
      'a.n',
      'a.text',
      sql`articles a where ${articleFits(conditions)} and ${without('articles', not, sql`a.n`)}
        order by a.published desc, a.id`,
    ),
  };
}

/** A condition on rows of one index: none of the words occurs. */
function without(table: Searched, not: readonly string[], row = sql`rowid`): RawBuilder<boolean> {
  const expression = matchExpression(not.join(' '), 'any');
  if (expression === null) return sql<boolean>`1 = 1`;
  return sql<boolean>`${row} not in (select rowid from ${indexOf(table)} where ${indexOf(table)} match ${expression})`;
}

async function foundStatements(
  db: Kysely<Tables>,
  words: string,
  { limit, not, conditions }: Omit<SearchOptions, 'match' | 'offset' | 'kind'>,
): Promise<FoundStatement[]> {
  const expression = matchExpression(words);
  if (expression === null && conditions === null) return [];
  const matched =
    expression === null
      ? sql<boolean>`1 = 1`
      : sql<boolean>`s.n in (select rowid from statements_search where statements_search match ${expression})`;
  const kept = [matched, without('statements', not, sql`s.n`), ...(conditions ? [statementFits(conditions)] : [])];
  // Words alone lead to the rows of the index, and all that is asked of those stands in indexes too. Conditions may lead elsewhere.
  const inShort = (table: string): RawBuilder<unknown> =>
    conditions === null ? sql`indexed by ${sql.id(`${table}_in_short`)}` : sql``;
  const found = await sql<Omit<FoundStatement, 'countries'> & { article: string }>`
    select a.id as article, a.outlet, a.published, a.language, s.stance,
      (select l.kind from links l where l.article = s.article and l.ordinal = s.ordinal and l.role = 'origin') as origin
    from statements s ${inShort('statements')} join articles a ${inShort('articles')} on a.id = s.article
    where ${sql.join(kept, sql` and `)} limit ${limit}`.execute(db);
  const countries = await countriesOf(db, [...new Set(found.rows.map(({ article }) => article))]);
  return found.rows.map(({ article, ...row }) => ({ ...row, countries: countries.get(article) ?? [] }));
}
