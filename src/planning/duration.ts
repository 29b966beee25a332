import {
  middleOf,
  type Range,
  type RunSession,
  type RunType,
  type Step,
  type Target,
} from "../domain/session.js";
import { paceForName, paceForRunType, raceSeconds } from "../knowledge/paces.js";

/** Without a result: 6:30 a kilometre, and the length of a run that says nothing of itself. */
const DEFAULT_SECONDS_PER_KM = 390;
const DEFAULT_MINUTES = 45;
const DEFAULT_LONG_MINUTES = 90;

/** Length of a run in whole minutes: its stated time, else its steps, else kilometres × pace. */
export function runMinutes(session: RunSession, vdot: number | null): number {
  if (session.seconds !== null) return Math.round(middleOf(session.seconds) / 60);
  const race = racedSeconds(session, vdot);
  if (race !== null) return Math.round(race / 60);
  const steps = total(session, vdot, "seconds");
  const stated = session.distanceM;
  if (stated === null) {
    if (steps > 0) return Math.max(1, Math.round(steps / 60));
    return session.type === "long" ? DEFAULT_LONG_MINUTES : DEFAULT_MINUTES;
  }
  const beyondSteps = Math.max(0, middleOf(stated) - total(session, vdot, "metres"));
  const pace = session.steps.length > 0 ? easyPace(vdot) : typePace(session.type, vdot);
  return Math.max(1, Math.round((steps + (beyondSteps / 1000) * pace) / 60));
}

/** What a race will take: the time aimed for, else what the runner's VDOT promises. */
function racedSeconds(session: RunSession, vdot: number | null): number | null {
  if (session.type !== "race" && session.type !== "time-trial") return null;
  if (session.goalSeconds !== null) return session.goalSeconds;
  if (vdot === null || session.distanceM === null) return null;
  return raceSeconds(middleOf(session.distanceM), vdot);
}

/** Kilometres of a run as stated, else as its steps make them; null where nothing says. */
export function runKm(session: RunSession, vdot: number | null): number | null {
  if (session.type === "cross-training") return null;
  if (session.distanceM !== null) return middleOf(session.distanceM) / 1000;
  const steps = total(session, vdot, "metres");
  if (steps > 0) return Math.round(steps / 100) / 10;
  if (session.seconds === null || session.type === "walk-run") return null;
  return Math.round((middleOf(session.seconds) / typePace(session.type, vdot)) * 10) / 10;
}

/** Seconds per kilometre that a step is run at, with the run's type where it does not say. */
export function stepPace(step: Step, type: RunType, vdot: number | null): number {
  if (step.kind === "repeat") return typePace(type, vdot);
  const target = step.target === null ? null : targetPace(step.target, vdot);
  if (target !== null) return middleOf(target);
  return step.kind === "work" || step.kind === "steady" ? typePace(type, vdot) : easyPace(vdot);
}

/** The pace that a target means in seconds per kilometre; null where it cannot be said. */
export function targetPace(target: Target, vdot: number | null): Range | null {
  switch (target.kind) {
    case "pace":
      return target.secondsPerKm;
    case "named-pace": {
      const pace = vdot === null ? null : paceForName(vdot, target.pace);
      if (pace === null) return null;
      const share = target.percent ?? { min: 100, max: 100 };
      const offset = target.offsetSecondsPerKm ?? 0;
      return {
        min: (pace.min * 100) / share.max + offset,
        max: (pace.max * 100) / share.min + offset,
      };
    }
    case "from-to": {
      const from = targetPace(target.from, vdot);
      const to = targetPace(target.to, vdot);
      return from === null || to === null ? null : { min: to.min, max: from.max };
    }
    case "rep-time":
    case "heart-rate":
    case "zone":
    case "rpe":
    case "effort":
      return null;
  }
}

function total(session: RunSession, vdot: number | null, unit: "seconds" | "metres"): number {
  return session.steps.reduce((sum, step) => sum + length(step, session.type, vdot, unit), 0);
}

function length(
  step: Step,
  type: RunType,
  vdot: number | null,
  unit: "seconds" | "metres",
): number {
  if (step.kind === "repeat") {
    const once = step.steps.reduce((sum, inner) => sum + length(inner, type, vdot, unit), 0);
    return once * middleOf(step.times);
  }
  if (step.amount === null || step.amount.kind === "open") return 0;
  if (step.amount.kind === "time") {
    const seconds = middleOf(step.amount.seconds);
    if (unit === "seconds") return seconds;
    return step.gait === "stand" || type === "walk-run"
      ? 0
      : (seconds / stepPace(step, type, vdot)) * 1000;
  }
  const metres = middleOf(step.amount.metres);
  if (unit === "metres") return metres;
  const repTime = step.target?.kind === "rep-time" ? middleOf(step.target.seconds) : null;
  return repTime ?? (metres / 1000) * stepPace(step, type, vdot);
}

function typePace(type: RunType, vdot: number | null): number {
  const pace = vdot === null ? null : paceForRunType(vdot, type);
  return pace === null ? DEFAULT_SECONDS_PER_KM : middleOf(pace);
}

function easyPace(vdot: number | null): number {
  const pace = vdot === null ? null : paceForName(vdot, "easy");
  return pace === null ? DEFAULT_SECONDS_PER_KM : middleOf(pace);
}
