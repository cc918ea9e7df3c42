import type { Transaction } from 'kysely';
import type { Statement } from '../../model/statement.ts';
import { forgetArticle, namesIn } from './entities/gather-entities.ts';
import { decisionsOn, reformAfter } from './entities/reform-claims.ts';
import { claimsOf, disband } from './form-claims.ts';
import { inParts } from './in-parts.ts';
import { forgetOwnSentences } from './own-sentences.ts';
import type { Search } from './search.ts';
import { countUses, sourceUses } from './source-uses.ts';
import type { Tables } from './tables.ts';
import { edgesAt, neighbours } from './wording-graph.ts';

/**
 * Takes one article's analysis out; its evidence stays. Claims it had a part in, and those they are compared with, are
 * taken apart, and their other statements wait to be placed again.
 */
export async function removeAnalysis(trx: Transaction<Tables>, search: Search, article: string): Promise<void> {
  const rows = await trx
    .selectFrom('statements')
    .select(['n', 'record', 'wording'])
    .where('article', '=', article)
    .execute();
  const wordings = [...new Set(rows.flatMap(({ wording }) => wording ?? []))];
  const repeated = await forgetOwnSentences(trx, article);
  const touched = [...new Set([...wordings, ...repeated, ...neighbours(await edgesAt(trx, wordings))])];
  const claims = await claimsOf(trx, touched);
  for (const ids of inParts(claims)) {
    await trx.updateTable('statements').set({ placed: 0 }).where('claim', 'in', ids).execute();
  }
  await disband(trx, search, claims);
  await search.remove(
    trx,
    'statements',
    rows.map(({ n }) => n),
  );
  const statements = rows.map(({ record }) => JSON.parse(record) as Statement);
  await countUses(trx, search, sourceUses(statements), -1);
  const before = await decisionsOn(trx, [], await namesIn(trx, article));
  await forgetArticle(trx, search, article);
  for (const table of ['statements', 'links', 'article_places', 'analyses'] as const) {
    await trx.deleteFrom(table).where('article', '=', article).execute();
  }
  await forgetUnused(trx, wordings);
  await reformAfter(trx, search, before);
}

/** Wordings that no statement has any more, with their keys; their edges go with them. */
async function forgetUnused(trx: Transaction<Tables>, wordings: readonly string[]): Promise<void> {
  for (const ids of inParts(wordings)) {
    const used = await trx.selectFrom('statements').select('wording').distinct().where('wording', 'in', ids).execute();
    const kept = new Set(used.map(({ wording }) => wording));
    const unused = ids.filter((id) => !kept.has(id));
    const rows = await trx.selectFrom('wordings').select(['id', 'keys']).where('id', 'in', unused).execute();
    for (const { id, keys } of rows) {
      const filed = JSON.parse(keys) as string[];
      await trx.deleteFrom('wording_keys').where('wording', '=', id).where('key', 'in', filed).execute();
    }
    await trx.deleteFrom('wordings').where('id', 'in', unused).execute();
  }
}
