import type { PlainStep, RepeatStep, Step } from "../../domain/session.js";
import { addBehindPaces } from "./after-paces.js";
import {
  type Build,
  hasRecovery,
  type Item,
  isGentle,
  isRecovery,
  plainStep,
  stepsOf,
} from "./items.js";
import type { Joined, Stretch } from "./parts.js";

/** A jog of more than this after intervals runs home; one of less lies between them. */
const LONGEST_RECOVERY_SECONDS = 300;
const LONGEST_RECOVERY_METRES = 1000;
const LONGEST_EASY_SECONDS = 180;
/** The heart rate of easy running, at most. */
const EASY_PERCENT_OF_MAX = 80;

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
  const isLight = isMoved || isEasy(stretch);
  const isAfterRepeat = last.kind === "repeat" && !hasRecovery(last);
  if (CLOSELY.includes(stretch.joined) && isAfterRepeat) return isLight || isNothingElse(stretch);
  const isNear = stretch.joined !== "plus" && stretch.joined !== "next";
  if (!isNear || build.isWalkRun || !isShort(stretch)) return false;
  if (isAfterRepeat) return isMoved || (isEasy(stretch) && isBrief(stretch));
  return isMoved && isHardPart(last);
}

/** Without a word for jogging only a few minutes are sure to lie between repetitions. */
function isBrief({ measures: [measure] }: Stretch): boolean {
  const seconds = measure?.kind === "seconds" ? measure.range.max : null;
  const minutes = measure?.kind === "m" && measure.range.max < 60 ? measure.range.max * 60 : null;
  return (seconds ?? minutes ?? Number.POSITIVE_INFINITY) <= LONGEST_EASY_SECONDS;
}

/** `6 x 2 min / 1 min`, `5 x 1 km (90 s)`. */
function isNothingElse(stretch: Stretch): boolean {
  const { target, sessions, step, measures } = stretch;
  const isPlain =
    target === null && sessions.length === 0 && step === null && measures.length === 1;
  return isPlain && isShort(stretch);
}

/** Alone and fast: a short jog behind it is a recovery too. */
function isHardPart(step: Step): boolean {
  if (step.kind !== "steady" && step.kind !== "work") return false;
  const { target } = step;
  if (step.kind === "work" || target === null) return step.kind === "work";
  if (target.kind === "effort") return target.effort !== "easy" && target.effort !== "very easy";
  return target.kind !== "zone" || target.zone.min >= 3;
}

function isEasy(stretch: Stretch): boolean {
  const { target } = stretch;
  if (target?.kind === "zone") return target.zone.max <= 2;
  if (target?.kind === "heart-rate" && target.unit === "percent-of-max")
    return target.value.max <= EASY_PERCENT_OF_MAX;
  return isGentle(stretch) || (target?.kind === "named-pace" && target.pace === "easy");
}

function isShort({ measures: [measure] }: Stretch): boolean {
  if (measure === undefined) return true;
  if (measure.kind === "impossible") return false;
  const { max } = measure.range;
  if (measure.kind === "seconds") return max <= LONGEST_RECOVERY_SECONDS;
  const isSmall = measure.kind !== "metres" && max < 100;
  return isSmall ? max * 60 <= LONGEST_RECOVERY_SECONDS : max <= LONGEST_RECOVERY_METRES;
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
  const isException = stretch.unread > 0 && last.step.kind === "repeat" && hasRecovery(last.step);
  if (isException) build.isPartial = true;
  else if (stretch.after.length > 0)
    build.isPartial = !addBehindPaces(items, step, stretch.after) || build.isPartial;
  else if (stretch.between === "reps" && works(items).length > 1) betweenAll(items, step);
  else if (last.step.kind === "repeat") {
    const repeat = inRepeat(last.step, step, stretch.between);
    items[items.length - 1] = { ...last, step: repeat };
  } else if (isLadder) betweenAll(items, step, (one) => one.stretch === last.stretch);
  else items.push({ step, stretch });
}

/** Between sets is the outermost repeat, between repetitions the innermost that has nothing yet. */
function inRepeat(repeat: RepeatStep, step: PlainStep, between: Stretch["between"]): RepeatStep {
  const inner = repeat.steps.at(-1);
  if (between !== "sets" && inner?.kind === "repeat" && !holdsRecovery(inner)) {
    return { ...repeat, steps: [...repeat.steps.slice(0, -1), inRepeat(inner, step, between)] };
  }
  const isSeries = between === "reps" && repeat.steps.every(({ kind }) => kind === "work");
  const steps = isSeries ? repeat.steps.flatMap((one) => [one, step]) : [...repeat.steps, step];
  return { ...repeat, steps };
}

/** A block such as 10-20-30 and a repeat with a recovery of its own need no other. */
function holdsRecovery(repeat: RepeatStep): boolean {
  const isBlock = repeat.steps.length > 1 && repeat.steps.every((step) => step.kind === "work");
  return isBlock || hasRecovery(repeat);
}

function works(items: readonly Item[]): readonly Item[] {
  return items.filter(isWorkItem);
}

/** What is easy by its own words is no work, and needs no recovery. */
function isWorkItem({ step, stretch }: Item): boolean {
  return isWork(step) && !(stretch !== null && isEasy(stretch));
}

function isWork(step: Step): boolean {
  return (
    step.kind === "work" || step.kind === "steady" || (step.kind === "repeat" && !hasRecovery(step))
  );
}

/** After each piece of work but the last, and inside each repeat that has no recovery. */
function betweenAll(
  items: Item[],
  step: PlainStep,
  isMeant: (item: Item) => boolean = () => true,
): void {
  const isOne = (item: Item) => isWorkItem(item) && isMeant(item);
  const lastIndex = items.findLastIndex(isWorkItem);
  const spread = items.flatMap((item, index): Item[] => {
    if (!isOne(item)) return [item];
    if (item.step.kind === "repeat") return [{ ...item, step: inRepeat(item.step, step, "reps") }];
    const asWork: Item = { ...item, step: { ...item.step, kind: "work" } };
    return index === lastIndex ? [asWork] : [asWork, { step, stretch: null }];
  });
  items.splice(0, items.length, ...spread);
}
