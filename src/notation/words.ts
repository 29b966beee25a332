import { WEEKDAYS, type Weekday } from "../domain/calendar.js";
import type { StrengthClass } from "../domain/session.js";

const FULL_NAMES: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** Every name a day may be given, for suggestions: short ones first, as they are written. */
export const DAY_NAMES: readonly string[] = [
  ...WEEKDAYS.map(dayText),
  ...Object.values(FULL_NAMES),
  "any",
];

/** `Thu`; undated sessions stand under `any`. */
export function dayText(day: Weekday | null): string {
  return day === null ? "any" : FULL_NAMES[day].slice(0, 3);
}

/** The day whose name begins with the word, which has at least three letters; else null. */
export function dayNamed(word: string): Weekday | null {
  if (word.length < 3) return null;
  const name = word.toLowerCase();
  return WEEKDAYS.find((day) => FULL_NAMES[day].toLowerCase().startsWith(name)) ?? null;
}

/** The classes of strength as the notation names them. */
export const STRENGTH_NAMES = {
  heavy: "HL",
  light: "LL",
  core: "CU",
  mixed: "other",
} as const satisfies Readonly<Record<string, StrengthClass>>;

export const STRENGTH_WORDS = ["heavy", "light", "core", "mixed"] as const;

/** `heavy`, `light`, `core`, `mixed`. */
export function strengthText(strength: StrengthClass): string {
  return STRENGTH_WORDS.find((word) => STRENGTH_NAMES[word] === strength) ?? "mixed";
}
