import { setTimeout as passed } from "node:timers/promises";
import { type Heartbeat, unasked } from "./adapters/console/index.js";
import { startOperations } from "./adapters/operations/index.js";
import { everyMinute } from "./adapters/scheduler/every-minute.js";
import { editionContent, recapContent } from "./application/challenges/recaps.js";
import type { ChatPlatform } from "./application/chat-platform.js";
import type { Delivery } from "./application/lunge.js";
import { startWork } from "./application/outbox/at-work.js";
import type { OutboxContents } from "./application/outbox/content.js";
import { type OutboxLog, postOffice } from "./application/outbox/post-office.js";
import type { Timing } from "./application/outbox/sender.js";
import type { Clock, Database } from "./application/ports.js";
import { cardContent } from "./application/reminders/card.js";
import { closingContent } from "./application/reminders/closing.js";
import { nudgeContent } from "./application/reminders/nudge.js";
import { passingTime } from "./application/reminders/passing-time.js";
import type { TimeZone } from "./domain/calendar.js";

export interface ReminderParts {
  readonly database: Database;
  readonly clock: Clock;
  /** The connected platforms; none for the console, whose time is moved by hand. */
  readonly platforms: readonly ChatPlatform[];
  readonly log: OutboxLog;
  /** Where health and metrics are served; null for nowhere. */
  readonly metricsPort: number | null;
}

export interface Reminders {
  /** What happens on the console as time passes there. */
  heartbeat(timeZone: TimeZone): Heartbeat;
  /** No new claims; what is in flight finishes within those milliseconds. */
  stop(withinMs: number): Promise<void>;
}

/** Content of what the bot says unasked, by kind. */
const CONTENTS: OutboxContents = {
  reminder: cardContent,
  closing: closingContent,
  nudge: nudgeContent,
  recap: recapContent,
  edition: editionContent,
};

const LEASE_MS = 2 * 60_000;

/** Reminders and the outbox behind them, for the platforms that are connected. */
export function startReminders(parts: ReminderParts): Reminders {
  const { database, platforms, log } = parts;
  const stops = platforms.length === 0 ? null : atWork(parts);
  return {
    heartbeat(timeZone) {
      const { messenger, taken } = unasked(timeZone);
      const platform = "console";
      const random = () => 0;
      const contents = CONTENTS;
      const office = postOffice({
        database,
        platform,
        messenger,
        contents,
        random,
        log,
        leaseMs: LEASE_MS,
      });
      let deliveries: readonly Delivery[] = [];
      const onMinute = (minute: number) => {
        deliveries = [...deliveries, ...taken(minute)];
      };
      const pass = passingTime({ database, platform, office, onMinute });
      return {
        async advance(to) {
          deliveries = [];
          await pass(to);
          return deliveries;
        },
      };
    },
    stop: async (withinMs) => stops?.(withinMs),
  };
}

function atWork({ metricsPort, log, ...parts }: ReminderParts) {
  const random = Math.random;
  const work = startWork({ ...parts, log, timing: REAL_TIME, random, contents: CONTENTS });
  const beat = everyMinute(work.tick, (error) => log.warn({ error }, "a tick failed"));
  const onFault = (error: unknown) => log.warn({ error }, "health could not be served");
  const server =
    metricsPort === null ? null : startOperations({ port: metricsPort, work, onFault });
  return async (withinMs: number) => {
    // A tick under way ends with the batch that it is at.
    await Promise.all([work.stop(withinMs), beat.stop()]);
    await server?.stop();
  };
}

const REAL_TIME: Timing = {
  now: Date.now,
  elapsed: () => performance.now(),
  sleep: (ms, signal) => passed(ms, undefined, { signal }).catch(() => undefined),
};
