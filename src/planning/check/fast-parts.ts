import type { DistanceUnit } from "../../domain/program.js";
import type { RunSession } from "../../domain/session.js";
import {
  ARTICLE_INTERVALS,
  FAST_IN_SESSION,
  FAST_REPORTED_FROM,
  FAST_TIME,
  MARATHON_PACE_MINUTES,
} from "../../knowledge/running-limits.js";
import { withLessFast } from "../cut-run.js";
import { fastPart, type Quality } from "../fast-running.js";
import { finding, type ProgramFinding } from "./finding.js";
import {
  lengthOf,
  type MeasuredProgram,
  type MeasuredRun,
  type MeasuredWeek,
  sum,
} from "./measured-program.js";
import { exceeds, named, percentOf, whereRun } from "./naming.js";

const SHARED = ["threshold", "interval", "repetition"] as const;
type Shared = (typeof SHARED)[number];

/** RL-7 and RL-9: how much of a run, and of a week, is fast. */
export function fastPartFindings(program: MeasuredProgram): readonly ProgramFinding[] {
  return program.weeks.flatMap((week) => {
    const training = week.runs.filter(isTraining);
    const weekM = pacedLength(week, program.vdot);
    return [
      ...(weekM === null
        ? []
        : training.flatMap((run) =>
            SHARED.flatMap((quality) => tooMuch(program, weekM, run, quality)),
          )),
      ...training.flatMap((run) => tooMuchMarathonPace(program, run)),
      ...tooMuchTime(program, week),
    ];
  });
}

/** Metres of a week at the runner's own paces: the fast part and the week are measured alike. */
function pacedLength({ runs, trainingM }: MeasuredWeek, vdot: number | null): number | null {
  if (trainingM === null) return null;
  return sum(runs.map(({ run }) => (run.type === "race" ? 0 : lengthOf(run, vdot))));
}

function isTraining({ run }: MeasuredRun): boolean {
  return run.type !== "race" && run.type !== "time-trial";
}

function tooMuch(
  { program, vdot }: MeasuredProgram,
  weekM: number,
  measured: MeasuredRun,
  quality: Shared,
): readonly ProgramFinding[] {
  const { run, week, session } = measured;
  const fastM = fastPart(run, quality, vdot).metres;
  const mostM = mostFastM(quality, weekM);
  if (fastM === 0 || !exceeds(fastM, FAST_REPORTED_FROM * mostM)) return [];
  const share = mostM / fastM;
  const less = withLessFast(run, quality, share, program.unit);
  return [
    finding(
      "RL-7/fast",
      whereRun(measured),
      {
        ...named(measured),
        quality,
        fastM,
        percent: percentOf(fastM, weekM),
        mostM,
        toM: fastPart(less, quality, vdot).metres,
      },
      { kind: "less-fast", week, session, quality, share },
    ),
  ];
}

/** The run with its fast parts within their share of a week of that length (RL-7). */
export function withinFastLimits(run: RunSession, weekM: number, unit: DistanceUnit): RunSession {
  return SHARED.reduce((now, quality) => {
    const fastM = fastPart(now, quality, null).metres;
    const mostM = mostFastM(quality, weekM);
    const isWithin = fastM === 0 || !exceeds(fastM, FAST_REPORTED_FROM * mostM);
    return isWithin ? now : withLessFast(now, quality, mostM / fastM, unit);
  }, run);
}

/** The article's own intervals stay free of blame in a week that is long enough for them. */
function mostFastM(quality: Shared, weekM: number): number {
  const { share, mostM } = FAST_IN_SESSION[quality];
  const most = Math.min(share * weekM, mostM);
  const isArticleWeek = quality === "interval" && weekM >= ARTICLE_INTERVALS.fromWeekM;
  return isArticleWeek ? Math.max(most, ARTICLE_INTERVALS.metres) : most;
}

function tooMuchMarathonPace(
  { vdot }: MeasuredProgram,
  measured: MeasuredRun,
): readonly ProgramFinding[] {
  const { run, week, session } = measured;
  const quality: Quality = "marathon";
  const minutes = fastPart(run, quality, vdot).seconds / 60;
  if (!exceeds(minutes, MARATHON_PACE_MINUTES)) return [];
  return [
    finding(
      "RL-7/marathon-pace",
      whereRun(measured),
      { ...named(measured), minutes: Math.round(minutes), mostMinutes: MARATHON_PACE_MINUTES },
      { kind: "less-fast", week, session, quality, share: MARATHON_PACE_MINUTES / minutes },
    ),
  ];
}

/** RL-9, week by week; a race week is short and fast on purpose. */
function tooMuchTime({ vdot }: MeasuredProgram, now: MeasuredWeek): readonly ProgramFinding[] {
  if (now.runs.some(({ run }) => run.type === "race")) return [];
  const fast = now.runs.map((measured) => ({
    measured,
    seconds: fastPart(measured.run, "any", vdot).seconds,
  }));
  const seconds = 60 * sum(now.runs.map(({ minutes }) => minutes));
  const fastSeconds = sum(fast.map((one) => one.seconds));
  if (!exceeds(fastSeconds, FAST_TIME.most * seconds)) return [];
  const fastest = fast.reduce((most, one) => (one.seconds > most.seconds ? one : most));
  // What is cut shortens the week as well.
  const tooMuchSeconds = (fastSeconds - FAST_TIME.aim * seconds) / (1 - FAST_TIME.aim);
  const left = Math.max(fastest.seconds / 2, fastest.seconds - tooMuchSeconds);
  const { week, session } = fastest.measured;
  return [
    finding(
      "RL-9/fast-time",
      whereRun(fastest.measured),
      {
        ...named(fastest.measured),
        fastMinutes: Math.round(fastSeconds / 60),
        minutes: Math.round(seconds / 60),
        percent: percentOf(fastSeconds, seconds),
        mostPercent: percentOf(FAST_TIME.most, 1),
      },
      { kind: "less-fast", week, session, quality: "any", share: left / fastest.seconds },
    ),
  ];
}
