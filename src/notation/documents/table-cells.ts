import { fold } from "../grammar/fold.js";
import type { Column } from "./columns.js";
import { plainText } from "./plain.js";
import type { TextTable } from "./tables.js";

/** A cell without its markup, under its column. */
export interface TableCell {
  readonly column: Column;
  readonly head: string;
  readonly text: string;
  readonly struck: boolean;
}

/** The cells of a row under their columns; missing ones are empty. */
export function cellsOf(
  table: TextTable,
  columns: readonly Column[],
  row: TextTable["rows"][number],
): readonly TableCell[] {
  return columns.map((column, index) => {
    return { column, head: table.header[index] ?? "", ...plainText(row.cells[index] ?? "") };
  });
}

/** The words of the first column of that kind; empty without one. */
export function textIn(cells: readonly TableCell[], holds: Column["holds"]): string {
  return cells.find(({ column }) => column.holds === holds)?.text ?? "";
}

/** The words of one session of a row. */
export interface CellSession {
  readonly text: string;
  readonly struck: boolean;
  readonly level: string | null;
}

/** Columns that hold an outing of their own, and not one more word about the first. */
const OWN_OUTING =
  /^(?:am|pm|morning|evening|strength|gym|kraft|styrke|fuerza|renfo\w*|cross\b.*)$|second|sesion|session [12ab]|run [12ab]|einheit [12]/u;

/**
 * The sessions of a row a day. What is planned counts, and not what was done; one session is told
 * by its words, its distance, its time and its pace together.
 */
export function cellSessions(cells: readonly TableCell[]): readonly CellSession[] {
  const levels = cells.flatMap(({ column, text, struck }) => {
    return column.holds === "level" && isSaid(text) ? [{ text, struck, level: column.level }] : [];
  });
  if (levels.length > 0) return levels;
  const isPlanned = cells.some(({ column }) => column.holds === "planned");
  const words = cells.filter(({ column, text }) => {
    return column.holds === (isPlanned ? "planned" : "session") && isSaid(text);
  });
  const isApart = words.length > 1 && words.every(({ head }) => OWN_OUTING.test(fold(head.trim())));
  if (isApart) return words.map(({ text, struck }) => ({ text, struck, level: null }));
  const amounts = cells.filter(({ column, text }) => {
    return (column.holds === "distance" || column.holds === "time") && isSaid(text);
  });
  const pace = cells.find(({ column, text }) => column.holds === "pace" && isSaid(text));
  const parts = [
    ...words.map(({ text }) => text),
    ...amounts
      .map(({ text, head }) => withUnit(text, head))
      .filter((amount) => !words.some(({ text }) => text.includes(amount))),
    ...(pace === undefined ? [] : [`@ ${pace.text.replace(/^@\s*/u, "")}`]),
  ];
  const struck = [...words, ...amounts].some((cell) => cell.struck);
  return parts.length === 0 || words.length + amounts.length === 0
    ? []
    : [{ text: parts.join(" "), struck, level: null }];
}

/** Whether a cell says anything: a dash does not. */
export function isSaid(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

/** The unit that the head of the column gives to bare numbers: `Distance (km)`, `Min`. */
function withUnit(text: string, head: string): string {
  const unit = /(?:^|[\s(])(km|mi|miles|min|minutes)(?=$|[\s).])/iu.exec(head)?.[1];
  return unit === undefined || /\p{L}/u.test(text) ? text : `${text} ${unit}`;
}
