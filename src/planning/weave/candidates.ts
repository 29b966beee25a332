import { DOSE_CLASSES, type DoseClass, type Place } from "../../domain/plan.js";
import type { DayInProblem } from "./arrangements.js";
import { doseMinutes, placedDose, type TimedDose } from "./dose.js";
import type { TimedRun, WeaveWeek } from "./problem.js";

/** Every dose that the day has a place for beside these runs, before any rule is asked. */
export function candidatesOf(at: DayInProblem, runs: readonly TimedRun[]): readonly TimedDose[] {
  const doses: TimedDose[] = [];
  for (const doseClass of DOSE_CLASSES) {
    if (!isAsked(doseClass, at.week)) continue;
    for (const run of runs) addInsideAndAfter(doses, doseClass, at, run, runs);
    if (at.problem.places !== "in-runs") addOnTheirOwn(doses, doseClass, at, runs);
  }
  return doses;
}

/** Light legs may stand in for heavy ones, so they are asked for with either. */
function isAsked(doseClass: DoseClass, { demand }: WeaveWeek): boolean {
  return doseClass === "LL" ? demand.LL + demand.HL > 0 : demand[doseClass] > 0;
}

function addInsideAndAfter(
  doses: TimedDose[],
  doseClass: DoseClass,
  { problem, day, today, week }: DayInProblem,
  run: TimedRun,
  runs: readonly TimedRun[],
): void {
  const put = (place: Place, start: number) =>
    doses.push(placedDose(doseClass, place, run, start, day, week));
  if (problem.places !== "separate") {
    if (doseClass === "LL" && run.carriesHalves && week.hardRunsMayCarry) {
      put("in-hard-run", run.start);
    }
    if (doseClass !== "HL" && run.carriesStops) put("in-easy-run", run.start);
  }
  const end = run.end + doseMinutes(doseClass, "after-run", week);
  const isClear = runs.every((other) => other.end <= run.end || end <= other.start);
  const fits = run.end < today.midnight && isClear;
  if (fits && (doseClass === "CU" || !run.hard)) put("after-run", run.end);
}

function addOnTheirOwn(
  doses: TimedDose[],
  doseClass: DoseClass,
  { day, today, week }: DayInProblem,
  runs: readonly TimedRun[],
): void {
  const place: Place = runs.length === 0 ? "alone" : "same-day";
  const minutes = doseMinutes(doseClass, place, week);
  for (const start of today.strengthStarts) {
    const isFree = runs.every((run) => start + minutes <= run.start || start >= run.end);
    if (isFree) doses.push(placedDose(doseClass, place, null, start, day, week));
  }
}
