import { harmlessLine } from "../../application/harmless.js";
import type { TableBlock } from "../../application/reply.js";
import type { Paint } from "./paint.js";
import { hang, padLeft, padRight, widthOf, wrap } from "./width.js";

const INDENT = "  ";
const GAP = "  ";
const NARROWEST = 8;

/** Rows with aligned columns; where the terminal is too narrow for that, one cell a line. */
export function tableLines(table: TableBlock, columns: number, paint: Paint): readonly string[] {
  const labels = table.columns.map((column) => harmlessLine(column.label));
  const rows = table.rows.map((row) => labels.map((_, index) => harmlessLine(row[index] ?? "")));
  const widths = columnWidths([labels, ...rows], columns);
  if (widths === null) return stacked(labels, rows, columns);
  const shown = (cells: readonly string[]) => rowLines(cells, widths, table.columns);
  const header = labels.every((label) => label === "") ? [] : shown(labels).map(paint.dim);
  return [...header, ...rows.flatMap(shown)];
}

/** The widest columns give way until the row fits; null if it cannot. */
function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] | null {
  const count = rows[0]?.length ?? 0;
  const room = columns - INDENT.length - GAP.length * (count - 1);
  const widths = Array.from({ length: count }, (_, index) =>
    rows.reduce((widest, row) => Math.max(widest, Math.min(widthOf(row[index] ?? ""), room)), 0),
  );
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  for (; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    const width = widths[widest] ?? 0;
    if (width <= NARROWEST) return null;
    widths[widest] = width - 1;
  }
  return widths;
}

function rowLines(
  cells: readonly string[],
  widths: readonly number[],
  columns: TableBlock["columns"],
): readonly string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? 0));
  const height = Math.max(0, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const shown = wrapped.map((lines, index) => {
      const pad = columns[index]?.align === "right" ? padLeft : padRight;
      return pad(lines[line] ?? "", widths[index] ?? 0);
    });
    return (INDENT + shown.join(GAP)).trimEnd();
  });
}

function stacked(
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): readonly string[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, index) => {
      if (cell === "") return [];
      const label = labels[index] ?? "";
      const lead = index === 0 ? INDENT : INDENT + GAP;
      return hang(lead, label === "" ? cell : `${label}: ${cell}`, columns);
    }),
  );
}
