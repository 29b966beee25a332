import { STRENGTH_HOLD } from "../../knowledge/monitoring-limits.js";

/** What the morning and the easy run after legs have told (SD-5). */
export interface AfterLegs {
  /** Leg soreness on the next morning, 1 to 7; null when not said. */
  readonly soreness: number | null;
  /** Effort of the easy run that followed, 0 to 10; null when not said. */
  readonly easyEffort: number | null;
  /** Efforts of the easy runs before. */
  readonly usualEfforts: readonly number[];
}

/** Whether the week's strength is repeated instead of raised (SD-5). */
export function holdsStrength({ soreness, easyEffort, usualEfforts }: AfterLegs): boolean {
  if (soreness !== null && soreness >= STRENGTH_HOLD.soreness) return true;
  if (easyEffort === null || usualEfforts.length < STRENGTH_HOLD.leastEasyRuns) return false;
  const usual = usualEfforts.reduce((sum, one) => sum + one, 0) / usualEfforts.length;
  return easyEffort - usual >= STRENGTH_HOLD.effortAboveUsual;
}
