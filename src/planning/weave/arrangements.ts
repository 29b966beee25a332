import type { EpochMinute } from "../../domain/calendar.js";
import { judgeOwnDose } from "./day-rules.js";
import { ownDose, type TimedDose } from "./dose.js";
import type { MovableRun, TimedRun, WeaveDay, WeaveProblem, WeaveWeek } from "./problem.js";
import { movedRunAfterDose } from "./spacing.js";
import { type Ledger, pointsOf } from "./verdict.js";

/** A day of a problem with what lies around it. */
export interface DayInProblem {
  readonly problem: WeaveProblem;
  readonly day: number;
  readonly today: WeaveDay;
  readonly week: WeaveWeek;
  /** The runner's own dose of the day; null for none. */
  readonly own: TimedDose | null;
  /** Core of the runner's own beside their legs; null for none. */
  readonly ownCore: TimedDose | null;
}

/** One way to fill a day with runs. */
export interface Arrangement {
  /** Index into the week's movable runs; -1 for none. */
  readonly movable: number;
  readonly movedRun: TimedRun | null;
  readonly runs: readonly TimedRun[];
  /** What the runs cost on this day, whatever else lies on it. */
  readonly points: number;
}

export function dayInProblem(problem: WeaveProblem, day: number): DayInProblem {
  const today = problem.days[day];
  const week = problem.weeks[today?.week ?? -1];
  if (today === undefined || week === undefined) throw new RangeError(`no day ${day}`);
  const own = today.own === null ? null : ownDose(today.own, day, week);
  const ownCore = today.ownCore === null ? null : ownDose(today.ownCore, day, week);
  return { problem, day, today, week, own, ownCore };
}

/** The ways to fill a day with runs: its fixed ones, or one movable run at one start. */
export function arrangementsOf(at: DayInProblem): readonly Arrangement[] {
  const { day, today, week } = at;
  const fixed = { movable: -1, movedRun: null, runs: today.runs, points: 0 };
  if (today.runs.length > 0 || week.movable.length === 0) return [fixed];
  const all: Arrangement[] = [];
  const hardForbidden = hardRunForbidden(at);
  week.movable.forEach((run, movable) => {
    if (run.hard && hardForbidden) return;
    for (const start of today.runStarts) {
      const movedRun = putOn(run, day, start);
      const points = pointsOf((ledger) => judgeMovedRun(ledger, at, run, movedRun));
      if (points >= 0) all.push({ movable, movedRun, runs: [movedRun], points });
    }
  });
  return [...all, fixed];
}

/** Field by field: to spread the run would take longer than to judge it. */
function putOn(movable: MovableRun, day: number, start: EpochMinute): TimedRun {
  const { run, minutes, hard, long, carriesStops, carriesHalves, trimMinutes } = movable;
  const end = start + minutes;
  return { run, minutes, hard, long, carriesStops, carriesHalves, trimMinutes, day, start, end };
}

/** What a moved run costs on its day: the moving, and the runner's own strength around it. */
export function judgeMovedRun(
  ledger: Ledger,
  { problem, day, today, week, own }: DayInProblem,
  { programDay, announced }: Pick<MovableRun, "programDay" | "announced">,
  run: TimedRun,
): void {
  if (programDay !== null && programDay !== day) ledger.charge("run-moved", week.profile, "RL-14");
  if (announced !== null && announced.day !== day) {
    ledger.charge(announced.term, week.profile, "RL-14");
  }
  for (const earlier of [day - 2, day - 1]) judgeAfterOwnLegs(ledger, problem, earlier, run);
  if (own !== null) judgeOwnDose(ledger, own, run, today.gates);
}

/** What a moved run owes to the runner's own legs of a day before; they never move. */
function judgeAfterOwnLegs(
  ledger: Ledger,
  problem: WeaveProblem,
  day: number,
  run: TimedRun,
): void {
  const other = problem.days[day];
  const week = problem.weeks[other?.week ?? -1];
  if (other === undefined || week === undefined) return;
  if (other.own === null || other.own.class === "CU") return;
  movedRunAfterDose(ledger, ownDose(other.own, day, week), run);
}

/** SP-15 against fixed neighbours and RL-12 after a race, for hard runs whose day we choose. */
function hardRunForbidden({ problem, day, today }: DayInProblem): boolean {
  const neighbours = [problem.days[day - 1], problem.days[day + 1]];
  return (
    today.gates.hardRuns !== null ||
    neighbours.some((other) => other?.runs.some((run) => run.hard) ?? false)
  );
}
