import type { Session } from "./session.js";

export const WEEK_LABELS = ["build", "cutback", "peak", "taper", "race", "recovery"] as const;
export type WeekLabel = (typeof WEEK_LABELS)[number];

export const UNITS = ["km", "mi"] as const;
/** The unit in which distances are written; everything is held in metres. */
export type DistanceUnit = (typeof UNITS)[number];

export const METRES_PER_UNIT = { km: 1000, mi: 1609.344 } as const satisfies Record<
  DistanceUnit,
  number
>;

export interface ProgramWeek {
  /** 1, 2, 3 … without gaps. */
  readonly number: number;
  /** What the program calls the week; null when it does not say. */
  readonly label: WeekLabel | null;
  readonly note: string | null;
  /** In program order: by weekday, within a day in the order of doing; undated ones last. */
  readonly sessions: readonly Session[];
}

/** A running program as its author wrote it: weeks of sessions, undated. */
export interface Program {
  readonly title: string;
  /** What it trains for, in the program's words: `half marathon`. */
  readonly goal: string | null;
  readonly about: string | null;
  readonly unit: DistanceUnit;
  readonly weeks: readonly ProgramWeek[];
}
