import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunSession } from "../src/domain/session.js";
import { read } from "../src/notation/read.js";
import type { Reading } from "../src/notation/reading.js";

/** What reading one file of a folder gave. */
export interface PlanRow {
  readonly file: string;
  readonly reading: Reading;
  readonly weeks: number;
  readonly runs: number;
  /** Runs that say how far, how long, or in which steps. */
  readonly structured: number;
  /** Runs of which the file says no more than the kind. */
  readonly labels: number;
  readonly strength: number;
  readonly doubts: number;
  /** The refusal; empty for a program. */
  readonly refused: string;
}

/** Reads every file of a folder, the first level where a file offers several. */
export function planRows(folder: string): readonly PlanRow[] {
  const files = readdirSync(folder).filter((file) => !/^(?:INDEX|README)\.md$/u.test(file));
  return files.toSorted().map((file) => {
    const bytes = readFileSync(join(folder, file));
    const first = read(bytes, file, { unit: null, level: null });
    const isOpen = first.kind === "which-level";
    return rowOf(file, isOpen ? read(bytes, file, { unit: null, level: 1 }) : first);
  });
}

function rowOf(file: string, reading: Reading): PlanRow {
  const weeks = reading.kind === "program" ? reading.program.weeks : [];
  const sessions = weeks.flatMap((week) => week.sessions);
  const runs = sessions.filter((session): session is RunSession => session.kind === "run");
  return {
    file,
    reading,
    weeks: weeks.length,
    runs: runs.length,
    structured: runs.filter(isStructured).length,
    labels: runs.filter((run) => !isStructured(run) && run.type !== "other").length,
    strength: sessions.length - runs.length,
    doubts: reading.kind === "program" ? reading.doubts.length : 0,
    refused: reading.kind === "refused" ? reading.refusal : "",
  };
}

function isStructured({ steps, distanceM, seconds }: RunSession): boolean {
  return steps.length > 0 || distanceM !== null || seconds !== null;
}

/** The rows as `console.table` prints them. */
export function printable(rows: readonly PlanRow[]): readonly object[] {
  return rows.map(({ reading, ...row }) => {
    return { ...row, format: reading.kind === "program" ? reading.format : "" };
  });
}
