import type { Weekday } from "../../domain/calendar.js";
import { fold } from "../grammar/fold.js";
import { dayCode, type Language, type WeekHeading } from "../grammar/index.js";
import { dayOfCell, daysOfLetters } from "./days.js";
import { namesLevel, raceIn } from "./labels.js";
import { weekNamed } from "./names.js";
import { plainText } from "./plain.js";
import type { TextTable } from "./tables.js";
import { weekCell } from "./week-cells.js";

/** What a column of a table holds. */
export type Column =
  | { readonly holds: "weekday"; readonly day: Weekday }
  | { readonly holds: "one-week"; readonly week: WeekHeading }
  | { readonly holds: "level"; readonly level: string }
  | { readonly holds: ColumnKind };

export type ColumnKind =
  | "week"
  | "day"
  | "date"
  | "planned"
  | "actual"
  | "notes"
  | "total"
  | "distance"
  | "time"
  | "pace"
  | "session";

/** Heads of columns without accents, in six languages; the first that fits counts. */
const HEADS: readonly (readonly [ColumnKind, RegExp])[] = [
  ["week", /^(?:weeks?|wk|uge|woche|semaine|semana|uke|kw)(?: ?(?:no|nr|of|number|#)\b.*|[.#])?$/u],
  ["day", /^(?:days?|dag|tag|jour|dia|weekday|wochentag|ugedag|ukedag)$/u],
  [
    "actual",
    /^(?:actual|done|completed?|faktisk|ist\b|realise|reel|realizado|hecho|result|erledigt|gennemfort|walked)/u,
  ],
  [
    "planned",
    /^(?:plan\b|plann?ed|planlagt|geplant|prevue?|planeado|planificado|scheduled|soll\b)/u,
  ],
  ["total", /total|\bsum|gesamt|^weekly|\bvolume|i alt|samlet|mileage|umfang|kilometrage/u],
  [
    "notes",
    /^(?:notes?|comments?|kommentar|bemerkung|notas?|remarques?|difficulty|phase|focus|fokus|month|recovery week|equipment|intensity)/u,
  ],
  ["date", /^(?:date|dato|datum|fecha|start|starts|week of|week starting)$/u],
  [
    "distance",
    /^(?:distance|distanz|distancia|strecke|km|miles|kilometers?|laengde|langde)(?:\s*\(.*\))?$/u,
  ],
  [
    "time",
    /^(?:time|duration|tid|zeit|dauer|duree|temps|duracion|tiempo|minutes|min)(?:\s*\(.*\))?$/u,
  ],
  ["pace", /^(?:pace|allure|ritmo|fart|target pace|zielpace)(?:\s*\(.*\))?$/u],
];

/** What each column holds, from its head, and where that says nothing from its cells. */
export function columnsOf(table: TextTable, languages: readonly Language[]): readonly Column[] {
  const heads = table.header.map((cell) => plainText(cell).text);
  const named = heads.map((head) => byHead(head, languages));
  const letters = lettersOf(heads);
  const columns = named.map((column, index) => letters.get(index) ?? column);
  const first = columns[0];
  const isTold = first?.holds === "week" || first?.holds === "day" || first?.holds === "weekday";
  if (isTold) return withLevels(columns, heads);
  const found = byCells(table, languages);
  return withLevels(found === null ? columns : [found, ...columns.slice(1)], heads);
}

/** Whether the heads of columns promise a program: weekdays, or a week or a day and more. */
export function isProgramHeader(cells: readonly string[], languages: readonly Language[]): boolean {
  const columns = cells.map((cell) => byHead(plainText(cell).text, languages));
  const days = columns.filter(({ holds }) => holds === "weekday" || holds === "one-week");
  const isNamed = columns.some(({ holds }) => holds === "week" || holds === "day");
  return days.length >= 3 || lettersOf(cells).size > 0 || (isNamed && cells.length >= 2);
}

function byHead(head: string, languages: readonly Language[]): Column {
  const words = fold(head.slice(0, 60)).trim();
  const kind = HEADS.find(([, pattern]) => pattern.test(words))?.[0];
  if (kind !== undefined) return { holds: kind };
  const day = dayOfCell(head, languages);
  if (day !== null) return { holds: "weekday", day };
  const week = weekNamed(head, languages);
  return week === null ? { holds: "session" } : { holds: "one-week", week };
}

/** Seven columns in a row that are headed by the letters of the days. */
function lettersOf(heads: readonly string[]): ReadonlyMap<number, Column> {
  for (let from = 0; from + 7 <= heads.length; from++) {
    const days = daysOfLetters(heads.slice(from, from + 7));
    if (days !== null) {
      return new Map(days.map((day, index) => [from + index, { holds: "weekday", day }]));
    }
  }
  return new Map();
}

/** A first column without a telling head: weeks or days, if most of its cells are. */
function byCells(table: TextTable, languages: readonly Language[]): Column | null {
  const cells = table.rows.map(({ cells: [first = ""] }) => plainText(first).text);
  const most = 0.6 * cells.filter((cell) => cell !== "").length;
  const isDay = (cell: string) => dayOfCell(cell, languages) !== null || dayCode(cell) !== null;
  if (most > 0 && cells.filter(isDay).length >= most) return { holds: "day" };
  const weeks = cells.filter((cell) => weekCell(cell, languages) !== null);
  return most > 0 && weeks.length >= most ? { holds: "week" } : null;
}

/** Two or more columns named after levels or after different races are ways to choose from. */
function withLevels(columns: readonly Column[], heads: readonly string[]): readonly Column[] {
  const isLevel = (column: Column, index: number) => {
    const head = heads[index] ?? "";
    return column.holds === "session" && (namesLevel(head) || isOnlyRace(head));
  };
  if (columns.filter(isLevel).length < 2) return columns;
  return columns.map((column, index) =>
    isLevel(column, index) ? { holds: "level", level: heads[index] ?? "" } : column,
  );
}

function isOnlyRace(head: string): boolean {
  return raceIn(head) !== null && head.trim().split(/\s+/u).length <= 3;
}
