import { Temporal } from "temporal-polyfill";
import { addDays, type IsoDate, localOf, timeAt } from "../src/domain/calendar.js";
import { newestReminder, nextReminder, type ReminderSchedule } from "../src/domain/reminder.js";

/**
 * Every time zone × every transition from 2024 to 2032 × 96 quarter-hours as reminder times, on the
 * day itself and on the evening before: exactly one reminder about each local day around it, sent
 * within that day or the day before, in order. A zone without transitions is looked at once.
 * `npm run prove:reminder-times -- [every 1]` takes every so-manieth zone.
 */
const FIRST = Temporal.Instant.from("2024-01-01T00:00Z");
const LAST = Temporal.Instant.from("2033-01-01T00:00Z");
const QUARTERS = 96;
const DAYS_AROUND = 1;
const WHENS = ["morning", "evening-before"] as const;

const every = Number(process.argv[2] ?? 1);
const zones = Intl.supportedValuesOf("timeZone").filter((_, index) => index % every === 0);
const began = Date.now();
const problems: string[] = [];
let transitions = 0;
let cases = 0;

for (const zone of zones) {
  const days = daysOfTransitions(zone);
  transitions += days.length;
  for (const day of days.length === 0 ? ["2028-06-01"] : days) {
    for (let quarter = 0; quarter < QUARTERS; quarter++) {
      for (const when of WHENS) {
        problems.push(...faults({ when, time: timeAt(quarter * 15), timeZone: zone }, day));
        cases++;
      }
    }
  }
}

console.log(
  `${zones.length} zones, ${transitions} transitions, ${cases} cases in ` +
    `${((Date.now() - began) / 1000).toFixed(0)} s: ${problems.length} faults`,
);
for (const problem of problems.slice(0, 20)) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** The local days on which the zone's clocks are changed. */
function daysOfTransitions(zone: string): readonly IsoDate[] {
  const days: IsoDate[] = [];
  let at = FIRST.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  while (at !== null && Temporal.Instant.compare(at.toInstant(), LAST) < 0) {
    days.push(at.toPlainDate().toString());
    at = at.getTimeZoneTransition("next");
  }
  return days;
}

/** Ticks through the days around, from one due instant to the next, as the database does. */
function faults(schedule: ReminderSchedule, day: IsoDate): readonly string[] {
  const found: string[] = [];
  const name = `${schedule.timeZone} ${day} ${schedule.when} ${schedule.time}`;
  let expected = addDays(day, -DAYS_AROUND);
  let lastDay = addDays(expected, -1);
  let from = Number.NEGATIVE_INFINITY;
  while (expected <= addDays(day, DAYS_AROUND)) {
    const start = from === Number.NEGATIVE_INFINITY ? startOf(lastDay, schedule.timeZone) : from;
    const next = nextReminder(schedule, start, lastDay);
    const claimed = newestReminder(schedule, next.at, lastDay);
    const sentOn = localOf(next.at, schedule.timeZone).date;
    const meant = schedule.when === "morning" ? expected : addDays(expected, -1);
    if (next.day !== expected) found.push(`${name}: ${next.day} instead of ${expected}`);
    if (claimed?.day !== next.day) found.push(`${name}: ${claimed?.day} claimed at ${next.day}`);
    if (sentOn !== meant) found.push(`${name}: about ${expected}, sent on ${sentOn}`);
    lastDay = next.day;
    from = next.at + 1;
    expected = addDays(expected, 1);
  }
  return found;
}

function startOf(day: IsoDate, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds / 60_000;
}
