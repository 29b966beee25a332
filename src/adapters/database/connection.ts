import SqliteFile from "better-sqlite3";
import { type Migration, migrate } from "./migrations.js";
import { exists } from "./place.js";

/** Opens a database, or makes an empty one, to work with it, and brings it to the newest schema. */
export function openToWrite(
  path: string,
  migrations: readonly Migration[],
  busyTimeoutMs: number,
): SqliteFile.Database {
  const connection = new SqliteFile(path, { timeout: busyTimeoutMs });
  try {
    connection.pragma("journal_mode = WAL");
    // What was answered with "noted" is on the disk, even after a power cut. Chat is slow; it
    // costs nothing that anybody notices.
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = ON");
    // What a runner deletes is overwritten, not only unlinked.
    connection.pragma("secure_delete = ON");
    migrate(connection, migrations);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Opens a database to read it, such that closing leaves everything as it was. With a `-wal` beside
 * the file, only a read-only connection does: a writing one would fold it into the file at the
 * end. Without one, only a writing connection does: a read-only one cannot clear away the `-wal`
 * and `-shm` that it makes.
 */
export function openToRead(file: string, busyTimeoutMs: number): SqliteFile.Database {
  const database = new SqliteFile(file, {
    readonly: exists(`${file}-wal`),
    fileMustExist: true,
    timeout: busyTimeoutMs,
  });
  database.pragma("query_only = ON");
  return database;
}
