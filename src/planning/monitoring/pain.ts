import { daysBetween, type IsoDate } from "../../domain/calendar.js";
import { PAIN_LIMITS, PAIN_WEEK_DAYS } from "../../knowledge/monitoring-limits.js";
import type { CheckInDay } from "./days.js";

/** What pain asks for (LM-8), and what of it asked for a stop. */
export type PainVerdict =
  | { readonly kind: "go-on" | "modify" }
  | { readonly kind: "stop"; readonly because: "strong" | "overnight" | "rising" };

/**
 * The bands of LM-8. Up to 2 goes on whatever was before; above that, more than yesterday or more
 * than in the week before is a stop too, however small. Null when the day says nothing of pain.
 */
export function painVerdict(day: CheckInDay, earlier: readonly CheckInDay[]): PainVerdict | null {
  const { pain, date } = day;
  if (pain === null) return null;
  if (pain > PAIN_LIMITS.modify) return { kind: "stop", because: "strong" };
  if (pain <= PAIN_LIMITS.goOn) return { kind: "go-on" };
  const samePlace = earlier.filter((one) => isSamePlace(one.where, day.where));
  const yesterday = highest(samePlace, date, 1, 1);
  if (yesterday > PAIN_LIMITS.goOn && pain > yesterday)
    return { kind: "stop", because: "overnight" };
  const thisWeek = Math.max(pain, highest(samePlace, date, 1, PAIN_WEEK_DAYS - 1));
  const weekBefore = highest(samePlace, date, PAIN_WEEK_DAYS, 2 * PAIN_WEEK_DAYS - 1);
  const isRising = weekBefore > 0 && thisWeek > weekBefore;
  return isRising ? { kind: "stop", because: "rising" } : { kind: "modify" };
}

/** The most pain of the days that lie so long before; 0 when none was told. */
function highest(days: readonly CheckInDay[], date: IsoDate, from: number, to: number): number {
  const then = days.filter((one) => {
    const ago = daysBetween(one.date, date);
    return ago >= from && ago <= to;
  });
  return Math.max(0, ...then.map(({ pain }) => pain ?? 0));
}

/** Where it hurts is not always said; then it may be the same place. */
function isSamePlace(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.toLowerCase() === other.toLowerCase();
}
