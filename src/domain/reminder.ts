import { Temporal } from "temporal-polyfill";
import {
  addDays,
  type EpochMinute,
  type IsoDate,
  instantOf,
  type LocalTime,
  localOf,
  minutesOf,
  type TimeZone,
} from "./calendar.js";

/** When somebody is reminded of each day: on the day itself, or on the evening before it. */
export interface ReminderSchedule {
  readonly when: "morning" | "evening-before";
  readonly time: LocalTime;
  readonly timeZone: TimeZone;
}

/** The one reminder of a local day. */
export interface DayReminder {
  /** The day that it is about. */
  readonly day: IsoDate;
  readonly at: EpochMinute;
}

const MS_PER_MINUTE = 60_000;
/** No two zones are further apart, so no change of zone moves the local day by more. */
const MOST_DAYS_APART = 2;

/**
 * The instant of a wall time at which something is sent: in an overlap (clocks go back) the first of
 * the two, in a gap (clocks go forward) the first minute after it. Where the gap reaches to midnight
 * that minute belongs to the next day, and the last minute before the gap is taken. Null for a day
 * that the zone leaves out.
 */
export function sendingInstant(date: IsoDate, time: LocalTime, zone: TimeZone): EpochMinute | null {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(time);
  const zoned = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (zoned.toPlainDateTime().equals(wall)) return minuteOf(zoned);
  const end = zoned.getTimeZoneTransition("next");
  if (end === null) return null;
  const besideTheGap = [end, end.subtract({ minutes: 1 })];
  const sameDay = besideTheGap.find((one) => one.toPlainDate().toString() === date);
  return sameDay === undefined ? null : minuteOf(sameDay);
}

/** The first reminder at that minute or after it, about a day after `lastDay`. */
export function nextReminder(
  schedule: ReminderSchedule,
  from: EpochMinute,
  lastDay: IsoDate | null,
): DayReminder {
  const today = localOf(from, schedule.timeZone).date;
  const first = addDays(today, -1);
  let day = lastDay !== null && lastDay >= first ? addDays(lastDay, 1) : first;
  for (;;) {
    const at = instantAbout(day, schedule);
    if (at !== null && at >= from) return { day, at };
    day = addDays(day, 1);
  }
}

/** The newest reminder up to that minute, about a day after `lastDay`; null if none is owed. */
export function newestReminder(
  schedule: ReminderSchedule,
  until: EpochMinute,
  lastDay: IsoDate | null,
): DayReminder | null {
  const today = localOf(until, schedule.timeZone).date;
  for (let ahead = MOST_DAYS_APART; ahead >= -MOST_DAYS_APART; ahead--) {
    const day = addDays(today, ahead);
    if (lastDay !== null && day <= lastDay) return null;
    const at = instantAbout(day, schedule);
    if (at !== null && at <= until) return { day, at };
  }
  return null;
}

/** When the reminder about a day is sent. The evening before is that of the last day there was. */
function instantAbout(day: IsoDate, { when, time, timeZone }: ReminderSchedule) {
  if (when === "morning") return sendingInstant(day, time, timeZone);
  return (
    sendingInstant(addDays(day, -1), time, timeZone) ??
    sendingInstant(addDays(day, -2), time, timeZone)
  );
}

function minuteOf(zoned: Temporal.ZonedDateTime): EpochMinute {
  return Math.floor(zoned.epochMilliseconds / MS_PER_MINUTE);
}

/** Up to so much after its time a reminder says nothing about it. */
const PUNCTUAL_MINUTES = 120;

/** Whether a reminder still makes sense: after its day it does not. */
export function punctuality(
  { day, at }: DayReminder,
  now: EpochMinute,
  zone: TimeZone,
): "on-time" | "late" | "over" {
  if (localOf(now, zone).date > day) return "over";
  return now - at > PUNCTUAL_MINUTES ? "late" : "on-time";
}

/** Nothing that its runner did not ask for at that hour is sent then. */
const QUIET = { from: "21:00", until: "07:00" } as const;

/** When the quiet hours around that minute end; null outside of them. */
export function quietUntil(now: EpochMinute, zone: TimeZone): EpochMinute | null {
  const { date, time } = localOf(now, zone);
  const minutes = minutesOf(time);
  if (minutes < minutesOf(QUIET.until)) return instantOf(date, QUIET.until, zone);
  if (minutes < minutesOf(QUIET.from)) return null;
  return instantOf(addDays(date, 1), QUIET.until, zone);
}

/** How often cards come: as agreed, or one a week for somebody who asked for fewer. */
export const RHYTHMS = ["daily", "weekly"] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What the next card is, by how many have gone without a press, a command or a log. */
export type CardStep = "card" | "asks" | "weekly" | "stop";

const CARDS_BEFORE_ASKING = 7;
const CARDS_AFTER_ASKING = 3;
const SILENT_WEEKS = 3;

/** Whoever never answers is asked, then told less, then left in peace. */
export function cardStep(rhythm: Rhythm, unanswered: number): CardStep {
  if (rhythm === "weekly") return unanswered < SILENT_WEEKS ? "weekly" : "stop";
  if (unanswered < CARDS_BEFORE_ASKING) return "card";
  if (unanswered === CARDS_BEFORE_ASKING) return "asks";
  const sinceAsked = unanswered - CARDS_BEFORE_ASKING - 1;
  if (sinceAsked < CARDS_AFTER_ASKING) return "card";
  return sinceAsked < CARDS_AFTER_ASKING + SILENT_WEEKS ? "weekly" : "stop";
}
