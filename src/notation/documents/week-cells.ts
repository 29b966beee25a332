import type { Language, WeekHeading } from "../grammar/index.js";
import { monthNamed, weekNamed } from "./names.js";

const NUMBER =
  /^(?:(\p{L}{1,12})\.?\s+)?#?(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?(?=$|[\s:.,;()])\s*(.*)$/u;
/** No program counts further. */
const MOST_WEEKS = 520;

/**
 * The week that a cell of a column of weeks names: `3`, `Week 3`, `3 (taper)`, `1-2`,
 * `1: 5/8/23 - 5/14/23`; null for a date and for other words.
 */
export function weekCell(cell: string, languages: readonly Language[]): WeekHeading | null {
  const text = cell.trim().slice(0, 200);
  const heading = weekNamed(text, languages);
  if (heading !== null) return heading;
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [, word, first = "", last, rest = ""] = found;
  const week = Number(first);
  const isDate = word !== undefined && monthNamed(word, languages) !== null;
  const isMonthNext = monthNamed(/^\p{L}{3,}/u.exec(rest)?.[0] ?? "", languages) !== null;
  if (isDate || isMonthNext || week > MOST_WEEKS) return null;
  const to = last === undefined ? null : Number(last);
  const note = rest.replace(/^[\s:.,;–-]+/u, "");
  return { week, to: to !== null && to > week ? to : null, note: note === "" ? null : note };
}
