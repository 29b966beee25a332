import { resolve } from "node:path";
import type { Database } from "../../application/ports.js";
import { fail, ok, type Result } from "../../domain/result.js";
import { openToWrite } from "./connection.js";
import { type DatabaseTraits, databaseOver } from "./database.js";
import { inspect } from "./inspect.js";
import { type Migration, readMigrations } from "./migrations.js";
import { makeFileIfMissing, obstacleAt } from "./place.js";
import { attempt, type DatabaseProblem, type DatabaseProblemKind } from "./problem.js";

const IN_MEMORY = ":memory:";

/** How long we wait, in milliseconds, for another process that writes. The whole bot waits. */
export const BUSY_TIMEOUT_MS = 5000;

/** Read once: they do not change while the program runs. */
let own: readonly Migration[] | null = null;

export interface OpeningWish extends DatabaseTraits {
  readonly busyTimeoutMs?: number;
}

/**
 * Opens the database, makes it (readable by its owner only) if it is missing, and brings it to the
 * newest schema.
 *
 * @param file a path, or `:memory:` for a database that is gone when it is closed
 * @returns the problem when it cannot be used; an existing file is then untouched
 */
export async function openDatabase(
  file: string,
  { busyTimeoutMs = BUSY_TIMEOUT_MS, ...traits }: OpeningWish = {},
): Promise<Result<Database, DatabaseProblem>> {
  // Outside of the attempt: what is wrong with these is wrong with the installation.
  own ??= readMigrations();
  const migrations = own;
  const inMemory = file.trim() === IN_MEMORY;
  const path = inMemory ? IN_MEMORY : pathOf(file);
  const opened = attempt(() => {
    const obstacle = inMemory ? null : obstacleToWriting(path, migrations.length, busyTimeoutMs);
    return obstacle ?? openToWrite(path, migrations, busyTimeoutMs);
  });
  return typeof opened === "string"
    ? fail({ kind: opened, path })
    : ok(databaseOver(opened, traits));
}

/** The path as SQLite will take it: it trims, and takes what begins with `file:` for an address. */
export function pathOf(file: string): string {
  return resolve(file.trim());
}

function obstacleToWriting(
  path: string,
  newestVersion: number,
  busyTimeoutMs: number,
): DatabaseProblemKind | null {
  makeFileIfMissing(path);
  return obstacleAt(path) ?? inspect(path, newestVersion, busyTimeoutMs);
}
