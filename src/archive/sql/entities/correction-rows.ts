import type { Kysely } from 'kysely';
import type { Correction } from '../../../entities/correction.ts';
import type { Tables } from '../tables.ts';

/** All corrections, those taken back too, oldest first; of one time by id, so that the order of importing does not show. */
export async function correctionsOf(db: Kysely<Tables>): Promise<readonly Correction[]> {
  const rows = await db.selectFrom('corrections').select('record').execute();
  return rows
    .map(({ record }) => JSON.parse(record) as Correction)
    .sort((a, b) => order(a.at, b.at) || order(a.id, b.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
