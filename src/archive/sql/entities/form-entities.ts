import type { Transaction } from 'kysely';
import { besideJudgements } from '../../../entities/beside.ts';
import { type Cluster, cluster } from '../../../entities/cluster.ts';
import { clusterMeant, decisionsOf, type Standing } from '../../../entities/correction.ts';
import { entityId } from '../../../entities/resolve-entities.ts';
import type { Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { type Formed, insertEntities } from './entity-row.ts';
import { personaRow } from './persona-rows.ts';
import { reachFrom } from './reach.ts';

/** Forms anew the entities of everything connected with the personas; the others are not looked at. */
export async function formEntities(trx: Transaction<Tables>, search: Search, from: readonly string[]): Promise<void> {
  if (from.length === 0) return;
  const { personas, entities, judgements, standing } = await reachFrom(trx, from);
  await dropEntities(trx, search, entities);
  const clusters = cluster(personas, [...judgements, ...besideJudgements(personas)], decisionsOf(standing));
  await assign(trx, personas, clusters);
  await insertEntities(trx, search, formedOf(clusters, standing));
}

/** Takes entities away; their personas stay, in none, and wait to be formed into others. */
export async function dropEntities(trx: Transaction<Tables>, search: Search, entities: readonly string[]) {
  for (const ids of inParts(entities)) {
    const rows = await trx.selectFrom('entities').select('n').where('id', 'in', ids).execute();
    await search.remove(
      trx,
      'entities',
      rows.map(({ n }) => n),
    );
    await trx.deleteFrom('entities').where('id', 'in', ids).execute();
    await trx.deleteFrom('entity_names').where('entity', 'in', ids).execute();
    await trx.updateTable('personas').set({ entity: null }).where('entity', 'in', ids).execute();
  }
}

/** The clusters with what people called them, the last decision first. */
function formedOf(clusters: readonly Cluster[], standing: readonly Standing[]): Formed[] {
  const clusterOf = new Map(clusters.flatMap((members, at) => members.map((id) => [id, at] as const)));
  const given = { rename: new Map<number, string>(), kind: new Map<number, string>() };
  for (const one of standing) {
    const { action, to, undone } = one.correction;
    if (undone !== null || to === null || (action !== 'rename' && action !== 'kind')) continue;
    const at = clusterMeant(one, clusterOf);
    if (at !== undefined) given[action].set(at, to);
  }
  return clusters.map((members, at) => ({
    id: entityId(members),
    givenName: given.rename.get(at) ?? null,
    givenKind: given.kind.get(at) ?? null,
  }));
}

/** Says of each persona whose it is: all in one query, for an article names a dozen. */
async function assign(trx: Transaction<Tables>, held: readonly Persona[], clusters: readonly Cluster[]): Promise<void> {
  const entityOf = new Map(clusters.flatMap((members) => members.map((id) => [id, entityId(members)] as const)));
  for (const part of inParts(held))
    await trx
      .insertInto('personas')
      .values(part.map((persona) => ({ ...personaRow(persona), entity: entityOf.get(persona.id) ?? null })))
      .onConflict((conflict) => conflict.column('id').doUpdateSet(({ ref }) => ({ entity: ref('excluded.entity') })))
      .execute();
}
