import type { PlainStep, RunType, Step, Target } from "../../domain/session.js";
import { isGentle } from "./items.js";
import type { Stretch } from "./parts.js";
import { typeOf } from "./target-types.js";

/** Of several names the first here counts: a long run with hills in it is a long run. */
const BY_WEIGHT: readonly RunType[] = [
  "race",
  "time-trial",
  "walk-run",
  "long",
  "fartlek",
  "progression",
  "hills",
  "intervals",
  "repetitions",
  "tempo",
  "recovery",
  "steady",
  "easy",
];

/** What is known of a run besides its parts. */
export interface RunTraits {
  readonly isWalkRun: boolean;
  /** Its steps are all of it, and not only a part inside. */
  readonly isWhole: boolean;
}

/** The type of a run: by its name, else by what its steps are, else by how fast it is. */
export function runType(
  stretches: readonly Stretch[],
  steps: readonly Step[],
  { isWalkRun, isWhole }: RunTraits,
): RunType {
  const parts = steps.filter(({ kind }) => kind !== "warm-up" && kind !== "cool-down");
  if (parts.length < 2 && stretches.some(isRaceItself)) return "race";
  const named = nameOf(stretches, steps);
  const isTurns = isWalkRun && (named === null || named === "intervals" || named === "easy");
  if (isTurns) return "walk-run";
  if (named !== null && named !== "easy" && named !== "recovery" && !isWalk(stretches))
    return named;
  if (isWalk(stretches)) return "cross-training";
  if (named === null && isMarathon(stretches)) return "race";
  return ofSteps(stretches, steps, named, isWhole) ?? named ?? ofTarget(stretches) ?? "easy";
}

/** Walking alone is no run. */
function isWalk(stretches: readonly Stretch[]): boolean {
  const moved = stretches.filter(({ measures, gaits }) => measures.length > 0 || gaits.length > 0);
  const isOnlyMoved = stretches.every(
    ({ sessions, step }) =>
      step === null && sessions.every((name) => name === "long" || name === "easy"),
  );
  return isOnlyMoved && moved.length > 0 && moved.every(({ gaits }) => gaits.join() === "walk");
}

/** Nobody runs 42.2 km in training: a bare `42.2` is the race. */
function isMarathon(stretches: readonly Stretch[]): boolean {
  const [only] = stretches;
  const [measure] = only?.measures ?? [];
  if (stretches.length !== 1 || measure === undefined || measure.kind === "impossible")
    return false;
  const km = measure.kind === "metres" ? measure.range.max / 1000 : measure.range.max;
  return measure.kind !== "seconds" && km >= 42.1 && km <= 42.3;
}

function isRaceItself({ race, target, sessions, joined, step }: Stretch): boolean {
  const isPractice = sessions.some((type) => type !== "race" && type !== "run");
  return (
    race !== null &&
    target === null &&
    !isPractice &&
    step === null &&
    joined !== "bracket" &&
    joined !== "with"
  );
}

/** Names at the head of the session go before those of its parts. */
function nameOf(stretches: readonly Stretch[], steps: readonly Step[]): RunType | null {
  const names = stretches.flatMap((stretch) => (stretch.step === null ? namesIn(stretch) : []));
  const isMixed = steps.length > 1 || steps.some(({ kind }) => kind === "repeat");
  const head = names.find((name) => name !== "run");
  if (
    head !== undefined &&
    isMixed &&
    (head === "long" || head === "race" || head === "fartlek" || head === "progression")
  )
    return head as RunType;
  return BY_WEIGHT.find((type) => names.includes(type)) ?? null;
}

function namesIn(stretch: Stretch): readonly (RunType | "run")[] {
  return isGentle(stretch) ? stretch.sessions.filter((name) => name !== "hills") : stretch.sessions;
}

function ofSteps(
  stretches: readonly Stretch[],
  steps: readonly Step[],
  named: RunType | null,
  isWhole: boolean,
): RunType | null {
  const repeated = steps.filter((step) => step.kind === "repeat").flatMap(workOf);
  if (repeated.length > 0) {
    const isUphill = stretches.some(
      ({ note, sessions }) => note !== null && sessions.includes("hills"),
    );
    const isEven = named === "recovery" && repeated.every(({ target }) => target === null);
    if (isEven) return named;
    return isUphill ? "hills" : gentleType(repeated, named);
  }
  if (steps.some(({ kind }) => kind === "work")) return "intervals";
  if (named !== null && steps.length === 1 && isWhole) return named;
  const types = steps.flatMap((step) =>
    step.kind === "steady" && step.target !== null && !isClocked(step.target)
      ? [typeOf(step.target)]
      : [],
  );
  if (types.includes("tempo")) return "tempo";
  return (["progression", "steady"] as const).find((type) => types.includes(type)) ?? null;
}

/** What is worked on in a repeat; strides are nothing of the kind. */
function workOf(step: Step): readonly PlainStep[] {
  if (step.kind === "repeat") return step.steps.flatMap(workOf);
  return step.kind === "work" || step.kind === "steady" ? [step] : [];
}

/** Repeats at marathon pace or in zone 3 are steady running, and those in zone 2 easy. */
function gentleType(work: readonly PlainStep[], named: RunType | null): RunType {
  const types = work.map(({ target }) =>
    target === null || isClocked(target) ? "intervals" : typeOf(target),
  );
  if (types.every((type) => type === "easy")) return named ?? "easy";
  return types.every((type) => type === "easy" || type === "steady") ? "steady" : "intervals";
}

function isClocked({ kind }: Target): boolean {
  return kind === "pace" || kind === "rep-time";
}

function ofTarget(stretches: readonly Stretch[]): RunType | null {
  const types = stretches.flatMap(({ target, step }) =>
    target === null || step !== null ? [] : [typeOf(target)],
  );
  return types.find((type) => type !== "easy") ?? types[0] ?? null;
}
