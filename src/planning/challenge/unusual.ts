import type { LogEntry } from "../../domain/log.js";
import type { PlannedSession } from "../../domain/plan.js";
import { metresOf } from "./tally.js";

/** An amount that is more likely a slip than a training. */
export type Unusual =
  /** `plannedM` is 0 where the plan says no distance. */
  | { readonly kind: "distance"; readonly saidM: number; readonly plannedM: number }
  | { readonly kind: "pace"; readonly secondsPerKm: number }
  | { readonly kind: "reps"; readonly said: number; readonly planned: number };

/** So many times the plan's amount. */
const TIMES_THE_PLAN = 3;
const FAR_M = 100_000;
/** Nobody has ever run that far that fast. */
const FASTEST_SECONDS_PER_KM = 130;
const FAST_FROM_M = 1000;
/** Below this many repetitions nothing is unusual. */
const FEW_REPS = 200;

/** What about an entry can hardly be right, given the sessions of its day; null for nothing. */
export function unusualIn(
  { distanceM, seconds, reps }: LogEntry,
  sessions: readonly PlannedSession[],
): Unusual | null {
  const plannedM = sum(sessions, (one) => (one.kind === "run" ? 1000 * (one.distanceKm ?? 0) : 0));
  const likelyM = sum(sessions, metresOf);
  const planned = sum(sessions, (one) => (one.kind === "placed-strength" ? one.legReps : 0));
  if (distanceM !== null && isFar(distanceM, likelyM)) {
    return { kind: "distance", saidM: distanceM, plannedM };
  }
  if (distanceM !== null && seconds !== null && distanceM >= FAST_FROM_M) {
    const secondsPerKm = (1000 * seconds) / distanceM;
    if (secondsPerKm < FASTEST_SECONDS_PER_KM) return { kind: "pace", secondsPerKm };
  }
  if (reps !== null && reps > Math.max(FEW_REPS, TIMES_THE_PLAN * planned)) {
    return { kind: "reps", said: reps, planned };
  }
  return null;
}

function isFar(saidM: number, likelyM: number): boolean {
  return saidM > FAR_M || (likelyM > 0 && saidM > TIMES_THE_PLAN * likelyM);
}

function sum(
  sessions: readonly PlannedSession[],
  measure: (session: PlannedSession) => number,
): number {
  return sessions.reduce((total, session) => total + measure(session), 0);
}
