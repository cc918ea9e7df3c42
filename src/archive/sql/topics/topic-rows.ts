import type { Kysely } from 'kysely';
import type { Topic } from '../../topic-archive.ts';
import type { Tables } from '../tables.ts';

export async function readTopics(db: Kysely<Tables>): Promise<Topic[]> {
  const rows = await db.selectFrom('topics').select('record').orderBy('name').orderBy('id').execute();
  return rows.map(({ record }) => JSON.parse(record) as Topic);
}

export async function readTopic(db: Kysely<Tables>, id: string): Promise<Topic | null> {
  const row = await db.selectFrom('topics').select('record').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.record) as Topic);
}

export async function keepTopic(db: Kysely<Tables>, topic: Topic): Promise<void> {
  const row = { id: topic.id, name: topic.name, record: JSON.stringify(topic) };
  await db
    .insertInto('topics')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: row.name, record: row.record }))
    .execute();
}

export async function dropTopic(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('topics').where('id', '=', id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
