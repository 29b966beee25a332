import { WEEKDAYS } from "../../domain/calendar.js";
import type { Program, ProgramWeek } from "../../domain/program.js";
import type { RacePriority } from "../../domain/runner.js";
import { middleOf, type RunSession, type RunType, type Step } from "../../domain/session.js";
import { paceForRunType } from "../../knowledge/paces.js";
import { WEEK_GROWTH } from "../../knowledge/running-limits.js";
import { isHard, longRunOf } from "../classify.js";
import { goalRaceOf } from "../dating/align.js";
import { startingDays } from "../dating/starting-days.js";
import { runMinutes, stepPace } from "../duration.js";

/** What is known beside the program. */
export interface CheckOptions {
  /** Gives the minutes of runs and the kilometres of fast parts; null for 6:30 a kilometre. */
  readonly vdot: number | null;
  /** What the runner says of the goal race; null for an A-race as the program states it. */
  readonly goalRace: {
    /** Counts where the program does not state it; null if unknown. */
    readonly distanceM: number | null;
    /** Only an A-race is tapered for. */
    readonly priority: RacePriority;
  } | null;
}

export interface MeasuredRun {
  readonly run: RunSession;
  readonly week: number;
  /** Place among the sessions of its week. */
  readonly session: number;
  /** Days from the Monday of week 1; for a run without a day, where it would start from. */
  readonly day: number;
  /**
   * What the program states; parts that it gives by time count at 6:30 a kilometre for everyone, so
   * that how a program grows is a property of the program. Null where it states no length.
   */
  readonly lengthM: number | null;
  readonly minutes: number;
  readonly hard: boolean;
}

export interface MeasuredWeek {
  readonly week: ProgramWeek;
  /** On foot, in order of days. */
  readonly runs: readonly MeasuredRun[];
  readonly long: MeasuredRun | null;
  /** Without races: they are what the training is for. Null where a run states no length. */
  readonly trainingM: number | null;
}

export interface MeasuredProgram {
  readonly program: Program;
  readonly vdot: number | null;
  readonly weeks: readonly MeasuredWeek[];
  readonly runs: readonly MeasuredRun[];
  /** The race that the program ends in; null if there is none. */
  readonly goal: {
    readonly race: MeasuredRun;
    readonly distanceM: number | null;
    readonly isA: boolean;
  } | null;
}

/** A program with its lengths and days, once for all rules. */
export function measured(program: Program, { vdot, goalRace }: CheckOptions): MeasuredProgram {
  const weeks = program.weeks.map((week) => measuredWeek(week, vdot));
  const runs = weeks.flatMap((week) => week.runs);
  const session = goalRaceOf(program);
  const race = runs.findLast(({ run }) => run === session) ?? null;
  const goal =
    race === null
      ? null
      : {
          race,
          distanceM: race.lengthM ?? goalRace?.distanceM ?? null,
          isA: (goalRace?.priority ?? "A") === "A",
        };
  return { program, vdot, weeks, runs, goal };
}

function measuredWeek(week: ProgramWeek, vdot: number | null): MeasuredWeek {
  const days = daysOf(week);
  const runs = week.sessions
    .flatMap((run, session): MeasuredRun[] => {
      if (run.kind !== "run" || run.type === "cross-training") return [];
      const day = (week.number - 1) * 7 + (days.get(session) ?? 6);
      const lengthM = lengthOf(run, null);
      const minutes = runMinutes(run, vdot);
      return [{ run, week: week.number, session, day, lengthM, minutes, hard: isHard(run) }];
    })
    .sort((a, b) => a.day - b.day);
  const long = longRunOf(
    runs.map(({ run }) => run),
    vdot,
  );
  const lengths = runs.filter(({ run }) => run.type !== "race").map(({ lengthM }) => lengthM);
  return {
    week,
    runs,
    long: runs.find(({ run }) => run === long) ?? null,
    trainingM: lengths.some((length) => length === null) ? null : sum(lengths),
  };
}

/** Index of the weekday by place in the week; runs without a day start where dating starts them. */
function daysOf({ sessions }: ProgramWeek): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  const undated: { readonly run: RunSession; readonly session: number }[] = [];
  for (const [session, run] of sessions.entries()) {
    if (run.kind !== "run") continue;
    if (run.day === null) undated.push({ run, session });
    else days.set(session, WEEKDAYS.indexOf(run.day));
  }
  const taken = new Set(days.values());
  const free = WEEKDAYS.filter((_, index) => !taken.has(index));
  const starts = startingDays(
    undated.map(({ run }) => run),
    free,
  );
  for (const [index, { session }] of undated.entries()) {
    const day = starts[index] ?? null;
    if (day !== null) days.set(session, WEEKDAYS.indexOf(day));
  }
  return days;
}

const SECONDS_PER_KM = 390;
const WALK_SECONDS_PER_KM = 600;
const WALK_RUN_SECONDS_PER_KM = 480;

/** Metres of a run, unrounded: as stated, else as its steps make them, else by its time. */
export function lengthOf(run: RunSession, vdot: number | null): number | null {
  if (run.distanceM !== null) return middleOf(run.distanceM);
  const bySteps = sum(run.steps.map((step) => stepMetres(step, run.type, vdot)));
  if (bySteps > 0) return bySteps;
  if (run.seconds === null) return null;
  return (middleOf(run.seconds) / secondsPerKm(run.type, vdot)) * 1000;
}

function secondsPerKm(type: RunType, vdot: number | null): number {
  if (type === "walk-run") return WALK_RUN_SECONDS_PER_KM;
  const pace = vdot === null ? null : paceForRunType(vdot, type);
  return pace === null ? SECONDS_PER_KM : middleOf(pace);
}

function stepMetres(step: Step, type: RunType, vdot: number | null): number {
  if (step.kind === "repeat") {
    return middleOf(step.times) * sum(step.steps.map((inner) => stepMetres(inner, type, vdot)));
  }
  if (step.amount === null || step.amount.kind === "open" || step.gait === "stand") return 0;
  if (step.amount.kind === "distance") return middleOf(step.amount.metres);
  const pace = step.gait === "walk" ? WALK_SECONDS_PER_KM : stepPace(step, type, vdot);
  return (middleOf(step.amount.seconds) / pace) * 1000;
}

/**
 * The highest of the four weeks before a week. Growth after a cutback week counts from what the
 * legs held before it (RL-2): a step back is rest, and returning to the old volume is no growth.
 * After more than four weeks that volume is forgotten. Null where nothing was run, or is known.
 */
export function heldBefore(weeks: readonly MeasuredWeek[], index: number): number | null {
  const from = Math.max(0, index - WEEK_GROWTH.weeksHeld);
  const known = weeks.slice(from, Math.max(0, index)).map(({ trainingM }) => trainingM ?? 0);
  const highest = Math.max(0, ...known);
  return highest === 0 ? null : highest;
}

export function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
