import type { DoseClass, WeekKind } from "../domain/plan.js";
import type { Profile } from "../domain/runner.js";

/** How many doses of each class a week asks for. */
export type Demand = Readonly<Record<DoseClass, number>>;

/** The rows of the demand table: kinds of weeks as strength sees them. */
export type DemandRow =
  | "novice-start"
  | "build"
  | "peak"
  | "taper-3"
  | "taper-2"
  | "race-or-recovery";

const LIGHT_WEEK: Demand = { HL: 0, LL: 1, CU: 2 };
const CORE_ONLY: Demand = { HL: 0, LL: 0, CU: 2 };

/**
 * Doses a week by row and profile (SD-1, SD-10, SD-11, SD-13, EM-12). `novice-start` are a
 * novice's first three weeks of strength, at half doses (SD-3, SP-12).
 */
export const DEMAND: Readonly<Record<DemandRow, Readonly<Record<Profile, Demand>>>> = {
  "novice-start": { N: LIGHT_WEEK, R: LIGHT_WEEK, F: LIGHT_WEEK },
  build: { N: { HL: 0, LL: 2, CU: 1 }, R: { HL: 1, LL: 1, CU: 1 }, F: { HL: 2, LL: 0, CU: 2 } },
  peak: { N: LIGHT_WEEK, R: { HL: 1, LL: 0, CU: 2 }, F: { HL: 2, LL: 0, CU: 1 } },
  "taper-3": { N: LIGHT_WEEK, R: { HL: 1, LL: 0, CU: 2 }, F: { HL: 1, LL: 0, CU: 2 } },
  "taper-2": { N: LIGHT_WEEK, R: LIGHT_WEEK, F: LIGHT_WEEK },
  "race-or-recovery": { N: CORE_ONLY, R: CORE_ONLY, F: CORE_ONLY },
};

/** Weeks of regular leg strength after which a runner is no novice any more (SD-3). */
export const NOVICE_WEEKS = 8;
/** Weeks at the start in which a novice's light legs are halved and spaced like heavy ones (SP-12). */
export const NOVICE_START_WEEKS = 3;

/** Days from a week's Monday to the A-race, as bounds of the table's rows. */
export const RACE_WEEK_DAYS = { least: 0, most: 7 } as const;
export const TAPER_2_DAYS = { least: 8, most: 14 } as const;
/** Only before races over 15 km. */
export const TAPER_3_DAYS = { least: 15, most: 21 } as const;
/** Weeks of peak before the taper begins: three over 15 km, else two. */
export const PEAK_WEEKS = { over15km: 3, upTo15km: 2 } as const;

export const DEMAND_ROW_OF_KIND: Readonly<Record<WeekKind, Exclude<DemandRow, "taper-3">>> = {
  build: "build",
  cutback: "build",
  peak: "peak",
  taper: "taper-2",
  race: "race-or-recovery",
  recovery: "race-or-recovery",
  return: "build",
};
