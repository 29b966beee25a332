import type { EpochMinute, IsoDate } from "../domain/calendar.js";
import type { Program } from "../domain/program.js";
import type { Runner, ScreeningQuestion } from "../domain/runner.js";

/** Everything a plan is made of. The same request gives the same plan, byte for byte. */
export interface PlanRequest {
  readonly program: Program;
  readonly source: "built-in" | "import";
  readonly runner: Runner;
  /** The instant of making; its local day is today. */
  readonly asOf: EpochMinute;
  /** First day; null for the coming Monday (today if it is one), or what the race day asks for. */
  readonly start: IsoDate | null;
  /** Day of the goal race; null when the program's own length decides. */
  readonly race: IsoDate | null;
}

/** Why no plan can be made. Each is an expected failure with what would work. */
export type PlanProblem =
  | { readonly kind: "needs-screening" }
  | { readonly kind: "needs-clearance"; readonly questions: readonly ScreeningQuestion[] }
  | { readonly kind: "start-in-past"; readonly start: IsoDate; readonly today: IsoDate }
  | { readonly kind: "race-in-past"; readonly race: IsoDate; readonly today: IsoDate }
  | { readonly kind: "race-before-start"; readonly race: IsoDate; readonly start: IsoDate }
  | {
      readonly kind: "too-long";
      readonly weeks: number;
      readonly weeksLeft: number;
      readonly earliestRace: IsoDate;
    }
  | { readonly kind: "no-race-in-program" }
  | {
      readonly kind: "start-and-race-disagree";
      readonly start: IsoDate;
      readonly race: IsoDate;
      /** The race day that the start would give. */
      readonly raceForStart: IsoDate;
    }
  | {
      readonly kind: "too-few-run-days";
      readonly week: number;
      readonly needed: number;
      readonly available: number;
    }
  /** The hard rules leave no way to lay the week's runs on the runner's days. */
  /** The rule that leaves no room: after a race RL-12, else SP-15. */
  | { readonly kind: "no-legal-days"; readonly week: number; readonly rule: "RL-12" | "SP-15" };
