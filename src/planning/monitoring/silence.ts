import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { Plan } from "../../domain/plan.js";
import { SILENT_DAYS } from "../../knowledge/monitoring-limits.js";
import { isOut, keptOutOn, pausedOn } from "../course.js";

/**
 * The first day of a silence that is worth a question: six whole days or more since the last word,
 * with something planned in them. Null where there is none. An unlogged day stays what it is until
 * the runner answers.
 */
export function silentSince(plan: Plan, lastWord: IsoDate, today: IsoDate): IsoDate | null {
  const adjustments = plan.course?.adjustments ?? [];
  const isOff = (date: IsoDate) =>
    pausedOn(adjustments, date) || keptOutOn(adjustments, date, "all-running") !== null;
  if (isOff(today)) return null;
  const started = addDays(plan.program.start, -1);
  const after = daysBetween(lastWord, started) > 0 ? started : lastWord;
  const silent = Array.from({ length: Math.max(0, daysBetween(after, today) - 1) }, (_, index) =>
    addDays(after, index + 1),
  );
  // A break that the runner told of is no silence: it counts from its end.
  const from = silent[silent.findLastIndex(isOff) + 1];
  if (from === undefined || daysBetween(from, today) < SILENT_DAYS) return null;
  const hasPlanned = plan.sessions.some(
    ({ date, status }) => date >= from && date < today && !isOut(status),
  );
  return hasPlanned ? from : null;
}
