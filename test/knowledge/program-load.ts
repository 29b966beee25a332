import { WEEKDAYS } from "../../src/domain/calendar.js";
import type { Program, ProgramWeek } from "../../src/domain/program.js";
import { middleOf, type RunSession, type Step, type Target } from "../../src/domain/session.js";

/** Paces in seconds per kilometre by which timed running is turned into distance. */
export interface Paces {
  readonly easy: number;
  readonly walk: number;
  readonly threshold: number;
  readonly interval: number;
  readonly repetition: number;
  readonly marathon: number;
  readonly race: number;
}

/** Without a result everything counts as easy. */
export const UNKNOWN: Paces = {
  easy: 390,
  walk: 600,
  threshold: 390,
  interval: 390,
  repetition: 390,
  marathon: 390,
  race: 390,
};
/** VDOT 40, from the table of the rulebook (§1.2); race pace is that of its half marathon. */
export const VDOT_40: Paces = {
  easy: 378,
  walk: 600,
  threshold: 306,
  interval: 281,
  repetition: 261,
  marathon: 327,
  race: 315,
};

/** The fast kinds of running that RL-7 limits. */
export type Quality = "threshold" | "interval" | "repetition" | "marathon";
const QUALITIES: readonly string[] = ["threshold", "interval", "repetition", "marathon"];

/** A run with its place in the program; days count from the Monday of week 1. */
export interface PlacedRun {
  readonly run: RunSession;
  readonly week: number;
  readonly day: number;
  readonly km: number;
}

export function placedRuns(program: Program, paces: Paces): PlacedRun[] {
  return program.weeks.flatMap((week) =>
    runsOf(week).map((run) => ({
      run,
      week: week.number,
      day: (week.number - 1) * 7 + WEEKDAYS.indexOf(run.day ?? "sun"),
      km: kmOf(run, paces),
    })),
  );
}

export function runsOf(week: ProgramWeek): RunSession[] {
  return week.sessions.filter((session) => session.kind === "run");
}

/** Training only: the race is what the training is for. */
export function trainingKm(week: ProgramWeek, paces: Paces): number {
  return sum(
    runsOf(week)
      .filter(({ type }) => type !== "race")
      .map((run) => kmOf(run, paces)),
  );
}

export function kmOf(run: RunSession, paces: Paces): number {
  if (run.distanceM !== null) return middleOf(run.distanceM) / 1000;
  if (run.seconds !== null) return middleOf(run.seconds) / paces.easy;
  return sum(run.steps.map((step) => stepKm(step, paces, () => true)));
}

/** Minutes of training, as far as the program says it by time. */
export function minutesOf(run: RunSession): number {
  return sum(run.steps.map(stepSeconds)) / 60;
}

/** Kilometres of a run that are run at that quality. */
export function qualityKm(run: RunSession, quality: Quality, paces: Paces): number {
  return sum(run.steps.map((step) => stepKm(step, paces, (target) => pacedBy(target) === quality)));
}

function stepKm(step: Step, paces: Paces, counts: (target: Target | null) => boolean): number {
  if (step.kind === "repeat") {
    return middleOf(step.times) * sum(step.steps.map((inner) => stepKm(inner, paces, counts)));
  }
  if (!counts(step.target) || step.amount === null || step.amount.kind === "open") return 0;
  if (step.amount.kind === "distance") return middleOf(step.amount.metres) / 1000;
  const name = step.gait === "walk" ? "walk" : pacedBy(step.target);
  return middleOf(step.amount.seconds) / (paces[name] ?? paces.easy);
}

function pacedBy(target: Target | null): keyof Paces {
  if (target?.kind !== "named-pace") return "easy";
  if (QUALITIES.includes(target.pace)) return target.pace as Quality;
  return target.pace === "race" ? "race" : "easy";
}

function stepSeconds(step: Step): number {
  if (step.kind === "repeat") return middleOf(step.times) * sum(step.steps.map(stepSeconds));
  return step.amount?.kind === "time" ? middleOf(step.amount.seconds) : 0;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
