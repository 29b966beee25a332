import type { RunSession, RunType, Step, Target } from "../../src/domain/session.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";

/** What a run of the program is, judged anew from the rulebook's definitions. */

const HARD_BY_NAME = "tempo intervals repetitions hills fartlek time-trial race".split(" ");
const HARD_BY_PACE = "steady progression long".split(" ");
const WITH_WARM_UP = "tempo intervals repetitions hills fartlek".split(" ");

export function isHardRun(session: RunSession): boolean {
  if (HARD_BY_NAME.includes(session.type)) return true;
  return HARD_BY_PACE.includes(session.type) && fastMinutes(session.steps) >= 30;
}

/** Minutes at marathon pace or faster; without end where the work's length is not stated. */
function fastMinutes(steps: readonly Step[]): number {
  let minutes = 0;
  for (const step of steps) {
    if (step.kind === "repeat") minutes += step.times.min * fastMinutes(step.steps);
    else if (step.kind !== "strides" && step.target !== null && isFast(step.target)) {
      if (step.amount?.kind === "time") minutes += step.amount.seconds.min / 60;
      else if (step.amount?.kind === "distance") minutes += step.amount.metres.min / 200;
      else return Number.POSITIVE_INFINITY;
    }
  }
  return minutes;
}

function isFast(target: Target): boolean {
  if (target.kind === "named-pace") {
    const slow = target.pace === "easy" || target.pace === "recovery" || target.pace === "vma";
    return !slow && (target.percent === null || target.percent.max >= 97);
  }
  switch (target.kind) {
    case "from-to":
      return isFast(target.to);
    case "heart-rate":
      return target.unit === "percent-of-max" && target.value.max >= 85;
    case "zone":
      return target.zone.max >= 3;
    case "rpe":
      return target.rpe.max >= 6;
    case "effort":
      return ["hard", "very hard", "all out"].includes(target.effort);
    default:
      return false;
  }
}

/** SF-1: hard runs are turned easy before clearance; races stay. */
export function isEased(request: PlanRequest, session: RunSession): boolean {
  return isCareful(request) && isHardRun(session) && session.type !== "race";
}

function yesOf({ runner: { screening } }: PlanRequest): readonly number[] {
  return screening === null || screening.clearance !== null ? [] : screening.yes;
}

export function isCareful(request: PlanRequest): boolean {
  return yesOf(request).some((question) => question >= 4 && question <= 6);
}

export function isGuided(request: PlanRequest): boolean {
  return yesOf(request).includes(8);
}

/** The type as it is done: easy where it was eased. */
export function typeDone(request: PlanRequest, session: RunSession): RunType {
  return isEased(request, session) ? "easy" : session.type;
}

export function mayHaveHalves(session: RunSession): boolean {
  return WITH_WARM_UP.includes(session.type) && !/no (warm|cool)/i.test(session.words ?? "");
}

/** Something to load, or a bench or step for single-leg work. */
export function canLoadLegs({ runner: { equipment } }: PlanRequest): boolean {
  return ["dumbbell", "kettlebell", "gym", "bench", "step"].some((thing) =>
    (equipment as readonly string[]).includes(thing),
  );
}
