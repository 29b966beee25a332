import { type EpochDay, epochDay, isIsoDate, isoDate, mondayOf } from "../../domain/calendar.js";
import { readSession, type SessionReading } from "../grammar/index.js";
import type { Assumption, Doubt } from "../reading.js";
import { bareRange, type CellUnit } from "./cells.js";
import type { Column } from "./columns.js";
import { orderOfDates, readDate, weekdayOf } from "./dates.js";
import { doubtAt } from "./doubts.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";
import type { Row } from "./table.js";
import { columnsIn, type TableContext, textOf } from "./table-context.js";
import type { TableWeeks } from "./table-weeks.js";
import { isTotalRow, weekAbout, weekNumber } from "./week-columns.js";

/** Weeks from a table with a week in each row and a day in each column; an empty cell is rest. */
export function gridWeeks(table: TableContext): TableWeeks {
  const days = columnsIn(table, "day-of-grid");
  const doubts: Doubt[] = [];
  const drafts: WeekDraft[] = [];
  for (const row of table.rows) {
    if (isTotalRow(row) || isHeadingAgain(row, days)) continue;
    const draft = draftOf(table, row, days, doubts);
    const continues = draft.number === null && hasWeekColumn(table) && isUnnamed(table, row);
    const before = drafts.at(-1);
    if (continues && before !== undefined) {
      drafts[drafts.length - 1] = { ...before, items: [...before.items, ...draft.items] };
    } else if (draft.items.length > 0 || draft.number !== null) drafts.push(draft);
  }
  const startsSunday = days[0]?.weekday === "sun" && days.length > 1;
  return {
    drafts: startsSunday ? fromMonday(drafts) : drafts,
    doubts,
    assumptions: assumptionsOf(table, startsSunday),
    firstMonday: firstMondayOf(table, days),
  };
}

function hasWeekColumn(table: TableContext): boolean {
  return columnsIn(table, "week").length > 0;
}

function isUnnamed(table: TableContext, row: Row): boolean {
  return textOf(table, row, "week") === "" && textOf(table, row, "start") === "";
}

/** A heading that is repeated on a new page. */
function isHeadingAgain(row: Row, days: readonly Column[]): boolean {
  return days.every(({ index, heading }) => row.cells[index] === heading);
}

function draftOf(
  table: TableContext,
  row: Row,
  days: readonly Column[],
  doubts: Doubt[],
): WeekDraft {
  const { languages } = table.settings.settings;
  const items = days.flatMap((column) => itemOf(table, row, column, doubts));
  const number = weekNumber(textOf(table, row, "week"), languages);
  const about = weekAbout(table, row);
  const notes = textOf(table, row, "notes", "; ");
  const note = [about.note, notes === "" ? null : notes].filter((one) => one !== null).join("; ");
  return {
    ...EMPTY_WEEK,
    ...about,
    number,
    note: note === "" ? null : note,
    line: row.line,
    items,
  };
}

/** `2027-03-01: Easy 5 km`: a cell that tells its date. */
const DATED_CELL = /^(\d{4}-\d{2}-\d{2}):\s*/u;

function itemOf(
  table: TableContext,
  row: Row,
  { index, weekday, unit }: Column,
  doubts: Doubt[],
): readonly Item[] {
  const cell = row.cells[index] ?? "";
  const date = dateOfCell(cell);
  const words = date === null ? cell : cell.replace(DATED_CELL, "");
  if (words === "" || /^[-–—/.]+$/u.test(words)) return [];
  const day = date === null ? weekday : weekdayOf(date);
  if (date !== null && day !== weekday) {
    const facts = { date: isoDate(date), column: weekday };
    doubts.push(
      doubtAt("date-and-weekday-differ", { line: row.line, week: null, day }, cell, facts),
    );
  }
  const read = () => readCell(table, words, unit);
  return [{ day, time: null, line: row.line, words, read }];
}

function dateOfCell(cell: string): EpochDay | null {
  const date = DATED_CELL.exec(cell)?.[1];
  return date !== undefined && isIsoDate(date) ? epochDay(date) : null;
}

/** A bare number in a grid is a distance in the unit of the column, or of the file. */
function readCell(table: TableContext, words: string, unit: CellUnit | null): SessionReading {
  const { settings } = table.settings;
  const isBare = bareRange(words) !== null;
  return readSession(isBare ? `${words} ${unit ?? settings.unit}` : words, settings);
}

/** The Sunday at the front of a row belongs to the calendar week before. */
function fromMonday(drafts: readonly WeekDraft[]): readonly WeekDraft[] {
  const isSunday = ({ day }: Item) => day === "sun";
  const weeks = [EMPTY_WEEK, ...drafts].map((draft, index): WeekDraft => {
    const sundays = drafts[index]?.items.filter(isSunday) ?? [];
    return {
      ...draft,
      number: null,
      totalM: null,
      items: [...draft.items.filter((item) => !isSunday(item)), ...sundays],
    };
  });
  return weeks[0]?.items.length === 0 ? weeks.slice(1) : weeks;
}

function assumptionsOf(table: TableContext, startsSunday: boolean): readonly Assumption[] {
  const { languages } = table.settings.settings;
  const starts = table.rows.map((row) => textOf(table, row, "start"));
  const isWithoutYear = starts.some((cell) => {
    return readDate(cell, "day-first", languages).kind === "no-year";
  });
  return [
    ...(startsSunday ? [{ kind: "week-starts", value: "sun" } as const] : []),
    ...(isWithoutYear ? [{ kind: "dates-dropped", value: starts[0] ?? "" } as const] : []),
  ];
}

/** The Monday of the first week, from a column of dates or from dates in the cells. */
function firstMondayOf(table: TableContext, days: readonly Column[]): string | null {
  const first = table.rows[0];
  if (first === undefined) return null;
  const started = firstStart(table);
  if (started !== null) return isoDate(mondayOf(started));
  const dated = days.map(({ index }) => dateOfCell(first.cells[index] ?? ""));
  const date = dated.find((one) => one !== null);
  return date === undefined || date === null ? null : isoDate(mondayOf(date));
}

/** The date in the first row's column of starting dates. */
export function firstStart(table: TableContext): EpochDay | null {
  const { languages } = table.settings.settings;
  const cellsOf = (row: Row) => textOf(table, row, "start") || textOf(table, row, "date");
  const order = orderOfDates(table.rows.map(cellsOf));
  const first = table.rows[0];
  const date = first === undefined ? null : readDate(cellsOf(first), order, languages);
  return date?.kind === "day" ? date.day : null;
}
