import { newestReminder, nextReminder, type ReminderSchedule } from "../../src/domain/reminder.js";
import { type Clocks, clocksOf } from "../oracle/clock-changes.js";

export interface TimesWish {
  readonly zones: readonly string[];
  /** The first and the last year. */
  readonly years: readonly [number, number];
  /** Minutes between the times of day that are tried. */
  readonly everyMinutes: number;
}

export interface TimesCounts {
  readonly changes: number;
  /** Each one zone, one change of its clocks, one time of day, on the day or on the evening before. */
  readonly cases: number;
  /** Reminders that were compared. */
  readonly reminders: number;
  readonly faults: readonly string[];
}

const DAY = 1440;
const DAYS_AROUND = 2;
const WHENS = ["morning", "evening-before"] as const;

interface Meant {
  readonly day: string;
  readonly at: number;
}

/**
 * Holds the reminders of the days around every change of the clocks against what `Intl` says: one
 * about each local day, at its minute; in an overlap at the first of the two, in a gap at the first
 * minute after it, or at the last before it where that one belongs to the next day. A zone whose
 * clocks are never changed is looked at once.
 */
export function reminderTimes({ zones, years, everyMinutes }: TimesWish): TimesCounts {
  const [first, last] = [Date.UTC(years[0], 0, 1) / 60_000, Date.UTC(years[1] + 1, 0, 1) / 60_000];
  const faults: string[] = [];
  let [changes, cases, reminders] = [0, 0, 0];
  for (const zone of zones) {
    const clocks = clocksOf(zone, first, last);
    changes += clocks.changes.length;
    const walls = clocks.changes.map(({ at, before }) => at + before);
    for (const wall of walls.length === 0 ? [first + DAY * 150] : walls) {
      const midnight = Math.floor(wall / DAY) * DAY;
      for (let minute = 0; minute < DAY; minute += everyMinutes) {
        for (const when of WHENS) {
          const meant = meantAround(clocks, midnight, minute, when);
          const schedule = { when, time: timeOf(minute), timeZone: zone };
          faults.push(...differences(schedule, meant));
          reminders += meant.length;
          cases++;
        }
      }
    }
  }
  return { changes, cases, reminders, faults };
}

/** The reminders of the days around, in order. */
function meantAround(
  clocks: Clocks,
  midnight: number,
  minute: number,
  when: ReminderSchedule["when"],
): readonly Meant[] {
  const found: Meant[] = [];
  for (let away = -DAYS_AROUND; away <= DAYS_AROUND; away++) {
    const start = midnight + away * DAY;
    const about = when === "morning" ? start : start + DAY;
    found.push({ day: dayOf(about), at: meantInstant(clocks, start + minute) });
  }
  return found;
}

function meantInstant(clocks: Clocks, wall: number): number {
  const [earliest] = clocks.instantsOf(wall);
  if (earliest !== undefined) return earliest;
  const gap = clocks.gapAround(wall);
  if (gap === null) throw new Error("a minute that is neither there nor in a gap");
  const isSameDay = Math.floor((gap.at + gap.after) / DAY) === Math.floor(wall / DAY);
  return isSameDay ? gap.at : gap.at - 1;
}

/** Goes from one due instant to the next, as the database does. */
function differences(schedule: ReminderSchedule, meant: readonly Meant[]): readonly string[] {
  const found: string[] = [];
  const [first] = meant;
  if (first === undefined) return [];
  let from = first.at;
  let lastDay = dayOf(Date.parse(first.day) / 60_000 - DAY);
  for (const { day, at } of meant) {
    const next = nextReminder(schedule, from, lastDay);
    const claimed = newestReminder(schedule, next.at, lastDay);
    const isMeant = next.day === day && next.at === at;
    const isClaimed = claimed?.day === day && claimed.at === at;
    if (!isMeant || !isClaimed) {
      const { timeZone, when, time } = schedule;
      const was = `${next.day} at ${iso(next.at)}, claimed ${claimed?.day}`;
      found.push(`${timeZone} ${when} ${time}: ${was}, not ${day} at ${iso(at)}`);
    }
    lastDay = next.day;
    from = next.at + 1;
  }
  return found;
}

function dayOf(wall: number): string {
  return iso(wall).slice(0, 10);
}

function iso(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}

function timeOf(minute: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
