import type Sqlite from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely';
import { fileError } from './file-errors.ts';

/** Queries whose compiled form is kept; the archive has about sixty, some with a varying number of rows. */
const KEPT_STATEMENTS = 200;

/** Takes the write lock at once: a transaction that reads first and writes later could find the lock gone half-way. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** Kysely over one open SQLite file: compiled statements are reused, errors name the file. */
export class ConnectionDialect extends SqliteDialect {
  readonly #database: Sqlite.Database;

  constructor(database: Sqlite.Database) {
    super({ database });
    this.#database = database;
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
    return new ImmediateDriver({
      database: {
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
      },
    });
  }
}
