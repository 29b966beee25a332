import { addDays, daysBetween, type IsoDate } from "../domain/calendar.js";
import type { LogEntry } from "../domain/log.js";
import type { Plan, PlannedRun } from "../domain/plan.js";
import { isOut } from "../planning/course.js";
import { holdsStrength } from "../planning/monitoring/strength-hold.js";

/** Legs of so many days ago are the last ones that a run can still feel. */
const FELT_FOR_DAYS = 3;
/** Easy runs of so many days say what is usual. */
const USUAL_DAYS = 28;

/**
 * The number of the week whose strength is to be repeated (SD-5): legs were sore on the morning
 * after it, or the easy run that followed was harder than easy runs are. Null for none.
 */
export function weekToRepeat(
  plan: Plan,
  entries: readonly LogEntry[],
  soreness: number | null,
  today: IsoDate,
): number | null {
  const legs = plan.sessions.findLast(
    (one) =>
      one.kind === "placed-strength" &&
      one.class !== "CU" &&
      !isOut(one.status) &&
      daysBetween(one.date, today) >= 1 &&
      daysBetween(one.date, today) <= FELT_FOR_DAYS,
  );
  if (legs === undefined) return null;
  const efforts = easyEfforts(plan, entries);
  const after = efforts.find(({ date }) => date > legs.date && date <= today);
  const before = efforts.filter(
    ({ date }) => date <= legs.date && date >= addDays(legs.date, -USUAL_DAYS),
  );
  const isNextMorning = daysBetween(legs.date, today) === 1;
  const isHeld = holdsStrength({
    soreness: isNextMorning ? soreness : null,
    easyEffort: after?.rpe ?? null,
    usualEfforts: before.map(({ rpe }) => rpe),
  });
  return isHeld ? legs.week : null;
}

/** How hard the easy runs felt, by day. */
function easyEfforts(
  { sessions }: Plan,
  entries: readonly LogEntry[],
): readonly { readonly date: IsoDate; readonly rpe: number }[] {
  const easy = new Set(
    sessions
      .filter((one): one is PlannedRun => one.kind === "run" && !one.hard && !one.long)
      .map(({ id }) => id),
  );
  return entries.flatMap(({ date, rpe, sessionIds }) =>
    rpe !== null && sessionIds.some((id) => easy.has(id)) ? [{ date, rpe }] : [],
  );
}
