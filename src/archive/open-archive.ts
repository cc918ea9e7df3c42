import { Kysely } from 'kysely';
import { HearsayError } from '../errors.ts';
import type { Archive } from './archive.ts';
import { sqlArchive } from './sql/sql-archive.ts';
import type { Tables } from './sql/tables.ts';
import { ConnectionDialect } from './sqlite/connection.ts';
import { openFile } from './sqlite/open-file.ts';
import { ftsSearch } from './sqlite/search.ts';

interface OpenArchiveOptions {
  /** `write` (the usual) makes the archive when it is not there; `read` never changes what it holds. */
  readonly mode?: 'read' | 'write';
  /** How long to wait for another program that is writing. */
  readonly busyTimeoutMs?: number;
}

/**
 * The archive in a file, open until `close`.
 *
 * @param path - of the SQLite file; `:memory:` keeps it in memory
 * @throws {HearsayError} `archive.…`: not there, not an archive, from a newer version, read-only, locked, damaged
 */
export async function openArchive(
  path: string,
  { mode = 'write', busyTimeoutMs = 10_000 }: OpenArchiveOptions = {},
): Promise<Archive> {
  if (/^\w+:\/\//.test(path)) {
    throw new HearsayError('archive.remote', `${path}: this version keeps archives in files only`);
  }
  const dialect = new ConnectionDialect(openFile(path, { mode, busyTimeoutMs }), busyTimeoutMs);
  return sqlArchive(new Kysely<Tables>({ dialect }), ftsSearch);
}
