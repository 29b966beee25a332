import { WEEKDAYS } from "../../domain/calendar.js";
import { dayCode } from "../grammar/index.js";
import type { Column } from "./columns.js";
import { isDated } from "./dates.js";
import { codedPlace, LINE_DEPTH } from "./day-lines.js";
import { choicesOf, dayParts } from "./days.js";
import { type DraftWeek, draftEntry } from "./drafts.js";
import { type Outline, weekForDays, weekNumbered } from "./outline.js";
import { cellSessions, cellsOf, type TableCell, textIn } from "./table-cells.js";
import type { TextTable } from "./tables.js";
import { totalIn } from "./totals.js";
import { weekCell } from "./week-cells.js";

/** The days of a row, as its entries have them. */
type RowDays = ReturnType<typeof choicesOf>;

/** A row a day, of one week or with a column for the week. */
export function readDayRows(outline: Outline, table: TextTable, columns: readonly Column[]): void {
  const hasWeeks = columns.some(({ holds }) => holds === "week");
  const isSundayFirst = beginsOnSunday(outline, table, columns);
  let days: RowDays = [];
  for (const row of table.rows) {
    const cells = cellsOf(table, columns, row);
    const place = placeOf(outline, cells, days, row.line, hasWeeks);
    if (place === null) continue;
    const { week, dayNumber } = place;
    days = place.days;
    week.isSundayFirst ||= isSundayFirst;
    for (const { level, ...words } of cellSessions(cells)) {
      const entry = draftEntry({ line: row.line, ...words, dayNumber });
      const entries = days.length === 0 ? [entry] : days.map((own) => ({ ...entry, days: own }));
      weekOfLevel(outline, week, level).entries.push(...entries);
    }
  }
}

/** A whole week of rows, of which the first is a Sunday. */
function beginsOnSunday(outline: Outline, table: TextTable, columns: readonly Column[]): boolean {
  const [first] = table.rows;
  if (first === undefined || table.rows.length < WEEKDAYS.length) return false;
  const cell = textIn(cellsOf(table, columns, first), "day");
  return dayParts(cell, outline.settings.languages).parts[0]?.days[0] === "sun";
}

/** The week that holds the sessions of a level: the one that is open, or its twin. */
function weekOfLevel(outline: Outline, week: DraftWeek, level: string | null): DraftWeek {
  if (level === null || week.level === level) return week;
  const { number, line, path } = week;
  const twin = outline.drafts.find(
    (one) => one.number === number && one.line === line && one.level === level,
  );
  if (twin !== undefined) return twin;
  const added: DraftWeek = { ...week, level, path, entries: [], notes: [...week.notes] };
  outline.drafts.push(added);
  return added;
}

interface RowPlace {
  readonly week: DraftWeek;
  readonly days: RowDays;
  readonly dayNumber: number | null;
}

/** Where a row belongs; null for a row that heads or sums up others. */
function placeOf(
  outline: Outline,
  cells: readonly TableCell[],
  before: RowDays,
  line: number,
  hasWeeks: boolean,
): RowPlace | null {
  const { languages, unit } = outline.settings;
  const cell = textIn(cells, "day");
  const said = weekCell(textIn(cells, "week"), languages);
  if (said !== null) weekNumbered(outline, said.week, line, LINE_DEPTH);
  const code = dayCode(cell) ?? (hasWeeks ? bareDay(cell) : null);
  if (code !== null) return { ...codedPlace(outline, code, line), days: [] };
  const [part] = dayParts(cell, languages).parts;
  const same = cell === "" ? before : [];
  const days = part === undefined ? same : choicesOf(part);
  const week = weekForDays(outline, line, LINE_DEPTH);
  const words = cells.map(({ text }) => text).join(" ");
  week.dated ??= isDated(words, languages) ? words : null;
  if (days.length > 0) return { week, days, dayNumber: null };
  week.total ??= totalIn(
    cells
      .slice(1)
      .map(({ text }) => text)
      .join(" "),
    "",
    line,
    unit,
  );
  return null;
}

function bareDay(cell: string): { readonly day: number } | null {
  return /^[1-7]$/u.test(cell) ? { day: Number(cell) } : null;
}
