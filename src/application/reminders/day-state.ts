import type { IsoDate } from "../../domain/calendar.js";
import type { Plan } from "../../domain/plan.js";
import { isOut } from "../../planning/course.js";
import { isPaused } from "../views/free-day.js";

/** With training, free between trainings, or outside: a break, or over. */
export type DayState = "training" | "free" | "outside";

/** What a day is to a plan. */
export function dayState(plan: Plan, day: IsoDate): DayState {
  const ahead = plan.sessions.filter(({ date, status }) => date >= day && !isOut(status));
  if (ahead.some(({ date }) => date === day)) return "training";
  const isBefore = day < plan.program.start;
  return isBefore || ahead.length === 0 || isPaused(plan, day) ? "outside" : "free";
}
