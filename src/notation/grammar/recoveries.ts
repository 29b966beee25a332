import type { PlainStep, RepeatStep, Step } from "../../domain/session.js";
import { type Build, hasRecovery, type Item, isRecovery, plainStep, stepsOf } from "./items.js";
import type { Joined, Stretch } from "./parts.js";

/** A jog of more than this after intervals runs home; one of less lies between them. */
const LONGEST_RECOVERY_SECONDS = 300;
const LONGEST_RECOVERY_METRES = 800;

const CLOSELY: readonly Joined[] = ["with", "slash", "bracket"];

/** True if the stretch says what is done between repetitions, or after a hard part. */
export function isRecoveryStretch(stretch: Stretch, items: readonly Item[], build: Build): boolean {
  const last = items.at(-1)?.step;
  if (last === undefined || stretch.step === "warm-up" || stretch.step === "cool-down")
    return false;
  if (stretch.step === "recovery" || stretch.step === "rest" || stretch.step === "float")
    return true;
  if (stretch.between !== null) return true;
  const isMoved = stretch.gaits.length > 0 && !stretch.gaits.includes("run");
  const isGentle = isMoved || isEasy(stretch);
  const isAfterRepeat = last.kind === "repeat" && !hasRecovery(last);
  if (CLOSELY.includes(stretch.joined) && isAfterRepeat) return isGentle;
  const isNear = stretch.joined !== "plus" && stretch.joined !== "next";
  return isNear && isMoved && isAfterRepeat && !build.isWalkRun && isShort(stretch);
}

function isEasy({ target, sessions }: Stretch): boolean {
  const isEffort =
    target?.kind === "effort" && (target.effort === "easy" || target.effort === "very easy");
  return (
    isEffort ||
    (target?.kind === "named-pace" && target.pace === "easy") ||
    sessions.includes("easy")
  );
}

function isShort({ measures: [measure] }: Stretch): boolean {
  if (measure === undefined) return true;
  if (measure.kind === "seconds") return measure.range.max <= LONGEST_RECOVERY_SECONDS;
  return measure.kind === "metres" && measure.range.max <= LONGEST_RECOVERY_METRES;
}

/** Puts a recovery where it is done: in the repeat it belongs to, or between the parts before it. */
export function addRecovery(items: Item[], stretch: Stretch, build: Build): void {
  const [amounted] = stepsOf(stretch, build, true);
  const plain = amounted ?? plainStep(stretch, null, build, true);
  const kind = isRecovery(plain) ? plain.kind : "recovery";
  const step: PlainStep = { ...plain, kind, target: stretch.target };
  const last = items.at(-1);
  if (last === undefined) return;
  const isLadder = last.stretch !== null && last.stretch.measures.length > 1;
  if (stretch.between === "reps" && works(items).length > 1) betweenAll(items, step);
  else if (last.step.kind === "repeat") {
    const repeat = inRepeat(last.step, step, stretch.between === "sets");
    items[items.length - 1] = { ...last, step: repeat };
  } else if (isLadder) betweenAll(items, step, last.stretch);
  else items.push({ step, stretch });
}

/** Between sets is the outermost repeat, between repetitions the innermost that has nothing yet. */
function inRepeat(repeat: RepeatStep, step: PlainStep, isBetweenSets: boolean): RepeatStep {
  const inner = repeat.steps.at(-1);
  const isDeeper = !isBetweenSets && inner?.kind === "repeat" && !holdsRecovery(inner);
  if (!isDeeper) return { ...repeat, steps: [...repeat.steps, step] };
  return { ...repeat, steps: [...repeat.steps.slice(0, -1), inRepeat(inner, step, false)] };
}

/** A block such as 10-20-30 and a repeat with a recovery of its own need no other. */
function holdsRecovery(repeat: RepeatStep): boolean {
  const isBlock = repeat.steps.length > 1 && repeat.steps.every((step) => step.kind === "work");
  return isBlock || hasRecovery(repeat);
}

function works(items: readonly Item[]): readonly Item[] {
  return items.filter(({ step }) => isWork(step));
}

function isWork(step: Step): boolean {
  return (
    step.kind === "work" || step.kind === "steady" || (step.kind === "repeat" && !hasRecovery(step))
  );
}

/** After each piece of work but the last, and inside each repeat that has no recovery. */
function betweenAll(items: Item[], step: PlainStep, of: Stretch | null = null): void {
  const isOne = (item: Item) => isWork(item.step) && (of === null || item.stretch === of);
  const lastIndex = items.findLastIndex(isOne);
  const spread = items.flatMap((item, index): Item[] => {
    if (!isOne(item)) return [item];
    if (item.step.kind === "repeat") return [{ ...item, step: inRepeat(item.step, step, false) }];
    const asWork: Item = { ...item, step: { ...item.step, kind: "work" } };
    return index === lastIndex ? [asWork] : [asWork, { step, stretch: null }];
  });
  items.splice(0, items.length, ...spread);
}
