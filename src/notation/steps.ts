import type { DistanceUnit } from "../domain/program.js";
import {
  type Amount,
  GAITS,
  type Gait,
  type PlainStep,
  type Range,
  type RepeatStep,
  STEP_KINDS,
  type Step,
  type StepKind,
} from "../domain/session.js";
import type { Cursor } from "./cursor.js";
import {
  distanceText,
  rangeText,
  takeQuantity,
  takeRange,
  takeUnit,
  timeText,
} from "./quantities.js";
import { quote } from "./quoting.js";
import { targetText } from "./target-text.js";
import { takeTarget } from "./targets.js";
import type { Token } from "./tokens.js";

/** Repeats inside repeats: sets of sets of repetitions are two, and nobody runs more than four. */
const MAX_REPEAT_DEPTH = 4;
/** More repetitions than any session has; it bounds what a program can unfold to. */
const MAX_REPEATS = 999;

/** What may follow a step, for the suggestion of a slip of the finger. */
export const AFTER_STEP = [...STEP_KINDS, ...GAITS, "or", "+", "@", '"…"', "--"] as const;

/** `12 min warm-up + 5 x (800 m @ interval pace + 90 s jog) + 12 min cool-down`. */
export function takeSteps(cursor: Cursor, depth = 0): readonly Step[] {
  const steps = [takeStep(cursor, depth)];
  while (cursor.has("+")) steps.push(takeStep(cursor, depth));
  return steps;
}

function takeStep(cursor: Cursor, depth: number): Step {
  const start = cursor.token;
  if (start.kind !== "number") return takeRestOfStep(cursor, takeAmount(cursor), depth);
  const range = takeRange(cursor);
  if (cursor.has("x")) return takeRepeat(cursor, range, start, depth + 1);
  return takeRestOfStep(cursor, takeUnit(cursor, range), depth);
}

/** An amount that begins with no number. A step may also begin with its kind, without amount. */
function takeAmount(cursor: Cursor): Amount | null {
  if (cursor.token.kind === "clock") return takeQuantity(cursor);
  if (cursor.has("open")) return { kind: "open" };
  const begins = [...STEP_KINDS, ...GAITS];
  if (cursor.has("?") || begins.some((word) => cursor.sees(word))) return null;
  return cursor.fail([...begins, "open", "?", "400 m", "10 min", "6 x"]);
}

/** `6 x (…)`; around a single step the brackets may be missing. */
function takeRepeat(cursor: Cursor, times: Range, start: Token, depth: number): RepeatStep {
  if (depth > MAX_REPEAT_DEPTH) return cursor.fail([], { kind: "too-deep", at: start });
  const isWhole = Number.isInteger(times.min) && Number.isInteger(times.max);
  if (!isWhole || times.min < 1 || times.max > MAX_REPEATS) {
    return cursor.fail([], {
      kind: "impossible-amount",
      at: start,
      found: `${rangeText(times)} x`,
    });
  }
  if (!cursor.has("(")) return { kind: "repeat", times, steps: [takeStep(cursor, depth)] };
  const steps = takeSteps(cursor, depth);
  if (!cursor.has(")")) cursor.fail([...AFTER_STEP, ")"]);
  return { kind: "repeat", times, steps };
}

/** `warm-up jog @ easy pace "on grass"`. */
function takeRestOfStep(cursor: Cursor, amount: Amount | null, depth: number): PlainStep {
  const kind = cursor.oneOf(STEP_KINDS);
  const gait = cursor.oneOf(GAITS);
  const target = cursor.has("@") ? takeTarget(cursor) : null;
  return {
    kind: kind ?? defaultKind(gait, depth),
    amount,
    target,
    gait,
    note: cursor.text(),
  };
}

/** The kind of a step that names none: a gait alone is a recovery, and in a repeat is the work. */
function defaultKind(gait: Gait | null, depth: number): StepKind {
  if (gait !== null) return "recovery";
  return depth > 0 ? "work" : "steady";
}

/** The text that `takeSteps` reads back. */
export function stepsText(steps: readonly Step[], unit: DistanceUnit, depth = 0): string {
  return steps.map((step) => stepText(step, unit, depth)).join(" + ");
}

function stepText(step: Step, unit: DistanceUnit, depth: number): string {
  if (step.kind === "repeat") {
    return `${rangeText(step.times)} x (${stepsText(step.steps, unit, depth + 1)})`;
  }
  const parts = [
    amountText(step.amount, unit),
    step.kind === defaultKind(step.gait, depth) ? null : step.kind,
    step.gait,
    step.target === null ? null : `@ ${targetText(step.target, unit)}`,
    step.note === null ? null : quote(step.note),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function amountText(amount: Amount | null, unit: DistanceUnit): string {
  if (amount === null) return "?";
  switch (amount.kind) {
    case "open":
      return "open";
    case "distance":
      return distanceText(amount.metres, unit);
    case "time":
      return timeText(amount.seconds);
  }
}
