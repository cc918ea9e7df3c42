import { type ErrorCode, HearsayError } from '../../errors.ts';

const MEANING: readonly (readonly [sqliteCode: RegExp, code: ErrorCode, what: string])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'archive.locked', 'another program is writing to it'],
  [/^SQLITE_NOTADB/, 'archive.not-an-archive', 'this file is not a Hearsay archive'],
  [/^SQLITE_(READONLY|PERM|AUTH)/, 'archive.read-only', 'it cannot be written to'],
  [/^SQLITE_FULL/, 'archive.disk-full', 'the disk is full'],
  [/^SQLITE_(CORRUPT|IOERR)/, 'archive.damaged', 'it cannot be read; the file or its disk is damaged'],
  [/^SQLITE_CANTOPEN/, 'archive.read-only', 'it cannot be opened here'],
];

/** The error a reader can act on for one that SQLite raised about the file; any other error as it came. */
export function fileError(error: unknown, path: string): unknown {
  const sqliteCode = error instanceof Error && 'code' in error ? String(error.code) : '';
  const meaning = MEANING.find(([pattern]) => pattern.test(sqliteCode));
  if (meaning === undefined) return error;
  const [, code, what] = meaning;
  return new HearsayError(code, `${path}: ${what}`, { detail: sqliteCode, cause: error });
}
