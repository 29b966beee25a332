import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import { openDatabase } from "../../../../src/adapters/database/open.js";
import { readCommandLine } from "../../../../src/application/command-line.js";
import { openLunge } from "../../../../src/application/open-lunge.js";
import { type Said, scriptOf, seededRandom } from "./commands.js";
import { damage, storedState } from "./state.js";
import { type Entry, killedAmid, type Moment, NOW, ZONE } from "./victim.js";

export interface CrashWish {
  /** How the console is started. */
  readonly entry: Entry;
  readonly commands: number;
  /** No more rounds than these, even if commands are left. */
  readonly mostKills: number;
  readonly seed: number;
}

export interface CrashCounts {
  readonly kills: number;
  /** Commands answered before the kill, and commands under way or waiting when it came. */
  readonly answered: number;
  readonly interrupted: number;
  /** Interrupted commands that were stored all the same, whole. */
  readonly storedUnanswered: number;
  /** Kills before the database was there. */
  readonly beforeOpening: number;
  /** Everything that was wrong after a kill; empty if the promise holds. */
  readonly problems: readonly string[];
}

/** Commands that a process is given at once. */
const MOST_AT_ONCE = 4;
/** Longer than a command takes, and than a process takes to start. */
const LONGEST_DELAY_MS = 30;
const LONGEST_START_MS = 900;

/** Kills the console again and again over one database and looks at it after every kill. */
export async function crashRounds(wish: CrashWish): Promise<CrashCounts> {
  const random = seededRandom(wish.seed);
  const script = scriptOf(wish.commands, random);
  const folder = mkdtempSync(join(tmpdir(), "lunge-crash-"));
  const file = join(folder, "lunge.db");
  let counts: CrashCounts = {
    kills: 0,
    answered: 0,
    interrupted: 0,
    storedUnanswered: 0,
    beforeOpening: 0,
    problems: [],
  };
  try {
    for (let next = 0; next < script.length && counts.kills < wish.mostKills; ) {
      const given = script.slice(next, next + 1 + Math.floor(random() * MOST_AT_ONCE));
      counts = await oneRound(wish.entry, file, given, momentOf(given, random), counts);
      next += given.length;
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A third of the kills each: at any moment of the start, some time after an answer, as it writes. */
function momentOf(given: readonly Said[], random: () => number): Moment {
  const kind = Math.floor(random() * 3);
  if (kind === 0) return { afterAnswers: 0, pause: { waitMs: random() * LONGEST_START_MS } };
  const afterAnswers = Math.floor(random() * given.length);
  if (kind === 1) return { afterAnswers, pause: "as-it-writes" };
  return { afterAnswers: afterAnswers + 1, pause: { waitMs: random() * LONGEST_DELAY_MS } };
}

async function oneRound(
  entry: Entry,
  file: string,
  given: readonly Said[],
  moment: Moment,
  before: CrashCounts,
): Promise<CrashCounts> {
  const twin = `${file}.twin`;
  copyClosed(file, twin);
  const killed = await killedAmid(entry, file, given, moment);
  const wasOpened = existsSync(file) && isFilled(file);
  const states = await statesAfterEach(twin, given);
  const found = wasOpened ? storedState(file) : states[0];
  // The most that can have been stored: commands that store nothing look the same before and after.
  const stored = states.lastIndexOf(found ?? "");
  const problems = [
    ...(killed.errors === "" ? [] : [`standard error: ${killed.errors}`]),
    ...(wasOpened ? damage(file) : []),
    ...(stored === -1 ? ["what is stored is the work of no number of whole commands"] : []),
    ...(stored !== -1 && stored < killed.answered
      ? [`${killed.answered} commands were answered and ${stored} are stored`]
      : []),
  ];
  return {
    kills: before.kills + 1,
    answered: before.answered + killed.answered,
    interrupted: before.interrupted + killed.sent - killed.answered,
    storedUnanswered:
      before.storedUnanswered + (states.indexOf(found ?? "") > killed.answered ? 1 : 0),
    beforeOpening: before.beforeOpening + (wasOpened ? 0 : 1),
    problems: [...before.problems, ...problems.map((one) => `kill ${before.kills + 1}: ${one}`)],
  };
}

/** A file that was made and not yet filled is as good as none. */
function isFilled(file: string): boolean {
  const raw = new SqliteFile(file);
  try {
    return raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'runner'").get() !== undefined;
  } finally {
    raw.close();
  }
}

/** Copies a database that nobody has open; its log is folded into it first. */
function copyClosed(from: string, to: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${to}${end}`, { force: true });
  if (!existsSync(from)) return;
  const raw = new SqliteFile(from);
  raw.pragma("wal_checkpoint(TRUNCATE)");
  raw.close();
  copyFileSync(from, to);
}

/** What is stored before the first command and after each one, when nothing is interrupted. */
async function statesAfterEach(file: string, given: readonly Said[]): Promise<readonly string[]> {
  const opened = await openDatabase(file);
  if (!opened.ok) throw new Error(`${opened.problem.kind}: ${opened.problem.path}`);
  const now = Date.parse(NOW) / 60_000;
  const lunge = openLunge({
    database: opened.value,
    clock: { now: () => now },
    ids: { next: randomUUID },
  });
  const states = [storedState(file)];
  for (const { as, line } of given) {
    const read = readCommandLine(line, 1);
    if (!read.ok) throw new Error(`no command: ${line}`);
    await lunge.command(personNamed(as), { ...read.value, attachment: null });
    states.push(storedState(file));
  }
  await opened.value.close();
  return states;
}

function personNamed(name: string) {
  return {
    platform: "console",
    workspace: "",
    id: name,
    name,
    timeZone: ZONE,
    language: "en",
    units: "km",
  } as const;
}
