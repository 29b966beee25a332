/**
 * A process that sends what is due and ends when nothing waits any more:
 * `tsx victim.ts DATABASE URL PLATFORM HISTORY SHIFT_MS`. The shift puts the due minute at the start
 * of the run, for every process of the run alike.
 */
import { setTimeout as passed } from "node:timers/promises";
import type { ChatPlatform } from "../../../../src/application/chat-platform.js";
import { startWork } from "../../../../src/application/outbox/at-work.js";
import type { Platform } from "../../../../src/application/ports.js";
import { cardContent } from "../../../../src/application/reminders/card.js";
import { messengerTo } from "../../../doubles/messenger/messenger.js";
import { opened } from "./people.js";

const [file = "", url = "", platformName = "", history = "", shiftMs = ""] = process.argv.slice(2);
const platform = platformName as Platform;
const now = () => Date.now() + Number(shiftMs);
const database = await opened(file);
const chat: ChatPlatform = {
  platform,
  messenger: messengerTo(url, history === "yes"),
  start: async () => undefined,
  stop: async () => undefined,
  isUp: () => true,
};
const unlimited = { perSecond: Number.POSITIVE_INFINITY, atOnce: 32 };
const work = startWork({
  database,
  clock: { now: () => Math.floor(now() / 60_000) },
  timing: {
    now,
    sleep: (ms, signal) => passed(ms, undefined, { signal }).catch(() => undefined),
  },
  random: () => 0,
  platforms: [chat],
  contents: { reminder: cardContent },
  log: { warn: (facts, message) => console.error(message, facts) },
  rates: { console: unlimited, discord: unlimited, slack: unlimited },
  leaseMs: 1000,
  firstDelayMs: 400,
});
// Whoever started it may be gone before it comes to its end.
const orphaned = () => process.exit(1);
process.once("disconnect", orphaned);
process.send?.("begun");
await work.tick();
for (;;) {
  const { outbox } = await work.health();
  if (outbox?.waiting === 0) break;
  await passed(50);
}
await work.stop(10_000);
await database.close();
process.off("disconnect", orphaned);
process.disconnect?.();
