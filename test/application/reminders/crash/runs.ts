import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import { seededRandom } from "../../../adapters/database/crash/commands.js";
import { accountOn, type FarEnd, type FarEndKind, farEnd } from "./far-end.js";
import { addPeople, DUE, opened } from "./people.js";
import { type Program, startProgram } from "./program.js";
import { type Rows, rowsOf } from "./rows.js";

export interface CrashWish {
  /** The program as plain JavaScript. */
  readonly entry: string;
  readonly kind: FarEndKind;
  readonly runs: number;
  readonly reminders: number;
  readonly seed: number;
  /** Runs at the same time. */
  readonly atOnce: number;
}

export interface CrashCounts {
  readonly runs: number;
  readonly kills: number;
  /** Kills before anything had been posted. */
  readonly early: number;
  /** People without their message whose row does not say so; people with two. */
  readonly lost: number;
  readonly doubled: number;
  /** Rows left as unknown, which may have arrived and are not repeated; of those, how many had not. */
  readonly unknown: number;
  readonly missing: number;
  readonly attempts: number;
}

const NONE: CrashCounts = {
  runs: 0,
  kills: 0,
  early: 0,
  lost: 0,
  doubled: 0,
  unknown: 0,
  missing: 0,
  attempts: 0,
};

/** One run in so many is killed a second time, while it mends what the first kill left. */
const KILLED_TWICE_IN = 5;
/** One in so many is killed as soon as it is connected: while it claims, or before. */
const KILLED_EARLY_IN = 5;
const FAULT_SHARE = 0.01;
const LONGEST_DELAY_MS = 30;
/** Longer than the work of a process that is not killed. */
const LONGEST_RUN_MS = 180_000;
/** To look costs the machine more than it costs the bot to send. */
const LOOKED_EVERY_MS = 250;
/** Whoever starts the bot again does so a while later: leases of two minutes have ended. */
const LATER_MS = 3 * 60_000;

/**
 * Kills the bot at random moments while it sends, again and again over fresh databases. It is the
 * program itself with its own platform clients; only the far end is a double, and the clock is moved.
 */
export async function crashRuns(wish: CrashWish): Promise<CrashCounts> {
  const folder = mkdtempSync(join(tmpdir(), "lunge-reminders-"));
  const template = join(folder, "template.db");
  let counts = NONE;
  try {
    const database = await opened(template);
    await addPeople(database, wish.reminders, (index) => accountOn(wish.kind, index));
    await database.close();
    let next = 0;
    const lane = async () => {
      for (let run = next++; run < wish.runs; run = next++) {
        const file = join(folder, `run-${run}.db`);
        copyFileSync(template, file);
        const one = await crashRun(wish, file, wish.seed + run);
        counts = sum(counts, one);
        for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
      }
    };
    await Promise.all(Array.from({ length: wish.atOnce }, lane));
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sum(one: CrashCounts, other: CrashCounts): CrashCounts {
  const added = Object.entries(other).map(([name, count]) => [
    name,
    one[name as keyof CrashCounts] + count,
  ]);
  return Object.fromEntries(added) as CrashCounts;
}

async function crashRun(
  { entry, kind, reminders }: CrashWish,
  file: string,
  seed: number,
): Promise<CrashCounts> {
  const random = seededRandom(seed);
  // Faults are drawn apart, so that how many there were does not move the kills.
  const trouble = seededRandom(seed + 1_000_000);
  const end = await farEnd(kind, reminders, {
    share: FAULT_SHARE,
    longestDelayMs: LONGEST_DELAY_MS,
    random: trouble,
  });
  let aheadMs = DUE * 60_000 - Date.now();
  const start = () => startProgram({ entry, file, environment: end.environment, aheadMs });
  const mostKills = random() < 1 / KILLED_TWICE_IN ? 2 : 1;
  let kills = 0;
  let early = 0;
  try {
    for (; kills < mostKills; kills++) {
      const { due, waiting } = rowsOf(file);
      if (due + waiting === 0) break;
      const before = end.attempts();
      const after = Math.ceil(random() * (due + waiting));
      await killAmid(start(), { end, file, random, after });
      if (end.attempts() === before) early++;
      aheadMs += LATER_MS;
    }
    const connected = end.connections();
    const isUp = () => end.connections() > connected;
    const rows = await leftAlone(start(), { file, seed, isUp });
    return { runs: 1, kills, early, ...judged(rows, end.delivered()), attempts: end.attempts() };
  } finally {
    await end.close();
  }
}

interface Kill {
  readonly end: FarEnd;
  readonly file: string;
  readonly random: () => number;
  readonly after: number;
}

/**
 * Kills at the so-manieth message that is tried from here, or soon after it is connected. After an
 * earlier kill some turn out to have arrived, and fewer are tried: then at the last one.
 */
async function killAmid(program: Program, { end, file, random, after }: Kill): Promise<void> {
  const connected = end.connections();
  const until = end.attempts() + after;
  const isEarly = random() < 1 / KILLED_EARLY_IN;
  const isThere = () => (isEarly ? end.connections() > connected : end.attempts() >= until);
  let lookAgainAt = performance.now() + LOOKED_EVERY_MS;
  while (!isThere()) {
    if (program.isOver()) throw new Error(`it ended by itself: ${program.said()}`);
    if (performance.now() > lookAgainAt) {
      const { due, waiting } = rowsOf(file);
      if (due + waiting === 0) break;
      lookAgainAt = performance.now() + LOOKED_EVERY_MS;
    }
    await passed(1);
  }
  await passed(random() * (isEarly ? 300 : 60));
  program.child.kill("SIGKILL");
  await program.ended;
}

interface LastRun {
  readonly file: string;
  readonly seed: number;
  /** Whether it is connected, and so hears an operator's signal. */
  readonly isUp: () => boolean;
}

/** Lets the bot do its work to the end, and stops it as an operator does. */
async function leftAlone(program: Program, { file, seed, isUp }: LastRun): Promise<Rows> {
  const until = Date.now() + LONGEST_RUN_MS;
  let rows = rowsOf(file);
  while (!isUp() || rows.due > 0 || rows.waiting > 0) {
    if (program.isOver() || Date.now() > until) {
      program.child.kill("SIGKILL");
      throw new Error(`run ${seed} came to no end: ${JSON.stringify(rows)} ${program.said()}`);
    }
    await passed(LOOKED_EVERY_MS);
    rows = rowsOf(file);
  }
  program.child.kill("SIGTERM");
  const status = await program.ended;
  if (status !== 0) throw new Error(`run ${seed} ended with ${status}: ${program.said()}`);
  return rows;
}

/** What the readers have, beside what the bot believes. */
function judged(
  { unknown }: Rows,
  delivered: readonly number[],
): Pick<CrashCounts, "lost" | "doubled" | "unknown" | "missing"> {
  const without = delivered.filter((times) => times === 0).length;
  const missing = Math.min(without, unknown);
  return {
    lost: without - missing,
    doubled: delivered.filter((times) => times > 1).length,
    unknown,
    missing,
  };
}
