import type { Kysely } from 'kysely';
import type { Input } from '../archive.ts';
import { inParts } from './in-parts.ts';
import type { Tables } from './tables.ts';

/** Notes a file that was read, once; see `Archive.recordInput`. */
export function recordInput(db: Kysely<Tables>, input: Input): Promise<void> {
  const { file, sha256, sizeBytes, readAt, articles, skipped } = input;
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('inputs')
      .values({ sha256, file, size_bytes: sizeBytes, read_at: readAt, skipped: JSON.stringify(skipped) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const rows = articles.map(({ id, record, start, end }) => {
      return { article: id, sha256, file, record, start_byte: start, end_byte: end };
    });
    for (const part of inParts(rows)) {
      await trx
        .insertInto('article_inputs')
        .values(part)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

/** All files noted, by name. */
export async function readInputs(db: Kysely<Tables>): Promise<Input[]> {
  const files = await db.selectFrom('inputs').selectAll().orderBy('file').orderBy('sha256').execute();
  const places = await db.selectFrom('article_inputs').selectAll().orderBy('record').execute();
  return files.map(({ file, sha256, size_bytes: sizeBytes, read_at: readAt, skipped }) => ({
    file,
    sha256,
    sizeBytes,
    readAt,
    articles: places
      .filter((place) => place.file === file && place.sha256 === sha256)
      .map(({ article: id, record, start_byte: start, end_byte: end }) => ({ id, record, start, end })),
    skipped: JSON.parse(skipped) as Input['skipped'],
  }));
}
