import { isoDate, mondayOf } from "../../domain/calendar.js";
import { readSession } from "../grammar/index.js";
import { bareRange, metresOf } from "./cells.js";
import type { Column } from "./columns.js";
import { firstStart } from "./day-grid.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";
import { joinedWords } from "./pieces.js";
import type { Row } from "./table.js";
import { cellOf, columnsIn, type TableContext, textOf } from "./table-context.js";
import type { TableWeeks } from "./table-weeks.js";
import { readTold, TOLD_NOTHING } from "./told.js";
import { isTotalRow, weekAbout, weekNumber } from "./week-columns.js";

/** Weeks from a table with a week in each row and its key sessions in columns, without weekdays. */
export function weekRowWeeks(table: TableContext): TableWeeks {
  const drafts = table.rows.filter((row) => !isTotalRow(row)).map((row) => draftOf(table, row));
  const start = firstStart(table);
  return {
    drafts: drafts.filter(({ items, number }) => items.length > 0 || number !== null),
    doubts: [],
    assumptions: [],
    firstMonday: start === null ? null : isoDate(mondayOf(start)),
  };
}

function draftOf(table: TableContext, row: Row): WeekDraft {
  const { languages } = table.settings.settings;
  const sessions = table.columns.filter(({ role }) =>
    ["session", "title", "details"].includes(role),
  );
  const items = sessions.flatMap((column) => itemOf(table, row, column));
  const about = weekAbout(table, row);
  return {
    ...EMPTY_WEEK,
    label: about.label,
    // The sessions are not all of the week: its total is a note, and cannot be held against them.
    note: joinedWords([about.note ?? "", totalNote(table, row), textOf(table, row, "notes")], "; "),
    number: weekNumber(textOf(table, row, "week"), languages),
    line: row.line,
    items,
  };
}

function totalNote(table: TableContext, row: Row): string {
  const total = cellOf(table, row, "total");
  return total === null ? "" : `${total.column.heading}: ${total.cell}`;
}

function itemOf(table: TableContext, row: Row, column: Column): readonly Item[] {
  const words = row.cells[column.index] ?? "";
  if (words === "") return [];
  const read = () => {
    if (column.role !== "session") return readSession(words, table.settings.settings);
    return readNamed(table, row, column, words);
  };
  return [{ day: null, time: null, line: row.line, words, read }];
}

/** A session that the heading names, such as a long run; the cell says how far. */
function readNamed(table: TableContext, row: Row, column: Column, words: string) {
  const { settings } = table.settings;
  const name = column.heading.replace(/[([].*$/u, "").trim();
  const pace = columnsIn(table, "pace").find(({ heading }) => heading.startsWith(name));
  const isBare = bareRange(words) !== null;
  const distanceM = isBare ? metresOf(words, column.unit ?? settings.unit) : null;
  return readTold(
    {
      ...TOLD_NOTHING,
      title: name,
      details: isBare ? "" : words,
      distanceM,
      pace: pace === undefined ? "" : (row.cells[pace.index] ?? ""),
    },
    settings,
  );
}
