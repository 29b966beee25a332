import type { Dated } from "../dated.js";
import type { WeekFrame } from "../dating/week-frames.js";
import type { TimedDose } from "../weave/dose.js";
import type { History } from "./history.js";

/** Everything that decides what a dose is filled with. */
export interface DoseRequest {
  readonly dose: TimedDose;
  readonly dated: Dated;
  readonly frame: WeekFrame;
  readonly weekIndex: number;
  /** Cutback, peak and taper weeks: the same exercises in fewer sets. */
  readonly isReduced: boolean;
  /** Kilometres of the run that carries it, after trimming; an estimate for a timed run. */
  readonly runKm: number;
  /** A hard run on the calendar day before (SP-3). */
  readonly isAfterHardDay: boolean;
  readonly history: History;
}
