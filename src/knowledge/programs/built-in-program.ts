/** A program that comes with the bot. What it holds is its text; the rest is for lists. */
export interface BuiltInProgram {
  /** As in `/start program:half`. */
  readonly id: string;
  readonly title: string;
  /** One sentence for a runner who chooses. */
  readonly summary: string;
  readonly weeks: number;
  /** Runs in an ordinary week. */
  readonly runsAWeek: number;
  /** Canonical program text (`docs/program-text.md`). */
  readonly text: string;
}
