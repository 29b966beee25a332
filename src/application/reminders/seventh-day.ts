import { addDays, type IsoDate, localOf } from "../../domain/calendar.js";
import type { Plan } from "../../domain/plan.js";
import type { RunnerRecord } from "../ports.js";
import { type DayState, dayState } from "./day-state.js";

/** After so many days it is known whether the time is right. */
const DAYS = 7;

/** Whether it is the first card from the runner's seventh day on: then it asks if the time is right. */
export function isSeventhDaysCard(
  { createdAt, settings }: RunnerRecord,
  plan: Plan,
  day: IsoDate,
): boolean {
  const { timeZone, reminder } = settings;
  const seventh = addDays(localOf(createdAt, timeZone).date, DAYS - 1);
  const hasCard = (state: DayState) =>
    state === "training" || (state === "free" && reminder?.days === "all");
  for (let before = seventh; before < day; before = addDays(before, 1)) {
    if (hasCard(dayState(plan, before))) return false;
  }
  return day >= seventh;
}
