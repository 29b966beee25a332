import { canCarryHalves, canCarryStops } from "./classify.js";
import type { Dated } from "./dated.js";
import type { DatedRun } from "./dating/dated-program.js";
import { runMinutes } from "./duration.js";
import { withStops } from "./trim.js";
import type { RunTraits } from "./weave/problem.js";

/** EM-7: full weeks in the program before hard runs carry legs. */
export const FULL_WEEKS_BEFORE_HALVES = { N: 4, R: 3, F: 3 } as const;

/** What the weave needs to know of a run. */
export function traitsOf(dated: Dated, run: DatedRun, number: number): RunTraits {
  const { vdot } = dated;
  const carriesStops = canCarryStops(run.session, run.minutes, run.km, run.long, run.hard);
  const shorter = carriesStops ? runMinutes(withStops(run).session, vdot) : run.minutes;
  return {
    run: number,
    minutes: run.minutes,
    hard: run.hard,
    long: run.long,
    carriesStops: carriesStops && !run.isPast,
    carriesHalves:
      !run.isPast &&
      !run.long &&
      run.hard &&
      hasSettledIn(run, dated) &&
      canCarryHalves(run.session),
    trimMinutes: run.minutes - shorter,
  };
}

/** EM-7: full weeks between the plan's first day and the run; a movable run counts from its Monday. */
function hasSettledIn({ day, week, movable }: DatedRun, { alignment, frames }: Dated): boolean {
  const monday = alignment.firstMonday + 7 * week;
  const from = movable || day === null ? monday : day;
  const fullWeeks = FULL_WEEKS_BEFORE_HALVES[frames[week]?.profile ?? "N"];
  return week >= fullWeeks && from - alignment.firstDay >= 7 * fullWeeks;
}
