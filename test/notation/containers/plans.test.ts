import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCalendarHack } from "../../../src/notation/containers/calendar-hack.js";
import { readCsv } from "../../../src/notation/containers/csv.js";
import { readGarminPlanner } from "../../../src/notation/containers/garmin-planner.js";
import { readIcs } from "../../../src/notation/containers/ics.js";
import { readIntervalsIcu } from "../../../src/notation/containers/intervals-icu.js";
import { readJson } from "../../../src/notation/containers/json.js";
import type { DoubtKind, Reading, ReadOptions } from "../../../src/notation/reading.js";
import { ANY, doubts, found, readsBack } from "./read.js";

/** A folder of programs that other people wrote; the tests of this file need it. */
const FOLDER = process.env.LUNGE_PLANS_DIR;

type Reader = (text: string, name: string, options: ReadOptions) => Reading;

function read(name: string, reader: Reader): Reading {
  return reader(readFileSync(join(FOLDER ?? "", name), "utf8"), name, ANY);
}

/** Weeks, and sessions that are not rest, counted in the files by hand. */
const PLANS: readonly (readonly [string, Reader, number, number])[] = [
  ["ch-c25k.yaml", readCalendarHack, 8, 24],
  ["ch-c25k_rbp.yaml", readCalendarHack, 8, 24],
  ["ch-higdon_int_half2.yaml", readCalendarHack, 12, 67],
  ["ch-higdon_adv_mara2.yaml", readCalendarHack, 18, 106],
  ["ch-hansons_adv_half.yaml", readCalendarHack, 18, 126],
  ["ch-hansons_c210k.yaml", readCalendarHack, 21, 95],
  ["ch-boston_level_four.yaml", readCalendarHack, 20, 118],
  ["ch-mee_breeze_12.yaml", readCalendarHack, 12, 73],
  ["gp-paris-21k-1h40.yaml", readGarminPlanner, 8, 32],
  ["gp-paris-42k-3h00.yaml", readGarminPlanner, 10, 47],
  // Fourteen days from a Tuesday touch three calendar weeks.
  ["gp-yeekang-2wk.yaml", readGarminPlanner, 3, 10],
  ["csv-behobia-22wk.csv", readCsv, 22, 124],
  // Thirty cells that are not rest, five of which hold two sessions.
  ["csv-hybrid-half-6wk.csv", readCsv, 6, 35],
  ["csv-mtwtfss-20wk.csv", readCsv, 20, 96],
  ["csv-weekly-key-workout-14wk.csv", readCsv, 14, 28],
  ["ics-c25k-9wk.ics", readIcs, 9, 27],
  ["ics-run-miles-9wk.ics", readIcs, 9, 62],
  ["ics-typed-miles.ics", readIcs, 6, 35],
  ["ics-unsorted-utc.ics", readIcs, 20, 96],
  ["icu-running-catalog.md", readIntervalsIcu, 1, 14],
  // Two sessions of one week are fused in the file.
  ["json-nrc-half-14wk.json", readJson, 14, 70],
];

/** What is wrong or doubtful in those files, at its line where it is in one place. */
const TRAPS: readonly (readonly [string, Reader, DoubtKind, number | null])[] = [
  ["gp-paris-21k-1h40.yaml", readGarminPlanner, "impossible-time", 69],
  ["gp-paris-42k-3h00.yaml", readGarminPlanner, "unit-unclear", 278],
  ["ch-c25k_rbp.yaml", readCalendarHack, "total-differs", 9],
  ["ch-mee_breeze_12.yaml", readCalendarHack, "total-differs", 56],
  ["csv-behobia-22wk.csv", readCsv, "total-differs", 6],
  ["csv-behobia-22wk.csv", readCsv, "total-differs", 60],
  ["csv-mtwtfss-20wk.csv", readCsv, "unit-unclear", 2],
  ["ics-unsorted-utc.ics", readIcs, "ambiguous", null],
  ["icu-running-catalog.md", readIntervalsIcu, "ambiguous", 117],
];

describe.skipIf(FOLDER === undefined)("programs that other people wrote", () => {
  it.each(PLANS)("%s gives every week and every session of it", (name, reader, weeks, sessions) => {
    const reading = read(name, reader);
    const { program } = found(reading);
    expect(program.weeks).toHaveLength(weeks);
    expect(program.weeks.flatMap((week) => week.sessions)).toHaveLength(sessions);
    expect(readsBack(reading)).toBe(true);
  });

  it.each(TRAPS)("%s has a doubt %s", (name, reader, kind, line) => {
    const lines = doubts(read(name, reader), kind);
    if (line === null) expect(lines.length).toBeGreaterThan(0);
    else expect(lines).toContain(`${kind} ${line}`);
  });

  it("doubts each of the fifteen runs of one mile that are longer", () => {
    const reading = read("ch-boston_level_four.yaml", readCalendarHack);
    expect(doubts(reading, "implausible-distance")).toHaveLength(15);
  });

  it.each([
    ["csv-behobia-22wk.csv", readCsv, "2026-06-22"],
    ["ics-run-miles-9wk.ics", readIcs, "2023-10-30"],
    ["ics-unsorted-utc.ics", readIcs, "2023-10-30"],
    ["gp-yeekang-2wk.yaml", readGarminPlanner, "2024-10-07"],
  ])("%s begins on the Monday of its first week", (name, reader, monday) => {
    expect(found(read(name, reader)).firstMonday).toBe(monday);
  });

  it.each([
    ["refuse-triathlon-1wk.csv", readCsv, "other-sport"],
    ["refuse-json-schema.json", readJson, "json-schema"],
    ["refuse-json-schema.json", readCalendarHack, "json-schema"],
  ])("%s is refused", (name, reader, refusal) => {
    expect(read(name, reader)).toMatchObject({ kind: "refused", refusal });
  });
});
