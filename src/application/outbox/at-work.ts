import { claimAnnouncements } from "../challenges/recaps.js";
import type { ChatPlatform } from "../chat-platform.js";
import type { Clock, Database, EpochMs, OutboxState, Platform } from "../ports.js";
import { claimDue } from "../reminders/claim.js";
import { claimClosings } from "../reminders/closing.js";
import type { OutboxContents } from "./content.js";
import { type Ended, type OutboxLog, postOffice } from "./post-office.js";
import { type Sender, startSender, type Timing } from "./sender.js";

export interface AtWorkParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly timing: Timing;
  readonly random: () => number;
  readonly platforms: readonly ChatPlatform[];
  readonly contents: OutboxContents;
  readonly log: OutboxLog;
  readonly leaseMs?: number;
  readonly firstDelayMs?: number;
}

/** What an operator sees; nothing of it names a person. */
export interface Health {
  readonly lastTickMs: EpochMs | null;
  /** Since the last tick, and for how long the oldest reminder has been due; milliseconds. */
  readonly sinceTickMs: number | null;
  readonly oldestDueMs: number | null;
  /** Null while the database does not answer. */
  readonly outbox: Readonly<Record<OutboxState, number>> | null;
  readonly platforms: Readonly<Partial<Record<Platform, boolean>>>;
}

/** Reminders and the outbox of all connected platforms. */
export interface AtWork {
  /** Claims what is due. One platform's trouble is not another's. */
  tick(): Promise<void>;
  health(): Promise<Health>;
  onAttempt(listener: (platform: Platform, end: string) => void): void;
  stop(withinMs: number): Promise<void>;
}

const MS_PER_MINUTE = 60_000;
const LEASE_MS = 2 * 60_000;
/** What was settled is forgotten after a month. */
const KEPT_MS = 31 * 24 * 60 * MS_PER_MINUTE;
/** Three beats missed. */
const LONGEST_SINCE_TICK_MS = 3 * MS_PER_MINUTE;

export function startWork(parts: AtWorkParts): AtWork {
  const { database, clock, timing, platforms, log } = parts;
  const listeners: ((platform: Platform, end: string) => void)[] = [];
  const senders = new Map<Platform, Sender>(
    platforms.map((one) => {
      const note = ({ end }: Ended) => {
        const word = end.kind === "settled" ? end.state : "again";
        for (const listener of listeners) listener(one.platform, word);
      };
      return [one.platform, senderFor(parts, one, note)];
    }),
  );
  let lastTickMs: EpochMs | null = null;
  let isStopping = false;

  return {
    async tick() {
      const now = clock.now();
      for (const { platform } of platforms) {
        const claimed = await claimDue(database, platform, now, parts.random, {
          isOver: () => isStopping,
          onUnreadable: (count) => log.warn({ platform, count }, "reminders do not read"),
        });
        const announced = await claimAnnouncements(database, platform, now);
        const closing = await claimClosings(database, platform, now);
        if (claimed + announced + closing > 0) senders.get(platform)?.wake();
      }
      await database.transaction(({ outbox }) => outbox.sweep(now * MS_PER_MINUTE - KEPT_MS));
      lastTickMs = timing.now();
    },

    async health() {
      const now = timing.now();
      const state = { lastTickMs, sinceTickMs: lastTickMs === null ? null : now - lastTickMs };
      const up = Object.fromEntries(platforms.map((one) => [one.platform, one.isUp()]));
      try {
        return await database.transaction(async ({ reminders, outbox }) => {
          const dues: number[] = [];
          for (const { platform } of platforms) {
            const due = await reminders.earliestDue(platform);
            if (due !== null) dues.push(now - due * MS_PER_MINUTE);
          }
          const oldestDueMs = Math.max(0, ...dues);
          return { ...state, oldestDueMs, outbox: await outbox.counts(), platforms: up };
        });
      } catch (error) {
        log.warn({ error }, "the database does not answer");
        return { ...state, oldestDueMs: null, outbox: null, platforms: up };
      }
    },

    onAttempt: (listener) => {
      listeners.push(listener);
    },

    async stop(withinMs) {
      isStopping = true;
      await Promise.all([...senders.values()].map((sender) => sender.stop(withinMs)));
    },
  };
}

function senderFor(parts: AtWorkParts, chat: ChatPlatform, onEnd: (ended: Ended) => void): Sender {
  const { timing, log, leaseMs = LEASE_MS } = parts;
  const { platform, messenger } = chat;
  return startSender({
    office: postOffice({ ...parts, platform, messenger, leaseMs }),
    timing,
    rate: chat.rate,
    isUp: () => chat.isUp(),
    leaseMs,
    onEnd,
    onFault: (error) => log.warn({ platform, error }, "the outbox could not be worked on"),
  });
}

/** Whether somebody has to look: nothing ticks, the database is silent, or a platform is away. */
export function isHealthy({ sinceTickMs, outbox, platforms }: Health): boolean {
  const ticks = sinceTickMs !== null && sinceTickMs < LONGEST_SINCE_TICK_MS;
  return ticks && outbox !== null && Object.values(platforms).every((isUp) => isUp);
}
