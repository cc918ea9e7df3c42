import type { Kysely } from 'kysely';
import { buildClaim } from '../../corroboration/build-claim.ts';
import { familiesOf } from '../../corroboration/families.ts';
import type { WordingFamily } from '../../corroboration/types.ts';
import type { Claim } from '../../model/claim.ts';
import { inParts } from './in-parts.ts';
import { statementsById } from './read-statements.ts';
import type { Search } from './search.ts';
import type { Tables } from './tables.ts';
import { connected } from './wording-graph.ts';

/** Builds anew the claims of everything connected with the wordings. */
export async function formClaims(db: Kysely<Tables>, search: Search, from: readonly string[]): Promise<void> {
  const { wordings, edges } = await connected(db, from);
  await disband(db, search, await claimsOf(db, wordings));
  const rows: number[] = [];
  for (const family of familiesOf(wordings, edges)) rows.push(...(await insertClaim(db, family)));
  await search.add(db, 'claims', rows);
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
    await db.updateTable('statements').set({ claim: null }).where('claim', 'in', ids).execute();
  }
}

/** Ids of the claims that statements of these wordings are in. */
export async function claimsOf(db: Kysely<Tables>, wordings: readonly string[]): Promise<string[]> {
  const claims = new Set<string>();
  for (const ids of inParts(wordings)) {
    const rows = await db.selectFrom('statements').select('claim').distinct().where('wording', 'in', ids).execute();
    for (const { claim } of rows) if (claim !== null) claims.add(claim);
  }
  return [...claims];
}

async function insertClaim(db: Kysely<Tables>, family: WordingFamily): Promise<number[]> {
  const members = await statementIds(db, family.wordings);
  if (members.length === 0) return [];
  const claim = buildClaim({
    statements: await statementsById(db, members),
    denials: await statementsById(db, await statementIds(db, family.denials)),
  });
  const inserted = await db.insertInto('claims').values(claimRow(claim)).returning('n').execute();
  for (const ids of inParts(claim.statements)) {
    await db.updateTable('statements').set({ claim: claim.id }).where('id', 'in', ids).execute();
  }
  return inserted.map(({ n }) => n);
}

async function statementIds(db: Kysely<Tables>, wordings: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const ids of inParts(wordings)) {
    const rows = await db.selectFrom('statements').select('id').where('wording', 'in', ids).execute();
    found.push(...rows.map(({ id }) => id));
  }
  return [...new Set(found)].sort();
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
