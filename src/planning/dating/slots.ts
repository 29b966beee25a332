import { type EpochDay, minutesOf, WEEKDAYS, weekdayIndex } from "../../domain/calendar.js";
import type { Availability } from "../../domain/runner.js";
import type { TimeOfDay } from "../../domain/session.js";

const SATURDAY = 5;
/** The rulebook's morning slot. */
const MORNING = 6 * 60;
/** No run begins later than this of itself: it should end on its own day. */
const LATEST_START = 21 * 60;
/** Room for strength straight after a run, before the next. */
const ROOM_AFTER_RUN = 60;
/** Rest between two runs of a day whose times the program does not give. */
const BETWEEN_RUNS = 4 * 60;

/** The runner's usual run time on a day, in minutes after midnight. */
export function usualRunTime(day: EpochDay, availability: Availability): number {
  const weekend = weekdayIndex(day) >= SATURDAY;
  return minutesOf(weekend ? availability.weekendTime : availability.runTime);
}

/** Whether the runner can run on that day; null run days mean the program's own. */
export function canRunOn(day: EpochDay, { runDays }: Availability): boolean {
  const weekday = WEEKDAYS[weekdayIndex(day)];
  return runDays === null || (weekday !== undefined && runDays.includes(weekday));
}

/** Times at which strength on its own may start, in minutes after midnight, ascending. */
export function strengthTimes(availability: Availability): readonly number[] {
  return [...new Set(availability.strengthTimes.map(minutesOf))].sort((a, b) => a - b);
}

/**
 * When the runs of one day start, in minutes after midnight: the program's times where it gives
 * them; else one run at the usual time, and the first of two in the morning.
 */
export function runTimesOn(
  day: EpochDay,
  runs: readonly { readonly time: TimeOfDay | null; readonly minutes: number }[],
  availability: Availability,
): readonly number[] {
  const usual = usualRunTime(day, availability);
  let free = 0;
  return runs.map(({ time, minutes }, index) => {
    const laterRuns = index < runs.length - 1;
    const wished = timeOf(time, usual) ?? (laterRuns ? Math.min(MORNING, usual) : usual);
    const start =
      wished >= free
        ? wished
        : Math.max(free + ROOM_AFTER_RUN, Math.min(free + BETWEEN_RUNS, LATEST_START));
    // The evening is full: what would begin after midnight is run in the morning of its own day.
    if (start >= MINUTES_OF_DAY) return MORNING;
    free = start + minutes;
    return start;
  });
}

const MINUTES_OF_DAY = 24 * 60;

function timeOf(time: TimeOfDay | null, usual: number): number | null {
  if (time === null) return null;
  if (time === "am") return Math.min(MORNING, usual);
  if (time === "pm") return Math.max(usual, 12 * 60);
  return minutesOf(time);
}
