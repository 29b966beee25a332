import type { EpochMs } from "../ports.js";
import { type Pace, pace, type Rate } from "./pace.js";
import type { Ended, Letter, PostOffice } from "./post-office.js";

/** Time in milliseconds, and waiting for it to pass. */
export interface Timing {
  now(): EpochMs;
  /** Resolves after so many milliseconds, or when the signal comes. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export interface SenderParts {
  readonly office: PostOffice;
  readonly timing: Timing;
  readonly rate: Rate;
  /** While the platform is not connected nothing is taken out of the outbox. */
  isUp(): boolean;
  /** What has not gone in the first half goes back: in the second half nothing is sent any more. */
  readonly leaseMs: number;
  onEnd?(ended: Ended): void;
  onFault(error: unknown): void;
}

export interface Sender {
  /** Something may have come into the outbox. */
  wake(): void;
  /** Takes nothing more, lets what is under way finish within those milliseconds. */
  stop(withinMs: number): Promise<void>;
}

/** How long an empty outbox is left alone. */
const IDLE_MS = 1000;
const AFTER_FAULT_MS = 5000;

/**
 * The one queue of a platform: takes messages in small groups, sends several at once at the allowed
 * pace, and writes down together what became of them. Runs until it is stopped.
 */
export function startSender(parts: SenderParts): Sender {
  const rhythm = pace(parts.rate);
  const stopping = new AbortController();
  const underWay = new Map<string, Promise<void>>();
  const ended: Ended[] = [];
  let alarm = new AbortController();
  let settling: Promise<void> = Promise.resolve();
  let departing: Promise<void> = Promise.resolve();

  const wake = () => alarm.abort();
  const settle = () => {
    settling = settling.then(async () => {
      const group = ended.splice(0);
      if (group.length > 0) await parts.office.settle(group, parts.timing.now());
    });
    settling = settling.catch(parts.onFault);
    return settling;
  };
  const carry = async (letter: Letter, sendBefore: EpochMs) => {
    departing = departing.then(() => myTurn(parts.timing, rhythm, stopping.signal));
    await departing;
    const isAway = stopping.signal.aborted;
    const one = await carried(parts, rhythm, letter, isAway ? 0 : sendBefore);
    parts.onEnd?.(one);
    ended.push(one);
    await settle();
  };

  /** Whether there is nothing to do until something happens. */
  const collect = async () => {
    const most = rhythm.isProbing() ? 1 : parts.rate.atOnce;
    const free = most - underWay.size;
    // Small groups cost a transaction each.
    if (free <= 0 || free * 2 < most || !parts.isUp()) return true;
    const now = parts.timing.now();
    if (rhythm.pausedUntil() > now) return true;
    const { letters, isAll } = await parts.office.collect(now, free);
    for (const letter of letters) {
      const { key } = letter.row;
      if (underWay.has(key)) continue;
      const task = carry(letter, now + parts.leaseMs / 2).finally(() => {
        underWay.delete(key);
        wake();
      });
      underWay.set(key, task);
    }
    return isAll;
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      alarm = new AbortController();
      const isIdle = await collect().catch(async (error: unknown) => {
        parts.onFault(error);
        await parts.timing.sleep(AFTER_FAULT_MS, stopping.signal);
        return false;
      });
      if (isIdle) await parts.timing.sleep(IDLE_MS, alarm.signal);
    }
  };
  const running = run();

  return {
    wake,
    async stop(withinMs) {
      stopping.abort();
      wake();
      const finished = running.then(() => Promise.all(underWay.values())).then(() => settle());
      const limit = new AbortController();
      await Promise.race([finished, parts.timing.sleep(withinMs, limit.signal)]);
      limit.abort();
    },
  };
}

async function myTurn(timing: Timing, rhythm: Pace, stopping: AbortSignal): Promise<void> {
  const turn = rhythm.turn(timing.now());
  const waitMs = turn - timing.now();
  if (waitMs > 0 && !stopping.aborted) await timing.sleep(waitMs, stopping);
}

/** Goes; what would go too late or after the stop goes back unspent. */
async function carried(
  { office, timing }: SenderParts,
  rhythm: Pace,
  letter: Letter,
  sendBefore: EpochMs,
): Promise<Ended> {
  // A pause may have begun while it waited.
  const isPaused = rhythm.pausedUntil() > timing.now();
  if (isPaused || timing.now() > sendBefore) {
    const at = Math.max(rhythm.pausedUntil(), timing.now());
    const { isUnclear } = letter.row;
    return {
      row: letter.row,
      end: { kind: "again", at, isUnclear, counts: false, reason: "not sent yet" },
    };
  }
  const ended = await office.attempt(letter, timing.now);
  noteOutcome(rhythm, ended, timing.now());
  return ended;
}

function noteOutcome(rhythm: Pace, { end }: Ended, now: EpochMs): void {
  const isWait = end.kind === "again" && !end.counts;
  // A platform that asks one message to wait means all of them.
  if (isWait) rhythm.pauseUntil(end.at);
  else rhythm.noteOutcome(end.kind === "again" || end.state === "dead", now);
}
