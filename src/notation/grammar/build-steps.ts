import type { PlainStep, RepeatStep, Step, Target } from "../../domain/session.js";
import { amountOf } from "./amounts.js";
import { include, includeItems, includes, isSingleRun } from "./inclusion.js";
import { type Build, type Item, isGentle, isRecovery, plainStep, stepsOf } from "./items.js";
import { withLabels } from "./labels.js";
import type { Again, Group, Part, Repeated, Stretch } from "./parts.js";
import { settlePrimes } from "./primes.js";
import { addRecovery, isRecoveryStretch } from "./recoveries.js";
import { addTotal, isBareTotal, isSameRun, isSumOf } from "./stated-totals.js";

/** The steps of the parts of a session, in order. */
export function itemsOf(parts: readonly Part[], build: Build, isRep = false): Item[] {
  const items: Item[] = [];
  for (const part of withLabels(parts)) {
    const before = items.length;
    if (part.kind === "stretch") addStretch(items, part, build, isRep, part === parts.at(-1));
    else if (part.kind === "repeat") addRepeat(items, part, build);
    else if (part.kind === "group") addGroup(items, part, build, isRep, part === parts.at(-1));
    else addAgain(items, part, build);
    if (items.length > before && !isRep) applyPending(items, before, build);
  }
  return items;
}

function addStretch(
  items: Item[],
  stretch: Stretch,
  build: Build,
  isRep: boolean,
  isLast: boolean,
): void {
  if (stretch.measures.length === 0) addLabel(items, stretch, build, isRep);
  else if (stretch.isException && stretch.between === null) build.isPartial = true;
  else if (isRecoveryStretch(stretch, items, build)) addRecovery(items, stretch, build);
  else if (isLast && !isRep && items.length > 1 && isSumOf(stretch, items, build)) return;
  else if (isLast && !isRep && isBareTotal(stretch) && items.length > 0) {
    addTotal(items, stretch, build);
  } else if (items.length === 1 && isSameRun(stretch, items)) addTotal(items, stretch, build);
  else if (includes(stretch) && isSingleRun(items)) include(items, stretch, build);
  else addSteps(items, stretch, build, isRep);
}

function addSteps(items: Item[], stretch: Stretch, build: Build, isRep: boolean): void {
  // `2 min fast / 2 min easy`, nobody says how often.
  if (stretch.joined === "slash" && !isRep && items.length > 0) build.isPartial = true;
  for (const step of stepsOf(stretch, build, isRep)) {
    items.push({ step: asRecovery(step, items, isRep), stretch });
  }
  if (stretch.also !== null) build.also = amountOf(stretch.also, { ...build, stretch, isRep });
}

/** In a repeat what is easy after something that is not is the recovery: `3 min hard, 2 min easy`. */
function asRecovery(step: PlainStep, items: readonly Item[], isRep: boolean): PlainStep {
  const before = items.at(-1)?.step;
  if (!isRep || step.kind !== "work" || before?.kind !== "work") return step;
  const isGentle = step.gait === "jog" || step.gait === "walk" || isSlow(step);
  return (isGentle && !isSlow(before) && before.gait !== step.gait) ||
    (isGentle && step.gait === null && !isSlow(before))
    ? { ...step, kind: "recovery" }
    : step;
}

function isSlow({ target }: PlainStep): boolean {
  if (target?.kind === "effort") return target.effort === "easy" || target.effort === "very easy";
  return (
    target?.kind === "named-pace" &&
    (target.pace === "easy" || (target.percent !== null && target.percent.max <= 80))
  );
}

/** Words without an amount: a part that has none, or what they say about the part before. */
function addLabel(items: Item[], stretch: Stretch, build: Build, isRep: boolean): void {
  const { step, isWithout } = stretch;
  if (isWithout) {
    build.isPartial = true;
    return;
  }
  const last = items.at(-1);
  const isPart =
    step === "strides" ||
    step === "warm-up" ||
    step === "cool-down" ||
    (isRep && last === undefined);
  if (isPart) items.push({ step: plainStep(stretch, null, build, isRep), stretch });
  else if (isRecoveryStretch(stretch, items, build)) addRecovery(items, stretch, build);
  // `Finish with a slow jog` has no amount that would make it a part.
  else if (stretch.place !== null && items.length > 0) build.isPartial = true;
  else if (last !== undefined) refine(items, last, stretch, build);
  else build.pending = stretch.target;
}

