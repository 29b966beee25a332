import type { RunType } from "../../domain/session.js";
import { LONG_RUN, WEEK_GROWTH } from "../../knowledge/running-limits.js";
import { finding, type ProgramFinding } from "./finding.js";
import { cutLength } from "./growth.js";
import type { MeasuredProgram, MeasuredRun, MeasuredWeek } from "./measured-program.js";
import { exceeds, named, percentOf, whereRun } from "./naming.js";

/** RL-6: the long run by its time, and by its share of the week. */
export function longRunFindings(program: MeasuredProgram): readonly ProgramFinding[] {
  return [
    ...program.runs.flatMap((run) => tooLong(program, run)),
    ...program.weeks.flatMap((week) => tooLargeShare(program, week)),
  ];
}

/** Runs whose time is not theirs to choose, or is no running throughout. */
const ANY_LENGTH: readonly RunType[] = ["race", "walk-run", "other"];
const MARATHON_FROM_M = 30_000;

function tooLong(program: MeasuredProgram, measured: MeasuredRun): readonly ProgramFinding[] {
  const { run, minutes, week, session } = measured;
  const most = forMarathon(program) ? LONG_RUN.minutesForMarathon : LONG_RUN.minutes;
  if (ANY_LENGTH.includes(run.type) || minutes <= most) return [];
  return [
    finding(
      "RL-6/minutes",
      whereRun(measured),
      { ...named(measured), minutes, mostMinutes: most, toMinutes: most },
      { kind: "shorten-run", week, session, share: most / minutes },
    ),
  ];
}

/** By the length of the goal race; where nothing states it, by the goal in words. */
function forMarathon({ goal, program }: MeasuredProgram): boolean {
  if (goal?.distanceM != null) return goal.distanceM > MARATHON_FROM_M;
  const words = program.goal ?? "";
  return /marat/i.test(words) && !/half|halv|halb|semi|demi|medi[ao]|mezza|meia/i.test(words);
}

/** Weeks of one or two runs have no share to keep, and a race week is not for long runs. */
function tooLargeShare(program: MeasuredProgram, now: MeasuredWeek): readonly ProgramFinding[] {
  const { long, runs, trainingM: weekM } = now;
  if (long?.lengthM == null || weekM === null || runs.length < 3) return [];
  if (weekM < WEEK_GROWTH.countsFromM || runs.some(({ run }) => run.type === "race")) return [];
  const { lengthM } = long;
  const most = shareFor(runs.length, weekM);
  if (!exceeds(lengthM, most * weekM)) return [];
  const { week, session } = long;
  const share = (most * (weekM - lengthM)) / (1 - most) / lengthM;
  const mends = share >= LONG_RUN.leastRepaired;
  return [
    finding(
      "RL-6/share",
      whereRun(long),
      {
        ...named(long),
        lengthM,
        weekM,
        percent: percentOf(lengthM, weekM),
        mostPercent: percentOf(most, 1),
        toM: mends ? cutLength(program, long, share) : null,
      },
      mends ? { kind: "shorten-run", week, session, share } : null,
    ),
  ];
}

function shareFor(runs: number, weekM: number): number {
  const fewRuns = LONG_RUN.shareOfFewRuns[runs];
  if (fewRuns !== undefined) return fewRuns;
  return weekM < LONG_RUN.bigWeekM ? LONG_RUN.share : LONG_RUN.shareOfBigWeek;
}
