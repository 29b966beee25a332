import { raceRow } from "../../knowledge/race-distances.js";
import { RACE_OVER_LONGEST, TAPER_SHARES } from "../../knowledge/running-limits.js";
import { finding, type ProgramFinding } from "./finding.js";
import { longestBefore } from "./growth.js";
import type { MeasuredProgram, MeasuredRun } from "./measured-program.js";
import { exceeds, named, percentOf, whereRun } from "./naming.js";

/** RL-11 and RL-12, and races that the training does not reach: what lies around a race. */
export function raceFindings(program: MeasuredProgram): readonly ProgramFinding[] {
  return [
    ...taper(program),
    ...program.runs.flatMap((run) => tooSoonAfter(program, run)),
    ...program.runs.flatMap((run, index) => unprepared(program, run, index)),
  ];
}

/** RL-11: the last weeks against the highest one before them. */
function taper(program: MeasuredProgram): readonly ProgramFinding[] {
  const { goal, weeks } = program;
  if (goal?.distanceM == null || !goal.isA) return [];
  const shares = TAPER_SHARES[raceRow(goal.distanceM).taperDays] ?? [];
  const raceWeek = goal.race.week - 1;
  const trained = weeks.slice(0, Math.max(0, raceWeek + 1 - shares.length));
  const highestM = Math.max(0, ...trained.map(({ trainingM }) => trainingM ?? 0));
  if (highestM === 0) return [];
  return shares.flatMap((most, weeksBefore) => {
    const now = weeks[raceWeek - weeksBefore];
    const weekM = now?.trainingM ?? null;
    if (now === undefined || weekM === null || !exceeds(weekM, most * highestM)) return [];
    const { number: week } = now.week;
    const toM = most * highestM;
    return [
      finding(
        "RL-11/taper",
        { week, day: null },
        {
          weeksBefore,
          weekM,
          highestM,
          percent: percentOf(weekM, highestM),
          mostPercent: percentOf(most, 1),
          toM,
        },
        { kind: "lighten-week", week, share: toM / weekM },
      ),
    ];
  });
}

/** Metres of a race whose distance nothing says. */
const UNKNOWN_RACE_METRES = 10_000;

/** RL-12: the days after a race, for a hard run and for the next race. */
function tooSoonAfter(program: MeasuredProgram, measured: MeasuredRun): readonly ProgramFinding[] {
  if (!measured.hard) return [];
  const before = program.runs
    .filter(({ run, day }) => run.type === "race" && day < measured.day)
    .map(({ lengthM, day }) => ({
      daysAfter: measured.day - day,
      restDays: raceRow(lengthM ?? UNKNOWN_RACE_METRES).restDays,
    }))
    .find(({ daysAfter, restDays }) => daysAfter <= restDays);
  if (before === undefined) return [];
  const { week, session, run } = measured;
  if (run.type === "race") return [finding("RL-12/race", whereRun(measured), before, null)];
  return [
    finding(
      "RL-12/hard-run",
      whereRun(measured),
      { ...named(measured), ...before },
      { kind: "ease-run", week, session },
    ),
  ];
}

/** RL-1 exempts races, with a warning where the race is far beyond anything run before it. */
function unprepared(
  program: MeasuredProgram,
  measured: MeasuredRun,
  index: number,
): readonly ProgramFinding[] {
  if (measured.run.type !== "race") return [];
  const isGoal = measured === program.goal?.race;
  const raceM = isGoal ? program.goal?.distanceM : measured.lengthM;
  const longestM = longestBefore(program.runs, index);
  if (raceM == null || longestM === null) return [];
  if (!exceeds(raceM, RACE_OVER_LONGEST * longestM)) return [];
  return [finding("RL-1/race", whereRun(measured), { raceM, longestM }, null)];
}
