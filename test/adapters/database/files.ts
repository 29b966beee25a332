import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import { onTestFinished } from "vitest";
import { openDatabase } from "../../../src/adapters/database/open.js";
import type { Database } from "../../../src/application/ports.js";
import { account, checkIn, logEntry, planRecord, program, runner } from "./samples.js";

/** A new folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lunge-database-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens what must open. */
export async function opened(file: string, busyTimeoutMs?: number): Promise<Database> {
  const result = await openDatabase(file, busyTimeoutMs === undefined ? {} : { busyTimeoutMs });
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.path}`);
  return result.value;
}

/** A closed database file with a runner, a program, a plan and enough entries for many pages. */
export async function filledFile(folder: string, entries = 400): Promise<string> {
  const file = join(folder, "lunge.db");
  const database = await opened(file);
  await database.transaction(async ({ runners, programs, plans, logs, checkIns }) => {
    await runners.add(runner("ana"), account("ana"));
    await programs.add(program("p1", "ana"));
    await plans.add(planRecord("ana", 1, "p1"));
    await checkIns.add("ana", checkIn("check-in-0", "2026-12-01"));
    for (let index = 0; index < entries; index += 1) {
      await logs.add("ana", logEntry(`log-${index}`, "2026-12-01"));
    }
  });
  await database.close();
  return file;
}

/** Does something to a database file without the stores. */
export function withRaw<Value>(file: string, work: (raw: SqliteFile.Database) => Value): Value {
  const raw = new SqliteFile(file);
  try {
    return work(raw);
  } finally {
    raw.close();
  }
}

/** Every file of a folder with its size, mode and content. */
export function stateOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const { size, mode, mtimeMs } = statSync(join(folder, name));
      const content = createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex");
      return [name, `${size} bytes, mode ${modeText(mode)}, at ${mtimeMs}: ${content}`];
    }),
  );
}

export function modeOf(path: string): string {
  return modeText(statSync(path).mode);
}

function modeText(mode: number): string {
  return (mode & 0o777).toString(8);
}
