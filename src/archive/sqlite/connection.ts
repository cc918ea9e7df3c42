import { setTimeout as pause } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { HearsayError } from '../../errors.ts';
import { fileError } from './file-errors.ts';

/** Queries whose compiled form is kept; the archive has about sixty, some with a varying number of rows. */
const KEPT_STATEMENTS = 200;

/** Between two attempts to take the write lock. */
const RETRY_EVERY_MS = 20;

/**
 * Takes the write lock at once: a transaction that reads first and writes later could find the lock gone half-way.
 * Waiting for it lets the event loop run, because whoever holds it may be another archive of this very process.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #busyTimeoutMs: number;

  constructor(database: SqliteDatabase, busyTimeoutMs: number) {
    super({ database });
    this.#busyTimeoutMs = busyTimeoutMs;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const untilMs = performance.now() + this.#busyTimeoutMs;
    while (true) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      } catch (error) {
        const locked = error instanceof HearsayError && error.code === 'archive.locked';
        if (!locked || performance.now() > untilMs) throw error;
        await pause(RETRY_EVERY_MS);
      }
    }
  }
}

/** Kysely over one open SQLite file: compiled statements are reused, errors name the file. */
export class ConnectionDialect extends SqliteDialect {
  readonly #database: Sqlite.Database;
  readonly #busyTimeoutMs: number;

  constructor(database: Sqlite.Database, busyTimeoutMs: number) {
    super({ database });
    this.#database = database;
    this.#busyTimeoutMs = busyTimeoutMs;
  }

  override createDriver(): Driver {
    const database = this.#database;
    const kept = new Map<string, Sqlite.Statement>();
    const attempt = <T>(work: () => T): T => {
      try {
        return work();
      } catch (error) {
        throw fileError(error, database.name);
      }
    };
    const prepare = (sql: string): Sqlite.Statement => {
      const statement = kept.get(sql) ?? database.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      if (kept.size > KEPT_STATEMENTS) kept.delete(kept.keys().next().value ?? sql);
      return statement;
    };
    const named: SqliteDatabase = {
      close: () => database.close(),
      prepare: (sql) => {
        const statement = attempt(() => prepare(sql));
        return {
          reader: statement.reader,
          all: (parameters) => attempt(() => statement.all(parameters)),
          run: (parameters) => attempt(() => statement.run(parameters)),
          iterate: (parameters) => statement.iterate(parameters) as IterableIterator<unknown>,
        };
      },
    };
    return new ImmediateDriver(named, this.#busyTimeoutMs);
  }
}
