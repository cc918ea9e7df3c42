import { type Kysely, sql, type Transaction } from 'kysely';
import { compare } from '../../../corroboration/compare.ts';
import { type Place, placesOf } from '../../../corroboration/keys.ts';
import { MOST_LED_TO } from '../../../corroboration/led-to.ts';
import type { StatementProfile } from '../../../corroboration/types.ts';
import { inParts } from '../in-parts.ts';
import { listOf } from '../list-of.ts';
import { tieToSentences, untieFromSentences } from '../own-sentences.ts';
import type { Tables } from '../tables.ts';
import type { Turns } from '../turns.ts';
import { candidatesOf, type Filed, filedUnder, keysAt } from './filed.ts';
import { readProfiles } from './read-profiles.ts';

/** Wordings whose candidates are read in one query. */
const READ_AT_ONCE = 50;

/** A wording with where it is filed. */
interface Held {
  readonly profile: StatementProfile;
  readonly places: readonly Place[];
}

/**
 * Files wordings not seen before and compares each with those a key leads from or to.
 *
 * @returns wordings seen before whose comparisons changed because others took their place among the first of a key
 */
export async function compareWordings(
  trx: Transaction<Tables>,
  profiles: readonly StatementProfile[],
  turns: Turns,
): Promise<readonly string[]> {
  const known = await wordingsHeld(
    trx,
    profiles.map(({ wording }) => wording),
  );
  const added = profiles
    .filter(({ wording }) => !known.has(wording))
    .map((profile): Held => ({ profile, places: placesOf(profile) }));
  if (added.length === 0) return [];
  await fileWordings(trx, added);
  const filed = await filedUnder(
    trx,
    added.flatMap(({ places }) => keysAt(places)),
    added.length,
  );
  await addEdges(trx, added, filed, turns);
  await tieToSentences(trx, added, filed);
  return await settle(trx, pushedOut(added, filed));
}

async function fileWordings(trx: Transaction<Tables>, added: readonly Held[]): Promise<void> {
  const rows = added.map(({ profile, places }) => ({
    id: profile.wording,
    profile: JSON.stringify(profile),
    keys: JSON.stringify(places.map(({ key }) => key)),
  }));
  for (const part of inParts(rows)) await trx.insertInto('wordings').values(part).execute();
  const filed = added.flatMap(({ profile, places }) => places.map(({ key }) => [key, profile.wording] as const));
  // In the order of the index: neighbours are written to the same page.
  filed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const part of inParts(filed, 5_000))
    await sql`insert into wording_keys (key, wording)
      select value ->> 0, value ->> 1 from json_each(${JSON.stringify(part)})`.execute(trx);
}

/** Compares each new wording with its candidates; two new ones once. */
async function addEdges(trx: Transaction<Tables>, added: readonly Held[], filed: Filed, turns: Turns): Promise<void> {
  const profiles = new Map(added.map(({ profile }) => [profile.wording, profile]));
  const candidates = new Map<string, ReadonlySet<string>>();
  for (const part of inParts(added, READ_AT_ONCE)) {
    const pairs: { readonly profile: StatementProfile; readonly others: readonly string[] }[] = [];
    for (const { profile, places } of part) {
      const { wording } = profile;
      const found = await candidatesOf(trx, wording, places, filed);
      pairs.push({ profile, others: [...found].filter((other) => !candidates.get(other)?.has(wording)) });
      candidates.set(wording, found);
    }
    await readProfiles(trx, new Set(pairs.flatMap(({ others }) => others)), profiles);
    for (const { profile, others } of pairs) {
      await keepEdges(trx, profile, others, profiles);
      await turns(others.length);
    }
  }
}

/** Compares one wording with others and keeps what is not simply different; with which it is. */
async function keepEdges(
  trx: Transaction<Tables>,
  profile: StatementProfile,
  others: readonly string[],
  profiles: ReadonlyMap<string, StatementProfile>,
): Promise<readonly string[]> {
  const edges = others.flatMap((id) => {
    const other = profiles.get(id)!;
    const [a, b] = profile.wording < id ? [profile, other] : [other, profile];
    const { relation, score, reasons, denier } = compare(a, b);
    return relation === 'different'
      ? []
      : [{ id, edge: [a.wording, b.wording, relation, score, JSON.stringify(reasons), denier] }];
  });
  if (edges.length === 0) return [];
  await sql`insert into edges (a, b, relation, score, reasons, denier)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
    from json_each(${JSON.stringify(edges.map(({ edge }) => edge))})`.execute(trx);
  return edges.map(({ id }) => id);
}

async function wordingsHeld(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('wordings').select('id').where('id', 'in', listOf(ids)).execute();
  return new Set(rows.map(({ id }) => id));
}

/** Wordings to which a key led before new ones came before them. */
function pushedOut(added: readonly Held[], filed: Filed): readonly string[] {
  const fresh = new Set(added.map(({ profile }) => profile.wording));
  const out = new Set<string>();
  for (const key of new Set(added.flatMap(({ places }) => places.map((place) => place.key)))) {
    const crowd = filed.crowd(key);
    const before = crowd?.filter((wording) => !fresh.has(wording)).slice(0, MOST_LED_TO) ?? [];
    const now = new Set(filed.leading(key));
    for (const wording of before) if (!now.has(wording)) out.add(wording);
  }
  return [...out].sort();
}

/**
 * Brings the comparisons of some wordings in line with what keys lead to now: those that no key calls for any more are dropped, those
 * that are wanting are made.
 *
 * @returns the wordings themselves and those they were tied to, or are now
 */
export async function settle(trx: Transaction<Tables>, wordings: readonly string[]): Promise<readonly string[]> {
  const touched = new Set<string>();
  const profiles = new Map<string, StatementProfile>();
  await readProfiles(trx, wordings, profiles);
  for (const wording of wordings) {
    const profile = profiles.get(wording);
    if (profile === undefined) continue;
    const held: Held = { profile, places: placesOf(profile) };
    const filed = await filedUnder(trx, keysAt(held.places));
    const candidates = await candidatesOf(trx, wording, held.places, filed);
    const tied = await tiedTo(trx, wording);
    const dropped = [...tied].filter((other) => !candidates.has(other));
    const wanting = [...candidates].filter((other) => !tied.has(other));
    await dropEdges(trx, wording, dropped);
    await readProfiles(trx, wanting, profiles);
    const gained = await keepEdges(trx, profile, wanting, profiles);
    await untieFromSentences(trx, wording);
    await tieToSentences(trx, [held], filed);
    for (const one of [wording, ...dropped, ...gained]) touched.add(one);
  }
  return [...touched];
}

/** The wordings that one has edges with. */
async function tiedTo(db: Kysely<Tables>, wording: string): Promise<ReadonlySet<string>> {
  const edges = await db
    .selectFrom('edges')
    .select(['a', 'b'])
    .where((where) => where.or([where('a', '=', wording), where('b', '=', wording)]))
    .execute();
  return new Set(edges.map(({ a, b }) => (a === wording ? b : a)));
}

async function dropEdges(trx: Transaction<Tables>, wording: string, others: readonly string[]): Promise<void> {
  if (others.length === 0) return;
  const list = listOf(others);
  await trx.deleteFrom('edges').where('a', '=', wording).where('b', 'in', list).execute();
  await trx.deleteFrom('edges').where('b', '=', wording).where('a', 'in', list).execute();
}
