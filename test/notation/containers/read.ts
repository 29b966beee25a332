import { isDeepStrictEqual } from "node:util";
import { formatProgram, readProgram } from "../../../src/notation/index.js";
import type { DoubtKind, Reading, ReadOptions } from "../../../src/notation/reading.js";

export const ANY: ReadOptions = { unit: null, level: null };

type ReadProgram = Extract<Reading, { kind: "program" }>;

/** The program of a reading; anything else is thrown, for the test to show. */
export function found(reading: Reading): ReadProgram {
  if (reading.kind === "program") return reading;
  throw new Error(JSON.stringify(reading));
}

/** The weeks in canonical text, a line for each heading and session. */
export function drawn(reading: Reading): readonly string[] {
  const text = formatProgram(found(reading).program);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(lines.findIndex((line) => line.startsWith("## ")));
}

/** `kind line`, for each doubt; of one kind if it is named. */
export function doubts(reading: Reading, kind?: DoubtKind): readonly string[] {
  return found(reading)
    .doubts.filter((doubt) => kind === undefined || doubt.kind === kind)
    .map((doubt) => `${doubt.kind} ${doubt.line}`);
}

/** What the only doubt of that kind says. */
export function facts(reading: Reading, kind: DoubtKind): Record<string, string | number | null> {
  const [only, ...others] = found(reading).doubts.filter((doubt) => doubt.kind === kind);
  if (only === undefined || others.length > 0) throw new Error(doubts(reading, kind).join(", "));
  return { ...only.facts };
}

/** True if the program's canonical text gives exactly the program again. */
export function readsBack(reading: Reading): boolean {
  const { program } = found(reading);
  const again = readProgram(formatProgram(program));
  return again.ok && isDeepStrictEqual(again.value, program);
}
