import type { EpochMinute } from "../domain/calendar.js";
import type { PlannedSession } from "../domain/plan.js";
import type { Runner } from "../domain/runner.js";
import type { Course } from "./course.js";
import type { Alignment } from "./dating/align.js";
import type { DatedProgram } from "./dating/dated-program.js";
import type { WeekFrame } from "./dating/week-frames.js";
import type { RaceOnDay } from "./day-gates.js";
import type { HealthGates } from "./gates.js";

/** Everything that the weave's problem is made from. */
export interface Dated {
  readonly runner: Runner;
  readonly alignment: Alignment;
  readonly program: DatedProgram;
  readonly frames: readonly WeekFrame[];
  readonly races: readonly RaceOnDay[];
  readonly health: HealthGates;
  readonly vdot: number | null;
  /** The instant of making; nothing of ours starts before it. */
  readonly asOf: EpochMinute;
  /** How the plan has gone so far; null for a first weave. */
  readonly course: Course | null;
  /** Sessions that lie behind us or were taken out, as they stand now; empty for a first weave. */
  readonly past: readonly PlannedSession[];
}
