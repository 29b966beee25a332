import { Temporal } from "temporal-polyfill";
import { type EpochMinute, isTimeZone, type TimeZone } from "../../domain/calendar.js";

const MS_PER_MINUTE = 60_000;
const FIRST_MINUTE: EpochMinute = 0;
/** The last minute of the year 9999: days and instants have four-digit years. */
const LAST_MINUTE: EpochMinute = Date.UTC(9999, 11, 31, 23, 59) / MS_PER_MINUTE;

/** The whole minute of an ISO 8601 instant with an offset; null if it is none from 1970 to 9999. */
export function readInstant(text: string): EpochMinute | null {
  try {
    const minute = Math.floor(Temporal.Instant.from(text).epochMilliseconds / MS_PER_MINUTE);
    return isReachable(minute) ? minute : null;
  } catch {
    return null;
  }
}

/** True for the years 1970 to 9999. */
export function isReachable(minute: EpochMinute): boolean {
  return minute >= FIRST_MINUTE && minute <= LAST_MINUTE;
}

/** `2026-12-22T07:00:00+01:00`. */
export function isoInstant(minute: EpochMinute, zone: TimeZone): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(minute * MS_PER_MINUTE);
  return instant.toString({ timeZone: zone, smallestUnit: "second" });
}

/** The zone by the name that the time-zone database gives it; null for offsets and unknown names. */
export function readTimeZone(text: string): TimeZone | null {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(text) || !isTimeZone(text)) return null;
  return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
}
