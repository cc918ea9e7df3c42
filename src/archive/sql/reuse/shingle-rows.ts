import { type Kysely, sql, type Transaction } from 'kysely';
import { append } from '../../../corroboration/append.ts';
import { isCommon, MOST_CARRIERS, type Posting } from '../../../reuse/carriers.ts';
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
  return postingsUnder(db, [...Float64Array.from(new Set(fingerprints.map(({ key }) => key))).sort()]);
}

async function postingsUnder(db: Kysely<Tables>, keys: readonly number[]): Promise<Map<number, Posting<number>[]>> {
  const found = new Map<number, Posting<number>[]>();
  for (const part of inParts(keys, KEYS_A_QUERY)) {
    const filed = (table: 'shingles' | 'fresh_shingles') =>
      db.selectFrom(table).select(['key', 'article', 'guard']).where('key', 'in', listOf(part));
    const rows = [...(await filed('shingles').execute()), ...(await filed('fresh_shingles').execute())];
    for (const { key, article, guard } of rows) append(found, key, { article, guard });
  }
  return found;
}

/** A text that is filed under its shingles. */
interface Filed {
  readonly fingerprints: readonly Fingerprint[];
}

/** Makes for some texts a test of the shingles that two of them have: whether one is common. */
export type CommonShingles = (texts: readonly Filed[]) => Promise<(key: number) => boolean>;

/** Looks up how many articles are filed under a shingle, each shingle once, and not which. */
export function commonShingles(db: Kysely<Tables>): CommonShingles {
  const known = new Map<number, boolean>();
  return async (texts) => {
    const asked = keysOfTwo(texts).filter((key) => !known.has(key));
    const common = await commonAmong(db, asked);
    for (const key of asked) known.set(key, common.has(key));
    return (key) => known.get(key) ?? false;
  };
}

/** Keys that at least two of the texts are filed under, ascending. */
function keysOfTwo(texts: readonly Filed[]): number[] {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const { fingerprints } of texts) {
    for (const key of new Set(fingerprints.map((one) => one.key))) {
      if (seen.has(key)) twice.add(key);
      seen.add(key);
    }
  }
  return [...Float64Array.from(twice).sort()];
}

async function commonAmong(db: Kysely<Tables>, keys: readonly number[]): Promise<ReadonlySet<number>> {
  const crowded: number[] = [];
  for (const part of inParts(keys, KEYS_A_QUERY)) {
    const most = MOST_CARRIERS + 1;
    const { rows } = await sql<{ key: number }>`
      select asked.value as key from json_each(${JSON.stringify(part)}) as asked
      where (select count(*) from (select 1 from shingles where key = asked.value limit ${most}))
        + (select count(*) from (select 1 from fresh_shingles where key = asked.value limit ${most})) >= ${most}`.execute(
      db,
    );
    for (const { key } of rows) crowded.push(key);
  }
  // An article may stand under a shingle more than once.
  const postings = await postingsUnder(db, crowded);
  return new Set(crowded.filter((key) => isCommon(postings.get(key) ?? [])));
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
