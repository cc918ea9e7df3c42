import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { compare } from '../../corroboration/compare.ts';
import { describe } from '../../corroboration/describe.ts';
import { asksOf, keysOf } from '../../corroboration/keys.ts';
import { makesClaim } from '../../corroboration/makes-claim.ts';
import { partialDenial } from '../../corroboration/partial-denial.ts';
import type { StatementProfile } from '../../corroboration/types.ts';
import { formClaims } from './form-claims.ts';
import { inParts } from './in-parts.ts';
import { gatherOwnSentences, tieToSentences } from './own-sentences.ts';
import { statementsById } from './read-statements.ts';
import type { Search } from './search.ts';
import type { Tables } from './tables.ts';
import { edgesAt, neighbours } from './wording-graph.ts';

/** Statements in one transaction: long enough to build a growing claim seldom, short enough to let other writers in. */
const STATEMENTS_A_STEP = 400;

/** Puts every statement that waits into its claim; see `Archive.corroborate`. */
export async function placeStatements(
  db: Kysely<Tables>,
  search: Search,
  onProgress: (done: number, total: number) => unknown,
): Promise<number> {
  const { total } = await db
    .selectFrom('statements')
    .select(sql<number>`count(*)`.as('total'))
    .where('placed', '=', 0)
    .executeTakeFirstOrThrow();
  let done = 0;
  while (true) {
    const step = await db.transaction().execute((trx) => placeSome(trx, search));
    if (step === 0) break;
    done += step;
    // A turn of the event loop: signals and other readers get theirs.
    await nextTurn();
    if (onProgress(done, Math.max(done, total)) === false) return done;
  }
  while (await db.transaction().execute((trx) => placeSentences(trx, search))) {
    await nextTurn();
    if (onProgress(done, done) === false) return done;
  }
  return done;
}

/** Sentences in the reporters' own voice, and the claims they may repeat; false when none waits any more. */
async function placeSentences(trx: Transaction<Tables>, search: Search): Promise<boolean> {
  const { articles, wordings } = await gatherOwnSentences(trx);
  if (wordings.length > 0) await formClaims(trx, search, wordings);
  return articles > 0;
}

async function placeSome(trx: Transaction<Tables>, search: Search): Promise<number> {
  const waiting = await trx
    .selectFrom('statements')
    .select('id')
    .where('placed', '=', 0)
    .orderBy('id')
    .limit(STATEMENTS_A_STEP)
    .execute();
  if (waiting.length === 0) return 0;
  const ids = waiting.map(({ id }) => id);
  const profiles = await describeWordings(trx, ids);
  await addNewWordings(trx, profiles);
  const wordings = profiles.map(({ wording }) => wording);
  const denied = (await edgesAt(trx, wordings)).filter(({ relation }) => relation === 'denial');
  await formClaims(trx, search, [...new Set([...wordings, ...neighbours(denied)])]);
  return waiting.length;
}

/** Gives each statement that says something its wording; each wording once. */
async function describeWordings(trx: Transaction<Tables>, ids: readonly string[]): Promise<StatementProfile[]> {
  const profiles = new Map<string, StatementProfile>();
  for (const statement of await statementsById(trx, ids)) {
    if (!makesClaim(statement) && !partialDenial(statement)) {
      await trx.updateTable('statements').set({ wording: null, placed: 1 }).where('id', '=', statement.id).execute();
      continue;
    }
    const profile = describe(statement);
    const { wording } = profile;
    profiles.set(wording, profile);
    await trx.updateTable('statements').set({ wording, placed: 1 }).where('id', '=', statement.id).execute();
  }
  return [...profiles.values()];
}

/** Files wordings not seen before under their keys, and compares each with those that share one. */
async function addNewWordings(trx: Transaction<Tables>, profiles: readonly StatementProfile[]): Promise<void> {
  const ids = profiles.map(({ wording }) => wording);
  const known = new Set<string>();
  for (const part of inParts(ids)) {
    for (const { id } of await trx.selectFrom('wordings').select('id').where('id', 'in', part).execute()) known.add(id);
  }
  const added = profiles
    .filter(({ wording }) => !known.has(wording))
    .map((profile) => ({ profile, keys: [...new Set(keysOf(profile))] }));
  const rows = added.map(({ profile, keys }) => {
    return { id: profile.wording, profile: JSON.stringify(profile), keys: JSON.stringify(keys) };
  });
  for (const part of inParts(rows)) await trx.insertInto('wordings').values(part).execute();
  const filed = added
    .flatMap(({ profile, keys }) => keys.map((key) => ({ key, wording: profile.wording })))
    // In the order of the index: neighbours are written to the same page.
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const part of inParts(filed)) await trx.insertInto('wording_keys').values(part).execute();
  const compared = new Set<string>();
  for (const { profile } of added) {
    compared.add(profile.wording);
    const asked = [...new Set(asksOf(profile))];
    await addEdges(trx, profile, asked, compared);
    await tieToSentences(trx, profile, asked);
  }
}

/** Edges of one wording to those that share a key; pairs of two new ones are left to the first of them. */
async function addEdges(
  trx: Transaction<Tables>,
  profile: StatementProfile,
  keys: readonly string[],
  compared: ReadonlySet<string>,
): Promise<void> {
  if (keys.length === 0) return;
  const candidates = await trx
    .selectFrom('wordings')
    .select(['id', 'profile'])
    .where('id', 'in', (query) => query.selectFrom('wording_keys').select('wording').where('key', 'in', keys))
    .execute();
  const edges = candidates.flatMap((candidate) => {
    if (compared.has(candidate.id)) return [];
    const other = JSON.parse(candidate.profile) as StatementProfile;
    const [a, b] = profile.wording < other.wording ? [profile, other] : [other, profile];
    const { relation, score, reasons, denier } = compare(a, b);
    if (relation === 'different') return [];
    return { a: a.wording, b: b.wording, relation, score, reasons: JSON.stringify(reasons), denier };
  });
  for (const part of inParts(edges)) await trx.insertInto('edges').values(part).execute();
}
