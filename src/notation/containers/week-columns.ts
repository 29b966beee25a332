import type { WeekLabel } from "../../domain/program.js";
import type { Range } from "../../domain/session.js";
import { weekLabelIn } from "../documents/labels.js";
import { type Language, weekHeading } from "../grammar/index.js";
import { metresOf } from "./cells.js";
import { joinedWords } from "./pieces.js";
import type { Row } from "./table.js";
import { cellOf, columnsIn, type TableContext, textOf } from "./table-context.js";

/** Numbers beyond this are years or dates. */
const MOST_WEEKS = 520;
const TOTAL_ROW =
  /^(?:week(?:ly)? )?(?:grand )?(?:totals?|sum|summe|gesamt|i alt|totalt|totaux|average|avg|mean)\b/iu;
const YES = /^(?:y|yes|true|1|x|ja|oui|si|sí|✓|✔)$/iu;

/** The number of a week in its column: `3`, `W3`, `Training Week 3`; null for anything else. */
export function weekNumber(cell: string, languages: readonly Language[]): number | null {
  if (/^0*\d{1,3}$/u.test(cell)) return valid(Number(cell));
  const heading = weekHeading(cell, languages);
  if (heading !== null) return heading.to === null ? valid(heading.week) : null;
  const found = /^(?:\p{L}+ )?(?:week|wk|w|uge|woche|semaine|semana|uke)[ .#-]?(\d{1,3})\b/iu.exec(
    cell,
  );
  return found === null ? null : valid(Number(found[1]));
}

function valid(number: number): number | null {
  return number <= MOST_WEEKS ? number : null;
}

/** True for a row that sums up others. */
export function isTotalRow(row: Row): boolean {
  return TOTAL_ROW.test(row.cells.find((cell) => cell !== "")?.slice(0, 40) ?? "");
}

/** What a row says of its week, beside its number and its sessions. */
export interface WeekAbout {
  readonly label: WeekLabel | null;
  readonly note: string | null;
  readonly totalM: Range | null;
}

export function weekAbout(table: TableContext, row: Row): WeekAbout {
  const phase = textOf(table, row, "phase");
  const isCutback = YES.test(textOf(table, row, "cutback"));
  const label = isCutback ? "cutback" : weekLabelIn(phase);
  const names = columnsIn(table, "phase")
    .map(({ index }) => row.cells[index] ?? "")
    .filter((cell) => /\p{L}/u.test(cell));
  const total = cellOf(table, row, "total");
  const unit = total?.column.unit ?? table.settings.settings.unit;
  return {
    label,
    note: joinedWords(names, "; "),
    totalM: total === null ? null : metresOf(total.cell, unit),
  };
}
