import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type PlanRow, planRows, printable } from "../../scripts/plan-table.js";
import type { RunSession } from "../../src/domain/session.js";
import { formatProgram, readProgram } from "../../src/notation/index.js";
import { read } from "../../src/notation/read.js";
import type { Assumption, DoubtKind } from "../../src/notation/reading.js";

const FOLDER = process.env.LUNGE_PLANS_DIR;
const rows = FOLDER === undefined ? [] : planRows(FOLDER);
const plans = rows.filter(({ file }) => !file.startsWith("refuse-"));
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const sum = (count: (row: PlanRow) => number) =>
  plans.reduce((total, row) => total + count(row), 0);

function runsOf(some: readonly PlanRow[]): readonly RunSession[] {
  const sessions = some.flatMap(({ reading }) =>
    reading.kind === "program" ? reading.program.weeks.flatMap((week) => week.sessions) : [],
  );
  return sessions.filter((session): session is RunSession => session.kind === "run");
}

/** Weeks of each file, counted by hand. */
const WEEKS: Readonly<Record<string, number>> = {
  "ch-boston_level_four.yaml": 20,
  "ch-c25k.yaml": 8,
  "ch-c25k_rbp.yaml": 8,
  "ch-hansons_adv_half.yaml": 18,
  "ch-hansons_c210k.yaml": 21,
  "ch-higdon_adv_mara2.yaml": 18,
  "ch-higdon_int_half2.yaml": 12,
  "ch-mee_breeze_12.yaml": 12,
  "csv-behobia-22wk.csv": 22,
  "csv-hybrid-half-6wk.csv": 6,
  "csv-mtwtfss-20wk.csv": 20,
  "csv-weekly-key-workout-14wk.csv": 14,
  "gp-paris-21k-1h40.yaml": 8,
  "gp-paris-42k-3h00.yaml": 10,
  // Fourteen days from a Tuesday on: parts of three weeks.
  "gp-yeekang-2wk.yaml": 3,
  "ics-c25k-9wk.ics": 9,
  "ics-run-miles-9wk.ics": 9,
  "ics-typed-miles.ics": 6,
  "ics-unsorted-utc.ics": 20,
  // Workouts without weeks, which are taken for one.
  "icu-running-catalog.md": 1,
  "json-nrc-half-14wk.json": 14,
  "md-da-fodbold-uge3.md": 1,
  "md-da-fodbold-uge4.md": 1,
  "md-da-fodbold-uge5.md": 1,
  "md-da-fodbold-uge8.md": 1,
  "md-half-planned-actual-27wk.md": 27,
  "md-marathon-strikethrough-26wk.md": 26,
  "md-z2-two-days-8wk.md": 8,
  "mixed-es-triathlon-1wk.md": 1,
  "mixed-hybrid-lifting-6wk.md": 6,
  "txt-day-n-conflict-markers.md": 16,
  "txt-de-halb-und-marathon-28wk.md": 28,
  "txt-es-5k-8wk.md": 8,
  "txt-fr-10k-vma-12wk.md": 12,
  "txt-fr-marathon-wk1-4.md": 4,
  "txt-fr-marathon-wk5-12.md": 8,
  "txt-week-day-16wk.md": 16,
};

const REFUSALS: Readonly<Record<string, string>> = {
  "refuse-en-weekly-template.md": "one-week-template",
  "refuse-es-lsd-notes.md": "not-a-program",
  "refuse-excel.xls": "spreadsheet",
  "refuse-garmin.fit": "activity-file",
  "refuse-json-schema.json": "json-schema",
  "refuse-triathlon-1wk.csv": "other-sport",
  "refuse-zwift-bike.zwo": "workout-file",
};

