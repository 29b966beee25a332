import type { EpochMinute, IsoDate } from "./calendar.js";

/** Which part of a day's work an entry speaks of. */
export const LOG_PARTS = ["run", "strength", "both"] as const;
export type LogPart = (typeof LOG_PARTS)[number];

/** What a runner says was done. Null means not said. */
export interface LogEntry {
  readonly id: string;
  readonly date: IsoDate;
  readonly loggedAt: EpochMinute;
  readonly part: LogPart;
  /** The sessions of the plan that the entry speaks of. */
  readonly sessionIds: readonly string[];
  /** Effort of the whole session, 0 to 10 (CR-10). */
  readonly rpe: number | null;
  readonly distanceM: number | null;
  readonly seconds: number | null;
  readonly reps: number | null;
  readonly partly: boolean;
  readonly note: string | null;
}
