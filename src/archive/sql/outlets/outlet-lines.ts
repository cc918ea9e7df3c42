import { type Kysely, sql } from 'kysely';
import type { OutletLine } from '../../outlet-archive.ts';
import { archiveOutlets } from '../entities/outlet-rows.ts';
import { sourceKey } from '../source-key.ts';
import type { Tables } from '../tables.ts';

/** A name that articles are printed under, with one of them. */
interface Printed {
  readonly name: string;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly id: string;
}

/** See `OutletReader.outletLines`. */
export async function outletLines(db: Kysely<Tables>): Promise<readonly OutletLine[]> {
  const { rows } = await sql<Printed>`
    select o.name, o.articles, o.first, o.last, a.id from (
      select outlet as name, count(*) as articles, min(published) as first, max(published) as last, min(n) as n
      from articles where outlet is not null group by outlet
    ) o join articles a on a.n = o.n order by o.articles desc, o.name`.execute(db);
  const entities = await entitiesOf(db, rows);
  const table = await archiveOutlets(db);
  const lines = new Map<string, OutletLine>();
  for (const { name, articles, first, last } of rows) {
    const id = entities.get(name) ?? null;
    const at = id ?? name;
    const line = lines.get(at);
    if (line === undefined) {
      const facts = table.find(name) ?? null;
      lines.set(at, { id, name, names: [{ name, articles }], articles, first, last, facts });
      continue;
    }
    lines.set(at, {
      ...line,
      names: [...line.names, { name, articles }],
      articles: line.articles + articles,
      first: earlier(line.first, first),
      last: later(line.last, last),
      facts: line.facts ?? table.find(name) ?? null,
    });
  }
  return [...lines.values()].sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

const earlier = (a: string | null, b: string | null): string | null => (b === null || (a !== null && a < b) ? a : b);
const later = (a: string | null, b: string | null): string | null => (b === null || (a !== null && a > b) ? a : b);

/** Which entity each name is in the article it stands over. */
async function entitiesOf(db: Kysely<Tables>, printed: readonly Printed[]): Promise<ReadonlyMap<string, string>> {
  const pairs = JSON.stringify(printed.map(({ id, name }) => [id, sourceKey(name), name]));
  // Pair by pair: by the index of names every article of an outlet would be read.
  const { rows } = await sql<{ name: string; entity: string }>`
    select pair.value ->> 2 as name, p.entity from json_each(${pairs}) pair
      cross join appearances seen on seen.article = pair.value ->> 0 and seen.class = 'body' and seen.key = pair.value ->> 1
      join personas p on p.id = seen.persona
    where p.entity is not null`.execute(db);
  return new Map(rows.map(({ name, entity }) => [name, entity]));
}
