import type { Clock } from "../../application/ports.js";
import type { EpochMinute } from "../../domain/calendar.js";

const MS_PER_MINUTE = 60_000;

/** A clock that can be moved forward, never back. */
export interface ConsoleClock extends Clock {
  /** Moves to that minute, or does nothing if it is that late already: a running clock may be. */
  moveTo(minute: EpochMinute): void;
}

/** Stands still at `start` unless moved; with null it runs, from the real time. */
export function consoleClock(
  start: EpochMinute | null,
  realMs: () => number = Date.now,
): ConsoleClock {
  let standing = start;
  let aheadMs = 0;
  const now = () => standing ?? Math.floor((realMs() + aheadMs) / MS_PER_MINUTE);
  return {
    now,
    moveTo(minute) {
      if (minute <= now()) return;
      if (standing !== null) standing = minute;
      else aheadMs = minute * MS_PER_MINUTE - realMs();
    },
  };
}
