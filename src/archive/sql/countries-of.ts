import type { Kysely } from 'kysely';
import { inParts } from './in-parts.ts';
import type { Tables } from './tables.ts';

/** Countries in which places lie that articles speak of, ascending, by article. */
export async function countriesOf(
  db: Kysely<Tables>,
  articles: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const part of inParts(articles)) {
    const rows = await db
      .selectFrom('article_places')
      .select(['article', 'country'])
      .distinct()
      .where('article', 'in', part)
      .where('country', 'is not', null)
      .orderBy('country')
      .execute();
    for (const { article, country } of rows) {
      const own = found.get(article) ?? [];
      if (country !== null) own.push(country);
      found.set(article, own);
    }
  }
  return found;
}
