import type { DistanceUnit } from "../../domain/program.js";
import type { RunSession } from "../../domain/session.js";
import { cutRun } from "../cut-run.js";

/**
 * A hard run run easy (SF-1): as long as before, without its steps. A race stays what it is: the
 * day is the runner's, and the gate speaks of it until it is cleared.
 */
export function eased(session: RunSession, seconds: number): RunSession {
  if (session.type === "race") return session;
  const hasDistance = session.distanceM !== null;
  return {
    ...session,
    type: "easy",
    steps: [],
    alternatives: [],
    goalSeconds: null,
    seconds: hasDistance ? session.seconds : (session.seconds ?? { min: seconds, max: seconds }),
  };
}

/** Runs whose length may be held back without changing what they are. */
const SHORTENABLE: readonly RunSession["type"][] = ["easy", "long", "recovery", "steady"];

export function canBeHeldBack({ type, steps }: RunSession): boolean {
  return SHORTENABLE.includes(type) && steps.length === 0;
}

/** A run shortened by a factor, to the nearest half kilometre or five minutes (SF-5). */
export function heldBack(session: RunSession, factor: number): RunSession {
  if (factor >= 1 || !canBeHeldBack(session)) return session;
  const scale = (value: number, step: number) =>
    Math.max(step, Math.floor((value * factor) / step) * step);
  const { distanceM, seconds } = session;
  return {
    ...session,
    distanceM:
      distanceM === null
        ? null
        : { min: scale(distanceM.min, 500), max: scale(distanceM.max, 500) },
    seconds:
      seconds === null ? null : { min: scale(seconds.min, 300), max: scale(seconds.max, 300) },
  };
}

/**
 * A run cut to a share of its length (RL-13, LM-8, LM-9). One with steps becomes an easy run; running
 * and walking in turn stays that, with fewer turns.
 */
export function shortened(
  session: RunSession,
  share: number,
  seconds: number,
  unit: DistanceUnit,
): RunSession {
  if (session.type === "walk-run") return cutRun(session, share, unit);
  const plain =
    session.steps.length > 0 ? { ...eased(session, seconds), distanceM: null } : session;
  if (plain.distanceM !== null || plain.seconds !== null) return heldBack(plain, share);
  const cut = Math.max(300, Math.floor((seconds * share) / 300) * 300);
  return { ...plain, seconds: { min: cut, max: cut } };
}