/** What each file is known to hold that must not pass in silence, and how often at least. */
const TRAPS: readonly (readonly [string, DoubtKind, number])[] = [
  ["ch-boston_level_four.yaml", "implausible-distance", 15],
  ["ch-c25k_rbp.yaml", "total-differs", 15],
  ["ch-hansons_adv_half.yaml", "note-kept", 3],
  ["ch-higdon_adv_mara2.yaml", "unit-unclear", 8],
  ["ch-higdon_adv_mara2.yaml", "recovery-not-given", 12],
  ["ch-higdon_int_half2.yaml", "recovery-not-given", 6],
  ["ch-mee_breeze_12.yaml", "total-differs", 10],
  ["csv-behobia-22wk.csv", "total-differs", 8],
  ["csv-mtwtfss-20wk.csv", "unit-unclear", 1],
  ["csv-weekly-key-workout-14wk.csv", "alternative-kept", 3],
  ["gp-paris-21k-1h40.yaml", "impossible-time", 1],
  ["gp-paris-42k-3h00.yaml", "unit-unclear", 1],
  ["ics-unsorted-utc.ics", "ambiguous", 1],
  ["icu-running-catalog.md", "ambiguous", 7],
  ["json-nrc-half-14wk.json", "note-kept", 3],
  ["md-da-fodbold-uge3.md", "missing-week", 1],
  ["md-half-planned-actual-27wk.md", "missing-week", 1],
  ["md-half-planned-actual-27wk.md", "unread-line", 1],
  ["md-marathon-strikethrough-26wk.md", "struck-through", 15],
  ["md-marathon-strikethrough-26wk.md", "ambiguous", 2],
  ["md-z2-two-days-8wk.md", "total-differs", 2],
  ["mixed-es-triathlon-1wk.md", "note-kept", 1],
  ["mixed-hybrid-lifting-6wk.md", "note-kept", 2],
  ["txt-day-n-conflict-markers.md", "merge-conflict", 1],
  ["txt-de-halb-und-marathon-28wk.md", "missing-week", 1],
  ["txt-de-halb-und-marathon-28wk.md", "ambiguous", 2],
  ["txt-fr-10k-vma-12wk.md", "week-twice", 2],
  ["txt-fr-10k-vma-12wk.md", "alternative-kept", 1],
  ["txt-fr-marathon-wk1-4.md", "ambiguous", 2],
  ["txt-fr-marathon-wk5-12.md", "missing-week", 1],
  ["txt-week-day-16wk.md", "note-kept", 1],
];

/** What is settled once for a whole file, and must be told. */
const CHOICES: readonly (readonly [string, Assumption["kind"]])[] = [
  ["csv-hybrid-half-6wk.csv", "m-means"],
  ["csv-mtwtfss-20wk.csv", "dates-dropped"],
  ["icu-running-catalog.md", "m-means"],
  ["md-da-fodbold-uge5.md", "level"],
  ["md-da-fodbold-uge4.md", "decimal-comma"],
  ["md-half-planned-actual-27wk.md", "week-starts"],
  ["txt-week-day-16wk.md", "decimal-comma"],
];

/** Files with several programs in one, which are never merged. */
const LEVELS = [3, 4, 5, 8].map((week) => `md-da-fodbold-uge${week}.md`);

function rowOf(file: string): PlanRow {
  const row = rows.find((one) => one.file === file);
  if (row === undefined) throw new Error(`${file} is not in the folder.`);
  return row;
}

if (FOLDER === undefined) {
  it.skip("plans that people have: left out, for LUNGE_PLANS_DIR names no folder", () => {});
} else {
  describe("plans that people have", () => {
    if (process.env.LUNGE_SHOW === "1") console.table(printable(rows));

    it.each(Object.entries(WEEKS))("reads %s as a program of %i weeks", (file, weeks) => {
      expect(rowOf(file)).toMatchObject({ weeks, refused: "" });
    });

    it.each(Object.entries(REFUSALS))("refuses %s: %s", (file, refused) => {
      expect(rowOf(file).reading).toMatchObject({ kind: "refused", refusal: refused });
    });

    it("reads every file that is not there to be refused", () => {
      expect(plans.filter(({ reading }) => reading.kind !== "program")).toEqual([]);
    });

    it.each(TRAPS)("reports the trap in %s: %s, %i times or more", (file, kind, times) => {
      const { reading } = rowOf(file);
      const doubts = reading.kind === "program" ? reading.doubts : [];
      expect(doubts.filter((doubt) => doubt.kind === kind).length).toBeGreaterThanOrEqual(times);
    });

    it.each(CHOICES)("tells what it settled in %s: %s", (file, kind) => {
      const { reading } = rowOf(file);
      const choices = reading.kind === "program" ? reading.assumptions : [];
      expect(choices.map((choice) => choice.kind)).toContain(kind);
    });

    it.each(LEVELS)("asks which of the three levels of %s is meant", (file) => {
      const bytes = readFileSync(join(FOLDER, file));
      const reading = read(bytes, file, { unit: null, level: null });
      expect(reading.kind === "which-level" && reading.levels).toHaveLength(3);
    });

    it("counts three runs for each of the levels", () => {
      expect(LEVELS.map((file) => rowOf(file).runs)).toEqual([3, 3, 3, 3]);
    });

    it("has all that the words say, or the kind where they say no more, for 95 of 100 runs", () => {
      const full = sum((row) => row.full);
      expect(
        share(
          full,
          sum(({ runs }) => runs),
        ),
      ).toBeGreaterThanOrEqual(0.95);
    });

    it("knows at least the kind of all but a few", () => {
      const unknown = runsOf(plans).filter(({ type }) => type === "other");
      expect(unknown.length).toBeLessThanOrEqual(6);
    });

    it.each(plans.map((row) => [row.file, row] as const))(
      "has one canonical text for %s",
      (_, row) => {
        if (row.reading.kind !== "program") throw new Error("no program");
        const text = formatProgram(row.reading.program);
        expect(readProgram(text)).toEqual({ ok: true, value: row.reading.program });
      },
    );
  });
}
