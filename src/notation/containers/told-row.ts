import { goalSecondsOf, metresOf, secondsOf } from "./cells.js";
import type { Row } from "./table.js";
import { cellOf, type TableContext, textOf } from "./table-context.js";
import type { Told } from "./told.js";

/** The session of one row, from whatever columns tell of it. */
export function toldInRow(table: TableContext, row: Row): Told {
  const { unit } = table.settings.settings;
  const distance = cellOf(table, row, "distance");
  const duration = cellOf(table, row, "duration");
  const notes = textOf(table, row, "notes", "; ");
  const distanceM =
    distance === null ? null : metresOf(distance.cell, distance.column.unit ?? unit);
  const seconds = secondsIn(duration?.cell ?? "") ?? secondsIn(notes);
  return {
    kind: textOf(table, row, "kind"),
    title: textOf(table, row, "title"),
    details: textOf(table, row, "details", "\n"),
    distanceM,
    seconds,
    pace: textOf(table, row, "pace"),
    notes: secondsIn(notes) === null ? notes : "",
    goalSeconds: goalSecondsOf(notes) ?? goalSecondsOf(duration?.cell ?? ""),
  };
}

function secondsIn(cell: string): Told["seconds"] {
  return secondsOf(cell, "min");
}
