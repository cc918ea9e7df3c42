import type { Kysely } from 'kysely';
import { type Correction, personaKey, standingFor } from '../../../entities/correction.ts';
import { inParts } from '../in-parts.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { formEntities } from './form-entities.ts';
import { personasByKey } from './persona-rows.ts';

/** Keeps corrections in place of those of their ids, and forms anew what they are about; see `EntityArchive.correct`. */
export function keepCorrections(db: Kysely<Tables>, search: Search, corrections: readonly Correction[]): Promise<void> {
  return db.transaction().execute(async (trx) => {
    for (const part of inParts(
      corrections.map((correction) => ({ id: correction.id, record: JSON.stringify(correction) })),
    ))
      await trx
        .insertInto('corrections')
        .values(part)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(({ ref }) => ({ record: ref('excluded.record') })))
        .execute();
    const named = corrections.flatMap(({ of, from }) => [...of, ...from]);
    const called = await personasByKey(trx, named.map(personaKey));
    const touched = named.flatMap((persona) => standingFor(persona, (key) => called.get(key) ?? []));
    await formEntities(trx, search, [...new Set(touched.map(({ id }) => id))]);
  });
}
