import { type Kysely, sql, type Transaction } from 'kysely';
import type { Seen } from '../../../entities/personas-of.ts';
import type { Appearance, Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { personaRow } from './persona-rows.ts';

/** Keeps the appearances of one article. Returns the personas that were not held before. */
export async function addAppearances(trx: Transaction<Tables>, seen: readonly Seen[]): Promise<readonly Persona[]> {
  if (seen.length === 0) return [];
  const personas = [...new Map(seen.map(({ persona }) => [persona.id, persona])).values()];
  const added: Persona[] = [];
  for (const part of inParts(personas.map(personaRow))) {
    const rows = await trx
      .insertInto('personas')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .returning('record')
      .execute();
    for (const { record } of rows) added.push(JSON.parse(record) as Persona);
  }
  const rows = seen.map(({ appearance, persona }) => {
    const { article, class: own, key } = appearance;
    return { article, class: own, key, persona: persona.id, record: JSON.stringify(appearance) };
  });
  for (const part of inParts(rows)) await trx.insertInto('appearances').values(part).execute();
  for (const one of seen) await count(trx, one, 1);
  return added;
}

/** Takes the appearances of one article out. Returns the personas they were of; some may have none left. */
export async function removeAppearances(trx: Transaction<Tables>, article: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('appearances')
    .select(['persona', 'record'])
    .where('article', '=', article)
    .execute();
  await trx.deleteFrom('appearances').where('article', '=', article).execute();
  for (const { persona, record } of rows)
    await count(trx, { persona: { id: persona }, appearance: JSON.parse(record) as Appearance }, -1);
  return [...new Set(rows.map(({ persona }) => persona))];
}

/** Counts are kept, not recounted: the price does not grow with how often somebody is named. */
async function count(
  db: Kysely<Tables>,
  { persona: { id }, appearance }: { readonly persona: Pick<Persona, 'id'>; readonly appearance: Appearance },
  sign: 1 | -1,
): Promise<void> {
  const { name, mentions, asOrigin, asRelay } = appearance;
  await db
    .updateTable('personas')
    .set({
      articles: sql`articles + ${sign}`,
      mentions: sql`mentions + ${sign * mentions}`,
      as_origin: sql`as_origin + ${sign * asOrigin}`,
      as_relay: sql`as_relay + ${sign * asRelay}`,
    })
    .where('id', '=', id)
    .execute();
  await db
    .insertInto('persona_names')
    .values({ persona: id, name, uses: sign })
    .onConflict((conflict) =>
      conflict.columns(['persona', 'name']).doUpdateSet({ uses: sql`persona_names.uses + excluded.uses` }),
    )
    .execute();
  if (sign < 0) await db.deleteFrom('persona_names').where('persona', '=', id).where('uses', '<=', 0).execute();
}
