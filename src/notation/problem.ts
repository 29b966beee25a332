/** What is wrong with a line of program text, and where; lines and columns count from 1. */
export interface ProgramTextProblem {
  readonly line: number;
  readonly column: number;
  readonly kind: ProblemKind;
  /** What stands there; empty at the end of a line. */
  readonly found: string;
  /** What would be understood there, as words of the notation. */
  readonly expected: readonly string[];
  /** The nearest word that would be understood; null if none is near. */
  readonly suggestion: string | null;
}

export type ProblemKind =
  | "empty"
  | "too-large"
  | "not-text"
  | "no-title"
  | "no-weeks"
  | "session-outside-week"
  | "week-number"
  | "unexpected"
  | "impossible-time"
  | "range-backwards"
  | "too-many-weeks";
