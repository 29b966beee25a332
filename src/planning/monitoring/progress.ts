import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { LogEntry } from "../../domain/log.js";
import type { Plan, PlannedSession, PlanWeek, SessionStatus } from "../../domain/plan.js";
import { BODY_SAID_NO } from "../announced.js";
import { dailyLoads } from "./training-load.js";

/** A week that has begun: what was asked and what was done. */
export interface WeekProgress {
  readonly week: number;
  readonly monday: IsoDate;
  readonly planned: number;
  readonly done: number;
  /** Minutes of the strength that was done. */
  readonly strengthMinutes: number;
  /** LM-2; what was not rated is not in it. Null when nothing was. */
  readonly load: number | null;
}

/** Sessions of which so great a share is done make a week that counts. */
const SHARE_OF_A_GOOD_WEEK = 2 / 3;

type Statuses = Readonly<Record<string, SessionStatus>>;

/** The weeks up to today. What a pause or a rule took out was not asked of the runner. */
export function weeksSoFar(
  plan: Plan,
  entries: readonly LogEntry[],
  logged: Statuses,
  today: IsoDate,
): readonly WeekProgress[] {
  return plan.weeks
    .filter(({ monday }) => monday <= today)
    .map((week) => {
      const asked = askedIn(plan, week);
      const done = asked.filter((session) => isDone(session, logged));
      const strength = done.filter(({ kind }) => kind !== "run");
      const known = loadsOf(plan, entries, week, today).flatMap((load) => load ?? []);
      const load = known.reduce((sum, one) => sum + one, 0);
      return {
        week: week.number,
        monday: week.monday,
        planned: asked.length,
        done: done.length,
        strengthMinutes: strength.reduce((sum, { minutes }) => sum + minutes, 0),
        load: load === 0 ? null : load,
      };
    });
}

/**
 * Whole weeks in a row up to the last one in which most of what was asked was done. A week of rest,
 * illness or holiday neither counts nor ends it, and doing more than was asked does not help.
 */
export function weekStreak(plan: Plan, logged: Statuses, today: IsoDate): number {
  const over = plan.weeks.filter(({ monday }) => daysBetween(monday, today) >= 7);
  let streak = 0;
  for (const week of over.toReversed()) {
    const asked = askedIn(plan, week).filter((session) => !isRefusedByBody(plan, session));
    if (asked.length === 0) continue;
    const done = asked.filter((session) => isDone(session, logged)).length;
    if (done < SHARE_OF_A_GOOD_WEEK * asked.length) return streak;
    streak++;
  }
  return streak;
}

function askedIn({ sessions }: Plan, { number }: PlanWeek): readonly PlannedSession[] {
  return sessions.filter((session) => session.week === number && session.status !== "cancelled");
}

function isDone({ id, status }: PlannedSession, logged: Statuses): boolean {
  const now = logged[id] ?? status;
  return now === "done" || now === "partly";
}

/** Skipped because of tiredness, illness or pain: that is no failing. */
function isRefusedByBody({ course }: Plan, { id }: PlannedSession): boolean {
  return (course?.adjustments ?? []).some(
    (one) =>
      one.kind === "skip" && BODY_SAID_NO.includes(one.reason) && one.sessionIds.includes(id),
  );
}

function loadsOf(
  { sessions }: Plan,
  entries: readonly LogEntry[],
  { monday }: PlanWeek,
  today: IsoDate,
): readonly (number | null)[] {
  const days = Math.min(7, daysBetween(monday, today) + 1);
  return dailyLoads(sessions, entries, monday, addDays(monday, days - 1));
}
