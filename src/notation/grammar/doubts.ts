import type { Doubt, DoubtKind } from "../reading.js";

const LONGEST_QUOTE = 80;

/** A doubt about words of a session; the reader of the document says where they stand. */
export function doubt(kind: DoubtKind, words: string, facts: Doubt["facts"] = {}): Doubt {
  return { kind, line: null, week: null, day: null, quote: shortened(words), facts };
}

function shortened(words: string): string {
  const line = words.trim().replace(/\s+/g, " ");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
