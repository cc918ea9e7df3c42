import { sql, type Transaction } from 'kysely';
import type { Seen } from '../../../entities/personas-of.ts';
import type { Appearance, Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { personaRow } from './persona-rows.ts';

/** Keeps the appearances of some articles. Returns the personas that were not held before, ascending. */
export async function addAppearances(trx: Transaction<Tables>, seen: readonly Seen[]): Promise<readonly Persona[]> {
  const personas = new Map(seen.map(({ persona }) => [persona.id, persona]));
  const held = new Set<string>();
  for (const part of inParts([...personas.keys()])) {
    const rows = await trx.selectFrom('personas').select('id').where('id', 'in', part).execute();
    for (const { id } of rows) held.add(id);
  }
  const rows = seen.map(({ appearance, persona }) => {
    const { article, class: own, key } = appearance;
    return { article, class: own, key, persona: persona.id, record: JSON.stringify(appearance) };
  });
  for (const part of inParts(rows)) await trx.insertInto('appearances').values(part).execute();
  await count(trx, seen, 1);
  return [...personas.values()].filter(({ id }) => !held.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Takes the appearances of one article out and returns them; some of their personas may have none left. */
export async function removeAppearances(trx: Transaction<Tables>, article: string): Promise<readonly Seen[]> {
  const rows = await trx
    .selectFrom('appearances')
    .innerJoin('personas', 'personas.id', 'appearances.persona')
    .select(['appearances.record', 'personas.record as persona'])
    .where('article', '=', article)
    .execute();
  await trx.deleteFrom('appearances').where('article', '=', article).execute();
  const seen = rows.map(({ persona, record }) => ({
    persona: JSON.parse(persona) as Persona,
    appearance: JSON.parse(record) as Appearance,
  }));
  await count(trx, seen, -1);
  return seen;
}

/** Counts are kept, not recounted: the price does not grow with how often somebody is named. */
async function count(trx: Transaction<Tables>, seen: readonly Seen[], sign: 1 | -1): Promise<void> {
  const personas = new Map<string, Tables['personas']>();
  const names = new Map<string, Tables['persona_names']>();
  for (const { persona, appearance } of seen) {
    const { name, mentions, asOrigin, asRelay } = appearance;
    const row = personas.get(persona.id) ?? personaRow(persona);
    row.articles += sign;
    row.mentions += sign * mentions;
    row.as_origin += sign * asOrigin;
    row.as_relay += sign * asRelay;
    personas.set(persona.id, row);
    const called = names.get(`${persona.id} ${name}`) ?? { persona: persona.id, name, uses: 0 };
    called.uses += sign;
    names.set(`${persona.id} ${name}`, called);
  }
  for (const part of inParts([...personas.values()]))
    await trx
      .insertInto('personas')
      .values(part)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({
          articles: sql`personas.articles + excluded.articles`,
          mentions: sql`personas.mentions + excluded.mentions`,
          as_origin: sql`personas.as_origin + excluded.as_origin`,
          as_relay: sql`personas.as_relay + excluded.as_relay`,
        }),
      )
      .execute();
  for (const part of inParts([...names.values()]))
    await trx
      .insertInto('persona_names')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['persona', 'name']).doUpdateSet({ uses: sql`persona_names.uses + excluded.uses` }),
      )
      .execute();
  if (sign > 0) return;
  for (const part of inParts([...personas.keys()]))
    await trx.deleteFrom('persona_names').where('persona', 'in', part).where('uses', '<=', 0).execute();
}
