import type { Weekday } from "../../domain/calendar.js";
import { fold } from "../grammar/fold.js";
import { readWeekday } from "../grammar/index.js";
import { LANGUAGES, type Language } from "../grammar/session-reading.js";
import type { CellUnit } from "./cells.js";
import { COLUMN_ROLES, COLUMN_WORDS, type ColumnRole } from "./column-words.js";
import { dayInitials } from "./day-initials.js";
import type { Row } from "./table.js";

/** What a column holds; `day-of-grid` is a weekday, `session` a kind of run named in the heading. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly role: ColumnRole | "day-of-grid" | "session";
  /** The weekday of a column of a grid. */
  readonly weekday: Weekday | null;
  /** The unit that the heading gives for bare numbers. */
  readonly unit: CellUnit | null;
}

/** Rows before the heading are a title and the like. */
const MOST_ROWS_BEFORE = 10;
const LONGEST_HEADING = 60;
/** So many weekdays in one row make it the heading of a grid. */
export const FEWEST_DAYS = 3;

export interface Headed {
  readonly columns: readonly Column[];
  /** What stands above the heading, a row as a line. */
  readonly above: readonly string[];
  readonly rows: readonly Row[];
}

/** Finds the row that names the columns; null if no row of the first ones does. */
export function headed(rows: readonly Row[], languages: readonly Language[]): Headed | null {
  for (const [index, row] of rows.slice(0, MOST_ROWS_BEFORE).entries()) {
    const columns = columnsOf(row.cells, languages);
    if (!isHeading(columns)) continue;
    const above = rows.slice(0, index).map(({ cells }) => cells.filter(Boolean).join(" "));
    return { columns, above, rows: rows.slice(index + 1) };
  }
  return null;
}

function isHeading(columns: readonly Column[]): boolean {
  const has = (...roles: readonly Column["role"][]) =>
    columns.some(({ role }) => roles.includes(role));
  const days = columns.filter(({ role }) => role === "day-of-grid").length;
  const holdsRuns = has("title", "details", "distance", "duration", "kind", "session");
  return days >= FEWEST_DAYS || (has("week", "date", "day", "start") && holdsRuns);
}

/** The columns by their headings. Two of the same heading are two columns. */
function columnsOf(cells: readonly string[], languages: readonly Language[]): readonly Column[] {
  const initials = dayInitials(cells);
  return cells.map((cell, index): Column => {
    const heading = cell.slice(0, LONGEST_HEADING);
    const weekday = initials?.get(index) ?? weekdayOf(heading, languages);
    const role = weekday === null ? roleOfHeading(heading) : "day-of-grid";
    return { index, heading, role, weekday, unit: unitOfHeading(heading) };
  });
}

/** `Mon`, `Tue 14/10`, `Di (AM)`: the first word is the day. A single letter is none by itself. */
function weekdayOf(heading: string, languages: readonly Language[]): Weekday | null {
  const word = /^[^\p{L}]*(\p{L}{2,})/u.exec(heading)?.[1];
  if (word === undefined || heading.split(/\s+/u).length > 3) return null;
  return readWeekday(word, languages) ?? readWeekday(word, LANGUAGES);
}

/** What a heading, or a key as a heading would say it, names. */
export function roleOfHeading(heading: string): Column["role"] {
  const name = fold(heading.replace(/[([].*$/u, ""))
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
  if (name === "#" || name === "") return name === "#" ? "week" : "ignored";
  const exact = COLUMN_ROLES.find((role) => COLUMN_WORDS[role].includes(name));
  if (exact !== undefined) return exact;
  if (/^(?:long|lang|longue|tirada|sortie)/u.test(name) && !/pace|ritmo|allure/u.test(name)) {
    return "session";
  }
  const words = ` ${name} `;
  return (
    COLUMN_ROLES.find((role) => COLUMN_WORDS[role].some((word) => words.includes(` ${word} `))) ??
    "ignored"
  );
}

/** `Distance (km)`, `Long run, miles`, `Duration [min]`. */
export function unitOfHeading(heading: string): CellUnit | null {
  const words: readonly string[] = fold(heading).match(/\p{L}+/gu) ?? [];
  if (words.some((word) => /^(?:km|kms|kilomet)/u.test(word))) return "km";
  if (words.some((word) => /^(?:mi|miles?|mileage)$/u.test(word))) {
    return words.includes("mileage") ? null : "mi";
  }
  if (words.some((word) => /^(?:min|mins|minut)/u.test(word))) return "min";
  if (words.includes("m") || words.includes("metres") || words.includes("meters")) return "m";
  return null;
}
