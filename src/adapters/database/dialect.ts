import type SqliteFile from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";

/**
 * Kysely's driver, with two differences:
 *
 * - A transaction begins as a writing one. One that began by reading and then wrote would fail at
 *   once, without waiting, when another process had written in between.
 * - After a full disk SQLite has rolled back by itself; a second rollback would fail and hide the
 *   first error.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: SqliteFile.Database;

  constructor(database: SqliteFile.Database) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite for Kysely, over a connection that is already open. */
export function immediateDialect(database: SqliteFile.Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver(database),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
