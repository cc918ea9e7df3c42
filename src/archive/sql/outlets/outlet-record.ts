import { type Kysely, type RawBuilder, sql } from 'kysely';
import { foldName } from '../../../identity/fold-name.ts';
import type { OutletLine, OutletRecord, OutletSource, Resting, RestsOn } from '../../outlet-archive.ts';
import { listOf } from '../list-of.ts';
import { sourceKey } from '../source-key.ts';
import type { Tables } from '../tables.ts';
import { outletLines } from './outlet-lines.ts';
import { sharedWith } from './shared-with.ts';

/** Sources named of each list. Source: our choice; the source's own page has the rest. */
const MOST_NAMED = 100;

/** Names looked up as entities, the most frequent of an outlet: most names stand there once, and each look-up reads a wide row. */
const MOST_LOOKED_UP = 300;

/** See `OutletReader.outletRecord`. */
export async function outletRecord(
  db: Kysely<Tables>,
  name: string,
  { newest = Number.MAX_SAFE_INTEGER }: { readonly newest?: number } = {},
): Promise<OutletRecord | null> {
  const lines = await outletLines(db);
  const line = lineOf(lines, name);
  if (line === undefined) return null;
  const names = line.names.map((one) => one.name);
  const here = new Map(lines.flatMap(({ id, articles }) => (id === null ? [] : [[id, articles] as const])));
  const printed = newestOf(names, newest);
  const { rests, statements } = await restsOn(db, printed);
  return {
    ...line,
    counted: Math.min(newest, line.articles),
    statements,
    rests,
    characters: await charactersOf(db, printed),
    relays: (await sourcesOf(db, printed, 'relay', here)).filter(({ source }) => source !== line.id),
    origins: (await sourcesOf(db, printed, 'origin', here)).filter(({ source }) => source !== line.id),
    shares: await sharedWith(db, printed, names, MOST_NAMED),
    relayedBy: await relayedBy(db, line),
  };
}

function lineOf(lines: readonly OutletLine[], name: string): OutletLine | undefined {
  const key = foldName(name);
  return (
    lines.find(({ id }) => id === name) ??
    lines.find(({ names }) => names.some((one) => one.name === name)) ??
    lines.find(({ names }) => names.some((one) => foldName(one.name) === key))
  );
}

/** The articles that are counted, as a table of their ids and dates: from the index of outlets, newest first. */
const newestOf = (names: readonly string[], newest: number): Printed =>
  sql`(select id, published from articles where outlet in ${listOf(names)} order by published desc, id limit ${newest})`;

type Printed = RawBuilder<unknown>;

async function restsOn(db: Kysely<Tables>, printed: Printed) {
  const { rows } = await sql<{ rests: RestsOn; statements: number; characters: number }>`
    select rests, count(*) as statements, sum(characters) as characters from (
      select case
          when l.kind = 'person' then 'person'
          when l.kind = 'observation' then 'own'
          when l.kind <> 'unnamed' then 'body'
          when l.start_char is null or l.name = 'not named' then 'nobody'
          else 'unnamed' end as rests,
        iif(s.record ->> 'within' is null, length(s.text), 0) as characters
      from ${printed} a
        join statements s indexed by statements_by_length on s.article = a.id
        join links l on l.article = s.article and l.ordinal = s.ordinal and l.role = 'origin'
    ) group by rests`.execute(db);
  const none: Resting = { statements: 0, characters: 0 };
  const of = (kind: RestsOn): Resting => {
    const row = rows.find(({ rests }) => rests === kind);
    return row === undefined ? none : { statements: row.statements, characters: row.characters };
  };
  return {
    rests: { person: of('person'), body: of('body'), unnamed: of('unnamed'), nobody: of('nobody'), own: of('own') },
    statements: rows.reduce((sum, row) => sum + row.statements, 0),
  };
}

async function charactersOf(db: Kysely<Tables>, printed: Printed): Promise<number> {
  const { rows } = await sql<{ characters: number | null }>`
    select sum(length(text)) as characters from ${printed} a join articles on articles.id = a.id`.execute(db);
  return rows[0]?.characters ?? 0;
}

/** The sources of an outlet's chains in one role, each entity once under all its spellings. */
async function sourcesOf(
  db: Kysely<Tables>,
  printed: Printed,
  role: 'relay' | 'origin',
  here: ReadonlyMap<string, number>,
): Promise<OutletSource[]> {
  const { rows } = await sql<Omit<OutletSource, 'articlesHere'>>`
    with said as (
      select l.key, l.kind, l.article, min(l.name) as name, count(*) as statements
      from ${printed} a join links l on l.article = a.id
      where l.role = ${role} and l.kind not in ('unnamed', 'observation')
      group by l.key, l.kind, l.article
    ), most as (select key from said group by key order by sum(statements) desc, key limit ${MOST_LOOKED_UP})
    select coalesce(p.entity, s.key) as source, coalesce(e.name, min(s.name)) as name, coalesce(e.kind, min(s.kind)) as kind,
      sum(s.statements) as statements, count(distinct s.article) as articles
    from said s
      left join appearances seen on seen.article = s.article and seen.key = s.key
        and seen.class = iif(s.kind = 'person', 'person', 'body')
        and s.kind in ('person', 'organisation', 'outlet', 'government')
      left join personas p on p.id = seen.persona
      left join entities e on e.id = p.entity
    where s.key in (select key from most)
    group by 1 order by statements desc, name limit ${MOST_NAMED}`.execute(db);
  return rows.map((row) => ({ ...row, articlesHere: here.get(row.source) ?? 0 }));
}

/** The outlets whose chains name this one as a relay, or as what they have their words from. */
async function relayedBy(db: Kysely<Tables>, { id, names }: OutletLine): Promise<OutletRecord['relayedBy']> {
  const called = await db
    .selectFrom('personas')
    .innerJoin('appearances', 'appearances.persona', 'personas.id')
    .select('appearances.key')
    .distinct()
    .where('personas.entity', '=', id ?? '')
    .execute();
  const keys = [...new Set([...called.map(({ key }) => key), ...names.map(({ name }) => sourceKey(name))])];
  const own = names.map(({ name }) => name);
  const { rows } = await sql<OutletRecord['relayedBy'][number]>`
    select a.outlet as name, count(*) as statements, count(distinct a.id) as articles
    from links l join articles a on a.id = l.article
    where l.key in ${listOf(keys)} and l.kind in ('outlet', 'organisation') and l.role in ('relay', 'origin')
      and a.outlet not in ${listOf(own)}
    group by a.outlet order by statements desc, a.outlet limit ${MOST_NAMED}`.execute(db);
  return rows;
}
