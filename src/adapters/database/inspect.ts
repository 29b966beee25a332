import type SqliteFile from "better-sqlite3";
import { openToRead } from "./connection.js";
import { schemaVersion } from "./migrations.js";
import type { DatabaseProblemKind } from "./problem.js";

/**
 * Looks into a database without changing a byte of it.
 *
 * @param newest the newest schema version that this Lunge knows
 * @returns what is wrong with it; null when it can be used
 * @throws SqliteError as SQLite finds it unreadable or locked
 */
export function inspect(
  file: string,
  newest: number,
  busyTimeoutMs: number,
): DatabaseProblemKind | null {
  const database = openToRead(file, busyTimeoutMs);
  try {
    const version = schemaVersion(database);
    if (version === null) return "not-a-database";
    if (version > newest) return "newer-version";
    return isSound(database, "quick_check") ? null : "damaged";
  } finally {
    database.close();
  }
}

/** Whether SQLite's own check of the pages finds nothing. */
export function isSound(
  database: SqliteFile.Database,
  check: "quick_check" | "integrity_check",
): boolean {
  return database.pragma(check, { simple: true }) === "ok";
}
