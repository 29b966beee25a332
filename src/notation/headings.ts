import { type DistanceUnit, UNITS, WEEK_LABELS, type WeekLabel } from "../domain/program.js";
import { Cursor, UnreadableLine } from "./cursor.js";
import { excerpt, nearest } from "./nearest.js";
import type { LineProblem } from "./problem.js";
import { quote, readValue } from "./quoting.js";

/** What a program says of itself, above its weeks. */
export const HEADER_KEYS = ["goal", "unit", "about"] as const;
export type HeaderKey = (typeof HEADER_KEYS)[number];

/** `title` of `# title`, `value` of `goal: value`; from that index on. */
export function takeValue(line: string, from: number): string {
  const text = line.slice(from).trim();
  const value = readValue(text);
  if (value !== null) return value;
  throw new UnreadableLine(problemAt(line, from, text, ['"…"']));
}

/** The unit of `unit: km`. */
export function takeUnitValue(line: string, from: number): DistanceUnit {
  const text = line.slice(from).trim();
  const unit = UNITS.find((known) => known === text.toLowerCase());
  if (unit !== undefined) return unit;
  throw new UnreadableLine(problemAt(line, from, text, UNITS));
}

/** A problem with what stands at that index of the line, after white space. */
export function problemAt(
  line: string,
  from: number,
  text: string,
  expected: readonly string[],
): LineProblem {
  const rest = line.slice(from);
  const found = excerpt(text);
  return {
    kind: "unexpected",
    column: from + rest.length - rest.trimStart().length + 1,
    found,
    expected,
    suggestion: nearest(found, expected),
  };
}

export interface WeekHeading {
  readonly number: number;
  readonly label: WeekLabel | null;
  readonly note: string | null;
}

/**
 * `## Week 3 · cutback · "note"`. Between the parts a dash, a comma or nothing will do.
 * The number must be the expected one; `onNumber` hears of it before that is checked.
 */
export function takeWeekHeading(
  line: string,
  from: number,
  expected: number,
  onNumber: (number: number) => void,
): WeekHeading {
  const cursor = new Cursor(line, from);
  cursor.expect("week");
  const at = cursor.token;
  const number = at.kind === "number" ? Number(cursor.take().text) : cursor.fail([`${expected}`]);
  if (Number.isSafeInteger(number)) onNumber(number);
  if (number !== expected) {
    const week = `Week ${expected}`;
    cursor.fail([week], { kind: "week-number", at, suggestion: week });
  }
  skipSeparator(cursor);
  const label = cursor.oneOf(WEEK_LABELS);
  skipSeparator(cursor);
  const note = cursor.text();
  if (!cursor.atEnd()) cursor.fail(label === null ? [...WEEK_LABELS, '"…"', "·"] : ['"…"', "·"]);
  return { number, label, note };
}

function skipSeparator(cursor: Cursor): void {
  cursor.oneOf(["·", ",", ":", "-", "--"]);
}

/** The line that `takeWeekHeading` reads back. */
export function weekHeadingText({ number, label, note }: WeekHeading): string {
  const parts = [`## Week ${number}`, label, note === null ? null : quote(note)];
  return parts.filter((part) => part !== null).join(" · ");
}
