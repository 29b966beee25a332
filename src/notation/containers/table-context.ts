import type { GuessedSettings } from "../grammar/index.js";
import type { ReadOptions } from "../reading.js";
import type { ColumnRole } from "./column-words.js";
import type { Column, Headed } from "./columns.js";
import type { Row } from "./table.js";

/** A table whose columns are known, and what has been settled for its file. */
export interface TableContext extends Headed {
  readonly settings: GuessedSettings;
  readonly options: ReadOptions;
}

export function columnsIn(table: Headed, role: Column["role"]): readonly Column[] {
  return table.columns.filter((column) => column.role === role);
}

/** The cells of a row in the columns of that role, joined; empty without any. */
export function textOf(table: Headed, row: Row, role: ColumnRole, between = " "): string {
  return columnsIn(table, role)
    .map(({ index }) => row.cells[index] ?? "")
    .filter((cell) => cell !== "")
    .join(between);
}

/** The first cell of the row in a column of that role that holds anything, with its column. */
export function cellOf(
  table: Headed,
  row: Row,
  role: ColumnRole,
): { readonly column: Column; readonly cell: string } | null {
  for (const column of columnsIn(table, role)) {
    const cell = row.cells[column.index] ?? "";
    if (cell !== "") return { column, cell };
  }
  return null;
}
