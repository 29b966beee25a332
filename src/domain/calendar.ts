import { Temporal } from "temporal-polyfill";

/** A calendar day, `2026-12-22`. */
export type IsoDate = string;
/** A wall time, `18:00`. */
export type LocalTime = string;
/** An IANA time zone, `Europe/Copenhagen`. */
export type TimeZone = string;
/** Whole days since 1970-01-01; the form in which days are counted. */
export type EpochDay = number;
/** Whole minutes since 1970-01-01T00:00Z; the form in which gaps are measured. */
export type EpochMinute = number;

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const MINUTES_PER_DAY = 24 * 60;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** Days since the epoch. Throws a RangeError if `date` is no calendar day. */
export function epochDay(date: IsoDate): EpochDay {
  if (!isIsoDate(date)) throw new RangeError(`no calendar day: ${date}`);
  return Date.parse(date) / MS_PER_DAY;
}

export function isoDate(day: EpochDay): IsoDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(epochDay(date) + days);
}

/** How many days `to` lies after `from`; negative if it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayIndex(day: EpochDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the week that `day` lies in. */
export function mondayOf(day: EpochDay): EpochDay {
  return day - weekdayIndex(day);
}

/** True for a real calendar day such as `2028-02-29`; false for `2027-02-29` and for other text. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs)) return false;
  // A day that its month has not is read as one of the next month; 28 every month has.
  return Number(text.slice(8)) <= 28 || isoDate(atMs / MS_PER_DAY) === text;
}

export function isLocalTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** True if the time-zone database knows the zone. */
export function isTimeZone(text: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/** Minutes after midnight. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The wall time that many minutes after midnight; wraps at midnight. */
export function timeAt(minutes: number): LocalTime {
  const inDay = ((Math.round(minutes) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const hour = Math.floor(inDay / 60);
  return `${String(hour).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
}

/**
 * The instant of a wall time. In a gap (clocks go forward) the time moves on by the gap's length,
 * in an overlap (clocks go back) the first of the two instants counts.
 */
export function instantOf(date: IsoDate, time: LocalTime, zone: TimeZone): EpochMinute {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return Math.floor(zoned.epochMilliseconds / MS_PER_MINUTE);
}

/** A day with a wall time. */
export interface LocalMinute {
  readonly date: IsoDate;
  readonly time: LocalTime;
}

/** The local day and wall time of an instant. */
export function localOf(instant: EpochMinute, zone: TimeZone): LocalMinute {
  const key = `${zone} ${instant}`;
  const known = LOCAL_MINUTES.get(key);
  if (known !== undefined) return known;
  if (LOCAL_MINUTES.size >= MOST_LOCAL_MINUTES) LOCAL_MINUTES.clear();
  const local = reckonedLocal(instant, zone);
  LOCAL_MINUTES.set(key, local);
  return local;
}

/** Reckoned before, and always the same: people of one zone ask in the same minute. */
const LOCAL_MINUTES = new Map<string, LocalMinute>();
const MOST_LOCAL_MINUTES = 1000;

function reckonedLocal(instant: EpochMinute, zone: TimeZone): LocalMinute {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant * MS_PER_MINUTE).toZonedDateTimeISO(
    zone,
  );
  return {
    date: zoned.toPlainDate().toString(),
    time: timeAt(zoned.hour * 60 + zoned.minute),
  };
}

/** Minutes by which local time is ahead of UTC at the start of the day. */
export function offsetMinutes(day: EpochDay, zone: TimeZone): number {
  const startOfDay = instantOf(isoDate(day), "00:00", zone);
  return day * MINUTES_PER_DAY - startOfDay;
}
