import type { Weekday } from "../../domain/calendar.js";
import { dayCode } from "../grammar/index.js";
import { type Column, columnsOf } from "./columns.js";
import { isDated } from "./dates.js";
import { codedPlace, LINE_DEPTH } from "./day-lines.js";
import { dayParts } from "./days.js";
import { type DraftEntry, type DraftWeek, draftEntry } from "./drafts.js";
import { addDoubt, type Outline, openWeek, weekForDays, weekNumbered } from "./outline.js";
import { plainText } from "./plain.js";
import { cellSessions, type TableCell } from "./table-cells.js";
import type { TextTable } from "./tables.js";
import { totalIn } from "./totals.js";
import { weekCell } from "./week-cells.js";

/** Adds the weeks of a table to the outline; a table of anything else says nothing about weeks. */
export function readTable(outline: Outline, table: TextTable): void {
  const columns = columnsOf(table, outline.settings.languages);
  const count = (holds: Column["holds"]) => columns.filter((one) => one.holds === holds).length;
  if (count("weekday") >= 2) readGrid(outline, table, columns);
  else if (count("one-week") >= 1 && count("day") > 0) readWeeksAcross(outline, table, columns);
  else if (count("day") > 0) readDayRows(outline, table, columns);
  else if (count("week") > 0) readWeekRows(outline, table, columns);
}

function cellsOf(
  table: TextTable,
  columns: readonly Column[],
  row: TextTable["rows"][number],
): readonly TableCell[] {
  return columns.map((column, index) => {
    return { column, head: table.header[index] ?? "", ...plainText(row.cells[index] ?? "") };
  });
}

function textIn(cells: readonly TableCell[], holds: Column["holds"]): string {
  return cells.find(({ column }) => column.holds === holds)?.text ?? "";
}

/** Weeks down, days across. */
function readGrid(outline: Outline, table: TextTable, columns: readonly Column[]): void {
  const { languages } = outline.settings;
  const days = columns.flatMap((column) => (column.holds === "weekday" ? [column.day] : []));
  const isSundayFirst = days[0] === "sun" && days[1] === "mon";
  let ordinal = 0;
  for (const row of table.rows) {
    const cells = cellsOf(table, columns, row);
    if (cells.every(({ text }) => text === "")) continue;
    const name =
      cells.find(({ column }) => ["week", "date", "session"].includes(column.holds))?.text ?? "";
    const said = weekCell(name, languages);
    const isOneWeek = said === null && outline.current !== null && !isDated(name, languages);
    ordinal = said?.week ?? ordinal + 1;
    const week = isOneWeek
      ? weekForDays(outline, row.line, LINE_DEPTH)
      : openRowWeek(outline, row.line, name, said ?? { week: ordinal, to: null, note: null });
    week.isSundayFirst = isSundayFirst;
    addRowFacts(outline, week, cells, row.line);
    for (const { column, text, struck } of cells) {
      if (column.holds !== "weekday" || isBlank(text)) continue;
      week.entries.push(draftEntry({ line: row.line, days: [column.day], text, struck }));
    }
    if (!isOneWeek) outline.current = null;
  }
}

function isBlank(text: string): boolean {
  return !/[\p{L}\d]/u.test(text);
}

/** The week of a row; words before its number, such as "skip", are doubted. */
function openRowWeek(
  outline: Outline,
  line: number,
  name: string,
  said: NonNullable<ReturnType<typeof weekCell>>,
): DraftWeek {
  const { week: number, to, note: inline } = said;
  const before = /^(\p{L}{2,12})\s+\d/u.exec(name)?.[1] ?? "";
  const isKnown = before === "" || !/^(?:skip|no|not|x)$/iu.test(before);
  if (!isKnown) addDoubt(outline, "ambiguous", line, name, { week: number });
  const dated = isDated(name, outline.settings.languages) ? name : null;
  return openWeek(outline, { number, to, line, inline, dated }, LINE_DEPTH);
}

/** What a row says of its week as a whole. */
function addRowFacts(
  outline: Outline,
  week: DraftWeek,
  cells: readonly TableCell[],
  line: number,
): void {
  for (const { column, head, text } of cells) {
    if (column.holds === "total") week.total ??= totalIn(text, head, line, outline.settings.unit);
    if (column.holds === "notes" && !isBlank(text)) week.notes.push(text);
  }
}

