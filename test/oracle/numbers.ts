import type { CostTerm, DoseClass, Place } from "../../src/domain/plan.js";
import type { Profile } from "../../src/domain/runner.js";

/** The oracle's own copy of every number of the rulebook, typed in apart from `src/knowledge`. */

export const HOUR = 60;

/** Cost table by term: points for N, R and F. */
export const PRICE: Readonly<Record<CostTerm, readonly [number, number, number]>> = {
  "leg-dose-missing": [20, 40, 100],
  "heavy-given-as-light": [0, 10, 25],
  "core-dose-missing": [8, 8, 8],
  "heavy-before-hard-run": [6, 6, 2],
  "heavy-before-long-run": [14, 14, 30],
  "heavy-before-easy-run": [3, 3, 3],
  "light-before-hard-run-24h": [0, 4, 2],
  "light-before-hard-run-36h": [2, 1, 0],
  "light-after-hard-day": [0, 4, 4],
  "heavy-after-long-run": [4, 4, 2],
  "light-on-long-run-day": [2, 2, 2],
  "core-on-long-run-day": [1, 1, 1],
  "order-against-focus": [2, 2, 2],
  "same-day-under-6h": [2, 2, 2],
  "legs-under-72h": [2, 2, 2],
  "core-under-48h": [1, 1, 1],
  "legs-in-hard-run": [2, 1, 1],
  "core-after-hard-run": [1, 1, 1],
  "second-outing": [1, 1, 1],
  "free-day-used": [1, 1, 1],
  "legs-outside-runs": [1, 1, 0],
  "legs-in-easy-run": [0, 0, 1],
  "run-moved": [8, 8, 8],
  "announced-changed-48h": [6, 6, 6],
  "announced-changed": [3, 3, 3],
};

export function priceOf(term: CostTerm, profile: Profile): number {
  const [novice, experienced, focused] = PRICE[term];
  return profile === "N" ? novice : profile === "R" ? experienced : focused;
}

export type Triple = Readonly<Record<DoseClass, number>>;

const doses = (HL: number, LL: number, CU: number): Triple => ({ HL, LL, CU });

export type AskRow = "first-weeks" | "build" | "peak" | "third-last" | "second-last" | "core-only";

/** Demand by row and profile. */
export const ASKED: Readonly<Record<AskRow, Readonly<Record<Profile, Triple>>>> = {
  "first-weeks": { N: doses(0, 1, 2), R: doses(0, 1, 2), F: doses(0, 1, 2) },
  build: { N: doses(0, 2, 1), R: doses(1, 1, 1), F: doses(2, 0, 2) },
  peak: { N: doses(0, 1, 2), R: doses(1, 0, 2), F: doses(2, 0, 1) },
  "third-last": { N: doses(0, 1, 2), R: doses(1, 0, 2), F: doses(1, 0, 2) },
  "second-last": { N: doses(0, 1, 2), R: doses(0, 1, 2), F: doses(0, 1, 2) },
  "core-only": { N: doses(0, 0, 2), R: doses(0, 0, 2), F: doses(0, 0, 2) },
};

/** SD-1: leg sessions a week at most. */
export const MOST_LEGS: Readonly<Record<Profile, number>> = { N: 2, R: 2, F: 3 };

/** SD-10: whole days that must lie between the last heavy dose and a race. */
export function heavyDaysBefore(priority: "A" | "B" | "C", metres: number): number {
  if (priority === "B") return 4;
  if (priority === "C") return 3;
  return metres > 15_000 ? 10 : 7;
}
export const LIGHT_DAYS_BEFORE_A = 5;
export const CORE_DAYS_BEFORE_A = 3;
/** EM-9. */
export const CLEAN_DAYS_BEFORE_A = 14;

/** RL-12: days after a race without heavy legs, jumps and hard runs. */
export function restDaysAfter(metres: number): number {
  if (metres <= 7_000) return 2;
  if (metres <= 15_000) return 4;
  return metres <= 30_000 ? 7 : 14;
}

/** EM-7: full weeks in the program before a hard run carries legs. */
export const WEEKS_BEFORE_HALVES: Readonly<Record<Profile, number>> = { N: 4, R: 3, F: 3 };

/** Minutes between which a dose lies (SD-14). */
export function minutesBetween(doseClass: DoseClass, place: Place): readonly [number, number] {
  if (doseClass === "HL") return [20, 45];
  if (doseClass === "CU") return [6, 12];
  return place === "in-easy-run" || place === "in-hard-run" ? [6, 12] : [10, 15];
}
