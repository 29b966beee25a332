import type { IsoDate } from "../../domain/calendar.js";
import type { Plan } from "../../domain/plan.js";
import { isOut } from "../../planning/course.js";
import { isPaused } from "../views/free-day.js";

/** What a day is to a plan: with training, free between trainings, or outside: a break, or over. */
export function dayState(plan: Plan, day: IsoDate): "training" | "free" | "outside" {
  const ahead = plan.sessions.filter(({ date, status }) => date >= day && !isOut(status));
  if (ahead.some(({ date }) => date === day)) return "training";
  const isBefore = day < plan.program.start;
  return isBefore || ahead.length === 0 || isPaused(plan, day) ? "outside" : "free";
}
