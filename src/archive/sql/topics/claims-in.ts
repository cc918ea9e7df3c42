import type { Kysely } from 'kysely';
import type { Claim } from '../../../model/claim.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { denialsAt } from '../wordings/wording-graph.ts';

/** See `TopicReader.claimsIn`. */
export async function claimsIn(db: Kysely<Tables>, articles: readonly string[]): Promise<Claim[]> {
  const claims = new Set<string>();
  const wordings = new Set<string>();
  for (const part of inParts([...new Set(articles)])) {
    const rows = await db
      .selectFrom('statements')
      .select(['claim', 'wording'])
      .distinct()
      .where('article', 'in', part)
      .execute();
    for (const { claim, wording } of rows) {
      if (claim !== null) claims.add(claim);
      if (wording !== null) wordings.add(wording);
    }
  }
  const denials = await denialsAt(db, [...wordings]);
  const denied = denials.flatMap(({ a, b, denier }) => [
    ...(denier !== 'b' && wordings.has(a) ? [b] : []),
    ...(denier !== 'a' && wordings.has(b) ? [a] : []),
  ]);
  for (const part of inParts([...new Set(denied)])) {
    const rows = await db.selectFrom('statements').select('claim').distinct().where('wording', 'in', part).execute();
    for (const { claim } of rows) if (claim !== null) claims.add(claim);
  }
  const records: Claim[] = [];
  for (const part of inParts([...claims].sort())) {
    const rows = await db.selectFrom('claims').select('record').where('id', 'in', part).orderBy('id').execute();
    records.push(...rows.map(({ record }) => JSON.parse(record) as Claim));
  }
  return records;
}
