import type { DoseClass, Place } from "../../src/domain/plan.js";
import type { MovableRun, TimedRun, WeaveProblem } from "../../src/planning/weave/problem.js";
import { feesBetweenDoses, feesOfDose } from "./fees.js";
import { faultsBetweenDoses, faultsOfDose } from "./hard-rules.js";
import { isLegs, type Life, type LifeDose, type LifeRun } from "./life.js";

/** The problem of the weave as a life, with the runs where they are put. */
export function lifeOfProblem(
  problem: WeaveProblem,
  runs: readonly LifeRun[],
  doses: readonly LifeDose[],
): Life {
  return {
    weeks: problem.weeks.map((week) => ({
      firstDay: week.firstDay,
      lastDay: week.lastDay,
      profile: week.profile,
      tender: week.noviceStart,
      asked: week.demand,
      halvesAllowed: week.hardRunsMayCarry,
      freeDays: week.runFreeDays,
      cut: week.reachesOutside,
    })),
    runs,
    doses,
    closedOn(day) {
      const gates = problem.days[day]?.gates;
      if (gates === undefined) throw new RangeError(`no day ${day}`);
      const { HL, LL, CU, insideRuns, hardRuns } = gates;
      return { HL, LL, CU, inside: insideRuns, hardRuns };
    },
    announced: problem.days.flatMap(({ announced }, day) =>
      announced === null ? [] : [{ ...announced, day }],
    ),
    places: problem.places,
  };
}

export function fixedRun(run: TimedRun): LifeRun {
  return { ...traits(run), day: run.day, start: run.start, end: run.end, chosen: false };
}

export function runPutOn(run: MovableRun, day: number, start: number): LifeRun {
  const offItsDay = run.programDay !== null && run.programDay !== day;
  const changed = run.announced === null || run.announced.day === day ? null : run.announced.term;
  return { ...traits(run), day, start, end: start + run.minutes, chosen: true, offItsDay, changed };
}

function traits(run: TimedRun | MovableRun): Omit<LifeRun, "day" | "start" | "end" | "chosen"> {
  return {
    id: String(run.run),
    hard: run.hard,
    long: run.long,
    offItsDay: false,
    changed: null,
    mayHaveStops: run.carriesStops,
    mayHaveHalves: run.carriesHalves,
    trimMinutes: run.trimMinutes,
  };
}

/** The runner's own doses of a problem. */
export function ownDoses(problem: WeaveProblem): readonly LifeDose[] {
  return problem.days.flatMap(({ own, ownCore }, day) =>
    [own, ownCore].flatMap((dose) =>
      dose === null ? [] : [{ ...dose, day, place: null, runId: null }],
    ),
  );
}

/** A dose that a day could take, with what it costs by itself. */
export interface Choice {
  readonly dose: LifeDose;
  readonly points: number;
}

/** Every dose of ours that the day itself and the runs around it leave open. */
export function choicesOn(life: Life, problem: WeaveProblem, day: number): readonly Choice[] {
  if (problem.days[day]?.own) return [];
  const near = { ...life, runs: life.runs.filter((run) => Math.abs(run.day - day) <= 4) };
  return everyDose(near, problem, day)
    .filter((dose) => faultsOfDose(near, dose).length === 0)
    .map((dose) => ({ dose, points: sum(feesOfDose(near, dose)) }));
}

/** Every class at every place and time that the day has, legal or not. */
export function everyDose(life: Life, problem: WeaveProblem, day: number): readonly LifeDose[] {
  const today = problem.days[day];
  const week = problem.weeks[today?.week ?? -1];
  if (today === undefined || week === undefined) throw new RangeError(`no day ${day}`);
  const { minutes } = week;
  const classes: readonly DoseClass[] = ["HL", "LL", "CU"];
  const runs = life.runs.filter((run) => run.day === day);
  const found: LifeDose[] = [];
  for (const kind of classes) {
    const outside = kind === "LL" ? minutes.lightOnItsOwn : minutes[kind];
    const inside = kind === "LL" ? minutes.lightInRun : minutes[kind];
    const add = (place: Place, runId: string | null, start: number, end: number) =>
      found.push({ day, class: kind, place, runId, start, end });
    for (const run of runs) {
      if (run.hard) add("in-hard-run", run.id, run.start, run.end + inside);
      else add("in-easy-run", run.id, run.start, run.end - run.trimMinutes + inside);
      if (run.end < today.midnight) add("after-run", run.id, run.end, run.end + outside);
    }
    for (const start of today.strengthStarts) {
      add(runs.length === 0 ? "alone" : "same-day", null, start, start + outside);
    }
  }
  return found;
}

/** Points of a dose straight after another of its kind; null where a hard rule forbids it. */
export function pairPoints(life: Life, earlier: LifeDose, later: LifeDose): number | null {
  if (isLegs(earlier) !== isLegs(later)) return 0;
  const two = { ...life, runs: [], doses: [earlier, later] };
  return faultsBetweenDoses(two).length > 0 ? null : sum(feesBetweenDoses(two));
}

export function sum(fees: readonly { readonly points: number }[]): number {
  return fees.reduce((total, { points }) => total + points, 0);
}
