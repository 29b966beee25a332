import {
  addDays,
  epochDay,
  type IsoDate,
  isIsoDate,
  WEEKDAYS,
  type Weekday,
  weekdayIndex,
} from "../domain/calendar.js";

/** A day as a runner names it: a date, a day from today, or a weekday. */
export type DayWord =
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "offset"; readonly days: -1 | 0 | 1 }
  | { readonly kind: "weekday"; readonly weekday: Weekday };

const OFFSETS = { yesterday: -1, today: 0, tomorrow: 1 } as const;
const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Reads `2026-12-22`, `today`, `tomorrow`, `yesterday`, `thu`, `Thursday`; null for anything else. */
export function readDay(text: string): DayWord | null {
  if (isIsoDate(text)) return { kind: "date", date: text };
  const word: string = text.toLowerCase();
  if (word === "today" || word === "tomorrow" || word === "yesterday") {
    return { kind: "offset", days: OFFSETS[word] };
  }
  const weekday = readWeekday(word);
  return weekday === null ? null : { kind: "weekday", weekday };
}

/** Reads `thu`, `thurs`, `Thursday`; null for anything else. */
export function readWeekday(text: string): Weekday | null {
  const word = text.toLowerCase();
  const index = NAMES.findIndex((name) => word.length >= 2 && name.startsWith(word));
  return WEEKDAYS[index] ?? null;
}

/** Which way a weekday is looked for from today, today included. */
export type Direction = "ahead" | "back";

/** The date that a day word means; a weekday is the coming one, or for a log the last one. */
export function dateOf(day: DayWord, today: IsoDate, direction: Direction = "ahead"): IsoDate {
  switch (day.kind) {
    case "date":
      return day.date;
    case "offset":
      return addDays(today, day.days);
    case "weekday": {
      const ahead = WEEKDAYS.indexOf(day.weekday) - weekdayIndex(epochDay(today));
      const days = (ahead + 7) % 7;
      return addDays(today, direction === "ahead" || days === 0 ? days : days - 7);
    }
  }
}
