import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import SqliteFile from "better-sqlite3";
import { claimDue } from "../src/application/reminders/claim.js";
import {
  accountOn,
  type FarEnd,
  type FarEndKind,
  farEnd,
  type Trouble,
} from "../test/application/reminders/crash/far-end.js";
import { addPeople, DUE, opened } from "../test/application/reminders/crash/people.js";
import { compiledProgram, startProgram } from "../test/application/reminders/crash/program.js";

/**
 * What a tick costs with many runners of whom few are due, and how fast the bot sends beside a bare
 * loop of its libraries: `npm run bench:reminders -- [due 10000] [sent 2000] [most runners 1000000]`.
 */
const [due, sent, most] = [10_000, 2000, 1_000_000].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number, number];

const QUIET: Trouble = { share: 0, longestDelayMs: 40, random: Math.random };
/** As many at once as the bot has under way. */
const AT_ONCE = { discord: 32, slack: 8 } as const;
const ALLOWED_PER_SECOND = 50;
const MEASURED_SECONDS = 20;

const folder = mkdtempSync(join(tmpdir(), "lunge-bench-"));
const program = await compiledProgram();
try {
  console.log(`tick with ${due} due`);
  const sizes = [...[10_000, 100_000, 1_000_000].filter((one) => one < most), most];
  // The first one warms the code up, and is not shown.
  await benchTick(due, () => {});
  const costs: number[] = [];
  for (const runners of sizes) costs.push(await benchTick(runners));
  const ratio = (costs.at(-1) ?? 0) / (costs[0] ?? 1);
  console.log(`  ${sizes.at(-1)} runners cost ${ratio.toFixed(2)} × what ${sizes[0]} cost`);
  console.log(`sender with ${sent} messages`);
  for (const kind of ["discord", "slack"] as const) await benchSender(kind);
  await benchRate();
} finally {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
}

/** Runners with a reminder and nothing else; a tick looks at nothing else. Milliseconds of a tick. */
async function benchTick(runners: number, show = console.log): Promise<number> {
  const file = join(mkdtempSync(join(folder, "tick-")), "lunge.db");
  await (await opened(file)).close();
  const raw = new SqliteFile(file);
  raw.pragma("foreign_keys = OFF");
  raw.exec("BEGIN");
  const runner = raw.prepare("INSERT INTO runner (id, created_at, settings) VALUES (?, 0, '{}')");
  const reminder = raw.prepare(
    `INSERT INTO reminder VALUES (?, 'reminder', 'discord', '', ?, 'morning', '06:30',
     'Europe/Copenhagen', ?, '2026-11-30', 'daily', 0, NULL, NULL)`,
  );
  for (let index = 0; index < runners; index++) {
    runner.run(`r${index}`);
    reminder.run(`r${index}`, `u${index}`, index < due ? DUE : DUE + 60 + (index % 1380));
  }
  raw.exec("COMMIT");
  raw.close();
  const database = await opened(file);
  await claimDue(database, "discord", DUE - 1, () => 0);
  const memoryMb = () => Math.round(process.memoryUsage().rss / 1e6);
  const before = memoryMb();
  const began = performance.now();
  const claimed = await claimDue(database, "discord", DUE, Math.random);
  const tickMs = performance.now() - began;
  const idleFrom = performance.now();
  await claimDue(database, "discord", DUE + 1, () => 0);
  const idleMs = performance.now() - idleFrom;
  show(
    `  ${String(runners).padStart(9)} runners: ${claimed} claimed in ${tickMs.toFixed(0)} ms, ` +
      `${((tickMs * 1000) / claimed).toFixed(0)} µs each; a tick without due ${idleMs.toFixed(1)} ms; ` +
      `memory ${before} → ${memoryMb()} MB`,
  );
  await database.close();
  return tickMs;
}

/** The bot itself against a loop that makes the same calls with everything at hand. */
async function benchSender(kind: "discord" | "slack"): Promise<void> {
  const end = await farEnd(kind, sent, QUIET);
  const ownMs = await whileSending(kind, end, () => sentAll(end));
  const body = JSON.stringify(end.sample());
  await end.close();

  const bareEnd = await farEnd(kind, sent, QUIET);
  const bare = fileURLToPath(new URL("reminders-bench/bare.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--import", "tsx", bare, kind, String(sent), String(AT_ONCE[kind])],
    {
      env: { PATH: process.env.PATH, ...bareEnd.environment, BENCH_BODY: body },
      stdio: "inherit",
    },
  );
  const bareMs = await sentAll(bareEnd);
  await once(child, "close");
  await bareEnd.close();
  const perSecond = (all: number) => ((sent * 1000) / all).toFixed(0);
  console.log(
    `  ${kind}: bare loop ${perSecond(bareMs)}/s, bot ${perSecond(ownMs)}/s: ` +
      `${(bareMs / ownMs).toFixed(2)}`,
  );
}

/** From the first request to the last message, in milliseconds. */
async function sentAll(end: FarEnd): Promise<number> {
  while (end.attempts() === 0) await passed(1);
  const began = performance.now();
  while (end.attempts() < sent || end.delivered().some((times) => times === 0)) await passed(5);
  return performance.now() - began;
}

/** With Discord's limits in force: how much of them is used, and how often they are overstepped. */
async function benchRate(): Promise<void> {
  const end = await farEnd("discord", sent, { ...QUIET, hasLimits: true });
  const { requests, messages, seconds } = await whileSending("discord", end, async () => {
    while (end.attempts() === 0) await passed(1);
    const from = { requests: end.requests(), at: performance.now() };
    const isDone = () => end.delivered().every((times) => times > 0);
    while (performance.now() - from.at < MEASURED_SECONDS * 1000 && !isDone()) await passed(5);
    return {
      requests: end.requests() - from.requests,
      messages: end.attempts(),
      seconds: (performance.now() - from.at) / 1000,
    };
  });
  const limited = end.limited();
  await end.close();
  const share = requests / seconds / ALLOWED_PER_SECOND;
  console.log(
    `  Discord allows ${ALLOWED_PER_SECOND}/s: ${share.toFixed(2)} of it used over ` +
      `${seconds.toFixed(0)} s (${messages} messages, each to a channel to be opened), ` +
      `${limited} × 429`,
  );
}

/** Starts the bot on reminders that are due, and stops it as an operator does. */
async function whileSending<Found>(
  kind: FarEndKind,
  end: FarEnd,
  look: () => Promise<Found>,
): Promise<Found> {
  const file = join(mkdtempSync(join(folder, "sender-")), "lunge.db");
  const database = await opened(file);
  await addPeople(database, sent, (index) => accountOn(kind, index));
  await database.close();
  const aheadMs = DUE * 60_000 - Date.now();
  const { entry } = program;
  const running = startProgram({ entry, file, environment: end.environment, aheadMs });
  try {
    return await look();
  } finally {
    running.child.kill("SIGTERM");
    await running.ended;
  }
}
