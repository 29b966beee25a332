import { daysBetween, type IsoDate } from "../domain/calendar.js";
import type { Restriction } from "../domain/plan.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { Screening, ScreeningQuestion } from "../domain/runner.js";
import type { PlanProblem } from "./plan-request.js";

/** What the runner's health answers rule out (SF-1, SF-5). */
export interface HealthGates {
  readonly noHeavy: Restriction["rule"] | null;
  readonly noJumps: Restriction["rule"] | null;
  /** Hard runs are run easy. */
  readonly noHardRuns: Restriction["rule"] | null;
  /** The weeks do not grow beyond the first. */
  readonly noGrowth: Restriction["rule"] | null;
  readonly restrictions: readonly Restriction[];
}

/** No plan at all before clearance (SF-1). */
const STOPS_EVERYTHING: readonly ScreeningQuestion[] = [1, 2, 3, 7];
/** A careful plan before clearance (SF-1). */
const ASKS_FOR_CARE: readonly ScreeningQuestion[] = [4, 5, 6];
/** Under 18, pregnant, soon after birth, and the other cases of SF-5. */
const WANTS_A_PROFESSIONAL: ScreeningQuestion = 8;

/** Days after which answers about health are too old for a new plan (rulebook, section 9). */
const SCREENING_HOLDS_DAYS = 365;

/** Whether the health questions are to be asked, for the first time or once more. */
export function isScreeningDue(screening: Screening | null, today: IsoDate): boolean {
  return screening === null || daysBetween(screening.answeredOn, today) > SCREENING_HOLDS_DAYS;
}

/** The gates in force; a stated clearance opens them all (SF-8). */
export function healthGates(screening: Screening | null): Result<HealthGates, PlanProblem> {
  if (screening === null) return fail({ kind: "needs-screening" });
  const yes = screening.clearance === null ? screening.yes : [];
  const stopped = yes.filter((question) => STOPS_EVERYTHING.includes(question));
  if (stopped.length > 0) return fail({ kind: "needs-clearance", questions: stopped });
  const careful = yes.some((question) => ASKS_FOR_CARE.includes(question)) ? "SF-1" : null;
  const guided = yes.includes(WANTS_A_PROFESSIONAL) ? "SF-5" : null;
  const restrictions: Restriction[] = [];
  if (careful !== null) restrictions.push({ rule: careful, until: null });
  if (guided !== null) restrictions.push({ rule: guided, until: null });
  return ok({
    noHeavy: careful ?? guided,
    noJumps: careful ?? guided,
    noHardRuns: careful,
    noGrowth: guided,
    restrictions,
  });
}
