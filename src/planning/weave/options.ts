import type { Decision } from "../../domain/plan.js";
import {
  type Arrangement,
  arrangementsOf,
  type DayInProblem,
  dayInProblem,
  judgeMovedRun,
} from "./arrangements.js";
import { candidatesOf } from "./candidates.js";
import { judgeDose, type Surroundings } from "./day-rules.js";
import type { TimedDose } from "./dose.js";
import type { TimedRun, WeaveProblem } from "./problem.js";
import { rankOf } from "./tie-order.js";
import { type Charge, type Ledger, pointsOf, verdictOf } from "./verdict.js";

/** One way to spend a day: which movable run it takes, and which dose of ours. */
export interface DayOption {
  /** Index into the week's movable runs; -1 for none. */
  readonly movable: number;
  readonly movedRun: TimedRun | null;
  readonly dose: TimedDose | null;
  /** The leg dose of the day, ours or the runner's own. */
  readonly legs: TimedDose | null;
  readonly core: TimedDose | null;
  /** A hard run on the day that is fixed or moved. */
  readonly hardRun: TimedRun | null;
  /** RL-10: the day is kept free of runs and legs, used up by legs of ours, or neither. */
  readonly freeDay: "kept" | "usedUp" | "open";
  readonly points: number;
  /** Its place in the order in which ties are settled, the lowest first. */
  readonly rank: number;
}

/** A dose that a hard rule keeps off the day, whatever the rest of the plan looks like. */
export interface BlockedDose {
  readonly dose: TimedDose;
  readonly movable: number;
  readonly decision: Decision;
}

/** A day's options in tie order, with every rule applied that the day and the fixed runs decide. */
export function openOptions(
  at: DayInProblem,
  arrangements: readonly Arrangement[],
): readonly DayOption[] {
  const open: DayOption[] = [];
  for (const arrangement of arrangements) {
    open.push(optionWith(at, arrangement, null, 0));
    if (at.own !== null) continue;
    const around = surroundingsOf(at, arrangement.runs);
    for (const dose of candidatesOf(at, arrangement.runs)) {
      const points = pointsOf((ledger) => judgeDose(ledger, dose, around));
      if (points >= 0) open.push(optionWith(at, arrangement, dose, points));
    }
  }
  return open.sort((a, b) => a.rank - b.rank);
}

/** The doses that the day has a place for and a hard rule keeps off, each with the rule. */
export function blockedDoses(problem: WeaveProblem, day: number): readonly BlockedDose[] {
  const at = dayInProblem(problem, day);
  if (at.own !== null) return [];
  return arrangementsOf(at).flatMap(({ movable, runs }) => {
    const around = surroundingsOf(at, runs);
    return candidatesOf(at, runs).flatMap((dose) => {
      const { forbidden } = verdictOf((ledger) => judgeDose(ledger, dose, around));
      return forbidden === null ? [] : [{ dose, movable, decision: forbidden }];
    });
  });
}

/** What an option is charged for on its day, one by one; together its points. */
export function chargesOf(
  problem: WeaveProblem,
  day: number,
  { movable, movedRun, dose }: DayOption,
): readonly Charge[] {
  const at = dayInProblem(problem, day);
  const run = at.week.movable[movable];
  return verdictOf((ledger) => {
    if (run !== undefined && movedRun !== null) judgeMovedRun(ledger, at, run, movedRun);
    if (dose !== null) {
      const runs = movedRun === null ? at.today.runs : [movedRun];
      judgeDose(ledger, dose, surroundingsOf(at, runs));
    }
    judgeChange(ledger, at, dose);
  }).charges;
}

function optionWith(
  at: DayInProblem,
  { movable, movedRun, runs, points }: Arrangement,
  dose: TimedDose | null,
  dosePoints: number,
): DayOption {
  const there = dose ?? at.own;
  const changePoints =
    at.today.announced === null ? 0 : pointsOf((ledger) => judgeChange(ledger, at, dose));
  return {
    movable,
    movedRun,
    dose,
    legs: there?.legs ? there : null,
    core: there === null || there.legs ? at.ownCore : there,
    hardRun: runs.find((run) => run.hard) ?? null,
    freeDay: freeDayWith(runs, there),
    points: points + dosePoints + changePoints,
    rank: rankOf(dose, movable, movedRun, at.today.usualRunStart),
  };
}

function freeDayWith(runs: readonly TimedRun[], dose: TimedDose | null): DayOption["freeDay"] {
  if (runs.length > 0) return "open";
  if (dose === null || !dose.legs) return "kept";
  return dose.own ? "open" : "usedUp";
}

/** RL-14: what was announced for the day and is not kept. */
function judgeChange(ledger: Ledger, { today, week }: DayInProblem, dose: TimedDose | null): void {
  const { announced } = today;
  if (announced === null) return;
  const isKept =
    dose !== null &&
    dose.class === announced.class &&
    dose.place === announced.place &&
    dose.start === announced.start;
  if (!isKept) ledger.charge(announced.term, week.profile, "RL-14");
}

function surroundingsOf(
  { problem, day, today }: DayInProblem,
  runs: readonly TimedRun[],
): Surroundings {
  const yesterday = problem.days[day - 1]?.runs ?? [];
  const tomorrow = problem.days[day + 1]?.runs ?? [];
  const dayAfter = problem.days[day + 2]?.runs ?? [];
  return {
    sameDay: runs,
    hardDayBefore: yesterday.findLast((run) => run.hard) ?? null,
    longBefore: yesterday.findLast((run) => run.long) ?? null,
    ahead: [...runs, ...tomorrow, ...dayAfter],
    gates: today.gates,
  };
}
