import ICAL from "ical.js";
import {
  type EpochDay,
  epochDay,
  isIsoDate,
  type LocalTime,
  localOf,
} from "../../domain/calendar.js";
import type { Recurrence } from "./recurrence.js";

/** One event of a calendar, as it stands there. */
export interface CalendarEvent {
  /** Of its beginning in the file. */
  readonly line: number;
  readonly uid: string | null;
  readonly summary: string;
  readonly description: string;
  readonly date: EpochDay;
  /** Null for an all-day event, and where only the time in UTC is known. */
  readonly time: LocalTime | null;
  /** The time is in UTC, and the calendar does not say in which zone it was meant. */
  readonly isUtc: boolean;
  /** Days that it covers; 1 for all but all-day events. */
  readonly days: number;
  readonly isCancelled: boolean;
  readonly recurrence: Recurrence | null;
  /** The date of the occurrence that this event replaces. */
  readonly replaces: EpochDay | null;
}

/** The lines of one event, from its beginning to its end. */
interface Block {
  readonly line: number;
  readonly text: string;
}

/** More than any program has; the rest is left. */
const MOST_EVENTS = 3000;
const LONGEST_EVENT = 20_000;

export interface Calendar {
  readonly name: string | null;
  readonly events: readonly CalendarEvent[];
  /** Events that are none: without a date, or broken. */
  readonly unread: readonly Block[];
  readonly isTooLarge: boolean;
}

/** Reads every event by itself, so that a broken one costs only itself. */
export function calendarOf(text: string): Calendar {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/u);
  const blocks = blocksOf(lines);
  const zone = headOf(lines, "X-WR-TIMEZONE");
  const events: CalendarEvent[] = [];
  const unread: Block[] = [];
  for (const block of blocks.slice(0, MOST_EVENTS)) {
    const event = eventOf(block, zone);
    if (event === null) unread.push(block);
    else events.push(event);
  }
  const name = headOf(lines, "X-WR-CALNAME");
  return { name, events, unread, isTooLarge: blocks.length > MOST_EVENTS };
}

/** A property of the calendar itself. */
function headOf(lines: readonly string[], name: string): string | null {
  const line = lines.slice(0, 200).find((one) => one.toUpperCase().startsWith(`${name}:`));
  const value = line?.slice(name.length + 1).trim() ?? "";
  return value === "" ? null : value.replace(/\\([,;])/gu, "$1");
}

/** Blank lines between properties, which people's scripts write, are left out. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: { line: number; lines: string[] } | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = line.length < 40 ? line.trim().toUpperCase() : "";
    if (mark === "BEGIN:VEVENT") open = { line: index + 1, lines: [] };
    if (open !== null && line.trim() !== "") open.lines.push(line);
    if (mark !== "END:VEVENT" || open === null) continue;
    blocks.push({ line: open.line, text: open.lines.join("\r\n") });
    open = null;
  }
  return blocks;
}

function eventOf({ line, text }: Block, zone: string | null): CalendarEvent | null {
  if (text.length > LONGEST_EVENT) return null;
  try {
    const component = new ICAL.Component(ICAL.parse(text));
    const start = timeAt(component, "dtstart");
    if (start === null) return null;
    const placed = placeOf(start, zone);
    if (placed === null) return null;
    return {
      line,
      uid: textAt(component, "uid") || null,
      summary: textAt(component, "summary"),
      description: textAt(component, "description"),
      ...placed,
      days: daysOf(component, start),
      isCancelled: textAt(component, "status").toUpperCase() === "CANCELLED",
      recurrence: recurrenceOf(component, zone),
      replaces: dateAt(component, "recurrence-id", zone),
    };
  } catch {
    // The parser throws for what is no calendar; the event is reported as unread.
    return null;
  }
}

function textAt(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === "string" ? value.trim() : "";
}

function timeAt(component: ICAL.Component, name: string): ICAL.Time | null {
  const value: unknown = component.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : null;
}

interface Placed {
  readonly date: EpochDay;
  readonly time: LocalTime | null;
  readonly isUtc: boolean;
}

/** Times with a zone of their own, and floating ones, are wall times; UTC needs the calendar's zone. */
function placeOf(time: ICAL.Time, zone: string | null): Placed | null {
  const date = dateText(time);
  if (!isIsoDate(date)) return null;
  const day = epochDay(date);
  if (time.isDate) return { date: day, time: null, isUtc: false };
  const clock = `${two(time.hour)}:${two(time.minute)}`;
  const isUtc = time.zone === ICAL.Timezone.utcTimezone;
  if (!isUtc) return { date: day, time: clock, isUtc: false };
  const local = zone === null ? null : inZone(day * 1440 + time.hour * 60 + time.minute, zone);
  if (local === null) return { date: day, time: null, isUtc: true };
  return { date: epochDay(local.date), time: local.time, isUtc: false };
}

function inZone(minute: number, zone: string): ReturnType<typeof localOf> | null {
  try {
    return localOf(minute, zone);
  } catch {
    // No such zone: some calendars name their own.
    return null;
  }
}

function dateText({ year, month, day }: ICAL.Time): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The end of an all-day event is the day after its last. */
function daysOf(component: ICAL.Component, start: ICAL.Time): number {
  const end = timeAt(component, "dtend");
  if (!start.isDate || end === null || !isIsoDate(dateText(end))) return 1;
  return Math.max(1, epochDay(dateText(end)) - epochDay(dateText(start)));
}

function dateAt(component: ICAL.Component, name: string, zone: string | null): EpochDay | null {
  const time = timeAt(component, name);
  return time === null ? null : (placeOf(time, zone)?.date ?? null);
}

function recurrenceOf(component: ICAL.Component, zone: string | null): Recurrence | null {
  const rule: unknown = component.getFirstPropertyValue("rrule");
  if (!(rule instanceof ICAL.Recur)) return null;
  const { freq, interval, count, until, parts } = rule;
  const { BYDAY: byDay, ...others }: Readonly<Record<string, unknown>> = parts;
  return {
    // Null where the rule names none, whatever its type says.
    frequency: String(freq),
    interval: Math.max(1, interval ?? 1),
    count: count ?? null,
    until: until === null || until === undefined ? null : (placeOf(until, zone)?.date ?? null),
    byDay: Array.isArray(byDay) ? byDay.map(String) : [],
    isSimple: Object.keys(others).length === 0,
    except: exceptions(component, zone),
  };
}

function exceptions(component: ICAL.Component, zone: string | null): ReadonlySet<EpochDay> {
  const values: readonly unknown[] = component
    .getAllProperties("exdate")
    .flatMap((property) => property.getValues());
  const days = values.flatMap((value) => {
    const place = value instanceof ICAL.Time ? placeOf(value, zone) : null;
    return place === null ? [] : [place.date];
  });
  return new Set(days);
}
