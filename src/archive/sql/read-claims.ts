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
  const others = await outletsOfVariants(
    db,
    rows.filter(({ variants }) => variants > 0).map(({ id }) => id),
  );
  return rows.map(({ lower, upper, first_published: firstPublished, ...row }) => {
    const { id, text, articles, outlets, origins, denials, variants } = row;
    const more = others.get(id);
    return {
      ...{ id, text, articles, outlets },
      ...(more === undefined ? {} : { outletsOfVariants: more }),
      ...{ origins, independent: { lower, upper }, denials, variants, firstPublished },
    };
  });
}

/** How many outlets print each claim with another number or name alone: only a claim with variants can have such, and its record says. */
async function outletsOfVariants(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const rows = await db.selectFrom('claims').select(['id', 'record']).where('id', 'in', some).execute();
    for (const { id, record } of rows) {
      const { outletsOfVariants: others = [] } = JSON.parse(record) as Claim;
      if (others.length > 0) found.set(id, others.length);
    }
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
