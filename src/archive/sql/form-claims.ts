import { type Kysely, sql } from 'kysely';
import { append } from '../../corroboration/append.ts';
import { buildClaim } from '../../corroboration/build-claim.ts';
import { familiesOf } from '../../corroboration/families.ts';
import { makesClaim } from '../../corroboration/makes-claim.ts';
import type { TiedSentence } from '../../corroboration/types.ts';
import type { Claim } from '../../model/claim.ts';
import type { StatementRecord } from '../archive.ts';
import { claimDecisions } from './entities/claim-decisions.ts';
import { inParts } from './in-parts.ts';
import { listOf } from './list-of.ts';
import { sentencesTiedTo } from './own-sentences.ts';
import { statementsById } from './read-statements.ts';
import { statementsShared } from './reuse/shared-statements.ts';
import type { Search } from './search.ts';
import type { Tables } from './tables.ts';
import type { Turns } from './turns.ts';
import { connected } from './wordings/wording-graph.ts';

/** Builds anew the claims of everything connected with the wordings. */
export async function formClaims(
  db: Kysely<Tables>,
  search: Search,
  from: readonly string[],
  turns: Turns = async () => {},
): Promise<void> {
  const { wordings, edges } = await connected(db, from);
  await disband(db, search, await claimsOf(db, wordings));
  const families = familiesOf(wordings, edges);
  const told = await statementsByWording(
    db,
    families.flatMap((family) => [...family.wordings, ...family.denials]),
  );
  const of = (ids: readonly string[]) => ids.flatMap((id) => told.get(id) ?? []);
  const tied = await sentencesTiedTo(
    db,
    families.flatMap((family) => family.wordings),
  );
  const decisionsOn = await claimDecisions(
    db,
    families.map(({ wordings: own }) => of(own)),
  );
  const sharedBy = await statementsShared(
    db,
    families.map(({ wordings: own }) => of(own)),
  );
  const claims: Claim[] = [];
  for (const family of families) {
    const statements = of(family.wordings);
    if (!statements.some(makesClaim)) continue;
    const own = amongst(tied, family.wordings);
    const decisions = decisionsOn(statements);
    const shared = await sharedBy(statements, decisions);
    claims.push(buildClaim({ statements, denials: of(family.denials), own }, decisions, shared));
    await turns(WORK_OF_A_CLAIM * statements.length);
  }
  for (const part of inParts(claims)) await insertClaims(db, search, part);
}

/** What building a claim takes for each of its statements, in comparisons. */
const WORK_OF_A_CLAIM = 10;

/** The sentences that are tied to one of the wordings, with the ties to these. */
function amongst(tied: readonly TiedSentence[], wordings: readonly string[]): readonly TiedSentence[] {
  if (tied.length === 0) return [];
  const own = new Set(wordings);
  return tied
    .map(({ sentence, wordings: to }) => ({ sentence, wordings: to.filter((wording) => own.has(wording)) }))
    .filter(({ wordings: to }) => to.length > 0);
}

/** Takes claims apart; their statements stay, without a claim. */
export async function disband(db: Kysely<Tables>, search: Search, claims: readonly string[]): Promise<void> {
  for (const ids of inParts(claims)) {
    const rows = await db.selectFrom('claims').select('n').where('id', 'in', ids).execute();
    await search.remove(
      db,
      'claims',
      rows.map(({ n }) => n),
    );
    await db.deleteFrom('claims').where('id', 'in', ids).execute();
    await db.updateTable('statements').set({ claim: null }).where('claim', 'in', listOf(ids)).execute();
  }
}

/** Ids of the claims that statements of these wordings are in. */
export async function claimsOf(db: Kysely<Tables>, wordings: readonly string[]): Promise<string[]> {
  const claims = new Set<string>();
  const rows = await db
    .selectFrom('statements')
    .select('claim')
    .distinct()
    .where('wording', 'in', listOf(wordings))
    .execute();
  for (const { claim } of rows) if (claim !== null) claims.add(claim);
  return [...claims];
}

async function insertClaims(db: Kysely<Tables>, search: Search, claims: readonly Claim[]): Promise<void> {
  const inserted = await db.insertInto('claims').values(claims.map(claimRow)).returning('n').execute();
  await search.add(
    db,
    'claims',
    inserted.map(({ n }) => n),
  );
  const told = claims.flatMap(({ id, statements }) => statements.map((statement) => [statement, id] as const));
  for (const part of inParts(told, 5_000))
    await sql`update statements set claim = told.value ->> 1
      from json_each(${JSON.stringify(part)}) as told where statements.id = told.value ->> 0`.execute(db);
}

/** The statements of each wording, ascending. */
async function statementsByWording(
  db: Kysely<Tables>,
  wordings: readonly string[],
): Promise<ReadonlyMap<string, readonly StatementRecord[]>> {
  const told = new Map<string, StatementRecord[]>();
  for (const ids of inParts([...new Set(wordings)])) {
    const rows = await db
      .selectFrom('statements')
      .select(['id', 'wording'])
      .where('wording', 'in', ids)
      .orderBy('id')
      .execute();
    const wordingOf = new Map(rows.map(({ id, wording }) => [id, wording ?? '']));
    for (const record of await statementsById(db, [...wordingOf.keys()]))
      append(told, wordingOf.get(record.id) ?? '', record);
  }
  return told;
}

const claimRow = (claim: Claim) => ({
  id: claim.id,
  text: claim.text,
  names: claim.origins.map(({ name }) => name).join(' · '),
  articles: claim.articles.length,
  outlets: claim.outlets.length,
  origins: claim.origins.length,
  lower: claim.independent.lower,
  upper: claim.independent.upper,
  denials: claim.denials.length,
  variants: claim.variants.length,
  first_published: claim.first.published,
  record: JSON.stringify(claim),
});
