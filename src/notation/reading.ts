import type { IsoDate, Weekday } from "../domain/calendar.js";
import type { DistanceUnit, Program } from "../domain/program.js";

/** The forms in which people have programs. */
export const SOURCE_FORMATS = [
  "canonical",
  "free-text",
  "markdown",
  "fixed-width",
  "csv",
  "ics",
  "calendar-hack",
  "garmin-planner",
  "intervals-icu",
  "json",
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What the runner may say about a file beforehand. */
export interface ReadOptions {
  /** The unit of bare numbers; null to settle it from the file. */
  readonly unit: DistanceUnit | null;
  /** Which of several levels in the file, from 1; null to be asked. */
  readonly level: number | null;
}

/** Something settled once for the whole file, which the preview reports. */
export interface Assumption {
  readonly kind:
    | "unit"
    | "m-means"
    | "prime-means"
    | "decimal-comma"
    | "week-starts"
    | "language"
    | "encoding"
    | "dates-dropped"
    | "level";
  readonly value: string;
}

export const DOUBT_KINDS = [
  "unread-line",
  "total-differs",
  "implausible-distance",
  "implausible-time",
  "impossible-time",
  "missing-week",
  "week-twice",
  "day-twice",
  "recovery-not-given",
  "unit-unclear",
  "date-and-weekday-differ",
  "merge-conflict",
  "struck-through",
  "note-kept",
  "alternative-kept",
  "too-many-weeks",
  "ambiguous",
] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** Something doubtful or contradictory, where it stands, and what was done about it. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** From 1; null where the file has no lines (a cell of a binary container). */
  readonly line: number | null;
  readonly week: number | null;
  readonly day: Weekday | null;
  /** The words as they stand in the file, shortened. */
  readonly quote: string;
  /** Numbers behind it; units in the names. */
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** Why something is no program, in a way that says what to do instead. */
export const REFUSALS = [
  "empty",
  "too-large",
  "binary",
  "spreadsheet",
  "pdf",
  "picture",
  "activity-file",
  "workout-file",
  "json-schema",
  "web-page",
  "one-week-template",
  "endless-calendar",
  "other-sport",
  "not-a-program",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What reading a file gives. Nothing is invented: what is not stated is null. */
export type Reading =
  | {
      readonly kind: "program";
      readonly format: SourceFormat;
      readonly program: Program;
      readonly assumptions: readonly Assumption[];
      readonly doubts: readonly Doubt[];
      /** The date of the program's first Monday where the file is dated; null elsewhere. */
      readonly firstMonday: IsoDate | null;
    }
  | { readonly kind: "which-level"; readonly levels: readonly string[] }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly line: number | null };
