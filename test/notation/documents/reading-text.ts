import type { Session } from "../../../src/domain/session.js";
import { readUnguarded } from "../../../src/notation/read.js";
import type { Reading, ReadOptions } from "../../../src/notation/reading.js";

type ProgramReading = Extract<Reading, { kind: "program" }>;

const ASKED_NOTHING: ReadOptions = { unit: null, level: null };

/** Reads pasted text as the door does. */
export function reading(
  text: string,
  options: Partial<ReadOptions> = {},
  name = "pasted",
): Reading {
  return readUnguarded(new TextEncoder().encode(text), name, { ...ASKED_NOTHING, ...options });
}

/** Reads pasted text that must hold a program. */
export function program(text: string, options: Partial<ReadOptions> = {}): ProgramReading {
  const read = reading(text, options);
  if (read.kind !== "program") throw new Error(JSON.stringify(read));
  return read;
}

/** The weeks in short, a line each: `1: tue 6 km, sun 10-12 km`. */
export function drawn(read: Reading): readonly string[] {
  if (read.kind !== "program") return [JSON.stringify(read)];
  return read.program.weeks.map(({ number, sessions }) => {
    return `${number}: ${sessions.map(inShort).join(", ")}`.trim();
  });
}

function inShort(session: Session): string {
  const day = session.day ?? "any";
  if (session.kind === "strength") return `${day} strength`;
  const { distanceM, seconds } = session;
  const range = distanceM ?? seconds;
  if (range === null) return `${day} ${session.words ?? session.type}`;
  const per = distanceM === null ? 60 : 1000;
  const ends = [...new Set([range.min, range.max])].map((end) => end / per);
  return `${day} ${ends.join("-")} ${distanceM === null ? "min" : "km"}`;
}

/** The kinds of the doubts, each with its line: `total-differs@7`. */
export function doubted(read: Reading): readonly string[] {
  return read.kind === "program" ? read.doubts.map(({ kind, line }) => `${kind}@${line}`) : [];
}
