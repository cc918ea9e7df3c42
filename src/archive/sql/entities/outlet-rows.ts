import type { Kysely } from 'kysely';
import { personaKey } from '../../../entities/correction.ts';
import { type OutletTable, outletTable } from '../../../entities/outlets/outlet-table.ts';
import type { Outlet } from '../../../entities/outlets/read-outlets.ts';
import type { OutletLookup } from '../../../entities/types.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { formEntities } from './form-entities.ts';
import { judgePersonas, withdrawJudgements } from './judge-personas.ts';
import { personasByKey } from './persona-rows.ts';

/** The known outlets with those of this archive. */
export async function archiveOutlets(db: Kysely<Tables>): Promise<OutletTable> {
  const rows = await db.selectFrom('outlets').select('record').orderBy('id').execute();
  return outletTable(rows.map(({ record }) => JSON.parse(record) as Outlet));
}

export async function outletLookup(db: Kysely<Tables>): Promise<OutletLookup> {
  const table = await archiveOutlets(db);
  return (name) => table.find(name)?.id;
}

/** Keeps outlets in place of those of their ids, and asks anew who is one among the bodies of their names. */
export function keepOutlets(db: Kysely<Tables>, search: Search, outlets: readonly Outlet[]): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const former = await archiveOutlets(trx);
    for (const outlet of outlets) {
      const record = JSON.stringify(outlet);
      await trx
        .insertInto('outlets')
        .values({ id: outlet.id, record })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ record }))
        .execute();
    }
    const names = outlets.flatMap((outlet) => [outlet, former.find(outlet.names[0] ?? '') ?? outlet]);
    const keys = names
      .flatMap(({ names, domains }) => [...names, ...domains])
      .map((name) => personaKey({ class: 'body', name }));
    const personas = [...(await personasByKey(trx, keys)).values()].flat();
    await withdrawJudgements(
      trx,
      personas.map(({ id }) => id),
    );
    await judgePersonas(trx, personas, await outletLookup(trx));
    await formEntities(
      trx,
      search,
      personas.map(({ id }) => id),
    );
  });
}
