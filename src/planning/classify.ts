import type { NamedPace, RunSession, RunType, Step, Target } from "../domain/session.js";
import { paceForName } from "../knowledge/paces.js";
import { runMinutes } from "./duration.js";

/** Runs that are hard whatever their steps say. */
const ALWAYS_HARD: readonly RunType[] = [
  "tempo",
  "intervals",
  "repetitions",
  "hills",
  "fartlek",
  "time-trial",
  "race",
];
/** Runs that are hard if enough of them is at marathon pace or faster. */
const HARD_IF_FAST: readonly RunType[] = ["steady", "progression", "long"];
const FAST_SECONDS = 30 * 60;

const FAST_PACES: readonly NamedPace[] = [
  "marathon",
  "half",
  "15k",
  "10k",
  "5k",
  "3k",
  "mile",
  "threshold",
  "interval",
  "repetition",
  "race",
];

/** Whether a run counts as hard: its type decides, and for three types the fast part of it. */
export function isHard(session: RunSession, vdot: number | null = null): boolean {
  if (ALWAYS_HARD.includes(session.type)) return true;
  if (!HARD_IF_FAST.includes(session.type)) return false;
  const fast = session.steps.map((step) => fastSeconds(step, vdot));
  return fast.includes(null) || sum(fast) >= FAST_SECONDS;
}

/** The week's long run: labelled so, else its longest of an hour or more; none in walk-run weeks. */
export function longRunOf(runs: readonly RunSession[], vdot: number | null): RunSession | null {
  if (runs.some((run) => run.type === "walk-run")) return null;
  const labelled = runs.filter((run) => run.type === "long");
  const candidates = labelled.length > 0 ? labelled : runs.filter(mayBeLong);
  const longest = candidates.reduce<RunSession | null>(
    (best, run) => (best === null || runMinutes(run, vdot) > runMinutes(best, vdot) ? run : best),
    null,
  );
  if (longest === null) return null;
  return longest.type === "long" || runMinutes(longest, vdot) >= 60 ? longest : null;
}

/** EM-2, EM-3: an easy run of 4 km or 30 min and more; the long run too, untrimmed. */
export function canCarryStops(
  session: RunSession,
  minutes: number,
  km: number | null,
  long: boolean,
  hard: boolean,
): boolean {
  const isEasyEnough = session.type === "easy" || (long && session.type !== "walk-run");
  return isEasyEnough && !hard && (minutes >= 30 || (km !== null && km >= 4));
}

const CARRIES_HALVES: readonly RunType[] = [
  "tempo",
  "intervals",
  "repetitions",
  "hills",
  "fartlek",
];

/** EM-4, EM-5: a hard session with room for a warm-up and a cool-down. */
export function canCarryHalves(session: RunSession): boolean {
  if (!CARRIES_HALVES.includes(session.type)) return false;
  const said = `${session.words ?? ""} ${notesOf(session.steps)}`.toLowerCase();
  return !/\bno (warm-?up|cool-?down)\b|\bwithout (a )?(warm-?up|cool-?down)\b/.test(said);
}

function mayBeLong(run: RunSession): boolean {
  return run.type !== "cross-training" && run.type !== "race" && run.type !== "time-trial";
}

/** Seconds of a step at marathon pace or faster; null where their length is not stated. */
function fastSeconds(step: Step, vdot: number | null): number | null {
  if (step.kind === "repeat") {
    const once = step.steps.map((inner) => fastSeconds(inner, vdot));
    return once.includes(null) ? null : sum(once) * step.times.min;
  }
  if (step.kind === "strides" || step.target === null || !isFast(step.target, vdot)) return 0;
  if (step.amount?.kind === "time") return step.amount.seconds.min;
  if (step.amount?.kind === "distance")
    return (step.amount.metres.min / 1000) * FAST_SECONDS_PER_KM;
  return null;
}

/** Five minutes a kilometre stands in for a fast pace that is not known in seconds. */
const FAST_SECONDS_PER_KM = 300;

function isFast(target: Target, vdot: number | null): boolean {
  switch (target.kind) {
    case "named-pace":
      return (
        FAST_PACES.includes(target.pace) && (target.percent === null || target.percent.max >= 97)
      );
    case "effort":
      return (
        target.effort === "hard" || target.effort === "very hard" || target.effort === "all out"
      );
    case "rpe":
      return target.rpe.max >= 6;
    case "zone":
      return target.zone.max >= 3;
    case "heart-rate":
      return target.unit === "percent-of-max" && target.value.max >= 85;
    case "from-to":
      return isFast(target.to, vdot);
    case "pace": {
      const marathon = vdot === null ? null : paceForName(vdot, "marathon");
      return marathon !== null && target.secondsPerKm.min <= marathon.max;
    }
    case "rep-time":
      return false;
  }
}

function notesOf(steps: readonly Step[]): string {
  return steps
    .map((step) => (step.kind === "repeat" ? notesOf(step.steps) : (step.note ?? "")))
    .join(" ");
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
