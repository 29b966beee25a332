import { daysBetween, epochDay, type IsoDate, weekdayIndex } from "../../domain/calendar.js";
import type { PlanWeek, WeekKind } from "../../domain/plan.js";
import { LIGHTER_WEEK } from "../../knowledge/monitoring-limits.js";
import { readinessOf } from "./check-in.js";
import type { CheckInDay } from "./days.js";

/** Why a lighter week is offered (LM-10). */
export type LighterWeekReason = "red-days" | "still-tired";

/**
 * Two red days in seven, or two weeks of check-ins that are all worse than usual although there was
 * less to do than in the two weeks before them. `loads` are those of the last four weeks, the newest
 * last; null when neither holds.
 */
export function lighterWeekReason(
  days: readonly CheckInDay[],
  loads: readonly (number | null)[],
  today: IsoDate,
): LighterWeekReason | null {
  const judged = days.map((day) => ({ ago: daysBetween(day.date, today), day }));
  const kindsWithin = (most: number) =>
    judged
      .filter(({ ago }) => ago >= 0 && ago < most)
      .map(({ day }) => readinessOf(day, days).kind);
  const red = kindsWithin(LIGHTER_WEEK.withinDays).filter((kind) => kind === "red");
  if (red.length >= LIGHTER_WEEK.redDays) return "red-days";
  const { stillTiredDays, leastCheckIns } = LIGHTER_WEEK;
  const kinds = kindsWithin(stillTiredDays);
  const isTired = kinds.every((kind) => kind === "amber" || kind === "red");
  const isLessToDo = sumOf(loads.slice(-stillTiredDays)) < sumOf(loads.slice(0, -stillTiredDays));
  return kinds.length >= leastCheckIns && isTired && isLessToDo ? "still-tired" : null;
}

function sumOf(loads: readonly (number | null)[]): number {
  return loads.reduce<number>((sum, load) => sum + (load ?? 0), 0);
}

/** Weeks that a cutback makes lighter; the others are light already. */
export const CAN_BE_LIGHTER: readonly WeekKind[] = ["build", "peak", "return"];

/**
 * The number of the week to lighten: the one that is going, from Thursday on the coming one. Null
 * where that week is a light one already, or the program is over.
 */
export function weekToLighten(weeks: readonly PlanWeek[], today: IsoDate): number | null {
  const isLate = weekdayIndex(epochDay(today)) >= LIGHTER_WEEK.nextWeekFrom;
  const going = weeks.findIndex(({ monday }) => {
    const day = daysBetween(monday, today);
    return day >= 0 && day < 7;
  });
  const week = going < 0 ? undefined : weeks[isLate ? going + 1 : going];
  return week !== undefined && CAN_BE_LIGHTER.includes(week.kind) ? week.number : null;
}
