import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { personaKey } from '../../../entities/correction.ts';
import { personasOf, type Seen } from '../../../entities/personas-of.ts';
import type { Appearance, OutletLookup } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import { readArticle } from '../read-articles.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { anchoredBy, fileCorrections } from './correction-rows.ts';
import { addAppearances, removeAppearances } from './count-appearances.ts';
import { dropEntities, formEntities } from './form-entities.ts';
import { growEntities } from './grow-entities.ts';
import { joinHeld } from './join-held.ts';
import { judgePersonas, withdrawJudgements } from './judge-personas.ts';
import { outletLookup } from './outlet-rows.ts';
import { membersOf } from './reach.ts';
import { decisionsOn, reformAfter, reformClaimsAbout } from './reform-claims.ts';
import { markWatched } from './watch-rows.ts';

/** Articles in one transaction: entities that grow with each are formed once. */
const ARTICLES_A_STEP = 50;

/** Files the names of every article that waits; see `Archive.gather`. */
export async function gatherEntities(
  db: Kysely<Tables>,
  search: Search,
  onProgress: (done: number, total: number) => unknown,
): Promise<number> {
  const { total } = await db
    .selectFrom('analyses')
    .select(sql<number>`count(*)`.as('total'))
    .where('gathered', '=', 0)
    .executeTakeFirstOrThrow();
  // Decisions of an archive from before they reached the claims.
  await db.transaction().execute(async (trx) => reformClaimsAbout(trx, search, await fileCorrections(trx)));
  const outletOf = await outletLookup(db);
  let done = 0;
  while (true) {
    const step = await db.transaction().execute((trx) => gatherSome(trx, search, outletOf));
    if (step === 0) return done;
    done += step;
    // A turn of the event loop: signals and other readers get theirs.
    await nextTurn();
    if (onProgress(done, Math.max(done, total)) === false) return done;
  }
}

async function gatherSome(trx: Transaction<Tables>, search: Search, outletOf: OutletLookup): Promise<number> {
  const waiting = await trx
    .selectFrom('analyses')
    .select('article')
    .where('gathered', '=', 0)
    .orderBy('article')
    .limit(ARTICLES_A_STEP)
    .execute();
  const ids = waiting.map(({ article }) => article);
  if (ids.length === 0) return 0;
  const seen: Seen[] = [];
  for (const id of ids) {
    const article = await readArticle(trx, id);
    if (article !== null) seen.push(...personasOf(article));
  }
  await fileCorrections(trx);
  const names = seen.map(({ appearance, persona }) => ({ place: appearance, key: personaKey(persona) }));
  const before = await decisionsOn(trx, ids, names);
  const added = await addAppearances(trx, seen);
  await trx.updateTable('analyses').set({ gathered: 1 }).where('article', 'in', ids).execute();
  const anchored = await anchoredBy(
    trx,
    seen.map(({ appearance }) => appearance),
  );
  const joined = await joinHeld(trx, added);
  await judgePersonas(trx, added, outletOf);
  await markWatched(trx, added);
  await assignHeld(trx, joined);
  const entityOf = await entitiesOf(
    trx,
    seen.map(({ persona }) => persona.id),
  );
  await growEntities(trx, search, seen, entityOf, 1);
  const fresh = added.filter(({ id }) => !joined.has(id)).map(({ id }) => id);
  await formEntities(trx, search, [...fresh, ...anchored]);
  await reformAfter(trx, search, before);
  return ids.length;
}

async function assignHeld(trx: Transaction<Tables>, joined: ReadonlyMap<string, string>): Promise<void> {
  for (const entity of new Set(joined.values())) {
    const ids = [...joined].filter(([, own]) => own === entity).map(([id]) => id);
    for (const part of inParts(ids))
      await trx.updateTable('personas').set({ entity }).where('id', 'in', part).execute();
  }
}

/** Whose personas are; those that wait to be formed are left out. */
async function entitiesOf(trx: Transaction<Tables>, personas: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const part of inParts([...new Set(personas)])) {
    const rows = await trx.selectFrom('personas').select(['id', 'entity']).where('id', 'in', part).execute();
    for (const { id, entity } of rows) if (entity !== null) found.set(id, entity);
  }
  return found;
}

/**
 * Takes one article's names out; those it was alone to give are gone, and who was one through them is asked anew. Entities
 * that lose none of their names' facts are only counted down.
 */
export async function forgetArticle(trx: Transaction<Tables>, search: Search, article: string): Promise<void> {
  await fileCorrections(trx);
  const anchored = await anchoredBy(trx, await appearancesIn(trx, article));
  const seen = await removeAppearances(trx, article);
  if (seen.length === 0) return;
  const touched = [...new Set(seen.map(({ persona }) => persona.id))];
  const entityOf = await entitiesOf(trx, touched);
  const gone = await unnamed(trx, touched);
  const broken = new Set(gone.flatMap((id) => entityOf.get(id) ?? []));
  const shrunk = new Map([...entityOf].filter(([, entity]) => !broken.has(entity)));
  await growEntities(trx, search, seen, shrunk, -1);
  await forgetPersonas(trx, gone);
  const left = await membersOf(trx, [...broken]);
  await dropEntities(trx, search, [...broken]);
  const away = new Set(gone);
  await formEntities(
    trx,
    search,
    [...left, ...anchored].filter((id) => !away.has(id)),
  );
}

/** Names an article has today, each with the key of its persona. */
export async function namesIn(trx: Transaction<Tables>, article: string) {
  const rows = await trx
    .selectFrom('appearances')
    .innerJoin('personas', 'personas.id', 'appearances.persona')
    .select(['appearances.record', 'personas.key'])
    .where('article', '=', article)
    .execute();
  return rows.map(({ record, key }) => ({ place: JSON.parse(record) as Appearance, key }));
}

async function appearancesIn(trx: Transaction<Tables>, article: string): Promise<Appearance[]> {
  const rows = await trx.selectFrom('appearances').select('record').where('article', '=', article).execute();
  return rows.map(({ record }) => JSON.parse(record) as Appearance);
}

/** Those of the personas that no article names any more. */
async function unnamed(trx: Transaction<Tables>, personas: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const part of inParts(personas)) {
    const rows = await trx
      .selectFrom('personas')
      .select('id')
      .where('id', 'in', part)
      .where('articles', '<=', 0)
      .execute();
    for (const { id } of rows) found.push(id);
  }
  return found;
}

async function forgetPersonas(trx: Transaction<Tables>, gone: readonly string[]): Promise<void> {
  await withdrawJudgements(trx, gone);
  for (const part of inParts(gone)) {
    await trx.deleteFrom('personas').where('id', 'in', part).execute();
    await trx.deleteFrom('persona_names').where('persona', 'in', part).execute();
    await trx.deleteFrom('watch_marks').where('persona', 'in', part).execute();
  }
}
