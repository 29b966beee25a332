import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { Plan } from "../../domain/plan.js";
import { SILENT_DAYS } from "../../knowledge/monitoring-limits.js";
import { isOut, pausedOn } from "../course.js";

/**
 * The first day of a silence that is worth a question: six whole days or more since the last word,
 * with something planned in them. Null where there is none. An unlogged day stays what it is until
 * the runner answers.
 */
export function silentSince(plan: Plan, lastWord: IsoDate, today: IsoDate): IsoDate | null {
  const after = addDays(lastWord, 1);
  const { start } = plan.program;
  const from = daysBetween(after, start) > 0 ? start : after;
  if (daysBetween(from, today) < SILENT_DAYS) return null;
  if (pausedOn(plan.course?.adjustments ?? [], today)) return null;
  const hasPlanned = plan.sessions.some(
    ({ date, status }) => date >= from && date < today && !isOut(status),
  );
  return hasPlanned ? from : null;
}
