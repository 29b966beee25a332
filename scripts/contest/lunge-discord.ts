import { randomUUID } from "node:crypto";

type Source = "adapters/database/open" | "adapters/discord/index" | "application/open-lunge";

/** The built files: what runs is what is measured. */
const built = (file: Source) => import(new URL(`../../dist/${file}.js`, import.meta.url).href);
const { openDatabase }: typeof import("../../src/adapters/database/open.js") =
  await built("adapters/database/open");
const { discordPlatform }: typeof import("../../src/adapters/discord/index.js") =
  await built("adapters/discord/index");
const { openLunge }: typeof import("../../src/application/open-lunge.js") =
  await built("application/open-lunge");

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
