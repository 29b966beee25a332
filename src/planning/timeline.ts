import { isoDate } from "../domain/calendar.js";
import type { Decision, Facts } from "../domain/plan.js";
import type { DatedRun } from "./dating/dated-program.js";
import type { DayOption } from "./weave/options.js";
import type { TimedRun, WeaveProblem } from "./weave/problem.js";

/** All runs of a woven program on their days, fixed and moved, by start. */
export function runsOf(problem: WeaveProblem, chosen: readonly DayOption[]): readonly TimedRun[] {
  return chosen.flatMap((option, day) =>
    option.movedRun === null ? (problem.days[day]?.runs ?? []) : [option.movedRun],
  );
}

/** Names a run in the facts of a decision: its index becomes its type and date. */
export function withRunNamed(
  decision: Decision,
  runs: readonly TimedRun[],
  dated: readonly DatedRun[],
  problem: WeaveProblem,
): Decision {
  const { run: index, ...rest } = decision.facts;
  if (typeof index !== "number") return decision;
  return { ...decision, facts: { ...rest, ...runFacts(index, runs, dated, problem) } };
}

export function runFacts(
  index: number,
  runs: readonly TimedRun[],
  dated: readonly DatedRun[],
  problem: WeaveProblem,
): Facts {
  const run = dated[index];
  const day = runs.find((timed) => timed.run === index)?.day;
  const epoch = day === undefined ? run?.day : problem.days[day]?.epochDay;
  return {
    runType: run?.session.type ?? null,
    runDate: epoch === undefined || epoch === null ? null : isoDate(epoch),
    long: run?.long ?? false,
  };
}
