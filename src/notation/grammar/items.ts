import type {
  Amount,
  Gait,
  PlainStep,
  RepeatStep,
  Step,
  StepKind,
  Target,
} from "../../domain/session.js";
import type { Doubt } from "../reading.js";
import { amountOf } from "./amounts.js";
import type { Stretch } from "./parts.js";
import type { FileSettings } from "./session-reading.js";

/** What is gathered while the parts of one session become steps. */
export interface Build {
  readonly words: string;
  readonly settings: FileSettings;
  readonly isCross: boolean;
  /** Running and walking by turns: a walk is no recovery from something fast. */
  readonly isWalkRun: boolean;
  readonly doubts: Doubt[];
  /** Stated for the whole session. */
  total: Amount | null;
  also: Amount | null;
  /** Something has no place in the steps: the words say more. */
  isPartial: boolean;
  /** A target named before any amount: `MP: 3 x 5 km`. */
  pending: Target | null;
}

/** A step, and what it came from. */
export interface Item {
  readonly step: Step;
  readonly stretch: Stretch | null;
}

const BLOCK_EFFORTS = ["easy", "moderate", "all out"] as const;

/** The steps of a stretch that has amounts: one, the rungs of a ladder, or work and its recovery. */
export function stepsOf(stretch: Stretch, build: Build, isRep: boolean): readonly PlainStep[] {
  const { measures, isPair } = stretch;
  const isBlock = stretch.note === "10-20-30";
  return measures.map((measure, index) => {
    const amount = amountOf(measure, { ...build, stretch, isRep });
    const step = plainStep(stretch, amount, build, isRep || measures.length > 1);
    const effort = BLOCK_EFFORTS[index];
    if (isBlock && effort !== undefined)
      return { ...step, target: { kind: "effort", effort }, note: null };
    return isPair && index === 1 ? { ...step, kind: "recovery", target: null } : step;
  });
}

export function plainStep(
  stretch: Stretch,
  amount: Amount | null,
  build: Build,
  isRep: boolean,
): PlainStep {
  const gait = gaitOf(stretch, build);
  return {
    kind: kindOf(stretch, gait, build, isRep),
    amount,
    target: targetOf(stretch),
    gait,
    note: stretch.note,
  };
}

function kindOf(stretch: Stretch, gait: Gait | null, build: Build, isRep: boolean): StepKind {
  const { step, sessions } = stretch;
  if (step === "warm-up" || step === "cool-down" || step === "strides") return step;
  if (step === "rest") return gait === null || gait === "stand" ? "rest" : "recovery";
  if (step === "recovery" || step === "float") return gait === "stand" ? "rest" : "recovery";
  if (gait === "walk" && build.isWalkRun) return "recovery";
  const isWork =
    !build.isCross &&
    !isGentle(stretch) &&
    sessions.some((type) => type === "intervals" || type === "repetitions" || type === "hills");
  return isRep || isWork ? "work" : "steady";
}

/** `Easy through the hills` is easy. */
export function isGentle({ target, sessions }: Stretch): boolean {
  const isEasy =
    target?.kind === "effort" && (target.effort === "easy" || target.effort === "very easy");
  return isEasy || sessions.includes("easy") || sessions.includes("recovery");
}

function gaitOf({ gaits, sessions, step }: Stretch, build: Build): Gait | null {
  if (step === "float") return "run";
  const [gait] = gaits;
  if (gait !== undefined) return new Set(gaits).size === 1 ? gait : null;
  return build.isWalkRun && sessions.includes("run") ? "run" : null;
}

/** The target that is said, or that the name of the kind of running says. */
function targetOf({ target, sessions, step }: Stretch): Target | null {
  if (target !== null || step !== null) return target;
  if (sessions.includes("tempo") && !sessions.includes("progression"))
    return { kind: "named-pace", pace: "threshold", percent: null, offsetSecondsPerKm: null };
  const isEasy = sessions.includes("easy") || sessions.includes("recovery");
  return isEasy ? { kind: "effort", effort: "easy" } : null;
}

/** True if a repeat already holds what is done between its repetitions. */
export function hasRecovery({ steps }: RepeatStep): boolean {
  return steps.some((step) => step.kind === "recovery" || step.kind === "rest");
}

export function isRecovery(step: Step | undefined): boolean {
  return step?.kind === "recovery" || step?.kind === "rest";
}
