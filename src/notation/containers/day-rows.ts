import { type EpochDay, isLocalTime, WEEKDAYS, type Weekday } from "../../domain/calendar.js";
import type { TimeOfDay } from "../../domain/session.js";
import { readWeekday } from "../grammar/index.js";
import { LANGUAGES } from "../grammar/session-reading.js";
import type { Assumption, Doubt } from "../reading.js";
import { type Dated, datedWeeks } from "./dated.js";
import { type CellDate, orderOfDates, readDate, weekdayOf } from "./dates.js";
import { doubtAt } from "./doubts.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "./drafts.js";
import type { Row } from "./table.js";
import { columnsIn, type TableContext, textOf } from "./table-context.js";
import type { TableWeeks } from "./table-weeks.js";
import { readTold } from "./told.js";
import { toldInRow } from "./told-row.js";
import { isTotalRow, weekAbout, weekNumber } from "./week-columns.js";

interface DayRow {
  readonly row: Row;
  readonly date: CellDate;
  readonly weekday: Weekday | null;
  /** `Day 17`; null where the day has a name. */
  readonly dayNumber: number | null;
  readonly week: number | null;
  readonly item: Item;
}

/** Weeks from a table with a session in each row, by its date, its week and day, or its day. */
export function dayRowWeeks(table: TableContext): TableWeeks {
  const rows = dayRows(table);
  const dated = rows.filter(({ date }) => date.kind === "day").length;
  if (dated > 0 && dated * 2 >= rows.length) return byDate(table, rows);
  const isNumbered = rows.some(({ dayNumber }) => dayNumber !== null);
  const withoutYear = rows.find(({ date }) => date.kind === "no-year");
  const assumptions: Assumption[] = [
    ...(isNumbered ? [{ kind: "week-starts", value: "mon" } as const] : []),
    ...(withoutYear === undefined
      ? []
      : [{ kind: "dates-dropped", value: textOf(table, withoutYear.row, "date") } as const]),
  ];
  return { drafts: byWeek(table, rows), doubts: [], assumptions, firstMonday: null };
}

function dayRows(table: TableContext): readonly DayRow[] {
  const { languages } = table.settings.settings;
  const order = orderOfDates(table.rows.map((row) => textOf(table, row, "date")));
  const hasWeeks = columnsIn(table, "week").length > 0;
  return table.rows
    .filter((row) => !isTotalRow(row))
    .map((row): DayRow => {
      const day = textOf(table, row, "day");
      const weekday = readWeekday(day, languages) ?? readWeekday(day, LANGUAGES);
      const number = /^(?:day |dag |tag |jour |d[ií]a )?0*(\d{1,3})$/iu.exec(day)?.[1];
      const dayNumber = weekday === null && number !== undefined ? Number(number) : null;
      const date = readDate(textOf(table, row, "date"), order, languages);
      const inWeek = weekday ?? (dayNumber === null ? null : dayOfNumber(dayNumber));
      const week = weekNumber(textOf(table, row, "week"), languages);
      const ofNumber = hasWeeks || dayNumber === null ? null : Math.ceil(dayNumber / 7);
      const item = itemOf(table, row, inWeek);
      return { row, date, weekday, dayNumber, week: week ?? ofNumber, item };
    });
}

function dayOfNumber(number: number): Weekday | null {
  return number === 0 ? null : (WEEKDAYS[(number - 1) % WEEKDAYS.length] ?? null);
}

function itemOf(table: TableContext, row: Row, day: Weekday | null): Item {
  const told = toldInRow(table, row);
  const words = [told.title, told.details].filter((one) => one !== "").join(": ") || told.kind;
  const read = () => readTold(told, table.settings.settings);
  return { day, time: timeOf(textOf(table, row, "time")), line: row.line, words, read };
}

function timeOf(cell: string): TimeOfDay | null {
  const time = cell.slice(0, 5).replace(".", ":").padStart(5, "0");
  if (isLocalTime(time)) return time;
  const half = cell.toLowerCase();
  return half === "am" || half === "pm" ? half : null;
}

/** Dates decide; a row without one belongs to the day of the row before it. */
function byDate(table: TableContext, rows: readonly DayRow[]): TableWeeks {
  const doubts: Doubt[] = [];
  const dated: Dated[] = [];
  let before: EpochDay | null = null;
  for (const { row, date, weekday, item } of rows) {
    const day: EpochDay | null = date.kind === "day" ? date.day : before;
    if (day === null) continue;
    before = day;
    if (date.kind === "day" && weekday !== null && weekday !== weekdayOf(day)) {
      const place = { line: row.line, week: null, day: weekdayOf(day) };
      const facts = { date: textOf(table, row, "date"), weekday };
      doubts.push(doubtAt("date-and-weekday-differ", place, item.words, facts));
    }
    dated.push({ date: day, item, week: weekAbout(table, row) });
  }
  const weeks = datedWeeks(dated);
  return { ...weeks, doubts: [...doubts, ...weeks.doubts], assumptions: [] };
}

/** A new week begins where the number changes, or without numbers where the weekdays begin again. */
function byWeek(table: TableContext, rows: readonly DayRow[]): readonly WeekDraft[] {
  const drafts: { draft: WeekDraft; items: Item[] }[] = [];
  let number: number | null = null;
  let day = -1;
  for (const { row, week, item } of rows) {
    const index = item.day === null ? day : WEEKDAYS.indexOf(item.day);
    const isNew = week === null ? number === null && index < day : week !== number;
    if (drafts.length === 0 || isNew) {
      const draft = { ...EMPTY_WEEK, ...weekAbout(table, row), number: week, line: row.line };
      drafts.push({ draft, items: [] });
    }
    number = week ?? number;
    day = index;
    drafts.at(-1)?.items.push(item);
  }
  return drafts.map(({ draft, items }) => ({ ...draft, items }));
}
