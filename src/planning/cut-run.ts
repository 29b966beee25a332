import { type DistanceUnit, METRES_PER_UNIT } from "../domain/program.js";
import {
  type Amount,
  middleOf,
  type PlainStep,
  type Range,
  type RepeatStep,
  type RunSession,
  type Step,
} from "../domain/session.js";
import { isFast, type Quality } from "./fast-running.js";

/** Which steps are cut; the others stay as long as they are. */
type Touches = (step: PlainStep) => boolean;

/**
 * A run with everything in it at most that share (0 to 1) of what it was: fewer repetitions first,
 * then shorter ones, each rounded down to a round number. A length that nothing states stays so.
 */
export function cutRun(run: RunSession, share: number, unit: DistanceUnit): RunSession {
  return {
    ...run,
    distanceM: run.distanceM === null ? null : cut(run.distanceM, share, metresDown(unit)),
    seconds: run.seconds === null ? null : cut(run.seconds, share, secondsDown),
    steps: cutSteps(run.steps, share, unit, () => true),
  };
}

/** A run with its fast parts of that kind at most that share of what they were. */
export function withLessFast(
  run: RunSession,
  quality: Quality | "any",
  share: number,
  unit: DistanceUnit,
): RunSession {
  const touches = (step: PlainStep) => isFast(step, run.type, quality);
  return { ...run, steps: cutSteps(run.steps, share, unit, touches) };
}

/** The steps of a run with those that are touched at most that share of what they were. */
function cutSteps(
  steps: readonly Step[],
  share: number,
  unit: DistanceUnit,
  touches: Touches,
): readonly Step[] {
  return steps.map((step) => {
    if (step.kind === "repeat") return cutRepeat(step, share, unit, touches);
    if (step.amount === null || !touches(step)) return step;
    return { ...step, amount: cutAmount(step.amount, share, unit) };
  });
}

function cutRepeat(
  step: RepeatStep,
  share: number,
  unit: DistanceUnit,
  touches: Touches,
): RepeatStep {
  if (!contains(step, touches)) return step;
  const fewer = (times: number) => Math.max(1, Math.floor(times * share + 1e-9));
  const times = { min: fewer(step.times.min), max: fewer(step.times.max) };
  // What fewer repetitions do not take off, shorter ones do.
  const rest = (share * middleOf(step.times)) / middleOf(times);
  const steps = rest >= 1 ? step.steps : cutSteps(step.steps, rest, unit, touches);
  return { ...step, times, steps };
}

function contains(step: Step, touches: Touches): boolean {
  return step.kind === "repeat"
    ? step.steps.some((inner) => contains(inner, touches))
    : touches(step);
}

function cutAmount(amount: Amount, share: number, unit: DistanceUnit): Amount {
  switch (amount.kind) {
    case "distance":
      return { kind: "distance", metres: cut(amount.metres, share, metresDown(unit)) };
    case "time":
      return { kind: "time", seconds: cut(amount.seconds, share, secondsDown) };
    case "open":
      return amount;
  }
}

function cut({ min, max }: Range, share: number, down: (value: number) => number): Range {
  return { min: down(min * share), max: down(max * share) };
}

/** Half kilometres (miles) for runs, hundreds of metres for repetitions. */
function metresDown(unit: DistanceUnit): (metres: number) => number {
  const whole = METRES_PER_UNIT[unit];
  return (metres) => roundDown(metres, metres >= 2 * whole ? whole / 2 : metres >= 500 ? 100 : 50);
}

function secondsDown(seconds: number): number {
  return roundDown(seconds, seconds >= 600 ? 60 : seconds >= 120 ? 30 : 5);
}

/** Never to nothing: what is smaller than a step stays exact. */
function roundDown(value: number, step: number): number {
  return value < step ? value : Math.floor(value / step + 1e-9) * step;
}
