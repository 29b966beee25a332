import {
  type Amount,
  middleOf,
  type PlainStep,
  type Range,
  type RepeatStep,
  type RunSession,
  type Step,
} from "../domain/session.js";

/** The smallest that scaling makes of a run or a part of it, and the steps in which it does. */
const RUN_M = { least: 2000, step: 500 } as const;
const RUN_SECONDS = { least: 15 * 60, step: 5 * 60 } as const;
const WORK_SECONDS = { least: 6 * 60, step: 60 } as const;
const WARM_UP_SECONDS = { least: 10 * 60, most: 15 * 60, step: 60 } as const;
const WARM_UP_M = { least: 1500, most: 3000, step: 500 } as const;
const REPETITION_M = { least: 200, step: 100 } as const;
const REPETITION_SECONDS = { least: 60, step: 60 } as const;
const LEAST_REPETITIONS = 2;
/** Fewer repetitions scale in steps too coarse for repetitions alone. */
const SCALES_INSIDE_BEYOND = 0.15;

interface Grid {
  readonly least: number;
  readonly most?: number;
  readonly step: number;
}

/**
 * A run of a built-in program, made longer or shorter: easy and long runs to the nearest half
 * kilometre, fast running in repetitions and minutes, the warm-up hardly, strides and races not.
 */
export function scaledRun(run: RunSession, factor: number): RunSession {
  if (run.type === "race" || factor === 1) return run;
  return {
    ...run,
    distanceM: run.distanceM === null ? null : scaled(run.distanceM, factor, RUN_M),
    seconds: run.seconds === null ? null : scaled(run.seconds, factor, RUN_SECONDS),
    steps: run.steps.map((step) => scaledStep(step, factor)),
  };
}

function scaledStep(step: Step, factor: number): Step {
  if (step.kind === "repeat") return isStrides(step) ? step : scaledRepeat(step, factor);
  const isEnd = step.kind === "warm-up" || step.kind === "cool-down";
  return isEnd
    ? withAmount(step, factor, WARM_UP_M, WARM_UP_SECONDS)
    : withAmount(step, factor, RUN_M, step.target === null ? RUN_SECONDS : WORK_SECONDS);
}

function isStrides({ steps }: RepeatStep): boolean {
  return steps.some(({ kind }) => kind === "strides");
}

function scaledRepeat(step: RepeatStep, factor: number): RepeatStep {
  const times = scaled(step.times, factor, { least: LEAST_REPETITIONS, step: 1 });
  const rest = (factor * middleOf(step.times)) / middleOf(times);
  if (Math.abs(rest - 1) <= SCALES_INSIDE_BEYOND) return { ...step, times };
  const steps = step.steps.map((inner) =>
    inner.kind === "work" ? withAmount(inner, rest, REPETITION_M, REPETITION_SECONDS) : inner,
  );
  return { ...step, times, steps };
}

function withAmount(step: PlainStep, factor: number, metres: Grid, seconds: Grid): PlainStep {
  const amount = scaledAmount(step.amount, factor, metres, seconds);
  return { ...step, amount };
}

function scaledAmount(
  amount: Amount | null,
  factor: number,
  metres: Grid,
  seconds: Grid,
): Amount | null {
  switch (amount?.kind) {
    case "distance":
      return { kind: "distance", metres: scaled(amount.metres, factor, metres) };
    case "time":
      return { kind: "time", seconds: scaled(amount.seconds, factor, seconds) };
    default:
      return amount;
  }
}

/** What is smaller than the least was meant so, and stays. */
function scaled({ min, max }: Range, factor: number, grid: Grid): Range {
  const one = (value: number) => {
    const rounded = Math.round((value * factor) / grid.step) * grid.step;
    const least = Math.min(value, grid.least);
    const most = Math.max(value, grid.most ?? Number.POSITIVE_INFINITY);
    return Math.min(most, Math.max(least, rounded));
  };
  return { min: one(min), max: one(max) };
}
