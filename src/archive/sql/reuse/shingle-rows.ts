import { type Kysely, sql, type Transaction } from 'kysely';
import { append } from '../../../corroboration/append.ts';
import type { Posting } from '../../../reuse/carriers.ts';
import type { Fingerprint } from '../../../reuse/fingerprints.ts';
import { inParts } from '../in-parts.ts';
import { listOf } from '../list-of.ts';
import type { Tables } from '../tables.ts';

/** Keys asked for at once. They ascend, so that neighbours are read from one page. */
const KEYS_A_QUERY = 2_000;

/** The articles filed under the shingles of some texts; `article` is `articles.n`. */
export async function postingsOf(
  db: Kysely<Tables>,
  fingerprints: readonly Fingerprint[],
): Promise<Map<number, Posting<number>[]>> {
  const keys = Float64Array.from(new Set(fingerprints.map(({ key }) => key))).sort();
  const found = new Map<number, Posting<number>[]>();
  for (const part of inParts([...keys], KEYS_A_QUERY)) {
    const filed = (table: 'shingles' | 'fresh_shingles') =>
      db.selectFrom(table).select(['key', 'article', 'guard']).where('key', 'in', listOf(part));
    const rows = [...(await filed('shingles').execute()), ...(await filed('fresh_shingles').execute())];
    for (const { key, article, guard } of rows) append(found, key, { article, guard });
  }
  return found;
}

/**
 * So many new shingles, those of some two thousand articles, are written into the large table at once. One article's would each fall on another
 * page of it, and the larger it is the fewer would fall on the same.
 */
const FRESH = 200_000;

/** Files shingles, and moves them on when there are enough. */
export async function addPostings(trx: Transaction<Tables>, rows: readonly Tables['shingles'][]): Promise<void> {
  const inOrder = [...rows].sort((x, y) => x.key - y.key);
  for (const part of inParts(inOrder)) await trx.insertInto('fresh_shingles').values(part).execute();
  const { held } = await trx
    .selectFrom('fresh_shingles')
    .select(sql<number>`count(*)`.as('held'))
    .executeTakeFirstOrThrow();
  if (held < FRESH) return;
  await trx
    .insertInto('shingles')
    .columns(['key', 'article', 'guard'])
    .expression(trx.selectFrom('fresh_shingles').select(['key', 'article', 'guard']).orderBy('key'))
    .execute();
  await trx.deleteFrom('fresh_shingles').execute();
}
