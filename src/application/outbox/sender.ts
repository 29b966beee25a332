import type { Rate } from "../chat-platform.js";
import type { EpochMs } from "../ports.js";
import { type Pace, pace } from "./pace.js";
import type { Ended, Letter, PostOffice } from "./post-office.js";

/** Time in milliseconds, and waiting for it to pass. */
export interface Timing {
  now(): EpochMs;
  /** Only ever grows: clocks are put right now and then, and nobody shall wait for that. */
  elapsed(): number;
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
  const { office, timing, rate } = parts;
  const rhythm = pace(rate);
  const stopping = new AbortController();
  const underWay = new Map<string, Promise<void>>();
  const ended: Ended[] = [];
  let alarm = new AbortController();
  let departing: Promise<void> = Promise.resolve();

  const wake = () => alarm.abort();
  const carry = async (letter: Letter, sendBefore: number) => {
    departing = departing.then(() => myTurn(parts, rhythm, letter, stopping.signal));
    await departing;
    const isAway = stopping.signal.aborted;
    const one = await carried(parts, rhythm, letter, isAway ? 0 : sendBefore);
    parts.onEnd?.(one);
    ended.push(one);
  };
  /** How many may be taken now. */
  const free = () => {
    if (stopping.signal.aborted || !parts.isUp()) return 0;
    if (rhythm.pausedUntil() > timing.elapsed()) return 0;
    const most = rhythm.isProbing() ? 1 : rate.atOnce;
    const left = most - underWay.size;
    // Small groups cost a transaction each.
    return left * 8 < most ? 0 : left;
  };

  /** Writes down what has ended and takes what is next; whether nothing is left to do for now. */
  const exchange = async () => {
    const most = free();
    const settled = ended.splice(0);
    if (most <= 0 && settled.length === 0) return true;
    const sendBefore = timing.elapsed() + parts.leaseMs / 2;
    try {
      const { letters, isAll } = await office.exchange(settled, timing.now(), most);
      for (const letter of letters) {
        const { key } = letter.row;
        if (underWay.has(key)) continue;
        const task = carry(letter, sendBefore).finally(() => {
          underWay.delete(key);
          wake();
        });
        underWay.set(key, task);
      }
      return isAll && ended.length === 0;
    } catch (error) {
      // Written down with the next ones: what was sent must not be forgotten over a full disk.
      ended.unshift(...settled);
      throw error;
    }
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      alarm = new AbortController();
      const isIdle = await exchange().catch(async (error: unknown) => {
        parts.onFault(error);
        await timing.sleep(AFTER_FAULT_MS, stopping.signal);
        return false;
      });
      if (isIdle) await timing.sleep(IDLE_MS, alarm.signal);
    }
  };
  const running = run();
  const finish = async () => {
    await running;
    await Promise.all(underWay.values());
    await exchange().catch(parts.onFault);
  };

  return {
    wake,
    async stop(withinMs) {
      stopping.abort();
      wake();
      const limit = new AbortController();
      await Promise.race([finish(), timing.sleep(withinMs, limit.signal)]);
      limit.abort();
    },
  };
}

async function myTurn(
  { office, timing }: SenderParts,
  rhythm: Pace,
  letter: Letter,
  stopping: AbortSignal,
): Promise<void> {
  const turn = rhythm.turn(timing.elapsed(), office.turnsFor(letter));
  const waitMs = turn - timing.elapsed();
  if (waitMs > 0 && !stopping.aborted) await timing.sleep(waitMs, stopping);
}

/** Goes; what would go too late or after the stop goes back unspent. */
async function carried(
  { office, timing }: SenderParts,
  rhythm: Pace,
  letter: Letter,
  sendBefore: number,
): Promise<Ended> {
  // A pause may have begun while it waited.
  const restMs = Math.max(0, rhythm.pausedUntil() - timing.elapsed());
  if (restMs > 0 || timing.elapsed() > sendBefore) {
    const { isUnclear } = letter.row;
    const at = timing.now() + restMs;
    return {
      row: letter.row,
      end: { kind: "again", at, isUnclear, counts: false, reason: "not sent yet" },
      pauseMs: 0,
    };
  }
  const ended = await office.attempt(letter, timing.now);
  noteOutcome(rhythm, ended, timing.elapsed());
  return ended;
}

function noteOutcome(rhythm: Pace, { end, pauseMs }: Ended, elapsed: number): void {
  if (pauseMs > 0) rhythm.pauseUntil(elapsed + pauseMs);
  const isWait = end.kind === "again" && !end.counts;
  if (!isWait) rhythm.noteOutcome(end.kind === "again" || end.state === "dead", elapsed);
}
