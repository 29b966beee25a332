import { readCalendarHack } from "./containers/calendar-hack.js";
import { readCsv } from "./containers/csv.js";
import { readGarminPlanner } from "./containers/garmin-planner.js";
import { readIcs } from "./containers/ics.js";
import { readIntervalsIcu } from "./containers/intervals-icu.js";
import { readJson } from "./containers/json.js";
import { refused } from "./containers/outcome.js";
import { decoded } from "./documents/decode.js";
import { readDocument } from "./documents/read-document.js";
import { type SniffedFormat, sniffed } from "./documents/sniff.js";
import { readProgram } from "./program.js";
import type { Reading, ReadOptions } from "./reading.js";

type Reader = (text: string, name: string, options: ReadOptions) => Reading;

const READERS = {
  canonical: readCanonical,
  document: readDocument,
  csv: readCsv,
  ics: readIcs,
  "calendar-hack": readCalendarHack,
  "garmin-planner": readGarminPlanner,
  "intervals-icu": readIntervalsIcu,
  json: readJson,
} as const satisfies Readonly<Record<SniffedFormat, Reader>>;

/**
 * Reads a program in whatever form people have one: the one door for files and pasted text. The
 * form is told by the content, and by `name` only where the content leaves it open. Nothing throws:
 * what is no program is refused, and says why.
 */
export function read(bytes: Uint8Array, name: string, options: ReadOptions): Reading {
  try {
    return readUnguarded(bytes, name, options);
  } catch {
    // A mistake of ours in one reader must not take a conversation down with it.
    return refused("not-a-program");
  }
}

/** As `read`, but a mistake in a reader shows: for the proof that there is none. */
export function readUnguarded(bytes: Uint8Array, name: string, options: ReadOptions): Reading {
  const file = decoded(bytes);
  if (file.kind === "refused") return refused(file.refusal);
  const text = file.text.replace(/^\ufeff/, "");
  const kind = sniffed(text, name);
  if (kind.kind === "refused") return refused(kind.refusal);
  const reading = READERS[kind.format](text, name, options);
  if (reading.kind !== "program") return reading;
  return { ...reading, assumptions: [...file.assumptions, ...reading.assumptions] };
}

function readCanonical(text: string): Reading {
  const result = readProgram(text);
  if (!result.ok) return refused("not-a-program", result.problem[0]?.line ?? null);
  return {
    kind: "program",
    format: "canonical",
    program: result.value,
    assumptions: [],
    doubts: [],
    firstMonday: null,
  };
}
