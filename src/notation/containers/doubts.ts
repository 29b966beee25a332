import type { Weekday } from "../../domain/calendar.js";
import type { Doubt, DoubtKind } from "../reading.js";

/** Where in a file and in its program something stands. */
export interface Place {
  /** From 1; null where it is not known. */
  readonly line: number | null;
  readonly week: number | null;
  readonly day: Weekday | null;
}

/** The whole file. */
export const NOWHERE: Place = { line: null, week: null, day: null };

const LONGEST_QUOTE = 80;

/** Words as a preview quotes them: on one line, and not long. */
export function shortened(words: string): string {
  const line = words.slice(0, 4 * LONGEST_QUOTE).replace(/\s+/gu, " ");
  const text = line.trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : text;
}

export function doubtAt(
  kind: DoubtKind,
  place: Place,
  words: string,
  facts: Doubt["facts"] = {},
): Doubt {
  const { line, week, day } = place;
  return { kind, line, week, day, quote: shortened(words), facts };
}
