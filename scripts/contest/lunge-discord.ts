import { randomUUID } from "node:crypto";
import { openDatabase } from "../../src/adapters/database/open.js";
import { discordPlatform } from "../../src/adapters/discord/index.js";
import { openLunge } from "../../src/application/open-lunge.js";

/** The whole bot, without the limit on how often one person may ask. */
const opened = await openDatabase(process.env.LUNGE_DB ?? ":memory:");
if (!opened.ok) throw new Error(opened.problem.kind);
const database = opened.value;
const clock = { now: () => Math.floor(Date.now() / 60_000) };
const ids = { next: () => randomUUID() };
const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const platform = discordPlatform({
  settings: {
    token: process.env.DISCORD_TOKEN ?? "",
    shards: "auto",
    testServer: null,
    timeZone: "Europe/Copenhagen",
    checksBodies: false,
    perSecond: 50,
    api: process.env.LUNGE_DISCORD_API ?? null,
  },
  lunge: openLunge({ database, clock, ids }),
  database,
  clock,
  ids,
  log: quiet,
  nowMs: () => performance.now(),
  announce: () => {},
  rate: { burst: 1e6, perMinute: 1e6 },
});
await platform.start();
process.send?.({ ready: true });
process.once("SIGTERM", () => void platform.stop(1000).then(() => process.exit(0)));
