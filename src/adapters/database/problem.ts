import SqliteFile from "better-sqlite3";

export type DatabaseProblemKind =
  /** No SQLite file, or the file of another program. */
  | "not-a-database"
  /** A database whose pages do not hold together. */
  | "damaged"
  /** Another process kept it to itself for longer than we wait. */
  | "locked"
  /** It can be read, but it or its folder cannot be written. */
  | "read-only"
  /** Written by a newer Lunge than this one. */
  | "newer-version"
  /** It may not be read, or not be made. */
  | "no-permission"
  | "is-a-directory"
  | "disk-full"
  /** No file can be at this path: a part of it is missing, or is a file, or is too long. */
  | "bad-path";

/** Why a database cannot be used. The file is then as it was before, byte for byte. */
export interface DatabaseProblem {
  readonly kind: DatabaseProblemKind;
  /** The file, as an absolute path; or `:memory:`. */
  readonly path: string;
}

/** Codes of the file system. */
const FILE_PROBLEMS: Readonly<Record<string, DatabaseProblemKind>> = {
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EISDIR: "is-a-directory",
  EEXIST: "bad-path",
  ENOENT: "bad-path",
  ENOTDIR: "bad-path",
  ENAMETOOLONG: "bad-path",
  ELOOP: "bad-path",
  ERR_INVALID_ARG_VALUE: "bad-path",
};

/** Codes of SQLite without their extension: `SQLITE_BUSY` stands for `SQLITE_BUSY_RECOVERY` too. */
const SQLITE_PROBLEMS: Readonly<Record<string, DatabaseProblemKind>> = {
  NOTADB: "not-a-database",
  CORRUPT: "damaged",
  BUSY: "locked",
  LOCKED: "locked",
  PROTOCOL: "locked",
  READONLY: "read-only",
  CANTOPEN: "no-permission",
  PERM: "no-permission",
  FULL: "disk-full",
};

/** What an error of the file system or of SQLite means; null for one that nobody expects. */
export function problemKindOf(error: unknown): DatabaseProblemKind | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") {
    return null;
  }
  if (!(error instanceof SqliteFile.SqliteError)) return FILE_PROBLEMS[error.code] ?? null;
  const primary = error.code.split("_")[1] ?? "";
  return SQLITE_PROBLEMS[primary] ?? null;
}

/** Runs the work; an expected error becomes its kind, any other goes on upwards. */
export function attempt<Value>(work: () => Value): Value | DatabaseProblemKind {
  try {
    return work();
  } catch (error) {
    const kind = problemKindOf(error);
    if (kind === null) throw error;
    return kind;
  }
}
