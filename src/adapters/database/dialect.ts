import type SqliteFile from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
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
    super({ database: withKeptStatements(database) });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Some hundred queries are all there are; those with lists in them have a text for each length. */
const STATEMENTS_KEPT = 500;

/** The same database, with statements kept by their text: making one costs more than running it. */
function withKeptStatements(database: SqliteFile.Database): SqliteDatabase {
  const kept = new Map<string, SqliteFile.Statement>();
  return {
    close: () => void database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      if (kept.size >= STATEMENTS_KEPT) kept.clear();
      const statement = database.prepare(sql);
      kept.set(sql, statement);
      return statement;
    },
  };
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
