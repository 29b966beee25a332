import type { Weekday } from "../../domain/calendar.js";
import {
  type Language,
  readMonth,
  readWeekday,
  type WeekHeading,
  weekHeading,
} from "../grammar/index.js";

/** A file says the same few words over and over; more than these are looked up each time. */
const MOST_WORDS = 5_000;

/** A look-up of words that remembers what it found: it makes a long file cheap, and no difference. */
function remembered<Found>(
  look: (word: string, languages: readonly Language[]) => Found,
): (word: string, languages: readonly Language[]) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (word, languages) => {
    if (word.length > 20) return look(word, languages);
    const key = `${languages.join()} ${word}`;
    const before = known.get(key);
    if (before !== undefined) return before.found;
    const found = look(word, languages);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(key, { found });
    return found;
  };
}

/** The weekday that a word names; null for any other word. */
export const weekdayNamed: (word: string, languages: readonly Language[]) => Weekday | null =
  remembered(readWeekday);

/** The number of the month that a word names; null for any other word. */
export const monthNamed: (word: string, languages: readonly Language[]) => number | null =
  remembered(readMonth);

/** Only a line that begins with a word and a number, or a number and a word, can name a week. */
const MAY_BE_WEEK =
  /^[^\p{L}\d]{0,8}(?:\p{L}{1,16}(?: \p{L}{1,12})?[ .\t]*(?:nr\.?|no\.?|n°|#)?[ \t]*\d|\d{1,3}[.ªae]?[ \t]+(?!k|mi|x)\p{L})/iu;

/** The week that a line begins with; null for one that begins otherwise. */
export function weekNamed(line: string, languages: readonly Language[]): WeekHeading | null {
  return MAY_BE_WEEK.test(line) ? weekHeading(line, languages) : null;
}
