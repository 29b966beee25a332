/** What is wrong with a line of program text, and where; lines and columns count from 1. */
export interface ProgramTextProblem {
  readonly line: number;
  readonly column: number;
  readonly kind: ProblemKind;
  /** What stands there, at most 40 characters of it; empty at the end of a line. */
  readonly found: string;
  /** What would be understood there, as words of the notation. */
  readonly expected: readonly string[];
  /** What was probably meant; null if nothing is near. */
  readonly suggestion: string | null;
}

/** A problem whose line the reader of the whole text knows. */
export type LineProblem = Omit<ProgramTextProblem, "line">;

export type ProblemKind =
  /** There is nothing but white space. */
  | "empty"
  | "too-large"
  /** Bytes of something else, read as text. */
  | "not-text"
  | "no-title"
  | "no-weeks"
  | "session-outside-week"
  /** A week that is missing, repeated or out of order. */
  | "week-number"
  | "unexpected"
  /** A clock or a pace that no watch shows, such as `6:65`. */
  | "impossible-time"
  /** Nothing, more than a number can hold, or a number of repeats that is not whole. */
  | "impossible-amount"
  | "range-backwards"
  /** Repeats inside repeats beyond what anyone runs. */
  | "too-deep"
  | "too-many-sessions"
  | "too-many-weeks";
