import type { Rate } from "../chat-platform.js";

/** When the next message may go. Instants are milliseconds of a clock that only grows. */
export interface Pace {
  /** When the next message goes; asked for one after the other, each when the one before has gone. */
  turn(now: number, turns?: number): number;
  /** Nothing goes before that instant. */
  pauseUntil(at: number): void;
  pausedUntil(): number;
  /** Counts what became of an attempt; after some failures in a row the platform is left alone. */
  noteOutcome(isFailure: boolean, now: number): void;
  /** Whether, after a rest, one message alone should find out if the platform is back. */
  isProbing(): boolean;
}

/** Timers are late now and then: so many turns may be made up for, and no more, lest a stall ends in a burst. */
const TURNS_MADE_UP = 2;
const FAILURES_IN_A_ROW = 5;
const FIRST_REST_MS = 10_000;
const LONGEST_REST_MS = 5 * 60_000;

export function pace({ perSecond }: Rate): Pace {
  const intervalMs = 1000 / perSecond;
  let next = 0;
  let paused = 0;
  let failures = 0;
  let rests = 0;
  const pauseUntil = (at: number) => {
    paused = Math.max(paused, at);
  };
  return {
    turn(now, turns = 1) {
      const at = Math.max(next, paused, now - TURNS_MADE_UP * intervalMs);
      next = at + turns * intervalMs;
      return at;
    },
    pauseUntil,
    pausedUntil: () => paused,
    noteOutcome(isFailure, now) {
      if (!isFailure) {
        failures = 0;
        rests = 0;
        return;
      }
      // What was under way when the rest began fails with the rest of its moment, and counts once.
      if (now < paused) return;
      failures++;
      if (failures < FAILURES_IN_A_ROW) return;
      pauseUntil(now + Math.min(FIRST_REST_MS * 2 ** rests, LONGEST_REST_MS));
      rests++;
    },
    isProbing: () => rests > 0,
  };
}
