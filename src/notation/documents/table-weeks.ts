import { type Column, columnsOf } from "./columns.js";
import { isDated } from "./dates.js";
import { LINE_DEPTH } from "./day-lines.js";
import { readDayRows } from "./day-rows.js";
import { choicesOf, dayParts } from "./days.js";
import { type DraftEntry, type DraftWeek, draftEntry } from "./drafts.js";
import { addDoubt, type Outline, openWeek, weekForDays } from "./outline.js";
import { plainText } from "./plain.js";
import { cellsOf, isSaid, type TableCell, textIn } from "./table-cells.js";
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
      if (column.holds !== "weekday" || !isSaid(text)) continue;
      week.entries.push(draftEntry({ line: row.line, days: [column.day], text, struck }));
    }
    if (!isOneWeek) outline.current = null;
  }
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
    if (column.holds === "notes" && isSaid(text)) week.notes.push(text);
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
      const part = dayParts(day, languages).parts[0];
      if (!isSaid(text)) continue;
      if (part === undefined) {
        week.total ??= totalIn(text, "", row.line, outline.settings.unit);
      } else {
        const entry = draftEntry({ line: row.line, text, struck });
        week.entries.push(...choicesOf(part).map((days) => ({ ...entry, days })));
      }
    }
  }
  outline.current = null;
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
    if (!isSession || !isSaid(text)) return [];
    const isAmount = /^[~≈\d\s.,–-]+(?:km|k|mi|miles?|min|m|h)?$/iu.test(text);
    return [draftEntry({ line, text: isAmount ? namedAmount(head, text) : text, struck })];
  });
}

function namedAmount(head: string, text: string): string {
  const unit = /[(\s](km|mi|miles|min)\)?$/iu.exec(head)?.[1] ?? "";
  const name = head.replace(/\s*\([^()]*\)\s*$/u, "");
  return /\p{L}$/u.test(text) ? `${name} ${text}` : `${name} ${text} ${unit}`.trim();
}
