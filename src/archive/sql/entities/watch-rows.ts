import type { Kysely, Transaction } from 'kysely';
import type { Persona } from '../../../entities/types.ts';
import { matchWatched, watchedKeys, watchKeys } from '../../../entities/watch/match-watched.ts';
import type { WatchEntry } from '../../../entities/watch/watch-entry.ts';
import type { WatchListHeld, WatchMark } from '../../entity-archive.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';

/** Marks those of the personas that may be on a list. */
export async function markWatched(trx: Transaction<Tables>, personas: readonly Persona[]): Promise<void> {
  const held = await trx.selectFrom('watch_lists').select('id').limit(1).executeTakeFirst();
  if (held === undefined) return;
  for (const persona of personas) {
    const entries = await trx
      .selectFrom('watch_keys')
      .innerJoin('watch_entries', (on) =>
        on.onRef('watch_entries.list', '=', 'watch_keys.list').onRef('watch_entries.id', '=', 'watch_keys.id'),
      )
      .select(['watch_entries.list', 'watch_entries.id', 'watch_entries.record'])
      .distinct()
      .where('watch_keys.key', 'in', watchedKeys(persona))
      .execute();
    for (const { list, record } of entries) await mark(trx, persona, list, JSON.parse(record) as WatchEntry);
  }
}

async function mark(trx: Transaction<Tables>, persona: Persona, list: string, entry: WatchEntry): Promise<void> {
  const match = matchWatched(persona, entry);
  if (match === null) return;
  const row = { persona: persona.id, list, id: entry.id, score: match.score, record: JSON.stringify(match) };
  await trx
    .insertInto('watch_marks')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export const watchLists = (db: Kysely<Tables>): Promise<WatchListHeld[]> =>
  db.selectFrom('watch_lists').select(['id', 'file', 'loaded_at as loadedAt', 'entries']).orderBy('id').execute();

/** Keeps a list in place of the one of its id, and marks who may be on it. Returns how many personas are marked. */
export function keepWatchList(
  db: Kysely<Tables>,
  { id, file, loadedAt, entries }: { id: string; file: string; loadedAt: string; entries: readonly WatchEntry[] },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await trx.deleteFrom('watch_lists').where('id', '=', id).execute();
    for (const table of ['watch_entries', 'watch_keys', 'watch_marks'] as const)
      await trx.deleteFrom(table).where('list', '=', id).execute();
    await trx.insertInto('watch_lists').values({ id, file, loaded_at: loadedAt, entries: entries.length }).execute();
    const distinct = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    for (const part of inParts(distinct.map((entry) => ({ list: id, id: entry.id, record: JSON.stringify(entry) }))))
      await trx.insertInto('watch_entries').values(part).execute();
    for (const entry of distinct) {
      const keys = watchKeys(entry);
      for (const part of inParts(keys.map((key) => ({ key, list: id, id: entry.id }))))
        await trx.insertInto('watch_keys').values(part).execute();
    }
    // From the archive's side: it holds fewer names than a list of a hundred thousand, and each is looked up once.
    let last = '';
    while (true) {
      const rows = await trx
        .selectFrom('personas')
        .select(['id', 'record'])
        .where('id', '>', last)
        .orderBy('id')
        .limit(500)
        .execute();
      if (rows.length === 0) break;
      await markWatched(
        trx,
        rows.map(({ record }) => JSON.parse(record) as Persona),
      );
      last = rows.at(-1)!.id;
    }
    const marked = await trx.selectFrom('watch_marks').select('persona').distinct().where('list', '=', id).execute();
    return marked.length;
  });
}

/** Who on the lists some personas may be: the likeliest first, each entry once. */
export async function watchMarksOf(db: Kysely<Tables>, personas: readonly string[]): Promise<readonly WatchMark[]> {
  const marks: WatchMark[] = [];
  for (const part of inParts(personas)) {
    const rows = await db
      .selectFrom('watch_marks')
      .innerJoin('watch_entries', (on) =>
        on.onRef('watch_entries.list', '=', 'watch_marks.list').onRef('watch_entries.id', '=', 'watch_marks.id'),
      )
      .innerJoin('watch_lists', 'watch_lists.id', 'watch_marks.list')
      .select(['watch_lists.file', 'watch_marks.record as match', 'watch_entries.record as entry'])
      .where('persona', 'in', part)
      .execute();
    for (const { file, match, entry } of rows)
      marks.push({ list: file, ...JSON.parse(match), entry: JSON.parse(entry) as WatchEntry } as WatchMark);
  }
  // Of two as likely the one of which more is known.
  marks.sort((a, b) => b.score - a.score || b.reasons.length - a.reasons.length || (a.entry.id < b.entry.id ? -1 : 1));
  return marks.filter(
    ({ list, entry }, at) => marks.findIndex((m) => m.list === list && m.entry.id === entry.id) === at,
  );
}
