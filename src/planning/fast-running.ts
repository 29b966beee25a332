import {
  middleOf,
  type NamedPace,
  type PlainStep,
  type RunSession,
  type RunType,
  type Step,
} from "../domain/session.js";
import { stepPace } from "./duration.js";

/** Kinds of fast running that RL-7 limits. */
export const QUALITIES = ["threshold", "interval", "repetition", "marathon"] as const;
export type Quality = (typeof QUALITIES)[number];

const QUALITY_OF_PACE: Readonly<Record<NamedPace, Quality | null>> = {
  recovery: null,
  easy: null,
  marathon: "marathon",
  half: "threshold",
  "15k": "threshold",
  "10k": "interval",
  "5k": "interval",
  "3k": "interval",
  mile: "repetition",
  threshold: "threshold",
  interval: "interval",
  repetition: "repetition",
  // Its speed depends on the race, so that it has no share of its own.
  race: null,
  vma: "interval",
};
/** Work whose target is no named pace is what its session is called. */
const QUALITY_OF_TYPE: Partial<Record<RunType, Quality>> = {
  tempo: "threshold",
  intervals: "interval",
  repetitions: "repetition",
};
const HARD_BY_EFFORT: readonly RunType[] = ["hills", "fartlek"];
/** Below this share of a named pace it is another, easier pace. */
const LEAST_PERCENT = 95;

/** The kind of fast running that a step is; null for easy running and for what nothing says. */
export function qualityOf(step: PlainStep, type: RunType): Quality | null {
  if (step.kind !== "work" && step.kind !== "steady") return null;
  const { target } = step;
  if (target?.kind === "named-pace") {
    const isSlower = target.percent !== null && target.percent.max < LEAST_PERCENT;
    return isSlower ? null : QUALITY_OF_PACE[target.pace];
  }
  if (target?.kind === "effort" && (target.effort === "easy" || target.effort === "very easy")) {
    return null;
  }
  return step.kind === "work" ? (QUALITY_OF_TYPE[type] ?? null) : null;
}

/** Whether a step is fast running of that kind, or of any. */
export function isFast(step: PlainStep, type: RunType, quality: Quality | "any"): boolean {
  const own = qualityOf(step, type);
  if (quality !== "any") return own === quality;
  const atRacePace = step.target?.kind === "named-pace" && step.target.pace === "race";
  const byEffort = HARD_BY_EFFORT.includes(type) && step.kind === "work";
  return own !== null || byEffort || (atRacePace && step.kind !== "strides");
}

/** How much of a run is fast. */
export interface FastPart {
  readonly metres: number;
  readonly seconds: number;
}

/** The fast running in the steps of a run, as far as they state a length. */
export function fastPart(
  { steps, type }: RunSession,
  quality: Quality | "any",
  vdot: number | null,
): FastPart {
  return total(steps.map((step) => partOf(step, type, quality, vdot)));
}

function partOf(
  step: Step,
  type: RunType,
  quality: Quality | "any",
  vdot: number | null,
): FastPart {
  if (step.kind === "repeat") {
    const once = total(step.steps.map((inner) => partOf(inner, type, quality, vdot)));
    const times = middleOf(step.times);
    return { metres: once.metres * times, seconds: once.seconds * times };
  }
  const { amount } = step;
  if (amount === null || amount.kind === "open" || !isFast(step, type, quality)) return NOTHING;
  const secondsPerKm = stepPace(step, type, vdot);
  if (amount.kind === "time") {
    const seconds = middleOf(amount.seconds);
    return { seconds, metres: (seconds / secondsPerKm) * 1000 };
  }
  const metres = middleOf(amount.metres);
  const seconds =
    step.target?.kind === "rep-time"
      ? middleOf(step.target.seconds)
      : (metres / 1000) * secondsPerKm;
  return { metres, seconds };
}

const NOTHING: FastPart = { metres: 0, seconds: 0 };

function total(parts: readonly FastPart[]): FastPart {
  return parts.reduce(
    (sum, part) => ({ metres: sum.metres + part.metres, seconds: sum.seconds + part.seconds }),
    NOTHING,
  );
}
