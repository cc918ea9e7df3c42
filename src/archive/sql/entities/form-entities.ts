import type { Transaction } from 'kysely';
import { type Cluster, cluster, type Decision } from '../../../entities/cluster.ts';
import { type Correction, decisionsOf, personaKey, standingFor } from '../../../entities/correction.ts';
import { entityId } from '../../../entities/resolve-entities.ts';
import type { Judgement, Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { correctionsOf } from './correction-rows.ts';
import { type Formed, insertEntities } from './entity-row.ts';
import { judgementsAt, personaRow, personasById, personasByKey } from './persona-rows.ts';

/** Forms anew the entities of everything connected with the personas; the others are not looked at. */
export async function formEntities(trx: Transaction<Tables>, search: Search, from: readonly string[]): Promise<void> {
  if (from.length === 0) return;
  const corrections = (await correctionsOf(trx)).filter(({ undone }) => undone === null);
  const touched = corrections.flatMap(({ of, from: other }) => [...of, ...other]);
  const called = await personasByKey(trx, touched.map(personaKey));
  const byKey = (key: string): readonly Persona[] => called.get(key) ?? [];
  const decisions = decisionsOf(corrections, byKey);
  const { personas, judgements } = await wholeEntities(trx, from, decisions);
  const held = await personasById(trx, personas);
  const ids = held.map(({ id }) => id);
  await disband(trx, search, ids);
  const own = new Set(ids);
  const decided = decisions.filter(({ a, b }) => own.has(a) && own.has(b));
  const marks = corrections
    .filter(({ action }) => action === 'rename' || action === 'kind')
    .map((correction) => ({
      correction,
      personas: new Set(correction.of.flatMap((persona) => standingFor(persona, byKey)).map(({ id }) => id)),
    }));
  const clusters = cluster(held, judgements, decided);
  await assign(trx, held, clusters);
  await insertEntities(
    trx,
    search,
    clusters.map((members) => formedOf(members, marks)),
  );
}

/** The personas connected, and those of the entities they are in now: what is taken apart is formed anew as a whole. */
async function wholeEntities(trx: Transaction<Tables>, from: readonly string[], decisions: readonly Decision[]) {
  let reached = await connected(trx, from, decisions);
  while (true) {
    const own = new Set(reached.personas);
    const members = await fellowMembers(trx, reached.personas);
    if (members.every((id) => own.has(id))) return reached;
    reached = await connected(trx, [...own, ...members], decisions);
  }
}

async function fellowMembers(trx: Transaction<Tables>, personas: readonly string[]): Promise<readonly string[]> {
  const members: string[] = [];
  for (const ids of inParts(personas)) {
    const rows = await trx
      .selectFrom('personas')
      .select('id')
      .where('entity', 'in', (query) => query.selectFrom('personas').select('entity').where('id', 'in', ids))
      .execute();
    for (const { id } of rows) members.push(id);
  }
  return members;
}

/** Everything that "same" judgements and decisions connect with the personas, and all judgements there. */
async function connected(trx: Transaction<Tables>, from: readonly string[], decisions: readonly Decision[]) {
  const joined = new Map<string, string[]>();
  for (const { a, b, relation } of decisions) {
    if (relation !== 'same') continue;
    joined.set(a, [...(joined.get(a) ?? []), b]);
    joined.set(b, [...(joined.get(b) ?? []), a]);
  }
  const reached = new Set(from);
  const judgements = new Map<string, Judgement>();
  let border = [...reached];
  while (border.length > 0) {
    const found = await judgementsAt(trx, border);
    for (const judgement of found) judgements.set(`${judgement.a} ${judgement.b}`, judgement);
    const same = found.filter(({ relation }) => relation === 'same').flatMap(({ a, b }) => [a, b]);
    const next = [...new Set([...same, ...border.flatMap((id) => joined.get(id) ?? [])])].filter(
      (id) => !reached.has(id),
    );
    for (const id of next) reached.add(id);
    border = next;
  }
  return { personas: [...reached], judgements: [...judgements.values()] };
}

/** Takes apart the entities that these personas are in. */
async function disband(trx: Transaction<Tables>, search: Search, personas: readonly string[]): Promise<void> {
  for (const ids of inParts(personas)) {
    const rows = await trx.selectFrom('personas').select('entity').distinct().where('id', 'in', ids).execute();
    await dropEntities(
      trx,
      search,
      rows.flatMap(({ entity }) => entity ?? []),
    );
  }
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
    await trx.updateTable('personas').set({ entity: null }).where('entity', 'in', ids).execute();
  }
}

interface Mark {
  readonly correction: Correction;
  readonly personas: ReadonlySet<string>;
}

/** What people called it, the last decision first. */
function formedOf(members: readonly string[], marks: readonly Mark[]): Formed {
  const own = marks.filter(({ personas }) => members.some((member) => personas.has(member)));
  const last = (action: Correction['action']): string | null =>
    own.findLast(({ correction }) => correction.action === action)?.correction.to ?? null;
  return { id: entityId(members), givenName: last('rename'), givenKind: last('kind') };
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
