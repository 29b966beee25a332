import { parseArgs } from "node:util";
import { type BackupProblem, type BackupProblemKind, backup } from "./backup.js";

const USAGE = "usage: npm run db:backup -- [--db FILE] TARGET";
const DEFAULT_DATABASE = "data/lunge.db";

const WORDS: Readonly<Record<BackupProblemKind, string>> = {
  "no-database": "there is no file",
  "target-exists": "exists already; name a file that does not",
  "not-a-database": "is no database of Lunge",
  damaged: "is damaged",
  locked: "is kept locked by another process",
  "read-only": "or its folder cannot be written to",
  "newer-version": "was written by a newer Lunge",
  "no-permission": "may not be read, or not be made",
  "is-a-directory": "is a folder",
  "disk-full": "does not fit on the disk",
  "bad-path": "cannot be made: a part of the path is missing, is a file or is too long",
};

/** What the command says, and the status with which it ends: 0 done, 1 no backup, 2 misused. */
export interface BackupAnswer {
  readonly status: 0 | 1 | 2;
  readonly line: string;
}

/** The command `db:backup`: `[--db FILE] TARGET`. */
export async function backupCommand(args: readonly string[]): Promise<BackupAnswer> {
  const wish = readArguments(args);
  if (wish === null) return { status: 2, line: USAGE };
  const done = await backup(wish.database, wish.target);
  if (!done.ok) return { status: 1, line: `No backup: ${inWords(done.problem)}` };
  const { source, target, pages } = done.value;
  return { status: 0, line: `Backed up ${source} to ${target}: ${pages} pages, checked.` };
}

function readArguments(
  args: readonly string[],
): { readonly database: string; readonly target: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { db: { type: "string", default: DEFAULT_DATABASE } },
      allowPositionals: true,
    });
    const [target] = positionals;
    return target === undefined || positionals.length > 1 ? null : { database: values.db, target };
  } catch {
    return null;
  }
}

function inWords(problem: BackupProblem): string {
  const { kind, path } = problem;
  return kind === "no-database" ? `${WORDS[kind]} ${path}.` : `${path} ${WORDS[kind]}.`;
}
