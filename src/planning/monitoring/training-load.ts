import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { LogEntry } from "../../domain/log.js";
import type { PlannedSession } from "../../domain/plan.js";
import { isOut } from "../course.js";
import { sessionLoad } from "./load.js";

/** The load of each day from one to another, both included; null where it is not known. */
export function dailyLoads(
  sessions: readonly PlannedSession[],
  entries: readonly LogEntry[],
  from: IsoDate,
  to: IsoDate,
): readonly (number | null)[] {
  const length = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length }, (_, offset) => {
    const date = addDays(from, offset);
    return dayLoad(
      sessions.filter((session) => session.date === date && !isOut(session.status)),
      entries.filter((entry) => entry.date === date),
    );
  });
}

/** A day off is 0; a day whose sessions nobody rated is unknown. */
function dayLoad(sessions: readonly PlannedSession[], entries: readonly LogEntry[]): number | null {
  const counted = newestOfEach(entries).filter((entry) => !isRest(entry, sessions));
  if (counted.length === 0) return sessions.length === 0 ? 0 : null;
  const loads = counted.map((entry) => entryLoad(entry, sessions));
  return loads.includes(null) ? null : loads.reduce<number>((sum, load) => sum + (load ?? 0), 0);
}

function entryLoad(entry: LogEntry, sessions: readonly PlannedSession[]): number | null {
  const planned = sessions
    .filter(({ id }) => entry.sessionIds.includes(id))
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = entry.seconds === null ? planned : entry.seconds / 60;
  return entry.rpe === null || minutes === 0 ? null : sessionLoad(entry.rpe, minutes);
}

/** Of entries about the same session the newest counts: details often come later. */
export function newestOfEach(entries: readonly LogEntry[]): readonly LogEntry[] {
  const byTime = entries.toSorted((a, b) => a.loggedAt - b.loggedAt);
  return byTime.filter(
    (entry, index) =>
      !byTime
        .slice(index + 1)
        .some((later) => later.sessionIds.some((id) => entry.sessionIds.includes(id))),
  );
}

/** `/done` on a day off, with nothing to it: the rest was taken. */
function isRest(entry: LogEntry, sessions: readonly PlannedSession[]): boolean {
  return sessions.length === 0 && entry.rpe === null && entry.seconds === null;
}