/** A pace named at the head is that of the first part; a race is run as fast as it goes. */
function applyPending(items: Item[], from: number, build: Build): void {
  const { pending } = build;
  const added = items.slice(from);
  if (pending === null || added.some(({ stretch }) => stretch?.sessions.includes("race"))) return;
  const paced = added.map((item) =>
    isRecovery(item.step) ? item : { ...item, step: withTarget(item.step, pending) },
  );
  items.splice(from, added.length, ...paced);
  build.pending = null;
}

/** `6 x 1 km, @ 4:20/km`, `8 km (Z2 pace)`: a target that follows the amount it is for. */
function refine(items: Item[], last: Item, { target }: Stretch, build: Build): void {
  if (target === null) return;
  const refined = withTarget(last.step, target);
  if (refined === last.step) build.isPartial = true;
  // `6 km easy (6:40/km)` stays an easy run.
  else if (last.stretch !== null && isGentle(last.stretch)) last.stretch.sessions.push("easy");
  items[items.length - 1] = { ...last, step: refined };
}

function withTarget(step: Step, target: Target): Step {
  if (step.kind !== "repeat") return isVague(step.target, target) ? { ...step, target } : step;
  const index = step.steps.findIndex((inner) => !isRecovery(inner));
  const inner = step.steps[index];
  if (inner === undefined) return step;
  const refined = withTarget(inner, target);
  return refined === inner ? step : { ...step, steps: step.steps.with(index, refined) };
}

/** `at race pace (5:40)`: what is measured says more than a feeling or a name. */
function isVague(target: PlainStep["target"], measured: Target): boolean {
  if (target === null || target.kind === "effort") return true;
  return target.kind === "named-pace" && measured.kind === "pace";
}

function addRepeat(items: Item[], part: Repeated, build: Build): void {
  settlePrimes(part, build);
  const inner = itemsOf(part.parts, build, true).map(({ step }) => step);
  const steps: readonly Step[] =
    inner.length > 0
      ? inner
      : [{ kind: "work", amount: null, target: null, gait: null, note: null }];
  const repeat: RepeatStep = { kind: "repeat", times: part.times, steps };
  const isStrides = steps.every((step) => step.kind === "strides" || isRecovery(step));
  const isInside =
    part.joined === "including" ||
    part.joined === "colon" ||
    (part.joined === "with" && !isStrides);
  const item = { step: repeat, stretch: null };
  if (isInside && isSingleRun(items)) includeItems(items, [item], build);
  else items.push(item);
}

/** `… Repeat 8 times`: from the last `then` on, or all that is behind the warm-up. */
function addAgain(items: Item[], part: Again, build: Build): void {
  const next = items.findLastIndex(({ stretch }) => stretch?.joined === "next");
  const warmUp = items.findLastIndex(({ step }) => step.kind === "warm-up");
  const from = next > 0 ? next : warmUp + 1;
  const repeated = items.slice(from).map(({ step }) => asRepetition(step));
  if (repeated.length === 0) {
    build.isPartial = true;
    return;
  }
  items.splice(from, repeated.length, {
    step: { kind: "repeat", times: part.times, steps: repeated },
    stretch: null,
  });
}

function asRepetition(step: Step): Step {
  return step.kind === "steady" ? { ...step, kind: "work" } : step;
}

/** Brackets say what is in the part before them, how it is run, how long it is, or the rest after. */
function addGroup(items: Item[], part: Group, build: Build, isRep: boolean, isLast: boolean): void {
  const stretches = part.parts.filter((inner) => inner.kind === "stretch");
  const isFlat = stretches.length === part.parts.length;
  const [only] = stretches;
  const total =
    isFlat && stretches.length === 1 && only !== undefined && isBareTotal(only) ? only : null;
  const isBehind = part.joined === "bracket";
  const isNext = part.joined === "plus" || part.joined === "next";
  if (items.length === 0) items.push(...itemsOf(part.parts, build, isRep));
  else if (isBehind && only !== undefined && isShare(only)) build.isPartial = true;
  else if (isFlat && isBehind && stretches.every((one) => isRecoveryStretch(one, items, build))) {
    for (const stretch of stretches) addRecovery(items, stretch, build);
  } else if (total !== null && (isLast || items.length === 1)) addTotal(items, total, build);
  else if (isFlat && stretches.every(({ measures }) => measures.length === 0)) {
    for (const stretch of stretches) addLabel(items, stretch, build, isRep);
  } else if (isSingleRun(items) && !isNext) includeItems(items, itemsOf(part.parts, build), build);
  else if (isBehind) build.isPartial = true;
  else items.push(...itemsOf(part.parts, build, isRep));
}

/** `(3/1)` behind a run: three quarters one way and one another, and no lengths. */
function isShare({ measures }: Stretch): boolean {
  return measures.length > 1 && measures.every((one) => one.kind === "bare" && one.range.max < 10);
}
