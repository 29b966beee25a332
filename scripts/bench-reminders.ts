import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import SqliteFile from "better-sqlite3";
import type { Rate } from "../src/application/outbox/pace.js";
import { postOffice } from "../src/application/outbox/post-office.js";
import { startSender } from "../src/application/outbox/sender.js";
import type { Database } from "../src/application/ports.js";
import { cardContent } from "../src/application/reminders/card.js";
import { claimDue } from "../src/application/reminders/claim.js";
import { addPeople, DUE, opened } from "../test/application/reminders/crash/people.js";
import { messengerTo } from "../test/doubles/messenger/messenger.js";
import { platformDouble } from "../test/doubles/messenger/server.js";

/**
 * What a tick costs with many runners of whom few are due, and how fast the sender is beside a bare
 * loop: `npm run bench:reminders -- [due 10000] [sent 2000] [most runners 1000000]`.
 */
const [due, sent, most] = [10_000, 2000, 1_000_000].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number, number];

const folder = mkdtempSync(join(tmpdir(), "lunge-bench-"));
try {
  console.log(`tick with ${due} due`);
  for (const runners of [10_000, 100_000, 1_000_000].filter((one) => one <= most)) {
    await benchTick(runners);
  }
  console.log(`sender with ${sent} messages, 32 at once`);
  await benchSender();
  await benchRate();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runners with a reminder and nothing else; a tick looks at nothing else. */
async function benchTick(runners: number): Promise<void> {
  const file = join(folder, `tick-${runners}.db`);
  await (await opened(file)).close();
  const raw = new SqliteFile(file);
  raw.pragma("journal_mode = WAL");
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
  console.log(
    `  ${String(runners).padStart(9)} runners: ${claimed} claimed in ${tickMs.toFixed(0)} ms, ` +
      `${((tickMs * 1000) / claimed).toFixed(0)} µs each; a tick without due ${idleMs.toFixed(1)} ms; ` +
      `memory ${before} → ${memoryMb()} MB`,
  );
  await database.close();
}

async function withPeople(name: string): Promise<Database> {
  const database = await opened(join(folder, `${name}.db`));
  await addPeople(database, "discord", sent);
  await claimDue(database, "discord", DUE, () => 0);
  return database;
}

function senderTo(database: Database, url: string, rate: Rate) {
  const shiftMs = DUE * 60_000 - Date.now();
  const leaseMs = 120_000;
  const platform = "discord";
  const log = { warn: console.error };
  const messenger = messengerTo(url, false);
  const contents = { reminder: cardContent };
  return startSender({
    office: postOffice({ database, platform, messenger, contents, random: () => 0, log, leaseMs }),
    timing: {
      now: () => Date.now() + shiftMs,
      sleep: (ms, signal) => passed(ms, undefined, { signal }).catch(() => undefined),
    },
    rate,
    isUp: () => true,
    leaseMs,
    onFault: console.error,
  });
}

/** The sender against a loop that makes the same calls with everything at hand. */
async function benchSender(): Promise<void> {
  const wish = {
    repeats: "nonce",
    faultShare: 0,
    longestDelayMs: 40,
    random: Math.random,
  } as const;
  const bare = await platformDouble(wish);
  const messenger = messengerTo(bare.url, false);
  const account = { platform: "discord", workspace: "", externalId: "u" } as const;
  const reply = { blocks: [], private: true, error: null } as const;
  let next = 0;
  const bareFrom = performance.now();
  const lane = async () => {
    for (let index = next++; index < sent; index = next++) {
      await messenger.send({ key: `k${index}`, to: { kind: "person", account }, reply });
    }
  };
  await Promise.all(Array.from({ length: 32 }, lane));
  const bareMs = performance.now() - bareFrom;
  await bare.close();

  const double = await platformDouble(wish);
  const database = await withPeople("sender");
  const began = performance.now();
  const sender = senderTo(database, double.url, {
    perSecond: Number.POSITIVE_INFINITY,
    atOnce: 32,
  });
  while (double.delivered.size < sent) await passed(1);
  const ms = performance.now() - began;
  await sender.stop(10_000);
  await database.close();
  await double.close();
  const perSecond = (all: number) => ((sent * 1000) / all).toFixed(0);
  console.log(
    `  bare loop ${perSecond(bareMs)}/s, sender ${perSecond(ms)}/s: ${(bareMs / ms).toFixed(2)}`,
  );
}

/** With a limit in force: how much of it is used, and how often it is overstepped. */
async function benchRate(): Promise<void> {
  const allowed = 50;
  const double = await platformDouble({
    repeats: "nonce",
    faultShare: 0,
    longestDelayMs: 40,
    random: Math.random,
    mostPerSecond: allowed,
  });
  const database = await withPeople("rate");
  const began = performance.now();
  const sender = senderTo(database, double.url, { perSecond: 46, atOnce: 32 });
  await passed(20_000);
  const seconds = (performance.now() - began) / 1000;
  const share = double.delivered.size / seconds / allowed;
  await sender.stop(10_000);
  await database.close();
  await double.close();
  console.log(`  limit ${allowed}/s: ${share.toFixed(2)} of it used, ${double.refused()} × 429`);
}
