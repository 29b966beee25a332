import { existsSync, readdirSync, readFileSync } from "node:fs";
import type SqliteFile from "better-sqlite3";

/** One step of the schema, as a numbered file of plain SQL. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

const FOLDER = ownFolder();
/** What all migrations together make, for people to read. */
const SNAPSHOT = "schema.sql";
const MS_PER_MINUTE = 60_000;

/**
 * The migrations in order.
 *
 * @throws Error when the files are not numbered 0001, 0002, 0003 … without gaps
 */
export function readMigrations(folder: URL = FOLDER): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql") && file !== SNAPSHOT);
  return files.sort().map((file, index) => {
    const [, digits = "", name = ""] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? [];
    const version = index + 1;
    if (digits !== String(version).padStart(4, "0")) {
      throw new Error(`the migration ${file} should have the number ${version}`);
    }
    return { version, name, sql: readFileSync(new URL(file, folder), "utf8") };
  });
}

/** The folder of that name that is nearest above this file: of the sources or of a built program. */
function ownFolder(): URL {
  let above = new URL(".", import.meta.url);
  while (!existsSync(new URL("migrations/", above)) && above.pathname !== "/") {
    above = new URL("..", above);
  }
  return new URL("migrations/", above);
}

/** The schema version of a database: 0 for an empty one, null for another program's. */
export function schemaVersion(database: SqliteFile.Database): number | null {
  const tables = database.prepare("SELECT name FROM sqlite_master").pluck().all();
  if (tables.length === 0) return 0;
  if (!tables.includes("schema_version")) return null;
  const columns = database.prepare("SELECT name FROM pragma_table_info('schema_version')").pluck();
  if (!columns.all().includes("version")) return null;
  const version = database.prepare("SELECT max(version) FROM schema_version").pluck().get();
  return typeof version === "number" ? version : null;
}

/**
 * Brings a database to the newest version. Each migration and its row in `schema_version` are one
 * transaction; the version is read inside it, because another process may be doing the same.
 *
 * @throws Error when the migration's SQL fails; nothing of that migration is then stored
 */
export function migrate(database: SqliteFile.Database, migrations: Iterable<Migration>): void {
  const apply = database.transaction((migration: Migration) => {
    const version = schemaVersion(database);
    if (version === null || version >= migration.version) return;
    database.exec(migration.sql);
    database
      .prepare("INSERT INTO schema_version (version, name, applied_at) VALUES (?, ?, ?)")
      .run(migration.version, migration.name, Math.floor(Date.now() / MS_PER_MINUTE));
  });
  const version = schemaVersion(database) ?? 0;
  for (const migration of migrations) {
    if (migration.version > version) apply.immediate(migration);
  }
}
