import type { DoseClass, Place } from "../domain/plan.js";
import type { Profile } from "../domain/runner.js";

/** How long a dose may take and what it aims at, in minutes. */
export interface MinutesBudget {
  readonly least: number;
  readonly most: number;
  readonly aim: number;
}

/** The borders that no dose leaves (SD-14), by class and whether it is done inside a run. */
export const MINUTES_BORDERS = {
  lightOnItsOwn: { least: 10, most: 15 },
  lightInRun: { least: 6, most: 12 },
  core: { least: 6, most: 12 },
  heavy: { least: 20, most: 45 },
} as const;

/** The article's weekly minimum (EM-12). */
export const WEEKLY_MINUTES = 18;

const AIM = {
  lightOnItsOwn: { full: 12, half: 10 },
  lightInRun: { full: 8, half: 6 },
  core: { full: 8, half: 6 },
  heavy: { N: 25, R: 25, F: 35 } satisfies Record<Profile, number>,
  heavyReduced: 20,
} as const;

export interface DoseStage {
  readonly profile: Profile;
  /** A novice's first three weeks of strength. */
  readonly half: boolean;
  /** Cutback, peak and taper weeks: the same load in fewer sets (SD-9, SD-11). */
  readonly reduced: boolean;
}

/** Minutes of one dose. An engineering choice inside the borders above. */
export function minutesBudget(doseClass: DoseClass, place: Place, stage: DoseStage): MinutesBudget {
  const size = stage.half ? "half" : "full";
  switch (doseClass) {
    case "HL":
      return {
        ...MINUTES_BORDERS.heavy,
        aim: stage.reduced ? AIM.heavyReduced : AIM.heavy[stage.profile],
      };
    case "LL":
      return place === "in-easy-run" || place === "in-hard-run"
        ? { ...MINUTES_BORDERS.lightInRun, aim: AIM.lightInRun[size] }
        : { ...MINUTES_BORDERS.lightOnItsOwn, aim: AIM.lightOnItsOwn[size] };
    case "CU":
      return { ...MINUTES_BORDERS.core, aim: AIM.core[size] };
  }
}
