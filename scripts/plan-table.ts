import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunSession } from "../src/domain/session.js";
import { read } from "../src/notation/read.js";
import type { Doubt, DoubtKind, Reading } from "../src/notation/reading.js";

/** What reading one file of a folder gave. */
export interface PlanRow {
  readonly file: string;
  readonly reading: Reading;
  readonly weeks: number;
  /** Without other sports. */
  readonly runs: number;
  /** Runs of which all that the words say of how far and how fast stands in the structure. */
  readonly full: number;
  /** Of these, runs of which the file says no more than the kind. */
  readonly labels: number;
  /** Runs whose words say more than the structure: some of them were not read, or not placed. */
  readonly partial: number;
  readonly otherSports: number;
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
  const sessions =
    reading.kind === "program" ? reading.program.weeks.flatMap((week) => week.sessions) : [];
  const outings = sessions.filter((session): session is RunSession => session.kind === "run");
  const runs = outings.filter(({ type }) => type !== "cross-training");
  const doubts = reading.kind === "program" ? reading.doubts : [];
  const partial = partlyRead(doubts);
  return {
    file,
    reading,
    weeks: reading.kind === "program" ? reading.program.weeks.length : 0,
    runs: runs.length,
    full: runs.length - partial,
    labels: runs.filter((run) => !isMeasured(run) && isKnownKind(run)).length,
    partial,
    otherSports: outings.length - runs.length,
    strength: sessions.length - outings.length,
    doubts: doubts.length,
    refused: reading.kind === "refused" ? reading.refusal : "",
  };
}

const LEFT_OVER: readonly DoubtKind[] = ["note-kept", "unread-line", "impossible-time"];

/** Sessions with words that found no place, other than remarks without a number. */
function partlyRead(doubts: readonly Doubt[]): number {
  const left = doubts.filter(
    ({ kind, week, facts }) =>
      LEFT_OVER.includes(kind) && week !== null && facts.left !== "remarks",
  );
  return new Set(left.map(({ week, day, line }) => `${week} ${day} ${line}`)).size;
}

function isMeasured({ steps, distanceM, seconds }: RunSession): boolean {
  return steps.length > 0 || distanceM !== null || seconds !== null;
}

/** A race is known by its name alone; what is of no known kind is not even a label. */
function isKnownKind({ type }: RunSession): boolean {
  return type !== "other";
}

/** The rows as `console.table` prints them. */
export function printable(rows: readonly PlanRow[]): readonly object[] {
  return rows.map(({ reading, ...row }) => {
    return { ...row, format: reading.kind === "program" ? reading.format : "" };
  });
}
