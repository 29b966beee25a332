import type { Amount, PlainStep, Range, RepeatStep, Step } from "../../domain/session.js";
import { amountOf } from "./amounts.js";
import { type Build, type Item, isRecovery, plainStep, stepsOf } from "./items.js";
import type { Again, Group, Part, Repeated, Stretch } from "./parts.js";
import { settlePrimes } from "./primes.js";
import { addRecovery, isRecoveryStretch } from "./recoveries.js";

/** The steps of the parts of a session, in order. */
export function itemsOf(parts: readonly Part[], build: Build, isRep = false): Item[] {
  const items: Item[] = [];
  for (const part of parts) {
    const before = items.length;
    if (part.kind === "stretch") addStretch(items, part, build, isRep, part === parts.at(-1));
    else if (part.kind === "repeat") addRepeat(items, part, build);
    else if (part.kind === "group") addGroup(items, part, build, isRep, part === parts.at(-1));
    else addAgain(items, part, build);
    if (items.length > before && part.joined === "colon" && !isRep) applyPending(items, build);
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
  else if (isRecoveryStretch(stretch, items, build)) addRecovery(items, stretch, build);
  else if (isLast && !isRep && isBareTotal(stretch) && items.length > 0) {
    addTotal(items, stretch, build);
  } else if (includes(stretch) && isSingleRun(items)) include(items, stretch, build);
  else addSteps(items, stretch, build, isRep);
}

function addSteps(items: Item[], stretch: Stretch, build: Build, isRep: boolean): void {
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
  else if (last !== undefined) refine(items, last, stretch, build);
  else build.pending = stretch.target;
}

function applyPending(items: Item[], build: Build): void {
  const last = items.at(-1);
  if (build.pending === null || last === undefined) return;
  items[items.length - 1] = { ...last, step: withTarget(last.step, build.pending) };
  build.pending = null;
}

/** `6 x 1 km, @ 4:20/km`, `8 km (Z2 pace)`: a target that follows the amount it is for. */
function refine(items: Item[], last: Item, { target }: Stretch, build: Build): void {
  if (target === null) return;
  const refined = withTarget(last.step, target);
  if (refined === last.step) build.isPartial = true;
  items[items.length - 1] = { ...last, step: refined };
}

function withTarget(step: Step, target: NonNullable<PlainStep["target"]>): Step {
  if (step.kind !== "repeat")
    return step.target === null || step.target.kind === "effort" ? { ...step, target } : step;
  const index = step.steps.findIndex((inner) => !isRecovery(inner));
  const inner = step.steps[index];
  if (inner === undefined) return step;
  const refined = withTarget(inner, target);
  return refined === inner ? step : { ...step, steps: step.steps.with(index, refined) };
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
  const isInside = part.joined === "including" || (part.joined === "with" && !isStrides);
  const item = { step: repeat, stretch: null };
  if (isInside && isSingleRun(items)) includeItems(items, [item], build);
  else items.push(item);
}

function addGroup(items: Item[], part: Group, build: Build, isRep: boolean, isLast: boolean): void {
  const [only] = part.parts;
  const isTotal =
    part.parts.length === 1 &&
    only?.kind === "stretch" &&
    only.measures.length > 0 &&
    isBareTotal(only);
  if (items.length === 0) items.push(...itemsOf(part.parts, build, isRep));
  else if (isTotal && (isLast || items.length === 1)) addTotal(items, only, build);
  else if (part.parts.every((inner) => inner.kind === "stretch" && inner.measures.length === 0)) {
    for (const inner of part.parts)
      if (inner.kind === "stretch") addLabel(items, inner, build, isRep);
  } else if (
    part.joined === "bracket" &&
    part.parts.every((inner) => inner.kind === "stretch" && isRecoveryStretch(inner, items, build))
  ) {
    for (const inner of part.parts) if (inner.kind === "stretch") addRecovery(items, inner, build);
  } else if (isSingleRun(items) && part.joined !== "plus" && part.joined !== "next")
    includeItems(items, itemsOf(part.parts, build), build);
  else if (part.joined === "bracket") build.isPartial = true;
  else items.push(...itemsOf(part.parts, build, isRep));
}

/** Joined by a word for containing, the part lies inside what stands before it. */
function includes({ joined, step, place }: Stretch): boolean {
  return (
    joined === "including" ||
    place !== null ||
    (joined === "with" && step !== "strides" && step !== "cool-down" && step !== "warm-up")
  );
}

function isSingleRun(items: readonly Item[]): boolean {
  const [only] = items;
  return items.length === 1 && only?.step.kind === "steady" && only.step.amount !== null;
}

function include(items: Item[], part: Stretch, build: Build): void {
  const inner = stepsOf(part, build, false).map((step): Item => ({ step, stretch: part }));
  includeItems(items, inner, build);
}

/** `14 km tempo (10 km @ tempo)`: what stood alone is the total, and the parts are its steps. */
function includeItems(items: Item[], inner: readonly Item[], build: Build): void {
  const [whole] = items;
  if (whole === undefined || whole.step.kind === "repeat" || inner.length === 0) return;
  build.total = whole.step.amount;
  items.splice(0, 1, ...withRemainder(whole, whole.step, inner));
}

/** With the last or the first kilometres said, the rest of the run is known too. */
function withRemainder(whole: Item, step: PlainStep, inner: readonly Item[]): readonly Item[] {
  const [part] = inner;
  const place = part?.stretch?.place ?? null;
  if (inner.length !== 1 || part === undefined || part.step.kind === "repeat" || place === null)
    return inner;
  const amount = difference(step.amount, part.step.amount);
  if (amount === null) return inner;
  const remainder: Item = { ...whole, step: { ...step, amount } };
  return place === "last" ? [remainder, part] : [part, remainder];
}

function difference(whole: Amount | null, part: Amount | null): Amount | null {
  if (whole?.kind === "distance" && part?.kind === "distance") {
    const metres = less(whole.metres, part.metres);
    return metres === null ? null : { kind: "distance", metres };
  }
  if (whole?.kind === "time" && part?.kind === "time") {
    const seconds = less(whole.seconds, part.seconds);
    return seconds === null ? null : { kind: "time", seconds };
  }
  return null;
}

function less(whole: Range, part: Range): Range | null {
  if (part.min !== part.max || whole.min <= part.max) return null;
  return { min: whole.min - part.max, max: whole.max - part.max };
}

/** A length at the end with no words of its own: `…, 1.5 mi cool-down, (9 mi)`. */
function isBareTotal(stretch: Stretch): boolean {
  const isAlone =
    stretch.measures.length === 1 && stretch.sessions.length === 0 && stretch.gaits.length === 0;
  const isJoined = ["none", "bracket", "comma", "line"].includes(stretch.joined) || stretch.isTotal;
  return (
    isAlone &&
    isJoined &&
    stretch.target === null &&
    stretch.step === null &&
    stretch.place === null &&
    stretch.race === null
  );
}

function addTotal(items: Item[], stretch: Stretch, build: Build): void {
  const [measure] = stretch.measures;
  const amount =
    measure === undefined ? null : amountOf(measure, { ...build, stretch, isRep: false });
  const only = items.length === 1 ? items[0]?.step : undefined;
  const isSame = only !== undefined && only.kind !== "repeat" && only.amount?.kind === amount?.kind;
  if (isSame) return;
  if (only !== undefined && only.kind !== "repeat" && only.amount !== null) build.also = amount;
  else if (build.total === null) build.total = amount;
}

/** `… Repeat 8 times`: from the last `then` on, or all of it but the warm-up. */
function addAgain(items: Item[], part: Again, build: Build): void {
  const next = items.findLastIndex(({ stretch }) => stretch?.joined === "next");
  const work = items.findIndex(({ step }) => step.kind !== "warm-up");
  const from = next > 0 ? next : Math.max(0, work);
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
