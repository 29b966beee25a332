import { daysBetween } from "../../domain/calendar.js";
import { CHECK_IN_ITEMS, CHECK_IN_SCALE } from "../../domain/check-in.js";
import { CHECK_IN_BASELINE } from "../../knowledge/monitoring-limits.js";
import { type CheckInDay, totalOf } from "./days.js";
import { spreadOf } from "./spread.js";

/** How a day stands beside the runner's own days before it (LM-5). */
export type Readiness =
  | { readonly kind: "as-usual" | "amber" }
  | { readonly kind: "red"; readonly because: "fever" | "worst-item" | "worse" }
  /** `days` of the `needed` are there. */
  | { readonly kind: "not-enough-data"; readonly days: number; readonly needed: number };

/**
 * Judges a day against the mean of the last 14 to 28 days on which all five were answered. Fever
 * and an item at its worst are red without any comparison.
 */
export function readinessOf(day: CheckInDay, earlier: readonly CheckInDay[]): Readiness {
  if (day.fever === true) return { kind: "red", because: "fever" };
  if (CHECK_IN_ITEMS.some((item) => day.items[item] === CHECK_IN_SCALE.worst)) {
    return { kind: "red", because: "worst-item" };
  }
  const { days, leastDays, amberDeviations, redDeviations, leastDeviation } = CHECK_IN_BASELINE;
  const usual = earlier
    .filter(({ date }) => isWithin(daysBetween(date, day.date), days))
    .flatMap((one) => totalOf(one) ?? []);
  const total = totalOf(day);
  if (total === null || usual.length < leastDays) {
    return { kind: "not-enough-data", days: usual.length, needed: leastDays };
  }
  const { mean, deviation } = spreadOf(usual);
  const worseBy = (total - mean) / Math.max(deviation, leastDeviation);
  if (worseBy >= redDeviations) return { kind: "red", because: "worse" };
  return { kind: worseBy >= amberDeviations ? "amber" : "as-usual" };
}

function isWithin(daysAgo: number, most: number): boolean {
  return daysAgo >= 1 && daysAgo <= most;
}
