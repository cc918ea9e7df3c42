import { sql, type Transaction } from 'kysely';
import { MOST_LED_TO } from '../../corroboration/led-to.ts';
import type { Statement } from '../../model/statement.ts';
import { forgetArticle, namesIn } from './entities/gather-entities.ts';
import { decisionsOn, reformAfter } from './entities/reform-claims.ts';
import { claimsOf, disband } from './form-claims.ts';
import { listOf } from './list-of.ts';
import { forgetOwnSentences } from './own-sentences.ts';
import type { Search } from './search.ts';
import { countUses, sourceUses } from './source-uses.ts';
import { COMPARED, PLACED, type Tables } from './tables.ts';
import { settle } from './wordings/compare-wordings.ts';
import { type Filed, filedUnder } from './wordings/filed.ts';
import { neighbours } from './wordings/wording-graph.ts';

/**
 * Takes one article's analysis out; its evidence stays. Claims it had a part in, and those they are compared with, are
 * taken apart, and their other statements wait for theirs to be formed again.
 */
export async function removeAnalysis(trx: Transaction<Tables>, search: Search, article: string): Promise<void> {
  const rows = await trx
    .selectFrom('statements')
    .select(['n', 'record', 'wording'])
    .where('article', '=', article)
    .execute();
  const wordings = [...new Set(rows.flatMap(({ wording }) => wording ?? []))];
  const repeated = await forgetOwnSentences(trx, article);
  const touched = [...new Set([...wordings, ...repeated, ...(await neighbours(trx, wordings))])];
  const claims = await claimsOf(trx, touched);
  await waitAgain(trx, 'claim', claims);
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

/** Statements of some claims, or wordings, whose claims are to be formed anew. */
async function waitAgain(trx: Transaction<Tables>, of: 'claim' | 'wording', ids: readonly string[]): Promise<void> {
  await trx
    .updateTable('statements')
    .set({ placed: COMPARED })
    .where(of, 'in', listOf(ids))
    .where('placed', '=', PLACED)
    .execute();
}

/**
 * Takes out wordings that no statement has any more, with their keys; their edges go with them. Where a key led to one of them it now leads
 * to another.
 */
async function forgetUnused(trx: Transaction<Tables>, wordings: readonly string[]): Promise<void> {
  const used = await trx
    .selectFrom('statements')
    .select('wording')
    .distinct()
    .where('wording', 'in', listOf(wordings))
    .execute();
  const kept = new Set(used.map(({ wording }) => wording));
  const unused = wordings.filter((id) => !kept.has(id));
  const rows = await trx.selectFrom('wordings').select(['id', 'keys']).where('id', 'in', listOf(unused)).execute();
  const filedAt = new Map<string, string[]>();
  for (const { id, keys } of rows)
    for (const key of JSON.parse(keys) as string[]) filedAt.set(key, [...(filedAt.get(key) ?? []), id]);
  const filed = await filedUnder(trx, filedAt.keys(), unused.length);
  const gone = [...filedAt].flatMap(([key, ids]) => ids.map((id) => [key, id] as const));
  await sql`delete from wording_keys where (key, wording) in (
    select asked.value ->> 0, asked.value ->> 1 from json_each(${JSON.stringify(gone)}) as asked)`.execute(trx);
  await trx.deleteFrom('wordings').where('id', 'in', listOf(unused)).execute();
  await waitAgain(trx, 'wording', await settle(trx, movedUp(filedAt, filed)));
}

/** The wordings that a key leads to once others that are filed under it are gone. */
function movedUp(goneAt: ReadonlyMap<string, readonly string[]>, filed: Filed): readonly string[] {
  const moved = new Set<string>();
  for (const [key, ids] of goneAt) {
    const gone = new Set(ids);
    const led = filed.leading(key).filter((wording) => gone.has(wording)).length;
    const next =
      filed
        .crowd(key)
        ?.slice(MOST_LED_TO)
        .filter((wording) => !gone.has(wording)) ?? [];
    for (const wording of next.slice(0, led)) moved.add(wording);
  }
  return [...moved].sort();
}
