import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { personasOf, type Seen } from '../../../entities/personas-of.ts';
import type { OutletLookup } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import { readArticle } from '../read-articles.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { addAppearances, removeAppearances } from './count-appearances.ts';
import { recountEntities } from './entity-row.ts';
import { dropEntities, formEntities } from './form-entities.ts';
import { judgePersonas, withdrawJudgements } from './judge-personas.ts';
import { outletLookup } from './outlet-rows.ts';
import { personasById } from './persona-rows.ts';
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
  const touched = new Set(seen.map(({ persona }) => persona.id));
  const added = await addAppearances(trx, seen);
  await trx.updateTable('analyses').set({ gathered: 1 }).where('article', 'in', ids).execute();
  await judgePersonas(trx, added, outletOf);
  await markWatched(trx, added);
  const fresh = new Set(added.map(({ id }) => id));
  const grown = await entitiesOf(
    trx,
    [...touched].filter((id) => !fresh.has(id)),
  );
  await formEntities(trx, search, [...fresh]);
  await recountEntities(trx, search, grown);
  return ids.length;
}

async function entitiesOf(trx: Transaction<Tables>, personas: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const part of inParts(personas)) {
    const rows = await trx.selectFrom('personas').select('entity').distinct().where('id', 'in', part).execute();
    for (const { entity } of rows) if (entity !== null) found.add(entity);
  }
  return [...found];
}

/** Takes one article's names out; those it was alone to give are gone, and who was one through them is asked anew. */
export async function forgetArticle(trx: Transaction<Tables>, search: Search, article: string): Promise<void> {
  const touched = await removeAppearances(trx, article);
  if (touched.length === 0) return;
  const outletOf = await outletLookup(trx);
  const entities = await entitiesOf(trx, touched);
  const members = await trx.selectFrom('personas').select(['id', 'articles']).where('entity', 'in', entities).execute();
  const gone = members.filter(({ articles }) => articles <= 0).map(({ id }) => id);
  await withdrawJudgements(trx, await personasById(trx, gone), outletOf);
  for (const part of inParts(gone)) {
    await trx.deleteFrom('personas').where('id', 'in', part).execute();
    await trx.deleteFrom('persona_names').where('persona', 'in', part).execute();
    await trx.deleteFrom('watch_marks').where('persona', 'in', part).execute();
  }
  await dropEntities(trx, search, entities);
  await formEntities(
    trx,
    search,
    members.map(({ id }) => id).filter((id) => !gone.includes(id)),
  );
}
