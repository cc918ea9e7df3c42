import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Place } from '../../model/annotation.ts';
import type { PlaceSeen } from '../archive.ts';
import type { Tables } from './tables.ts';

/** Articles read at a time; other work is done in between. */
const ARTICLES_A_STEP = 200;

/** A place in one article, once for each way it is written. */
interface Row {
  readonly article: string;
  readonly month: string;
  readonly name: string;
  readonly form: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: Place['precision'];
  readonly geonames: number | null;
  readonly uses: number;
}

/** A place on its way. */
interface Gathered {
  readonly row: Row;
  readonly forms: Map<string, number>;
  readonly months: Map<string, number>;
  /** The last article counted: rows of one article stand together. */
  last: string;
}

/** Places that were looked up, with how many articles of each month speak of them; those of the most articles first. */
export async function placesSeen(db: Kysely<Tables>): Promise<readonly PlaceSeen[]> {
  const places = new Map<string, Gathered>();
  for (let last = ''; ; ) {
    const ids = await db
      .selectFrom('analyses')
      .select('article')
      .where('article', '>', last)
      .orderBy('article')
      .limit(ARTICLES_A_STEP)
      .execute();
    const end = ids.at(-1)?.article;
    if (end === undefined) break;
    for (const row of await rowsBetween(db, last, end)) add(places, row);
    last = end;
    await nextTurn();
  }
  const articles = ({ months }: PlaceSeen): number => Object.values(months).reduce((sum, count) => sum + count, 0);
  return [...places.values()].map(finished).sort((a, b) => articles(b) - articles(a) || (a.name < b.name ? -1 : 1));
}

/** Of the articles behind `after` up to `end`. SQLite counts letters, offsets count UTF-16 units: a form may be cut after an emoji. */
async function rowsBetween(db: Kysely<Tables>, after: string, end: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select n.article, coalesce(substr(a.published, 1, 7), '') as month, p.value ->> 'name' as name,
      substr(a.text, (p.value ->> 'start') + 1, (p.value ->> 'end') - (p.value ->> 'start')) as form,
      p.value ->> 'country' as country, p.value ->> 'lat' as lat, p.value ->> 'lon' as lon,
      p.value ->> 'precision' as precision, p.value ->> 'geonames' as geonames, count(*) as uses
    from analyses n join articles a on a.id = n.article, json_each(n.record, '$.places') p
    where n.article > ${after} and n.article <= ${end} and p.value ->> 'lat' is not null
    group by n.article, name, country, lat, lon, form order by n.article`.execute(db);
  return rows;
}

function add(places: Map<string, Gathered>, row: Row): void {
  const key = `${row.country} ${row.precision} ${row.lat} ${row.lon} ${row.name}`;
  const place = places.get(key) ?? { row, forms: new Map(), months: new Map(), last: '' };
  places.set(key, place);
  place.forms.set(row.form, (place.forms.get(row.form) ?? 0) + row.uses);
  if (place.last === row.article) return;
  place.last = row.article;
  place.months.set(row.month, (place.months.get(row.month) ?? 0) + 1);
}

function finished({ row, forms, months }: Gathered): PlaceSeen {
  const { name, country, lat, lon, precision, geonames } = row;
  const [form = name] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
  const inOrder = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  return { name, form, country, lat, lon, precision, geonames, months: Object.fromEntries(inOrder) };
}
