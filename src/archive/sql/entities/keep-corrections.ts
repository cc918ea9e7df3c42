import type { Kysely } from 'kysely';
import type { Correction } from '../../../entities/correction.ts';
import { inParts } from '../in-parts.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { fileCorrections, standingToday } from './correction-rows.ts';
import { formEntities } from './form-entities.ts';
import { reformClaimsAbout } from './reform-claims.ts';

/** Keeps corrections in place of those of their ids, and forms anew what they are about, claims too; see `EntityArchive.correct`. */
export function keepCorrections(db: Kysely<Tables>, search: Search, corrections: readonly Correction[]): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const distinct = [...new Map(corrections.map((correction) => [correction.id, correction])).values()];
    for (const part of inParts(distinct.map((one) => ({ id: one.id, record: JSON.stringify(one), filed: 0 }))))
      await trx
        .insertInto('corrections')
        .values(part)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet(({ ref }) => ({ record: ref('excluded.record'), filed: 0 })),
        )
        .execute();
    await fileCorrections(trx);
    const touched = (await standingToday(trx, distinct)).flatMap(({ of, from }) => [...of, ...from]);
    await formEntities(trx, search, [...new Set(touched)]);
    await reformClaimsAbout(trx, search, distinct);
  });
}
