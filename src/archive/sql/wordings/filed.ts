import { type Kysely, sql } from 'kysely';
import { append } from '../../../corroboration/append.ts';
import type { Place } from '../../../corroboration/keys.ts';
import { MOST_LED_TO } from '../../../corroboration/led-to.ts';
import { inParts } from '../in-parts.ts';
import { listOf } from '../list-of.ts';
import type { Tables } from '../tables.ts';

/** Keys asked for at once. */
const KEYS_A_QUERY = 2_000;

/** What is filed under some keys. */
export interface Filed {
  /** The wordings a key leads to, ascending. */
  readonly leading: (key: string) => readonly string[];
  /** Of a key under which more are filed: the first of them, some more than it leads to; of others nothing. */
  readonly crowd: (key: string) => readonly string[] | undefined;
}

/**
 * Looks some keys up.
 *
 * @param beyond - how many more than a key leads to are read of a crowd
 */
export async function filedUnder(db: Kysely<Tables>, keys: Iterable<string>, beyond = 0): Promise<Filed> {
  // They ascend, so that neighbours are read from one page.
  const asked = [...new Set(keys)].sort();
  const crowds = new Map<string, readonly string[]>();
  const found = new Map<string, string[]>();
  for (const part of inParts(asked, KEYS_A_QUERY)) {
    const list = JSON.stringify(part);
    const crowded = await sql<{ key: string }>`
      select asked.value as key from json_each(${list}) as asked
      where exists (select 1 from wording_keys where wording_keys.key = asked.value limit 1 offset ${MOST_LED_TO})`.execute(
      db,
    );
    for (const { key } of crowded.rows) crowds.set(key, await firstUnder(db, key, MOST_LED_TO + beyond));
    const few = crowded.rows.length === 0 ? list : JSON.stringify(part.filter((key) => !crowds.has(key)));
    const { rows } = await sql<{ key: string; wording: string }>`
      select wording_keys.key, wording from json_each(${few}) as asked
      cross join wording_keys on wording_keys.key = asked.value`.execute(db);
    for (const { key, wording } of rows) append(found, key, wording);
  }
  for (const [key, crowd] of crowds) found.set(key, crowd.slice(0, MOST_LED_TO));
  return { leading: (key) => found.get(key) ?? [], crowd: (key) => crowds.get(key) };
}

async function firstUnder(db: Kysely<Tables>, key: string, count: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('wording_keys')
    .select('wording')
    .where('key', '=', key)
    .orderBy('wording')
    .limit(count)
    .execute();
  return rows.map(({ wording }) => wording);
}

/** True when a key leads to a wording that is filed under it. */
export const leadsTo = (filed: Filed, key: string, wording: string): boolean =>
  filed.crowd(key) === undefined || filed.leading(key).includes(wording);

/** All keys of some places, and those of who looks there. */
export const keysAt = (places: readonly Place[]): readonly string[] =>
  places.flatMap(({ key, askers }) => [key, ...askers]);

/**
 * The wordings one is to be compared with: those its keys lead to, and those whose keys lead to it.
 *
 * @param filed - under `keysAt(places)`, itself included
 */
export async function candidatesOf(
  db: Kysely<Tables>,
  wording: string,
  places: readonly Place[],
  filed: Filed,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const whole = new Set<string>();
  for (const { key, askers } of places) {
    const led = leadsTo(filed, key, wording);
    for (const asker of askers) {
      for (const other of filed.leading(asker)) found.add(other);
      if (led && filed.crowd(asker) !== undefined) whole.add(asker);
    }
  }
  if (whole.size > 0) {
    const rows = await db
      .selectFrom('wording_keys')
      .select('wording')
      .distinct()
      .where('key', 'in', listOf([...whole]))
      .execute();
    for (const row of rows) found.add(row.wording);
  }
  found.delete(wording);
  return found;
}