/** Days down, one column a week. */
function readWeeksAcross(outline: Outline, table: TextTable, columns: readonly Column[]): void {
  const { languages } = outline.settings;
  for (const [index, column] of columns.entries()) {
    if (column.holds !== "one-week") continue;
    const { week: number, to, note: inline } = column.week;
    const week = openWeek(outline, { number, to, line: table.line, inline }, LINE_DEPTH);
    for (const row of table.rows) {
      const day = plainText(
        row.cells[columns.findIndex(({ holds }) => holds === "day")] ?? "",
      ).text;
      const { text, struck } = plainText(row.cells[index] ?? "");
      const days = dayParts(day, languages).parts[0]?.days ?? [];
      if (isBlank(text)) continue;
      if (days.length === 0) week.total ??= totalIn(text, "", row.line, outline.settings.unit);
      else week.entries.push(draftEntry({ line: row.line, days, text, struck }));
    }
  }
  outline.current = null;
}

/** A row a day, of one week or with a column for the week. */
function readDayRows(outline: Outline, table: TextTable, columns: readonly Column[]): void {
  const hasWeeks = columns.some(({ holds }) => holds === "week");
  let days: readonly Weekday[] = [];
  const firstDay = plainText(
    table.rows[0]?.cells[columns.findIndex(({ holds }) => holds === "day")] ?? "",
  ).text;
  const isSundayFirst =
    table.rows.length >= 7 &&
    dayParts(firstDay, outline.settings.languages).parts[0]?.days[0] === "sun";
  for (const row of table.rows) {
    const cells = cellsOf(table, columns, row);
    const place = placeOf(outline, cells, days, row.line, hasWeeks);
    if (place === null) continue;
    days = place.days;
    place.week.isSundayFirst ||= isSundayFirst;
    const entries = cellSessions(cells).map(({ level, ...words }) => {
      return {
        level,
        entry: draftEntry({ line: row.line, ...words, days, dayNumber: place.dayNumber }),
      };
    });
    for (const { level, entry } of entries)
      weekOfLevel(outline, place.week, level).entries.push(entry);
  }
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
  readonly days: readonly Weekday[];
  readonly dayNumber: number | null;
}

/** Where a row belongs; null for a row that heads or sums up others. */
function placeOf(
  outline: Outline,
  cells: readonly TableCell[],
  before: readonly Weekday[],
  line: number,
  hasWeeks: boolean,
): RowPlace | null {
  const { languages, unit } = outline.settings;
  const cell = textIn(cells, "day");
  const said = weekCell(textIn(cells, "week"), languages);
  if (said !== null) weekNumbered(outline, said.week, line, LINE_DEPTH);
  const code = dayCode(cell) ?? (hasWeeks ? bareDay(cell) : null);
  if (code !== null) return { ...codedPlace(outline, code, line), days: [] };
  const days = dayParts(cell, languages).parts[0]?.days ?? (cell === "" ? before : []);
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

/** A row a week, with a column for each session that the plan names. */
function readWeekRows(outline: Outline, table: TextTable, columns: readonly Column[]): void {
  const { languages } = outline.settings;
  const weeks = table.rows.map((row) =>
    weekCell(plainText(weekText(row.cells, columns)).text, languages),
  );
  if (weeks.filter((week) => week !== null).length * 2 < table.rows.length) return;
  for (const [index, row] of table.rows.entries()) {
    const said = weeks[index];
    if (said === null || said === undefined) continue;
    const cells = cellsOf(table, columns, row);
    const week = openRowWeek(outline, row.line, textIn(cells, "week"), said);
    addRowFacts(outline, week, cells, row.line);
    week.entries.push(...rowEntries(cells, row.line));
  }
  outline.current = null;
}

function weekText(cells: readonly string[], columns: readonly Column[]): string {
  return cells[columns.findIndex(({ holds }) => holds === "week")] ?? "";
}

/** Each column is a session; a bare amount is told by the head of its column. */
function rowEntries(cells: readonly TableCell[], line: number): readonly DraftEntry[] {
  return cells.flatMap(({ column, head, text, struck }) => {
    const isSession = column.holds === "session" || column.holds === "planned";
    if (!isSession || isBlank(text)) return [];
    const isAmount = /^[~≈\d\s.,–-]+(?:km|k|mi|miles?|min|m|h)?$/iu.test(text);
    return [draftEntry({ line, text: isAmount ? namedAmount(head, text) : text, struck })];
  });
}

function namedAmount(head: string, text: string): string {
  const unit = /[(\s](km|mi|miles|min)\)?$/iu.exec(head)?.[1] ?? "";
  const name = head.replace(/\s*\([^()]*\)\s*$/u, "");
  return /\p{L}$/u.test(text) ? `${name} ${text}` : `${name} ${text} ${unit}`.trim();
}
