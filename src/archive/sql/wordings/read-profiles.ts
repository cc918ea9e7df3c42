import type { Kysely } from 'kysely';
import type { StatementProfile } from '../../../corroboration/types.ts';
import { listOf } from '../list-of.ts';
import type { Tables } from '../tables.ts';

/** Adds to `known` the profiles of wordings that are not among them. */
export async function readProfiles(
  db: Kysely<Tables>,
  wordings: Iterable<string>,
  known: Map<string, StatementProfile>,
): Promise<void> {
  const missing = [...wordings].filter((wording) => !known.has(wording));
  if (missing.length === 0) return;
  const rows = await db.selectFrom('wordings').select('profile').where('id', 'in', listOf(missing)).execute();
  for (const row of rows) {
    const profile = JSON.parse(row.profile) as StatementProfile;
    known.set(profile.wording, profile);
  }
}
