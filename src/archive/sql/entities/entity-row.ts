import { sql, type Transaction } from 'kysely';
import type { Persona } from '../../../entities/types.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';

interface Given {
  readonly givenName: string | null;
  readonly givenKind: string | null;
}

/** An entity's line: its most used name, all its names, its counts. Reckoned from its personas, not from its mentions. */
export async function entityRow(trx: Transaction<Tables>, id: string, { givenName, givenKind }: Given) {
  const personas = await trx.selectFrom('personas').selectAll().where('entity', '=', id).orderBy('id').execute();
  const names = await trx
    .selectFrom('persona_names')
    .innerJoin('personas', 'personas.id', 'persona_names.persona')
    .select(['name', sql<number>`sum(uses)`.as('uses')])
    .where('entity', '=', id)
    .groupBy('name')
    .orderBy('uses', 'desc')
    .orderBy('name')
    .execute();
  const records = personas.map(({ record, ...counts }) => ({ ...counts, persona: JSON.parse(record) as Persona }));
  const [main] = [...records].sort((x, y) => y.mentions - x.mentions || (x.id < y.id ? -1 : 1));
  const sum = (of: 'articles' | 'mentions' | 'as_origin' | 'as_relay'): number =>
    personas.reduce((total, persona) => total + persona[of], 0);
  return {
    id,
    name: givenName ?? names[0]?.name ?? main?.persona.name ?? '',
    kind: givenKind ?? main?.persona.kind ?? 'organisation',
    names: [...new Set([...(givenName ? [givenName] : []), ...names.map(({ name }) => name)])].join(' · '),
    given_name: givenName,
    given_kind: givenKind,
    alone: records.every(({ persona }) => persona.article !== null) ? 1 : 0,
    ...{ articles: sum('articles'), mentions: sum('mentions') },
    ...{ as_origin: sum('as_origin'), as_relay: sum('as_relay') },
  };
}

/** Reckons the lines of entities anew whose personas stay the same. */
export async function recountEntities(trx: Transaction<Tables>, search: Search, entities: readonly string[]) {
  for (const id of entities) {
    const held = await trx.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirst();
    if (held === undefined) continue;
    await search.remove(trx, 'entities', [held.n]);
    const row = await entityRow(trx, id, { givenName: held.given_name, givenKind: held.given_kind });
    await trx.updateTable('entities').set(row).where('n', '=', held.n).execute();
    await search.add(trx, 'entities', [held.n]);
  }
}
