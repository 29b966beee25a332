import type { Range, RunSession, Step } from "../../domain/session.js";
import type { Doubt } from "../reading.js";
import { doubt } from "./doubts.js";
import { isRecovery } from "./items.js";

/** Beyond an ultramarathon of a day. */
const FARTHEST_METRES = 110_000;
const LONGEST_SECONDS = 8 * 3600;
/** Authors round: 14.43 km is said to be 9 miles. */
const TOLERANCE = 0.03;

/** What in a session contradicts itself, cannot be, or is left open. */
export function checkSession(session: RunSession, words: string): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const metres = sumOf(session.steps, "distance");
  const seconds = sumOf(session.steps, "time");
  const distance = Math.max(session.distanceM?.max ?? 0, metres.max);
  const time = Math.max(session.seconds?.max ?? 0, seconds.max);
  if (distance > FARTHEST_METRES)
    doubts.push(doubt("implausible-distance", words, { metres: Math.round(distance) }));
  if (time > LONGEST_SECONDS)
    doubts.push(doubt("implausible-time", words, { seconds: Math.round(time) }));
  doubts.push(...totals(session, metres, words));
  if (session.type !== "cross-training" && session.steps.some(lacksRecovery))
    doubts.push(doubt("recovery-not-given", words));
  return doubts;
}

/** A total that is less than its parts come to is none: the parts are kept. */
export function withoutWrongTotal(session: RunSession): RunSession {
  const { distanceM, steps } = session;
  const isWrong = distanceM !== null && isBeyond(sumOf(steps, "distance"), distanceM);
  return isWrong ? { ...session, distanceM: null } : session;
}

function isBeyond(parts: Sum, stated: Range): boolean {
  return parts.min > stated.max * (1 + TOLERANCE);
}

function totals({ distanceM, steps }: RunSession, metres: Sum, words: string): readonly Doubt[] {
  if (distanceM === null || steps.length === 0) return [];
  const isTooMuch = isBeyond(metres, distanceM);
  const isTooLittle =
    metres.isWhole && steps.length > 1 && metres.max < distanceM.min * (1 - TOLERANCE);
  if (!isTooMuch && !isTooLittle) return [];
  const facts = {
    statedMinM: Math.round(distanceM.min),
    statedMaxM: Math.round(distanceM.max),
    readMinM: Math.round(metres.min),
    readMaxM: Math.round(metres.max),
  };
  return [doubt("total-differs", words, facts)];
}

function lacksRecovery(step: Step): boolean {
  if (step.kind !== "repeat" || step.times.max < 2 || step.steps.length !== 1) return false;
  const [only] = step.steps;
  if (only?.kind === "work") return only.target?.kind !== "effort" || only.target.effort !== "easy";
  return only?.kind === "repeat" && lacksRecovery(only);
}

interface Sum {
  readonly min: number;
  readonly max: number;
  /** Every step has an amount of the kind. */
  readonly isWhole: boolean;
}

function sumOf(steps: readonly Step[], kind: "distance" | "time"): Sum {
  return steps.reduce<Sum>(
    (sum, step) => {
      const one = lengthOf(step, kind);
      return {
        min: sum.min + one.min,
        max: sum.max + one.max,
        isWhole: sum.isWhole && one.isWhole,
      };
    },
    { min: 0, max: 0, isWhole: true },
  );
}

function lengthOf(step: Step, kind: "distance" | "time"): Sum {
  if (step.kind === "repeat") {
    const once = sumOf(step.steps, kind);
    return {
      min: once.min * step.times.min,
      max: once.max * step.times.max,
      isWhole: once.isWhole && !(step.steps.length === 1 && !step.steps.some(isRecovery)),
    };
  }
  if (step.amount?.kind !== kind) return { min: 0, max: 0, isWhole: false };
  const range = step.amount.kind === "distance" ? step.amount.metres : step.amount.seconds;
  return { ...range, isWhole: true };
}
