import { WEEKDAYS, type Weekday } from "../../domain/calendar.js";
import { fold } from "../grammar/fold.js";

/** The initials of the weekdays from Monday on, in the languages that people's calendars have. */
const INITIALS: readonly string[] = [
  "mtwtfss", // English
  "mtotfls", // Danish, Norwegian
  "mdmdfss", // German
  "lmmjvsd", // French, Spanish
  "lmxjvsd", // Spanish, where Wednesday is told from Tuesday
];

/**
 * The weekdays of seven neighbouring cells of one letter each, such as `M T W T F S S`, from Monday
 * or from Sunday on, by cell; null where there are none.
 */
export function dayInitials(cells: readonly string[]): ReadonlyMap<number, Weekday> | null {
  const letters = cells.map((cell) => fold(cell.slice(0, 3)).replace(/\./gu, "").trim());
  for (let first = 0; first + WEEKDAYS.length <= letters.length; first++) {
    const seven = letters.slice(first, first + WEEKDAYS.length);
    if (!seven.every((letter) => letter.length === 1)) continue;
    const days = daysOf(seven.join(""));
    if (days !== null) return new Map(days.map((day, index) => [first + index, day]));
  }
  return null;
}

function daysOf(letters: string): readonly Weekday[] | null {
  if (INITIALS.includes(letters)) return WEEKDAYS;
  const fromMonday = letters.slice(1) + letters.charAt(0);
  return INITIALS.includes(fromMonday) ? ["sun", ...WEEKDAYS.slice(0, -1)] : null;
}
