import { type Kysely, sql } from 'kysely';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPlace, ClaimSummary, Page } from '../archive.ts';
import { USUAL_LIMIT } from './read-articles.ts';
import type { Search } from './search.ts';
import type { Tables } from './tables.ts';

/** Largest first: by outlets, then articles, then the earliest. */
export async function claimSummaries(
  db: Kysely<Tables>,
  search: Search,
  {
    limit = USUAL_LIMIT,
    offset = 0,
    words,
    place,
  }: Page & { readonly words?: string; readonly place?: ClaimPlace } = {},
): Promise<ClaimSummary[]> {
  const rows = await db
    .selectFrom('claims')
    .select([
      'id',
      'text',
      'articles',
      'outlets',
      'origins',
      'lower',
      'upper',
      'denials',
      'variants',
      'first_published',
    ])
    .$if(words !== undefined, (query) => query.where(search.has('claims', words ?? '')))
    .$if(place !== undefined, (query) =>
      query
        .where('articles', '=', place?.articles ?? 0)
        .where('lower', '=', place?.lower ?? 0)
        .where('upper', '=', place?.upper ?? 0),
    )
    .orderBy('outlets', 'desc')
    .orderBy('articles', 'desc')
    // As the indexes have it: undated ones last.
    .orderBy(sql`coalesce(first_published, '9999')`)
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const alike = countBy(rows, ({ text }) => text.toLowerCase());
  const isTwin = (text: string): boolean => (alike.get(text.toLowerCase()) ?? 0) > 1;
  const records = await recordsOf(
    db,
    rows.filter(({ variants, text }) => variants > 0 || isTwin(text)).map(({ id }) => id),
    ({ outletsOfVariants = [], dates = [] }) => ({
      more: outletsOfVariants.length,
      dates: dates.map(({ value }) => value),
    }),
  );
  return rows.map(({ lower, upper, first_published: firstPublished, ...row }) => {
    const { id, text, articles, outlets, origins, denials, variants } = row;
    const { more = 0, dates = [] } = records.get(id) ?? {};
    return {
      ...{ id, text, articles, outlets },
      ...(more === 0 ? {} : { outletsOfVariants: more }),
      ...{ origins, independent: { lower, upper }, denials, variants, firstPublished },
      ...(dates.length > 0 && isTwin(text) && { speaksOf: dates }),
    };
  });
}

function countBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

/** What the whole records of some claims say: only those with variants, or with words that others have too, need theirs read. */
async function recordsOf<Said>(
  db: Kysely<Tables>,
  ids: readonly string[],
  read: (record: Claim) => Said,
): Promise<ReadonlyMap<string, Said>> {
  const found = new Map<string, Said>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const rows = await db.selectFrom('claims').select(['id', 'record']).where('id', 'in', some).execute();
    for (const { id, record } of rows) found.set(id, read(JSON.parse(record) as Claim));
  }
  return found;
}

/** Ids in one question to the database. */
const AT_ONCE = 500;

/** How many claims stand where, most articles first. Read from the index alone. */
export const claimPlaces = (db: Kysely<Tables>): Promise<(ClaimPlace & { readonly claims: number })[]> =>
  db
    .selectFrom('claims')
    .select(['articles', 'lower', 'upper', ({ fn }) => fn.countAll<number>().as('claims')])
    .groupBy(['articles', 'lower', 'upper'])
    .orderBy('articles', 'desc')
    .orderBy('lower')
    .orderBy('upper')
    .execute();

export async function readClaim(db: Kysely<Tables>, id: string): Promise<Claim | null> {
  const row = await db.selectFrom('claims').select('record').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.record) as Claim);
}
