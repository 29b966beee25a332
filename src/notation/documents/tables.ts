import { Lexer } from "marked";
import type { SourceLine } from "./source-lines.js";

/** A table as its author drew it, whatever with. */
export interface TextTable {
  /** Line of the header. */
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A program of two years with a row a day has fewer rows. */
const MOST_ROWS = 1_500;
const MOST_COLUMNS = 40;

/** The table with bars that begins at that line, and how many lines it takes; null if none does. */
export function markdownTableAt(
  lines: readonly SourceLine[],
  from: number,
): { readonly table: TextTable; readonly length: number } | null {
  const header = lines[from]?.text ?? "";
  const rule = lines[from + 1]?.text ?? "";
  if (!header.includes("|") || !isRule(rule) || header.split("|").length > MOST_COLUMNS)
    return null;
  let end = from + 2;
  while (end < lines.length && end - from < MOST_ROWS && isRow(lines[end]?.text)) end++;
  const block = lines.slice(from, end);
  const read = lexed(block);
  if (read === null) return null;
  const rows = read.rows.map((cells, index) => {
    return { line: block[index + 2]?.number ?? 0, cells };
  });
  const line = block[0]?.number ?? 0;
  return { table: { line, header: read.header, rows }, length: block.length };
}

function isRow(line: string | undefined): boolean {
  return line?.includes("|") === true && line.trim() !== "";
}

/** `| --- | :-: |`: the line under the header. */
function isRule(line: string): boolean {
  if (!line.includes("-") || !line.includes("|")) return false;
  const cells = line.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
  return cells.every((cell) => /^:?-+:?$/u.test(cell.trim()));
}

interface Cells {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The cells as the Markdown lexer sees them: bars that are escaped or in code belong to a cell. */
function lexed(block: readonly SourceLine[]): Cells | null {
  const text = block.map((line) => line.text.trim()).join("\n");
  const token = new Lexer({ gfm: true }).blockTokens(`${text}\n`)[0];
  if (token?.type !== "table" || !("header" in token)) return null;
  const cellText = (cell: { text: string }) => cell.text.trim();
  return {
    header: token.header.map(cellText),
    rows: token.rows.map((row: { text: string }[]) => row.map(cellText)),
  };
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/**
 * The table of aligned columns that begins at that line: a header of at least two words with wide
 * gaps between them, then rows whose pieces stand under them. `isHeader` judges the words.
 */
export function fixedWidthTableAt(
  lines: readonly SourceLine[],
  from: number,
  isHeader: (cells: readonly string[]) => boolean,
): { readonly table: TextTable; readonly length: number } | null {
  const head = lines[from];
  const columns = piecesOf(head?.text ?? "");
  if (head === undefined || columns.length < 2 || columns.length > MOST_COLUMNS) return null;
  const header = columns.map(({ text }) => text);
  if (!isHeader(header)) return null;
  const rows: TableRow[] = [];
  let end = from + 1;
  for (; end < lines.length && rows.length < MOST_ROWS; end++) {
    const line = lines[end];
    if (line === undefined || !isBetweenRows(line.text)) {
      const pieces = piecesOf(line?.text ?? "");
      if (line === undefined || pieces.length < 2) break;
      rows.push({ line: line.number, cells: underColumns(pieces, columns) });
    }
  }
  if (rows.length < 2) return null;
  return { table: { line: head.number, header, rows }, length: end - from };
}

/** Blank lines and rules stand between the rows of a table without ending it. */
function isBetweenRows(line: string): boolean {
  return /^[\s=_+-]*$/u.test(line);
}

/** What stands between gaps of two blanks or a tab. */
function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of line.split(/( {2,}|\t+)/u)) {
    if (part.trim() !== "") {
      const indent = part.length - part.trimStart().length;
      pieces.push({ start: start + indent, text: part.trim() });
    }
    start += part.length;
  }
  return pieces;
}

/** Each piece belongs to the column whose head begins nearest to it. */
function underColumns(pieces: readonly Piece[], columns: readonly Piece[]): readonly string[] {
  const cells = columns.map(() => "");
  for (const piece of pieces) {
    const gaps = columns.map(({ start }) => Math.abs(start - piece.start));
    const column = gaps.indexOf(Math.min(...gaps));
    cells[column] = `${cells[column] ?? ""} ${piece.text}`.trim();
  }
  return cells;
}
