import { type Kysely, sql } from 'kysely';
import type { Search } from './search.ts';
import { type Tables, WAITING } from './tables.ts';

/** What is formed of all articles together, what refers to others first. */
const FORMED = [
  ...['own_ties', 'own_keys', 'own_sentences', 'edges', 'wording_keys', 'wordings', 'claims'],
  ...['watch_marks', 'judgements', 'persona_keys', 'persona_names', 'appearances', 'personas'],
  ...['entity_names', 'entities'],
] as const satisfies readonly (keyof Tables)[];

/** See `Archive.startAnew`. */
export async function startAnew(db: Kysely<Tables>, search: Search, version: string): Promise<boolean> {
  return await db.transaction().execute(async (trx) => {
    const { older, all } = await trx
      .selectFrom('analyses')
      .select([sql<number>`count(*)`.as('all'), sql<number>`total(version <> ${version})`.as('older')])
      .executeTakeFirstOrThrow();
    if (2 * older <= all) return false;
    for (const table of ['claims', 'entities'] as const) await search.clear(trx, table);
    for (const table of FORMED) await trx.deleteFrom(table).execute();
    await trx.updateTable('statements').set({ wording: null, claim: null, placed: WAITING }).execute();
    await trx.updateTable('analyses').set({ gathered: 0, told: 0 }).execute();
    return true;
  });
}
