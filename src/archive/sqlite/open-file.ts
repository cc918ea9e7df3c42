import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { HearsayError } from '../../errors.ts';
import { foldName } from '../../identity/fold-name.ts';
import { fileError } from './file-errors.ts';
import { MIGRATIONS } from './migrations.ts';

/** Written into the file's head (`HRSY`), so that `file` and other programs can tell whose it is. */
const APPLICATION_ID = 0x48525359;

/** How long one query may hold up the whole process; `ImmediateDriver` waits for the rest without. */
const BLOCKED_AT_MOST_MS = 50;

/** Measured on 800 articles: the usual 2 MiB of cache and 4 MiB of log wrote the same pages over and over. */
const CACHE_KIB = 64 * 1024;
const LOG_PAGES = 8_000;

interface OpenOptions {
  /** `write` makes the file when it is not there. */
  readonly mode: 'read' | 'write';
  /** How long to wait for another writer. */
  readonly busyTimeoutMs: number;
}

/** A SQLite file checked to be ours and brought to the newest schema. `:memory:` is one that is never written. */
export function openFile(path: string, { mode, busyTimeoutMs }: OpenOptions): Sqlite.Database {
  if (path !== ':memory:') checkPlace(path, mode);
  const readonly = mode === 'read' && path !== ':memory:' && !mayWrite(path);
  let database: Sqlite.Database | undefined;
  try {
    database = new Sqlite(path, { readonly, timeout: busyTimeoutMs });
    migrate(database, path, readonly);
    database.pragma(`busy_timeout = ${Math.min(busyTimeoutMs, BLOCKED_AT_MOST_MS)}`);
    database.pragma('foreign_keys = on');
    // With the write-ahead log a killed process loses nothing and a power cut at most the last articles, never the file.
    database.pragma('synchronous = normal');
    database.pragma(`cache_size = -${CACHE_KIB}`);
    database.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
    if (mode === 'read' && !readonly) database.pragma('query_only = on');
    return database;
  } catch (error) {
    database?.close();
    throw fileError(error, path);
  }
}

function checkPlace(path: string, mode: OpenOptions['mode']): void {
  if (existsSync(path)) {
    if (statSync(path).isFile()) return;
    throw new HearsayError('archive.not-an-archive', `${path}: this is a folder, not a Hearsay archive`);
  }
  if (mode === 'read') throw new HearsayError('archive.not-found', `${path}: there is no archive here`);
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new HearsayError('archive.no-folder', `${path}: there is no folder ${folder}`);
  if (!mayWrite(folder)) throw new HearsayError('archive.read-only', `${path}: nothing may be written in ${folder}`);
}

/** True when the file, and the folder its write-ahead log needs, may be written. */
function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(resolve(path)), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const number = (database: Sqlite.Database, pragma: string): number => Number(database.pragma(pragma, { simple: true }));

function migrate(database: Sqlite.Database, path: string, readonly: boolean): void {
  const empty = database.prepare('select count(*) from sqlite_schema').pluck().get() === 0;
  if (!empty && number(database, 'application_id') !== APPLICATION_ID) {
    throw new HearsayError('archive.not-an-archive', `${path}: this is another program's database`);
  }
  checkVersion(number(database, 'user_version'), path);
  if (number(database, 'user_version') === MIGRATIONS.length) return;
  if (readonly)
    throw new HearsayError('archive.read-only', `${path}: its schema is older and must be brought up to date`);
  lendFunctions(database);
  database.pragma('journal_mode = wal');
  database
    .transaction(() => {
      // Asked again under the lock: another process may have done it meanwhile.
      for (const { sql } of MIGRATIONS.slice(number(database, 'user_version'))) database.exec(sql);
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${MIGRATIONS.length}`);
    })
    .immediate();
}

/** What migrations use and SQLite does not have. */
function lendFunctions(database: Sqlite.Database): void {
  const pure = { deterministic: true };
  database.function('fold_name', pure, (name) => foldName(String(name ?? '')));
  database.function('utf16_slice', pure, (text, from, to) => String(text).slice(Number(from), Number(to)));
}

function checkVersion(version: number, path: string): void {
  if (version <= MIGRATIONS.length) return;
  throw new HearsayError('archive.newer-schema', `${path}: it was made by a newer version of Hearsay`, {
    detail: `schema ${version}, known up to ${MIGRATIONS.length}`,
  });
}
