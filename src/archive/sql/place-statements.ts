import { type Kysely, sql, type Transaction } from 'kysely';
import { compare } from '../../corroboration/compare.ts';
import { describe } from '../../corroboration/describe.ts';
import { keysOf } from '../../corroboration/keys.ts';
import type { StatementProfile } from '../../corroboration/types.ts';
import { formClaims } from './form-claims.ts';
import { inParts } from './in-parts.ts';
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
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  const { total } = await db
    .selectFrom('statements')
    .select(sql<number>`count(*)`.as('total'))
    .where('placed', '=', 0)
    .executeTakeFirstOrThrow();
  let done = 0;
  while (true) {
    const step = await db.transaction().execute((trx) => placeSome(trx, search));
    if (step === 0) return done;
    done += step;
    onProgress(done, Math.max(done, total));
  }
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
  const wordings = await describeWordings(trx, ids);
  const denied = (await edgesAt(trx, wordings)).filter(({ relation }) => relation === 'denial');
  await formClaims(trx, search, [...new Set([...wordings, ...neighbours(denied)])]);
  await trx.updateTable('statements').set({ placed: 1 }).where('id', 'in', ids).execute();
  return waiting.length;
}

/** Gives each statement its wording; a wording not seen before is indexed and compared. */
async function describeWordings(trx: Transaction<Tables>, ids: readonly string[]): Promise<string[]> {
  const profiles = new Map<string, StatementProfile>();
  for (const statement of await statementsById(trx, ids)) {
    const profile = describe(statement);
    profiles.set(profile.wording, profile);
    await trx.updateTable('statements').set({ wording: profile.wording }).where('id', '=', statement.id).execute();
  }
  const wordings = [...profiles.keys()];
  const known = await trx.selectFrom('wordings').select('id').where('id', 'in', wordings).execute();
  for (const { id } of known) profiles.delete(id);
  for (const profile of profiles.values()) await addWording(trx, profile);
  return wordings;
}

async function addWording(trx: Transaction<Tables>, profile: StatementProfile): Promise<void> {
  const keys = [...new Set(keysOf(profile))];
  const candidates =
    keys.length === 0
      ? []
      : await trx
          .selectFrom('wordings')
          .selectAll()
          .where('id', 'in', (query) => query.selectFrom('wording_keys').select('wording').where('key', 'in', keys))
          .execute();
  await trx
    .insertInto('wordings')
    .values({ id: profile.wording, profile: JSON.stringify(profile) })
    .execute();
  for (const part of inParts(keys)) {
    await trx
      .insertInto('wording_keys')
      .values(part.map((key) => ({ key, wording: profile.wording })))
      .execute();
  }
  const edges = candidates.flatMap((candidate) => {
    const other = JSON.parse(candidate.profile) as StatementProfile;
    const [a, b] = profile.wording < other.wording ? [profile, other] : [other, profile];
    const { relation, score, reasons, denier } = compare(a, b);
    if (relation === 'different') return [];
    return { a: a.wording, b: b.wording, relation, score, reasons: JSON.stringify(reasons), denier };
  });
  for (const part of inParts(edges)) await trx.insertInto('edges').values(part).execute();
}
