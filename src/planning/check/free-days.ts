import { WEEKDAYS } from "../../domain/calendar.js";
import { finding, type ProgramFinding } from "./finding.js";
import {
  type MeasuredProgram,
  type MeasuredRun,
  type MeasuredWeek,
  sum,
} from "./measured-program.js";
import { named, whereRun } from "./naming.js";

const DAYS_A_WEEK = 7;

/** RL-10: a day without running in every week. What is optional may be left out anyway. */
export function freeDayFindings({ weeks }: MeasuredProgram): readonly ProgramFinding[] {
  return weeks.flatMap(noFreeDay);
}

function noFreeDay(now: MeasuredWeek): readonly ProgramFinding[] {
  const outings = outingsOf(now);
  if (outings.length < DAYS_A_WEEK) return [];
  const free = easiestToLeave(outings, now);
  const first = free?.[0];
  if (free === null || first === undefined) return [];
  return [
    finding(
      "RL-10/no-free-day",
      { week: now.week.number, day: whereRun(first).day },
      { runDays: DAYS_A_WEEK, freed: named(first) },
      { kind: "free-day", week: now.week.number, sessions: free.map(({ session }) => session) },
    ),
  ];
}

/** The runs of each day; a run without a day is counted as a day of its own. */
function outingsOf({ runs }: MeasuredWeek): readonly (readonly MeasuredRun[])[] {
  const needed = runs.filter(({ run }) => !run.optional);
  const days = WEEKDAYS.map((weekday) => needed.filter(({ run }) => run.day === weekday));
  const undated = needed.filter(({ run }) => run.day === null).map((run) => [run]);
  return [...days.filter((ofDay) => ofDay.length > 0), ...undated];
}

/** Never a race; the long run and hard runs last; then the shortest. */
function easiestToLeave(
  outings: readonly (readonly MeasuredRun[])[],
  { long }: MeasuredWeek,
): readonly MeasuredRun[] | null {
  const weight = (runs: readonly MeasuredRun[]) =>
    (runs.some((run) => run.hard || run === long) ? 100_000 : 0) +
    sum(runs.map(({ minutes }) => minutes));
  const leavable = outings.filter((runs) => runs.every(({ run }) => run.type !== "race"));
  return leavable.toSorted((a, b) => weight(a) - weight(b))[0] ?? null;
}
