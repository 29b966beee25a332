import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.js";
import type { Plan } from "../../domain/plan.js";
import { isOut } from "../../planning/course.js";
import { waitsForWord } from "../../planning/monitoring/stops.js";
import type { Block } from "../reply.js";
import { outingsOn } from "./outings.js";
import { inPassing } from "./titles.js";
import type { ViewContext } from "./words.js";

/** A day without anything, and what comes next. */
export function freeDay(
  plan: Plan,
  date: IsoDate,
  now: IsoDate | null,
  view: ViewContext,
): readonly Block[] {
  const { format, today } = view.messages;
  const first = plan.sessions[0];
  const last = plan.sessions.at(-1);
  if (first === undefined || last === undefined) return [{ type: "text", text: today.afterEnd }];
  const next = plan.sessions.find(
    ({ date: later, status }) => daysBetween(date, later) > 0 && !isOut(status),
  );
  const outing = next === undefined ? undefined : outingsOn(plan, next.date)[0];
  if (next === undefined || outing === undefined) {
    return [{ type: "text", text: withoutNext(plan, date, today) }];
  }
  if (daysBetween(date, plan.program.start) > 0) {
    const { start } = plan.program;
    const firstDay = next.date === start ? null : format.longDate(next.date);
    const text = today.beforeStart(format.longDate(start), firstDay, inPassing(outing, view));
    return [{ type: "text", text }];
  }
  const isTomorrow = date === now && next.date === addDays(date, 1);
  const day = isTomorrow ? today.tomorrow : format.weekday(next.date);
  const free = date === now ? today.freeToday : today.free;
  return [
    { type: "heading", text: free(format.weekday(date)) },
    { type: "text", text: today.next(day, inPassing(outing, view)) },
  ];
}

/** A break, a stop, or the end of the program. */
function withoutNext(plan: Plan, date: IsoDate, words: ViewContext["messages"]["today"]): string {
  if (isPaused(plan, date)) return words.paused;
  return waitsForWord(plan.course?.adjustments ?? []) ? words.heldBack : words.afterEnd;
}

/** Whether a break covers the day; then no coming session says so. */
export function isPaused({ course }: Plan, date: IsoDate): boolean {
  return (course?.adjustments ?? []).some(
    (one) => one.kind === "pause" && one.from <= date && (one.until === null || date <= one.until),
  );
}
