import { type Kysely, sql } from 'kysely';
import type { Posting } from '../../../reuse/carriers.ts';
import type { Fingerprint } from '../../../reuse/fingerprints.ts';
import { inParts } from '../in-parts.ts';
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
    const rows = await db
      .selectFrom('shingles')
      .select(['key', 'article', 'guard'])
      .where('key', 'in', sql<number>`(select value from json_each(${JSON.stringify(part)}))`)
      .execute();
    for (const { key, article, guard } of rows) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [{ article, guard }]);
      else known.push({ article, guard });
    }
  }
  return found;
}
