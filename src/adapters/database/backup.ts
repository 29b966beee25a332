import { rmSync } from "node:fs";
import type SqliteFile from "better-sqlite3";
import { fail, ok, type Result } from "../../domain/result.js";
import { openToRead } from "./connection.js";
import { isSound } from "./inspect.js";
import { BUSY_TIMEOUT_MS, pathOf } from "./open.js";
import { exists, makeFile, obstacleAt } from "./place.js";
import { attempt, type DatabaseProblemKind, problemKindOf } from "./problem.js";

export type BackupProblemKind = DatabaseProblemKind | "no-database" | "target-exists";

/** Why there is no backup; nothing is then left at the target that was not there before. */
export interface BackupProblem {
  readonly kind: BackupProblemKind;
  /** The file that it is about, as an absolute path. */
  readonly path: string;
}

export interface Backup {
  readonly source: string;
  readonly target: string;
  readonly pages: number;
}

/**
 * Copies a database as it is at this moment to a new file, readable by its owner only, while a bot
 * goes on working with it; then checks every page of the copy.
 *
 * @param target a file that does not exist yet, in a folder that does
 */
export async function backup(file: string, target: string): Promise<Result<Backup, BackupProblem>> {
  const source = pathOf(file);
  const copy = pathOf(target);
  const opened = attempt(() => openSource(source));
  if (typeof opened === "string") return fail({ kind: opened, path: source });
  try {
    const obstacle = attempt(() => (exists(copy) ? "target-exists" : makeFile(copy)));
    if (obstacle !== undefined) return fail({ kind: obstacle, path: copy });
    const copied = await copyPages(opened, copy);
    if (typeof copied === "number") return ok({ source, target: copy, pages: copied });
    return fail({ kind: copied, path: copied === "damaged" ? source : copy });
  } finally {
    opened.close();
  }
}

/** The source with a snapshot held open: what is written meanwhile does not start the copy anew. */
function openSource(source: string): SqliteFile.Database | BackupProblemKind {
  if (!exists(source)) return "no-database";
  const obstacle = obstacleAt(source);
  if (obstacle !== null) return obstacle;
  const database = openToRead(source, BUSY_TIMEOUT_MS);
  try {
    database.exec("BEGIN");
    database.prepare("SELECT count(*) FROM sqlite_master").get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** How many pages were copied, or what went wrong; the copy is then gone again. */
async function copyPages(
  source: SqliteFile.Database,
  copy: string,
): Promise<number | DatabaseProblemKind> {
  let sound = false;
  try {
    const { totalPages } = await source.backup(copy);
    sound = checkCopy(copy);
    return sound ? totalPages : "damaged";
  } catch (error) {
    const kind = problemKindOf(error);
    if (kind === null) throw error;
    return kind;
  } finally {
    if (!sound) rmSync(copy, { force: true });
  }
}

function checkCopy(copy: string): boolean {
  const database = openToRead(copy, BUSY_TIMEOUT_MS);
  try {
    return isSound(database, "integrity_check");
  } finally {
    database.close();
  }
}
