import { sql, type Transaction } from 'kysely';
import type { Seen } from '../../../entities/personas-of.ts';
import type { Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { namedAs, namesOf } from './entity-row.ts';

/** What some articles add to an entity, or take from it. */
interface Growth {
  readonly articles: Set<string>;
  readonly names: Map<string, number>;
  mentions: number;
  asOrigin: number;
  asRelay: number;
}

/**
 * Adds what whole articles say of entities to their lines, or takes it from them. Neither their members nor their other
 * articles are read, so that the price does not grow with what is there.
 *
 * @param seen - all appearances of articles that were not counted yet, or are counted no longer
 * @param entityOf - entities by persona; appearances of others are passed over
 */
export async function growEntities(
  trx: Transaction<Tables>,
  search: Search,
  seen: readonly Seen[],
  entityOf: ReadonlyMap<string, string>,
  sign: 1 | -1,
): Promise<void> {
  const grown = growthOf(seen, entityOf);
  await countNames(trx, grown, sign);
  for (const ids of inParts([...grown.keys()])) {
    const held = await trx.selectFrom('entities').selectAll().where('id', 'in', ids).execute();
    const names = await namesOf(trx, ids);
    for (const row of held) {
      const growth = grown.get(row.id)!;
      const main = await mainOf(trx, row.id);
      const named = namedAs(row.given_name, names.get(row.id) ?? [], main?.name ?? '');
      const renamed = named.name !== row.name || named.names !== row.names;
      if (renamed) await search.remove(trx, 'entities', [row.n]);
      await trx
        .updateTable('entities')
        .set({
          ...named,
          kind: row.given_kind ?? main?.kind ?? row.kind,
          articles: row.articles + sign * growth.articles.size,
          mentions: row.mentions + sign * growth.mentions,
          as_origin: row.as_origin + sign * growth.asOrigin,
          as_relay: row.as_relay + sign * growth.asRelay,
        })
        .where('n', '=', row.n)
        .execute();
      if (renamed) await search.add(trx, 'entities', [row.n]);
    }
  }
}

function growthOf(seen: readonly Seen[], entityOf: ReadonlyMap<string, string>): ReadonlyMap<string, Growth> {
  const grown = new Map<string, Growth>();
  for (const { persona, appearance } of seen) {
    const entity = entityOf.get(persona.id);
    if (entity === undefined) continue;
    const growth = grown.get(entity) ?? {
      ...{ articles: new Set(), names: new Map(), mentions: 0, asOrigin: 0, asRelay: 0 },
    };
    grown.set(entity, growth);
    growth.articles.add(appearance.article);
    growth.names.set(appearance.name, (growth.names.get(appearance.name) ?? 0) + 1);
    growth.mentions += appearance.mentions;
    growth.asOrigin += appearance.asOrigin;
    growth.asRelay += appearance.asRelay;
  }
  return grown;
}

async function countNames(trx: Transaction<Tables>, grown: ReadonlyMap<string, Growth>, sign: 1 | -1): Promise<void> {
  const rows = [...grown].flatMap(([entity, { names }]) =>
    [...names].map(([name, uses]) => ({ entity, name, uses: sign * uses })),
  );
  for (const part of inParts(rows))
    await trx
      .insertInto('entity_names')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['entity', 'name']).doUpdateSet({ uses: sql`entity_names.uses + excluded.uses` }),
      )
      .execute();
  if (sign > 0) return;
  for (const ids of inParts([...grown.keys()]))
    await trx.deleteFrom('entity_names').where('entity', 'in', ids).where('uses', '<=', 0).execute();
}

/** The persona named most often: its kind is the entity's. */
async function mainOf(trx: Transaction<Tables>, entity: string): Promise<Persona | null> {
  const row = await trx
    .selectFrom('personas')
    .select('record')
    .where('entity', '=', entity)
    .orderBy('mentions', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.record) as Persona);
}
