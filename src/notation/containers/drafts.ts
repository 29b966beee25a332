import type { Weekday } from "../../domain/calendar.js";
import type { WeekLabel } from "../../domain/program.js";
import type { Range, TimeOfDay } from "../../domain/session.js";
import type { SessionReading } from "../grammar/index.js";

/** One cell, event or entry of a file, in its place. */
export interface Item {
  readonly day: Weekday | null;
  readonly time: TimeOfDay | null;
  readonly line: number | null;
  /** The words as they stand in the file. */
  readonly words: string;
  /** Reads them; called once, and not at all for what has no room in a program. */
  readonly read: () => SessionReading;
}

/** A week of a file before the weeks are numbered. */
export interface WeekDraft {
  /** As the file numbers it; null where only the order tells. */
  readonly number: number | null;
  readonly label: WeekLabel | null;
  readonly note: string | null;
  readonly line: number | null;
  /** What the file says that the week comes to. */
  readonly totalM: Range | null;
  readonly items: readonly Item[];
}

/** A week about which the file says nothing. */
export const EMPTY_WEEK: WeekDraft = {
  number: null,
  label: null,
  note: null,
  line: null,
  totalM: null,
  items: [],
};
