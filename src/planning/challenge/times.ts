import {
  addDays,
  daysBetween,
  type EpochMinute,
  type IsoDate,
  instantOf,
  localOf,
} from "../../domain/calendar.js";
import type { Challenge, ChallengeRules } from "../../domain/challenge.js";

/** So long after a day's end it can still be logged. */
export const ENTRY_WINDOW_HOURS = 48;

/** The instant from which entries for that day no longer count; real hours, whatever clocks do. */
export function closesAt(
  date: IsoDate,
  { timeZone }: Pick<ChallengeRules, "timeZone">,
): EpochMinute {
  return instantOf(addDays(date, 1), "00:00", timeZone) + ENTRY_WINDOW_HOURS * 60;
}

/** The first day that can still be logged at that instant; every later one can be too. */
export function firstOpenDay(rules: Pick<ChallengeRules, "timeZone">, now: EpochMinute): IsoDate {
  let day = localOf(now, rules.timeZone).date;
  for (let before = addDays(day, -1); closesAt(before, rules) > now; before = addDays(day, -1)) {
    day = before;
  }
  return day;
}

/** The day whose standings are shown at that instant: never before the start or after the end. */
export function boardDay(rules: ChallengeRules, now: EpochMinute): IsoDate {
  const { date } = localOf(now, rules.timeZone);
  const afterEnd = addDays(rules.end, 1);
  if (date < rules.start) return rules.start;
  if (date > afterEnd) return afterEnd;
  return date;
}

export interface RecapTime {
  readonly kind: "weekly" | "final";
  /** The number of the week that has ended, 1, 2, 3 …; for the final recap of the last one. */
  readonly week: number;
  readonly at: EpochMinute;
}

/**
 * When recaps are said: the day after each week at the challenge's own time, and a final one on the
 * first such time after the last entry window has closed. The last week has only the final one.
 */
export function recapTimes({ start, end, timeZone, recapTime }: Challenge): readonly RecapTime[] {
  const weeks = Math.ceil((daysBetween(start, end) + 1) / 7);
  const weekly = Array.from({ length: Math.max(0, weeks - 1) }, (_, index): RecapTime => {
    const day = addDays(start, 7 * (index + 1));
    return { kind: "weekly", week: index + 1, at: instantOf(day, recapTime, timeZone) };
  });
  const closed = closesAt(end, { timeZone });
  const day = localOf(closed, timeZone).date;
  const sameDay = instantOf(day, recapTime, timeZone);
  const at = sameDay >= closed ? sameDay : instantOf(addDays(day, 1), recapTime, timeZone);
  return [...weekly, { kind: "final", week: weeks, at }];
}
