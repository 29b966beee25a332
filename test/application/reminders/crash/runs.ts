import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { OUTBOX_STATES, type OutboxState } from "../../../../src/application/ports.js";
import { seededRandom } from "../../../adapters/database/crash/commands.js";
import { compiled } from "../../../compiled.js";
import { type PlatformDouble, platformDouble } from "../../../doubles/messenger/server.js";
import { addPeople, DUE, opened } from "./people.js";

/** Kinds of platform: one that knows keys, one whose history can be asked, one that tells nothing. */
export const PLATFORM_KINDS = ["nonce", "history", "blind"] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

export interface CrashWish {
  readonly kind: PlatformKind;
  readonly runs: number;
  readonly reminders: number;
  readonly seed: number;
  /** Runs at the same time. */
  readonly atOnce: number;
}

export interface CrashCounts {
  readonly runs: number;
  readonly kills: number;
  /** Keys that nobody got and whose row does not say why; keys that somebody got twice. */
  readonly lost: number;
  readonly doubled: number;
  /** Rows left as unknown: may have arrived, and are not repeated. */
  readonly unknown: number;
  readonly requests: number;
}

/** Plain JavaScript starts three times as fast. */
const VICTIM = fileURLToPath(new URL("victim.ts", import.meta.url));
/** One run in so many is killed a second time, while it mends what the first kill left. */
const KILLED_TWICE_IN = 5;
const FAULT_SHARE = 0.02;
const LONGEST_DELAY_MS = 30;
/** Longer than the work of a process that is not killed. */
const LONGEST_RUN_MS = 120_000;

/** Kills the sending process at random moments, again and again over fresh databases. */
export async function crashRuns(wish: CrashWish): Promise<CrashCounts> {
  const folder = mkdtempSync(join(tmpdir(), "lunge-reminders-"));
  const template = join(folder, "template.db");
  const victim = compiled(VICTIM);
  let counts: CrashCounts = {
    runs: 0,
    kills: 0,
    lost: 0,
    doubled: 0,
    unknown: 0,
    requests: 0,
  };
  try {
    const database = await opened(template);
    await addPeople(database, wish.kind === "nonce" ? "discord" : "slack", wish.reminders);
    await database.close();
    let next = 0;
    const lane = async () => {
      for (let run = next++; run < wish.runs; run = next++) {
        const file = join(folder, `run-${run}.db`);
        copyFileSync(template, file);
        const one = await crashRun(wish, victim.entry, file, seededRandom(wish.seed + run));
        counts = {
          runs: counts.runs + 1,
          kills: counts.kills + one.kills,
          lost: counts.lost + one.lost,
          doubled: counts.doubled + one.doubled,
          unknown: counts.unknown + one.unknown,
          requests: counts.requests + one.requests,
        };
        for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
      }
    };
    await Promise.all(Array.from({ length: wish.atOnce }, lane));
    return counts;
  } finally {
    victim.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function crashRun(
  { kind, reminders }: CrashWish,
  victim: string,
  file: string,
  random: () => number,
): Promise<Omit<CrashCounts, "runs">> {
  const double = await platformDouble({
    repeats: kind === "nonce" ? "nonce" : "history",
    faultShare: FAULT_SHARE,
    longestDelayMs: LONGEST_DELAY_MS,
    random,
  });
  const platform = kind === "nonce" ? "discord" : "slack";
  const history = kind === "history" ? "yes" : "no";
  const shiftMs = DUE * 60_000 - Date.now();
  const start = () =>
    fork(victim, [file, double.url, platform, history, String(shiftMs)], { execArgv: [] });
  const mostKills = random() < 1 / KILLED_TWICE_IN ? 2 : 1;
  let kills = 0;
  try {
    for (; kills < mostKills; kills++) {
      if (!(await killedAmid(start(), double, reminders, random))) break;
    }
    await ended(start());
    const states = await statesIn(file);
    const got = [...double.delivered.values()];
    const silent = states.unknown + states.dead + states.dropped;
    return {
      kills,
      lost: Math.max(0, reminders - got.length - silent) + states.dead + states.dropped,
      doubled: got.filter((times) => times > 1).length,
      unknown: states.unknown,
      requests: double.requests(),
    };
  } finally {
    await double.close();
  }
}

/** Kills after a random number of requests, or soon after the start; false if it ended before. */
async function killedAmid(
  child: ChildProcess,
  double: PlatformDouble,
  reminders: number,
  random: () => number,
): Promise<boolean> {
  const closed = once(child, "close");
  await Promise.race([once(child, "message"), closed]);
  const until = double.requests() + Math.floor(random() * reminders);
  const isEarly = random() < 0.2;
  while (!isEarly && double.requests() < until && child.exitCode === null) await passed(1);
  if (random() < 0.5 || isEarly) await passed(random() * 60);
  const isKilled = child.exitCode === null && child.kill("SIGKILL");
  await closed;
  return isKilled;
}

async function ended(child: ChildProcess): Promise<void> {
  const limit = new AbortController();
  const late = passed(LONGEST_RUN_MS, "late" as const, { signal: limit.signal }).catch(() => null);
  const first = await Promise.race([once(child, "close"), late]);
  limit.abort();
  if (first !== "late") return;
  child.kill("SIGKILL");
  throw new Error("a process that was left alone did not come to its end");
}

async function statesIn(file: string): Promise<Readonly<Record<OutboxState, number>>> {
  const database = await opened(file);
  const counts = await database.transaction(({ outbox }) => outbox.counts());
  await database.close();
  const known = OUTBOX_STATES.filter((state) => counts[state] > 0 && state === "waiting");
  if (known.length > 0) throw new Error("a message was left waiting");
  return counts;
}
