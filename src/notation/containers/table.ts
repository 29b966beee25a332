import { parse } from "csv-parse/sync";

/** One row of a table with the line on which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Longer texts, and tables of more rows, are no program by far. */
const LONGEST_TEXT = 400_000;
const MAX_ROWS = 4000;
/** Columns beyond these are not looked at. */
const MAX_COLUMNS = 60;
const SEPARATORS = [",", ";", "\t", "|"] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * The rows of a text of comma, semicolon, tab or bar separated values, quoted as they may be; null
 * if there are more than any program has.
 */
export function rowsOf(text: string): readonly Row[] | null {
  if (text.length > LONGEST_TEXT) return null;
  const bare = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(bare);
  // An apostrophe of inches or an unclosed quote breaks the quoting; then quotes mean nothing.
  const rows = parsed(bare, separator, '"') ?? parsed(bare, separator, null) ?? [];
  return rows.length > MAX_ROWS ? null : rows;
}

function parsed(text: string, delimiter: Separator, quote: string | null): readonly Row[] | null {
  const ends: number[] = [];
  try {
    const records = parse(text, {
      delimiter,
      quote,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: "\n",
      to: MAX_ROWS + 1,
      on_record: (record, { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    return records
      .map((record, index) => rowOf(record, ends[index] ?? 1))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch {
    return null;
  }
}

/** The parser counts the lines that it has read at the end of a record. */
function rowOf(record: readonly string[], end: number): Row {
  const breaks = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
  const cells = record.slice(0, MAX_COLUMNS).map((cell) => cell.trim());
  return { cells, line: Math.max(1, end - breaks) };
}

/** The separator that most lines have equally often. */
function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, 20_000)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const scores = SEPARATORS.map((separator) => {
    const counts = lines.slice(0, 20).map((line) => countOutsideQuotes(line, separator));
    const equal = Math.max(
      ...counts.filter((one) => one > 0).map((one) => agreeing(counts, one)),
      0,
    );
    return { separator, equal };
  });
  // The first of equals is not the comma: it also stands in numbers and sentences.
  const order: readonly Separator[] = ["\t", ";", "|", ","];
  return (
    scores.toSorted(
      (a, b) => b.equal - a.equal || order.indexOf(a.separator) - order.indexOf(b.separator),
    )[0]?.separator ?? ","
  );
}

function agreeing(counts: readonly number[], count: number): number {
  return counts.filter((one) => one === count).length;
}

function countOutsideQuotes(line: string, separator: string): number {
  let count = 0;
  let isQuoted = false;
  for (const character of line.slice(0, 2000)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) count++;
  }
  return count;
}
