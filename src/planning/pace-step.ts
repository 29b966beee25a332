import { PACE_STEP } from "../knowledge/monitoring-limits.js";

/** VDOT after a new result, and what held it back. */
export interface PaceStep {
  readonly vdot: number | null;
  /** `one-step`: the result gives more; `too-soon`: the last step is less than a block ago. */
  readonly held: "one-step" | "too-soon" | null;
}

/**
 * RT-2: a new result raises VDOT by one at the most, and not twice in a block; it lowers it at once.
 *
 * @param before VDOT behind the paces so far; null where effort steered
 * @param result VDOT of the new result; null where it gives none (RT-1, RT-3)
 * @param daysSinceStep days since the paces were set last
 */
export function paceStep(
  before: number | null,
  result: number | null,
  daysSinceStep: number,
): PaceStep {
  if (before === null || result === null || result <= before) return { vdot: result, held: null };
  if (daysSinceStep < PACE_STEP.blockDays) return { vdot: before, held: "too-soon" };
  const most = before + PACE_STEP.vdot;
  return result > most ? { vdot: most, held: "one-step" } : { vdot: result, held: null };
}
