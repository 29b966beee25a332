import { raceIn } from "../documents/labels.js";
import { guessFileSettings } from "../grammar/index.js";
import type { Doubt, Reading, ReadOptions } from "../reading.js";
import { FEWEST_DAYS, headed } from "./columns.js";
import { gridWeeks } from "./day-grid.js";
import { dayRowWeeks } from "./day-rows.js";
import { doubtAt } from "./doubts.js";
import { programFrom, refused, titleFrom } from "./outcome.js";
import { rowsOf } from "./table.js";
import { columnsIn, type TableContext } from "./table-context.js";
import type { TableWeeks } from "./table-weeks.js";
import { weekRowWeeks } from "./week-rows.js";

/**
 * Reads comma, semicolon or tab separated values: a week in each row with days as columns, a
 * session in each row, or a week in each row with its key sessions. Bounded in time; never throws.
 */
export function readCsv(text: string, name: string, options: ReadOptions): Reading {
  if (text.trim() === "") return refused("empty");
  const rows = rowsOf(text);
  if (rows === null) return refused("too-large");
  const settings = guessFileSettings(text, options.unit);
  const table = headed(rows, settings.settings.languages);
  if (table === null) return refused("not-a-program", rows[0]?.line ?? null);
  const context = { ...table, settings, options };
  const title = table.above.find((line) => /\p{L}/u.test(line)) ?? titleFrom(name);
  const weeks = weeksOf(context);
  return programFrom({
    format: "csv",
    title,
    goal: raceIn(title),
    settings,
    drafts: weeks.drafts,
    assumptions: weeks.assumptions,
    doubts: [...unitDoubt(context), ...weeks.doubts],
    firstMonday: weeks.firstMonday,
  });
}

function weeksOf(table: TableContext): TableWeeks {
  if (columnsIn(table, "day-of-grid").length >= FEWEST_DAYS) return gridWeeks(table);
  const hasDays = columnsIn(table, "day").length + columnsIn(table, "date").length > 0;
  return hasDays ? dayRowWeeks(table) : weekRowWeeks(table);
}

/** A file of bare numbers: its unit is a guess until the runner says it. */
function unitDoubt({ settings, columns, options, rows }: TableContext): readonly Doubt[] {
  const isGuessed = settings.assumptions.some(({ kind }) => kind === "unit");
  const isHeaded = columns.some(({ unit }) => unit === "km" || unit === "mi");
  if (options.unit !== null || !isGuessed || isHeaded) return [];
  const place = { line: rows[0]?.line ?? null, week: null, day: null };
  const words = rows[0]?.cells.join(" ") ?? "";
  return [doubtAt("unit-unclear", place, words, { assumed: settings.settings.unit })];
}
