import { accessSync, closeSync, constants, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type DatabaseProblemKind, problemKindOf } from "./problem.js";

/** No SQLite file is shorter than its smallest page. */
const SMALLEST_PAGE_BYTES = 512;

/** Only the one who runs the bot reads what runners told it. */
const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** A new, empty database file; `-wal` and `-shm` get its mode from SQLite. */
export function makeFile(file: string): void {
  closeSync(openSync(file, "wx", OWNER_ONLY_FILE));
}

/** Makes the file with its folder; one that another process makes meanwhile is as good. */
export function makeFileIfMissing(file: string): void {
  if (exists(file)) return;
  mkdirSync(dirname(file), { recursive: true, mode: OWNER_ONLY_FOLDER });
  try {
    makeFile(file);
  } catch (error) {
    if (!exists(file)) throw error;
  }
}

export function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/**
 * What stands in the way of using a file that exists, as far as it shows from outside. The file is
 * not opened here: to close it would drop the locks that SQLite may hold on it in this process.
 */
export function obstacleAt(file: string): DatabaseProblemKind | null {
  const about = statSync(file);
  if (about.isDirectory()) return "is-a-directory";
  if (!about.isFile()) return "not-a-database";
  if (!allows(file, constants.R_OK)) return "no-permission";
  if (!allows(file, constants.W_OK) || !allows(dirname(file), constants.W_OK)) return "read-only";
  // SQLite takes a file of a few bytes for an empty database and would write over it.
  if (about.size > 0 && about.size < SMALLEST_PAGE_BYTES) return "not-a-database";
  return null;
}

function allows(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch (error) {
    if (problemKindOf(error) === null) throw error;
    return false;
  }
}
