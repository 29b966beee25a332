import type { Block, PlacedStrength, PlannedRun } from "../domain/plan.js";
import { type Amount, exactly, type PlainStep, type Range, type Step } from "../domain/session.js";

/** A step of a run, or the block of the strength inside it that is done at this point. */
export type MergedStep = Step | { readonly kind: "strength"; readonly block: number };

/** EM-4: jogging before, between and after the exercises of the warm-up, in seconds. */
const WARM_UP_SECONDS = 10 * 60;
const JOG_BETWEEN_SECONDS = 4 * 60;
const JOG_BEFORE_MAIN_SECONDS = 6 * 60;
/** EM-5: the cool-down where the program names none. */
const COOL_DOWN_SECONDS = 10 * 60;
/** EM-2: jogging before the first stop. */
const METRES_BEFORE_FIRST_STOP = 1600;
const SECONDS_BEFORE_FIRST_STOP = 10 * 60;

/** The steps of a run in the order of doing, with the strength inside it at its places. */
export function mergeSteps(run: PlannedRun, dose: PlacedStrength | null): readonly MergedStep[] {
  const steps = run.steps.length > 0 ? run.steps : [wholeRun(run)];
  switch (dose?.place) {
    case "in-hard-run":
      return withHalves(steps, dose.blocks);
    case "in-easy-run":
      return withStops(steps, dose.blocks);
    default:
      return steps;
  }
}

/** A run that says only how far or how long, as one step; what was eased is as long as it is now. */
function wholeRun(run: PlannedRun): PlainStep {
  const amount = run.easedBy === null ? statedAmount(run) : amountNow(run);
  return { kind: "steady", amount, target: null, gait: null, note: null };
}

function statedAmount({
  session,
  distanceKm,
  trimmedKm,
  trimmedMinutes,
}: PlannedRun): Amount | null {
  const { distanceM, seconds } = session;
  if (distanceM !== null && distanceKm !== null) {
    return { kind: "distance", metres: less(distanceM, trimmedKm * 1000) };
  }
  return seconds === null ? null : { kind: "time", seconds: less(seconds, trimmedMinutes * 60) };
}

function amountNow({ session, distanceKm, minutes }: PlannedRun): Amount {
  return session.distanceM !== null && distanceKm !== null
    ? { kind: "distance", metres: exactly(Math.round(distanceKm * 1000)) }
    : { kind: "time", seconds: exactly(minutes * 60) };
}

function less({ min, max }: Range, by: number): Range {
  return { min: min - by, max: max - by };
}

function withHalves(steps: readonly Step[], blocks: readonly Block[]): readonly MergedStep[] {
  const indexed = blocks.map((block, index) => ({ block, index }));
  const before = indexed.filter(({ block }) => block.when === "warm-up");
  const after = indexed.filter(({ block }) => block.when === "before-cool-down");
  const first = steps[0];
  const hasWarmUp = first?.kind === "warm-up";
  const last = steps.at(-1);
  const hasCoolDown = last?.kind === "cool-down";
  const main = steps.slice(hasWarmUp ? 1 : 0, hasCoolDown ? -1 : undefined);
  return [
    hasWarmUp ? atLeast(first, WARM_UP_SECONDS) : jog("warm-up", WARM_UP_SECONDS),
    ...before.flatMap(({ index }, i): readonly MergedStep[] => [
      { kind: "strength", block: index },
      jog("warm-up", i === before.length - 1 ? JOG_BEFORE_MAIN_SECONDS : JOG_BETWEEN_SECONDS),
    ]),
    ...main,
    ...after.map(({ index }): MergedStep => ({ kind: "strength", block: index })),
    hasCoolDown ? last : jog("cool-down", COOL_DOWN_SECONDS),
  ];
}

/** EM-4: at least ten minutes of jogging come first. */
function atLeast(step: PlainStep, seconds: number): PlainStep {
  if (step.amount?.kind !== "time" || step.amount.seconds.min >= seconds) return step;
  const { min, max } = step.amount.seconds;
  return {
    ...step,
    amount: { kind: "time", seconds: { min: Math.max(min, seconds), max: Math.max(max, seconds) } },
  };
}

function jog(kind: "warm-up" | "cool-down", seconds: number): PlainStep {
  return {
    kind,
    amount: { kind: "time", seconds: exactly(seconds) },
    target: null,
    gait: "jog",
    note: null,
  };
}

/** Spreads the stops over the longest plain step, after the first ten minutes. */
function withStops(steps: readonly Step[], blocks: readonly Block[]): readonly MergedStep[] {
  const lengths = steps.map(lengthOf);
  const longest = lengths.indexOf(Math.max(...lengths));
  return steps.flatMap((step, index): readonly MergedStep[] =>
    index === longest && step.kind !== "repeat" ? spread(step, blocks.length) : [step],
  );
}

function lengthOf(step: Step): number {
  if (step.kind === "repeat" || step.amount === null) return 0;
  if (step.amount.kind === "distance") return step.amount.metres.min;
  return step.amount.kind === "time" ? step.amount.seconds.min * 3 : 0;
}

function spread(step: PlainStep, stops: number): readonly MergedStep[] {
  const { amount } = step;
  const blocks = Array.from(
    { length: stops },
    (_, block): MergedStep => ({ kind: "strength", block }),
  );
  if (amount === null || amount.kind === "open") return [step, ...blocks];
  const total = amount.kind === "distance" ? amount.metres.min : amount.seconds.min;
  const wanted = amount.kind === "distance" ? METRES_BEFORE_FIRST_STOP : SECONDS_BEFORE_FIRST_STOP;
  const first = Math.min(wanted, total / 2);
  const between = Math.floor((total - first) / Math.max(1, stops));
  const piece = (length: number): PlainStep => ({
    ...step,
    amount:
      amount.kind === "distance"
        ? { kind: "distance", metres: exactly(length) }
        : { kind: "time", seconds: exactly(length) },
  });
  return [
    piece(first),
    ...blocks.flatMap((block, i) => [
      block,
      piece(i === stops - 1 ? total - first - between * (stops - 1) : between),
    ]),
  ];
}
