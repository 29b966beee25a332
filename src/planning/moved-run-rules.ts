import { addDays, daysBetween, epochDay, type IsoDate } from "../domain/calendar.js";
import type { Decision, Plan, PlannedRun } from "../domain/plan.js";
import { raceRow } from "../knowledge/race-distances.js";
import { isOut, noRunningOn } from "./course.js";
import type { MadePlan } from "./make-plan.js";
import { runsOf, withRunNamed } from "./timeline.js";
import { dayInProblem, judgeMovedRun } from "./weave/arrangements.js";
import { verdictOf } from "./weave/verdict.js";

/**
 * The hard rule against a run on another day, as far as other runs decide it: one run a day, hard
 * runs never on neighbouring days (SP-15), none soon after a race (RL-12), no run on a day of rest
 * (RL-13, LM-9). Null where none is.
 */
export function ruleAgainstRun(plan: Plan, run: PlannedRun, to: IsoDate): Decision | null {
  const others = plan.sessions
    .filter((session) => session.kind === "run")
    .filter((other) => other.id !== run.id && !isOut(other.status));
  if (others.some((other) => other.date === to)) return forbidden("RL-10", { taken: true });
  const rest = noRunningOn(plan.course?.adjustments ?? [], to);
  if (rest !== null) return forbidden(rest, {});
  if (!run.hard) return null;
  const neighbours = [addDays(to, -1), addDays(to, 1)];
  const next = others.find((other) => other.hard && neighbours.includes(other.date));
  if (next !== undefined) return forbidden("SP-15", factsOf(next));
  const race = others.find((other) => other.type === "race" && isResting(other, to));
  return race === undefined ? null : forbidden("RL-12", factsOf(race));
}

/**
 * The hard rule that a woven plan breaks with a run that its runner put on a day of their own: one of
 * those above, as hard as the run is there, or one about strength that is done or the runner's own
 * (SP-1, SP-4, SP-10, SP-12). Null where none is.
 */
export function ruleAgainstMoved({ plan, dated, woven }: MadePlan, id: string): Decision | null {
  const row = plan.sessions.find((session) => session.id === id);
  if (row?.kind !== "run") return null;
  const against = ruleAgainstRun(plan, row, row.date);
  if (against !== null) return against;
  const { problem } = woven;
  const day = epochDay(row.date) - dated.alignment.firstDay;
  const run = problem.days[day]?.runs.find((timed) => dated.program.runs[timed.run]?.id === id);
  if (run === undefined) return null;
  const wish = { programDay: null, announced: null };
  const { forbidden: broken } = verdictOf((ledger) =>
    judgeMovedRun(ledger, dayInProblem(problem, day), wish, run),
  );
  return broken === null
    ? null
    : withRunNamed(broken, runsOf(problem, woven.chosen), dated.program.runs, problem);
}

function isResting(race: PlannedRun, to: IsoDate): boolean {
  const days = daysBetween(race.date, to);
  return days > 0 && days <= raceRow((race.distanceKm ?? 10) * 1000).restDays;
}

function factsOf(run: PlannedRun): Decision["facts"] {
  return { runType: run.type, runDate: run.date, long: run.long };
}

function forbidden(rule: Decision["rule"], facts: Decision["facts"]): Decision {
  return { rule, verdict: "forbidden", facts };
}
