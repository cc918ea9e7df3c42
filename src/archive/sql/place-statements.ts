import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { describe } from '../../corroboration/describe.ts';
import { makesClaim } from '../../corroboration/makes-claim.ts';
import { partialDenial } from '../../corroboration/partial-denial.ts';
import type { StatementProfile } from '../../corroboration/types.ts';
import { formClaims } from './form-claims.ts';
import { listOf } from './list-of.ts';
import { gatherOwnSentences } from './own-sentences.ts';
import { statementsById } from './read-statements.ts';
import type { Search } from './search.ts';
import { COMPARED, PLACED, type Tables, WAITING } from './tables.ts';
import { type Turns, turnsWhile, unlessStopped } from './turns.ts';
import { compareWordings } from './wordings/compare-wordings.ts';
import { connected, denialsAt } from './wordings/wording-graph.ts';

/** Statements in one transaction: short enough to let other writers in. */
const STATEMENTS_A_STEP = 400;

/**
 * Puts every statement that waits into its claim; see `Archive.corroborate`. First all are compared, then claims are formed, so that
 * one that grows by many statements is built once.
 */
export async function placeStatements(
  db: Kysely<Tables>,
  search: Search,
  onProgress: (done: number, total: number) => unknown,
): Promise<number> {
  const total = await countOf(db, WAITING);
  let compared = 0;
  let told = 0;
  const goOn = (): boolean => onProgress(told, Math.max(told, total)) !== false;
  const turns = turnsWhile(goOn);
  /** Does steps until one has nothing left to do; false when stopped. */
  const each = async (step: (trx: Transaction<Tables>) => Promise<number>, count: (done: number) => void) => {
    while (true) {
      const done = await unlessStopped(() => db.transaction().execute(step));
      if (done === null) return false;
      if (done === 0) return true;
      count(done);
      // A turn of the event loop: signals and other readers get theirs.
      await nextTurn();
      if (!goOn()) return false;
    }
  };
  const allCompared = await each(
    (trx) => compareSome(trx, turns),
    (done) => {
      compared += done;
      told = Math.floor(compared / 2);
    },
  );
  if (!allCompared) return compared;
  const toForm = await countOf(db, COMPARED);
  let formed = 0;
  const allFormed = await each(
    (trx) => formSome(trx, search, turns),
    (done) => {
      formed = Math.min(toForm, formed + done);
      told = formed === toForm ? compared : Math.floor((compared * (1 + formed / toForm)) / 2);
    },
  );
  told = compared;
  if (allFormed)
    await each(
      (trx) => placeSentences(trx, search, turns),
      () => {},
    );
  if (allFormed && toForm === 0) goOn();
  return compared;
}

async function countOf(db: Kysely<Tables>, placed: number): Promise<number> {
  const { total } = await db
    .selectFrom('statements')
    .select(sql<number>`count(*)`.as('total'))
    // A literal, so that the index of what waits is used.
    .where('placed', '=', sql.lit(placed))
    .executeTakeFirstOrThrow();
  return total;
}

async function someOf(trx: Transaction<Tables>, placed: number) {
  return await trx
    .selectFrom('statements')
    .select(['id', 'wording'])
    .where('placed', '=', sql.lit(placed))
    .orderBy('id')
    .limit(STATEMENTS_A_STEP)
    .execute();
}

/** Sentences in the reporters' own voice, and the claims they may repeat; how many articles were looked through. */
async function placeSentences(trx: Transaction<Tables>, search: Search, turns: Turns): Promise<number> {
  const { articles, wordings } = await gatherOwnSentences(trx, turns);
  if (wordings.length > 0) await formClaims(trx, search, wordings, turns);
  return articles;
}

async function compareSome(trx: Transaction<Tables>, turns: Turns): Promise<number> {
  const ids = (await someOf(trx, WAITING)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  const touched = await compareWordings(trx, await describeWordings(trx, ids), turns);
  if (touched.length > 0)
    await trx
      .updateTable('statements')
      .set({ placed: COMPARED })
      .where('wording', 'in', listOf(touched))
      .where('placed', '=', sql.lit(PLACED))
      .execute();
  return ids.length;
}

/** Gives each statement that says something its wording; each wording once. */
async function describeWordings(trx: Transaction<Tables>, ids: readonly string[]): Promise<StatementProfile[]> {
  const profiles = new Map<string, StatementProfile>();
  const rows: (readonly [id: string, wording: string | null, placed: number])[] = [];
  for (const statement of await statementsById(trx, ids)) {
    if (!makesClaim(statement) && !partialDenial(statement)) {
      rows.push([statement.id, null, PLACED]);
      continue;
    }
    const profile = describe(statement);
    profiles.set(profile.wording, profile);
    rows.push([statement.id, profile.wording, COMPARED]);
  }
  await sql`update statements set wording = told.value ->> 1, placed = told.value ->> 2
    from json_each(${JSON.stringify(rows)}) as told where statements.id = told.value ->> 0`.execute(trx);
  return [...profiles.values()];
}

/** Forms the claims of some that have been compared; how many these were. */
async function formSome(trx: Transaction<Tables>, search: Search, turns: Turns): Promise<number> {
  const some = await someOf(trx, COMPARED);
  if (some.length === 0) return 0;
  // What they are connected with is formed with them, beyond this step too: its denials are others' claims, and these are formed anew.
  const { wordings } = await connected(trx, [...new Set(some.flatMap(({ wording }) => wording ?? []))]);
  const denied = (await denialsAt(trx, wordings)).flatMap(({ a, b }) => [a, b]);
  await formClaims(trx, search, [...new Set([...wordings, ...denied])], turns);
  const { numUpdatedRows } = await trx
    .updateTable('statements')
    .set({ placed: PLACED })
    .where('wording', 'in', listOf(wordings))
    .where('placed', '=', sql.lit(COMPARED))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
