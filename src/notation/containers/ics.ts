import { type EpochDay, epochDay, isoDate, mondayOf } from "../../domain/calendar.js";
import { raceIn } from "../documents/labels.js";
import { type GuessedSettings, guessFileSettings } from "../grammar/index.js";
import type { Doubt, Reading, ReadOptions } from "../reading.js";
import { metresOf } from "./cells.js";
import { type Dated, datedWeeks } from "./dated.js";
import { weekdayOf } from "./dates.js";
import { doubtAt } from "./doubts.js";
import type { WeekDraft } from "./drafts.js";
import { type Calendar, type CalendarEvent, calendarOf } from "./ics-events.js";
import { programFrom, refused, titleFrom } from "./outcome.js";
import { datesOf, isCountable, isEndless } from "./recurrence.js";
import { readTold, TOLD_NOTHING } from "./told.js";

/** All-day events of so many days are headings of a week, and no sessions. */
const DAYS_OF_A_HEADING = 7;

/** Reads a calendar of dated sessions, sorted or not. Bounded in time; never throws. */
export function readIcs(text: string, name: string, options: ReadOptions): Reading {
  if (text.trim() === "") return refused("empty");
  const calendar = calendarOf(text);
  if (calendar.isTooLarge) return refused("too-large");
  const settings = guessFileSettings(wordsOf(calendar), options.unit);
  const doubts: Doubt[] = calendar.unread.map(({ line, text: block }) => {
    return doubtAt("unread-line", { line, week: null, day: null }, block);
  });
  const events = calendar.events.filter(({ isCancelled }) => !isCancelled);
  const last = lastDate(events);
  if (events.length > 0 && last === null) return refused("endless-calendar", events[0]?.line);
  const sessions = events.filter((event) => event.days < DAYS_OF_A_HEADING);
  const dated = datedSessions(sessions, last ?? 0, settings, doubts);
  const weeks = datedWeeks(dated);
  const first = weeks.firstMonday;
  const title = calendar.name ?? titleFrom(name);
  return programFrom({
    format: "ics",
    title,
    goal: raceIn(title),
    settings,
    drafts: first === null ? [] : withTotals(weeks.drafts, first, events, settings),
    doubts: [...doubts, ...zoneDoubt(sessions), ...weeks.doubts],
    firstMonday: first,
  });
}

function wordsOf({ events }: Calendar): string {
  return events.map(({ summary, description }) => `${summary}\n${description}`).join("\n");
}

/** The last date that the calendar bounds; null if every event comes again for ever. */
function lastDate(events: readonly CalendarEvent[]): EpochDay | null {
  const ends = events.flatMap(({ date, recurrence }) => {
    if (recurrence === null) return [date];
    if (isEndless(recurrence)) return [];
    if (!isCountable(recurrence)) return [date];
    return [recurrence.until ?? datesOf(date, recurrence, Number.POSITIVE_INFINITY).at(-1) ?? date];
  });
  return ends.length === 0 ? null : ends.reduce((latest, end) => Math.max(latest, end));
}

/** More sessions than fit a program; what comes again and again stops here. */
const MOST_SESSIONS = 3200;

function datedSessions(
  events: readonly CalendarEvent[],
  last: EpochDay,
  settings: GuessedSettings,
  doubts: Doubt[],
): readonly Dated[] {
  const replaced = new Set(
    events.flatMap(({ uid, replaces }) => (uid && replaces !== null ? [`${uid} ${replaces}`] : [])),
  );
  const dated: Dated[] = [];
  for (const event of withoutCopies(events, doubts)) {
    const dates = occurrences(event, last, doubts);
    for (const date of dates) {
      const isReplaced = event.replaces === null && replaced.has(`${event.uid} ${date}`);
      if (!isReplaced && dated.length < MOST_SESSIONS) {
        dated.push({ date, item: itemOf(event, settings) });
      }
    }
  }
  return dated;
}

/** An event that stands there twice, word for word, at the same time, is one. */
function withoutCopies(events: readonly CalendarEvent[], doubts: Doubt[]): CalendarEvent[] {
  const seen = new Map<string, number>();
  return events.filter((event) => {
    const { line, date, time, summary, description, uid, replaces } = event;
    const key = JSON.stringify([uid, date, time, summary, description, replaces]);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, line);
    else {
      const place = { line, week: null, day: weekdayOf(date) };
      doubts.push(doubtAt("day-twice", place, summary, { firstLine: before, date: isoDate(date) }));
    }
    return before === undefined;
  });
}

function occurrences(
  { date, recurrence, line, summary }: CalendarEvent,
  last: EpochDay,
  doubts: Doubt[],
): readonly EpochDay[] {
  if (recurrence === null) return [date];
  const place = { line, week: null, day: weekdayOf(date) };
  if (!isCountable(recurrence)) {
    const facts = { repeats: recurrence.frequency.toLowerCase(), kept: 1 };
    doubts.push(doubtAt("ambiguous", place, summary, facts));
    return [date];
  }
  const dates = datesOf(date, recurrence, last);
  if (isEndless(recurrence)) {
    const facts = { repeats: "for ever", kept: dates.length, until: isoDate(last) };
    doubts.push(doubtAt("too-many-weeks", place, summary, facts));
  }
  return dates;
}

function itemOf(event: CalendarEvent, settings: GuessedSettings): Dated["item"] {
  const { summary, description, line, time } = event;
  const told = { ...TOLD_NOTHING, title: summary, details: description };
  const words = summary || description;
  return { day: null, time, line, words, read: () => readTold(told, settings.settings) };
}

/** A heading such as `Training Week 3 Distance: 40 km` gives the week its total. */
function withTotals(
  drafts: readonly WeekDraft[],
  firstMonday: string,
  events: readonly CalendarEvent[],
  settings: GuessedSettings,
): readonly WeekDraft[] {
  const first = mondayOf(epochDay(firstMonday));
  const headings = new Map<number, string>();
  for (const { days, date, summary } of events) {
    if (days >= DAYS_OF_A_HEADING) headings.set((mondayOf(date) - first) / 7, summary);
  }
  return drafts.map((draft, index) => {
    const total = /:\s*([^:]+)$/u.exec(headings.get(index) ?? "")?.[1] ?? "";
    return { ...draft, totalM: metresOf(total, settings.settings.unit) };
  });
}

/** A run late in the evening or early in the morning of UTC may be on another day where it is run. */
function zoneDoubt(events: readonly CalendarEvent[]): Doubt[] {
  const inUtc = events.find(({ isUtc }) => isUtc);
  if (inUtc === undefined) return [];
  const place = { line: inUtc.line, week: null, day: null };
  return [doubtAt("ambiguous", place, inUtc.summary, { times: "UTC" })];
}
