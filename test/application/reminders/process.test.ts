import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import SqliteFile from "better-sqlite3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accountOn, type FarEnd, farEnd, type Trouble } from "./crash/far-end.js";
import { addPeople, DUE, opened } from "./crash/people.js";
import { compiledProgram, type Program, startProgram } from "./crash/program.js";
import { rowsOf } from "./crash/rows.js";

/** The program itself, in the moments that an operator or a machine gives it. */
const PEOPLE = 60;
const TROUBLE: Trouble = { share: 0, longestDelayMs: 100, random: Math.random };
const LONG = 240_000;

const program = await compiledProgram();
const folder = mkdtempSync(join(tmpdir(), "lunge-process-"));
const template = join(folder, "template.db");
let runs = 0;

beforeAll(async () => {
  const database = await opened(template);
  await addPeople(database, PEOPLE, (index) => accountOn("discord", index));
  await database.close();
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Processes on one database, and what they talk to. */
interface Scene {
  readonly programs: readonly Program[];
  readonly end: FarEnd;
  readonly file: string;
}

async function withProcesses(
  count: number,
  trouble: Trouble,
  work: (scene: Scene) => Promise<void>,
): Promise<void> {
  const file = join(folder, `run-${++runs}.db`);
  copyFileSync(template, file);
  const end = await farEnd("discord", PEOPLE, trouble);
  const aheadMs = DUE * 60_000 - Date.now();
  const { entry } = program;
  const programs = Array.from({ length: count }, () =>
    startProgram({ entry, file, environment: end.environment, aheadMs }),
  );
  try {
    await work({ programs, end, file });
  } finally {
    for (const { child } of programs) child.kill("SIGKILL");
    await Promise.all(programs.map(({ ended }) => ended));
    await end.close();
  }
}

const delivered = (end: FarEnd) => end.delivered().reduce((sum, times) => sum + times, 0);

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await passed(20);
}

function isAllDone(file: string): boolean {
  const { due, waiting } = rowsOf(file);
  return due + waiting === 0;
}

async function stopped({ child, ended }: Program): Promise<void> {
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
}

it.concurrent(
  "stops while it sends: what is under way ends, nothing new begins, the rest waits",
  async () => {
    await withProcesses(1, TROUBLE, async ({ programs, end, file }) => {
      await until(() => delivered(end) > 4);
      for (const one of programs) await stopped(one);
      const { sent, waiting } = rowsOf(file);
      expect(sent).toBe(delivered(end));
      expect(sent + waiting).toBe(PEOPLE);
      expect(waiting).toBeGreaterThan(0);
      const raw = new SqliteFile(file);
      expect(raw.prepare("SELECT count(*) FROM outbox WHERE in_flight = 1").pluck().get()).toBe(0);
      raw.close();
    });
  },
  LONG,
);

it.concurrent(
  "stops though a platform answers nothing, before it has answered",
  async () => {
    const silent: Trouble = { share: 0, longestDelayMs: 60_000, random: () => 1 };
    await withProcesses(1, silent, async ({ programs, end, file }) => {
      await until(() => rowsOf(file).due === 0);
      // So that requests are under way.
      await passed(1000);
      for (const one of programs) await stopped(one);
      expect(end.attempts()).toBe(0);
    });
  },
  LONG,
);

it.concurrent(
  "two of them on one database send each message once",
  async () => {
    await withProcesses(2, TROUBLE, async ({ programs, end, file }) => {
      await until(() => isAllDone(file));
      for (const one of programs) await stopped(one);
      expect(end.delivered().every((times) => times === 1)).toBe(true);
      expect(end.attempts()).toBe(PEOPLE);
    });
  },
  LONG,
);

it.concurrent(
  "waits for a database that somebody holds, and forgets nothing over it",
  async () => {
    await withProcesses(1, TROUBLE, async ({ programs, end, file }) => {
      await until(() => delivered(end) > 4);
      const held = new SqliteFile(file);
      held.exec("BEGIN IMMEDIATE");
      await passed(HELD_MS);
      held.exec("ROLLBACK");
      held.close();
      await until(() => isAllDone(file));
      for (const one of programs) await stopped(one);
      expect(end.delivered().every((times) => times === 1)).toBe(true);
      expect(end.attempts()).toBe(PEOPLE);
    });
  },
  LONG,
);

/** Longer than SQLite waits for a lock. */
const HELD_MS = 7000;
