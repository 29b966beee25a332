import { GROWTH_ON_ALL_SIDES, RUN_GROWTH, WEEK_GROWTH } from "../../knowledge/running-limits.js";
import { cutRun } from "../cut-run.js";
import { fastPart } from "../fast-running.js";
import { type FindingKey, finding, type ProgramFinding } from "./finding.js";
import {
  heldBefore,
  lengthOf,
  type MeasuredProgram,
  type MeasuredRun,
  type MeasuredWeek,
  sum,
} from "./measured-program.js";
import { exceeds, named, percentOver, whereRun } from "./naming.js";

/** RL-1, RL-2 and RL-4: how single runs and weeks grow. Week 1 is where the runner stands. */
export function growthFindings(program: MeasuredProgram): readonly ProgramFinding[] {
  return [
    ...program.runs.flatMap((run, index) => runGrowth(program, run, index)),
    ...program.weeks.flatMap((_, index) => weekGrowth(program, index)),
    ...program.weeks.flatMap((_, index) => growthOnAllSides(program, index)),
  ];
}

/** RL-1; races are exempt. */
function runGrowth(
  program: MeasuredProgram,
  measured: MeasuredRun,
  index: number,
): readonly ProgramFinding[] {
  const { run, lengthM, week } = measured;
  if (week === 1 || lengthM === null || run.type === "race") return [];
  const longestM = longestBefore(program.runs, index);
  if (longestM === null) return [];
  const allowedM = allowedAfter(longestM);
  if (!exceeds(lengthM, allowedM)) return [];
  const share = allowedM / lengthM;
  return [
    finding(
      "RL-1/run",
      whereRun(measured),
      {
        ...named(measured),
        lengthM,
        longestM,
        percent: percentOver(lengthM, longestM),
        toM: cutLength(program, measured, share),
      },
      { kind: "shorten-run", week, session: measured.session, share },
    ),
  ];
}

/** Metres of the longest run of the thirty days before; null where none is known. */
export function longestBefore(runs: readonly MeasuredRun[], index: number): number | null {
  const day = runs[index]?.day ?? 0;
  let longest: number | null = null;
  for (let before = index - 1; before >= 0; before--) {
    const other = runs[before];
    if (other === undefined || other.day < day - RUN_GROWTH.days) break;
    if (other.day === day || other.lengthM === null) continue;
    longest = Math.max(longest ?? 0, other.lengthM);
  }
  return longest;
}

/** Metres of the longest run that may follow one of that length (RL-1). */
export function allowedAfter(longestM: number): number {
  const byShare = longestM * RUN_GROWTH.most;
  return longestM < RUN_GROWTH.freeUnderM
    ? Math.max(byShare, longestM + RUN_GROWTH.freeM)
    : byShare;
}

/** Metres of the run once it has been cut. */
export function cutLength(
  { program }: MeasuredProgram,
  { run }: MeasuredRun,
  share: number,
): number {
  return lengthOf(cutRun(run, share, program.unit), null) ?? 0;
}

/** RL-2: the hard limits first, the wish of a tenth a week after them; one finding a week. */
function weekGrowth({ weeks }: MeasuredProgram, index: number): readonly ProgramFinding[] {
  const now = weeks[index];
  if (now === undefined || now.trainingM === null) return [];
  const weekM = now.trainingM;
  const limits = limitsOf(weeks, index);
  const broken = limits.find(({ mostM }) => exceeds(weekM, mostM));
  if (broken === undefined) return [];
  const toM = Math.min(...limits.map(({ mostM }) => mostM));
  const { number: week } = now.week;
  const { key, heldM } = broken;
  return [
    finding(
      key,
      { week, day: null },
      { weekM, heldM, percent: percentOver(weekM, heldM), toM },
      { kind: "lighten-week", week, share: toM / weekM },
    ),
  ];
}

interface WeekLimit {
  readonly key: WeekGrowthKey;
  readonly heldM: number;
  readonly mostM: number;
}

function limitsOf(weeks: readonly MeasuredWeek[], index: number): readonly WeekLimit[] {
  const limit = (key: WeekGrowthKey, heldM: number | null, most: number): readonly WeekLimit[] =>
    heldM === null ? [] : [{ key, heldM, mostM: Math.max(heldM * most, WEEK_GROWTH.countsFromM) }];
  const held = heldBefore(weeks, index);
  const isEarly = index < WEEK_GROWTH.firstWeeks;
  return [
    ...limit("RL-2/first-weeks", isEarly ? held : null, WEEK_GROWTH.mostAtFirst),
    ...limit("RL-2/two-weeks", heldBefore(weeks, index - 1), WEEK_GROWTH.mostInTwoWeeks),
    ...limit("RL-2/week", held, WEEK_GROWTH.wished),
  ];
}

type WeekGrowthKey = Extract<FindingKey, `RL-2/${string}`>;

/**
 * RL-4 asks for one thing at a time. A longer long run makes a longer week, so what counts is the
 * long run, the running beside it and the fast running, each against the highest of four weeks: a
 * finding is a week in which all three grow by more than a tenth.
 */
function growthOnAllSides(program: MeasuredProgram, index: number): readonly ProgramFinding[] {
  const now = program.weeks[index];
  const before = program.weeks.slice(Math.max(0, index - WEEK_GROWTH.weeksHeld), index);
  if (now?.long?.lengthM == null || now.trainingM === null || before.length === 0) return [];
  if (now.trainingM < WEEK_GROWTH.countsFromM || now.long.run.type === "race") return [];
  const highest = (of: (week: MeasuredWeek) => number) => Math.max(...before.map(of));
  const held = { long: highest(longM), other: highest(otherM) };
  const fast = (week: MeasuredWeek) =>
    sum(week.runs.map(({ run }) => fastPart(run, "any", null).seconds));
  const grows = (value: number, was: number) => exceeds(value, was * GROWTH_ON_ALL_SIDES);
  const onAllSides =
    held.long > 0 &&
    held.other > 0 &&
    grows(longM(now), held.long) &&
    grows(otherM(now), held.other) &&
    grows(fast(now), highest(fast));
  if (!onAllSides) return [];
  const { long } = now;
  const share = held.long / longM(now);
  return [
    finding(
      "RL-4/all-sides",
      whereRun(long),
      {
        ...named(long),
        lengthM: longM(now),
        longPercent: percentOver(longM(now), held.long),
        otherPercent: percentOver(otherM(now), held.other),
        toM: cutLength(program, long, share),
      },
      { kind: "shorten-run", week: long.week, session: long.session, share },
    ),
  ];
}

function longM({ long }: MeasuredWeek): number {
  return long === null || long.run.type === "race" ? 0 : (long.lengthM ?? 0);
}

function otherM(week: MeasuredWeek): number {
  return week.trainingM === null ? 0 : week.trainingM - longM(week);
}
