import { describe, expect, it } from "vitest";
import { type PlanRow, planRows, printable } from "../../scripts/plan-table.js";
import { formatProgram, readProgram } from "../../src/notation/index.js";
import type { DoubtKind } from "../../src/notation/reading.js";

const FOLDER = process.env.LUNGE_PLANS_DIR;
const rows = FOLDER === undefined ? [] : planRows(FOLDER);
const plans = rows.filter(({ file }) => !file.startsWith("refuse-"));
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const sum = (count: (row: PlanRow) => number) =>
  plans.reduce((total, row) => total + count(row), 0);

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
  "ics-c25k-9wk.ics": 9,
  "ics-run-miles-9wk.ics": 9,
  "ics-typed-miles.ics": 6,
  "ics-unsorted-utc.ics": 20,
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

/** What each file is known to hold that must not pass in silence. */
const TRAPS: readonly (readonly [string, DoubtKind])[] = [
  ["ch-boston_level_four.yaml", "implausible-distance"],
  ["ch-c25k_rbp.yaml", "total-differs"],
  ["ch-mee_breeze_12.yaml", "total-differs"],
  ["csv-behobia-22wk.csv", "total-differs"],
  ["gp-paris-21k-1h40.yaml", "impossible-time"],
  ["md-da-fodbold-uge3.md", "missing-week"],
  ["md-half-planned-actual-27wk.md", "missing-week"],
  ["md-marathon-strikethrough-26wk.md", "struck-through"],
  ["md-marathon-strikethrough-26wk.md", "ambiguous"],
  ["md-z2-two-days-8wk.md", "total-differs"],
  ["txt-day-n-conflict-markers.md", "merge-conflict"],
  ["txt-de-halb-und-marathon-28wk.md", "missing-week"],
  ["txt-de-halb-und-marathon-28wk.md", "ambiguous"],
  ["txt-fr-10k-vma-12wk.md", "week-twice"],
  ["txt-fr-marathon-wk1-4.md", "ambiguous"],
  ["txt-fr-marathon-wk5-12.md", "missing-week"],
];

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

    it.each(TRAPS)("reports the trap in %s: %s", (file, kind) => {
      const { reading } = rowOf(file);
      expect(reading.kind === "program" && reading.doubts.map((doubt) => doubt.kind)).toContain(
        kind,
      );
    });

    it("finds structure or at least the kind in 95 of 100 runs", () => {
      const known = sum(({ structured, labels }) => structured + labels);
      expect(
        share(
          known,
          sum(({ runs }) => runs),
        ),
      ).toBeGreaterThanOrEqual(0.95);
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
