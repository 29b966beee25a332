import type { Plan, PlannedRun, PlannedSession } from "../../src/domain/plan.js";
import { RULES } from "../../src/knowledge/rules.js";
import type { PlanChange } from "../../src/planning/difference.js";

/**
 * The announced sessions to come that a new revision does otherwise, found by looking at both plans
 * alone: gone, on another day, at another hour, in another place, of another kind or length.
 */
export function changedSessions(before: Plan, after: Plan, now: number): readonly PlannedSession[] {
  const are = new Map(after.sessions.map((session) => [session.id, session]));
  return before.sessions
    .filter(({ startMinute, status }) => startMinute >= now && status === "planned")
    .filter((was) => !isAsAnnounced(was, are.get(was.id)));
}

function isAsAnnounced(was: PlannedSession, is: PlannedSession | undefined): boolean {
  if (is === undefined || is.status !== "planned" || is.date !== was.date) return false;
  if (was.kind === "run" && is.kind === "run") {
    return is.type === was.type && is.easedBy === was.easedBy && isAsLong(was, is);
  }
  if (was.kind === "placed-strength" && is.kind === "placed-strength") {
    return is.class === was.class && is.place === was.place;
  }
  return is.kind === was.kind;
}

/** Of the length that the program gives it, in kilometres or in minutes; paces are told apart. */
function isAsLong(was: PlannedRun, is: PlannedRun): boolean {
  const km = (one: PlannedRun) => (one.distanceKm ?? 0) + one.trimmedKm;
  const minutes = (one: PlannedRun) => one.minutes + one.trimmedMinutes;
  const hasOtherPaces = was.easedBy === null && is.easedBy === null;
  return hasOtherPaces || Math.abs(km(is) - km(was)) < 0.05 || minutes(is) === minutes(was);
}

const KNOWN_RULES: ReadonlySet<string> = new Set(Object.keys(RULES));

/** Changed sessions that the told changes leave out, and told changes without a rule of the book. */
export function unexplained(
  changed: readonly PlannedSession[],
  told: readonly PlanChange[],
): readonly string[] {
  const days = new Set(told.flatMap((one) => ("from" in one ? [one.from, one.to] : [one.date])));
  return [
    ...changed
      .filter(({ date }) => !days.has(date))
      .map(({ id, date }) => `${id} of ${date} has changed and nobody says so`),
    ...told
      .filter(({ rule }) => !KNOWN_RULES.has(rule))
      .map(({ kind, rule }) => `${kind} is explained by "${rule}", which is no rule`),
  ];
}

/** Doses of a plan that give no reason of the rulebook. */
export function withoutReason(plan: Plan, now: number): readonly string[] {
  return plan.sessions.flatMap((one) =>
    one.kind === "placed-strength" &&
    one.startMinute >= now &&
    !one.reasons.some(({ rule }) => KNOWN_RULES.has(rule))
      ? [`${one.id} gives no reason`]
      : [],
  );
}
