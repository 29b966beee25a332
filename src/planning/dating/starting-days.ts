import { WEEKDAYS, type Weekday } from "../../domain/calendar.js";
import type { RunSession } from "../../domain/session.js";

/** Days on which a program without weekdays starts out, by how many runs a week it has. */
const USUAL_DAYS: Readonly<Record<number, readonly Weekday[]>> = {
  1: ["sun"],
  2: ["wed", "sun"],
  3: ["tue", "thu", "sun"],
  4: ["tue", "thu", "sat", "sun"],
  5: ["tue", "wed", "thu", "sat", "sun"],
  6: ["mon", "tue", "wed", "thu", "sat", "sun"],
  7: WEEKDAYS,
};

/**
 * Days for runs that have none: the usual ones as far as they are free, then any other free day.
 * The long run, or else the last run, takes the last of them; the others keep the program's order.
 * A run for which no day is left gets null.
 */
export function startingDays(
  undated: readonly RunSession[],
  free: readonly Weekday[],
): readonly (Weekday | null)[] {
  const usual = USUAL_DAYS[Math.min(undated.length, 7)] ?? WEEKDAYS;
  const wanted = [
    ...usual.filter((day) => free.includes(day)),
    ...free.filter((day) => !usual.includes(day)),
  ];
  const days = WEEKDAYS.filter((day) => wanted.slice(0, undated.length).includes(day));
  const longest = undated.findIndex((session) => session.type === "long");
  const last = longest < 0 ? undated.length - 1 : longest;
  const lastDay = days.at(-1) ?? null;
  const others = days.length >= undated.length ? days.slice(0, -1) : days;
  let next = 0;
  return undated.map((_, index) => (index === last ? lastDay : (others[next++] ?? null)));
}
