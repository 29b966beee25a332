import { describe, expect, it } from "vitest";
import type { Program } from "../../src/domain/program.js";
import { BUILT_IN_PROGRAMS, builtInProgram } from "../../src/knowledge/programs/index.js";
import { formatProgram, readProgram } from "../../src/notation/index.js";
import { checkProgram } from "../../src/planning/check/check-program.js";
import { type FittedProgram, fittedTo, weeksBetween } from "../../src/planning/fit-program.js";
import { runsOf, trainingKm, UNKNOWN } from "../knowledge/program-load.js";

function read(id: string): Program {
  const result = readProgram(builtInProgram(id)?.text ?? "");
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function fitted(id: string, weeks: number): FittedProgram {
  const result = fittedTo(read(id), weeks);
  if (!result.ok) throw new Error(`${id} ${weeks}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** The weeks of the program that are in the fitted one, by their old numbers; 0 for a new week. */
function origins({ program }: FittedProgram, id: string): readonly number[] {
  const { weeks } = read(id);
  const texts = weeks.map(({ sessions }) => JSON.stringify(sessions));
  return program.weeks.map(({ sessions }) => texts.indexOf(JSON.stringify(sessions)) + 1);
}

const RACES = BUILT_IN_PROGRAMS.filter(({ id }) => id !== "base" && id !== "comeback");
const CASES = RACES.flatMap(({ id }) =>
  Array.from({ length: 27 }, (_, index) => ({ id, weeks: index + 4 })),
);

describe("fitting a built-in program to a race day", () => {
  it.each(CASES)("$id in $weeks weeks is sound, or refused with what would do", ({ id, weeks }) => {
    const original = read(id);
    const result = fittedTo(original, weeks);
    if (!result.ok) {
      if (result.problem.kind !== "too-short") throw new Error(result.problem.kind);
      expect(result.problem.weeks).toBe(weeks);
      expect(result.problem.leastWeeks).toBeGreaterThan(weeks);
      expect(result.problem.leastWeeks).toBeLessThanOrEqual(original.weeks.length);
      expect(fittedTo(original, result.problem.leastWeeks).ok).toBe(true);
      return;
    }
    const { program, dropped, added } = result.value;
    expect(program.weeks.map(({ number }) => number)).toEqual(
      Array.from({ length: weeks }, (_, index) => index + 1),
    );
    expect(original.weeks.length - dropped + added).toBe(weeks);
    expect(checkProgram(program, { vdot: null, goalRace: null })).toEqual([]);
    expect(readProgram(formatProgram(program))).toEqual({ ok: true, value: program });
    const ending = (one: Program) => {
      const from = one.weeks.findIndex(({ label }) => label === "peak");
      return one.weeks.slice(from).map(({ label, sessions }) => ({ label, sessions }));
    };
    expect(ending(program)).toEqual(ending(original));
  });

  it.each([
    ["half", 12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["half", 11, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["half", 10, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["half", 9, [0, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["half", 8, [5, 6, 7, 8, 9, 10, 11, 12]],
    ["10k", 6, [5, 6, 7, 8, 9, 10]],
    ["marathon", 14, [3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17]],
    ["half", 14, [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])("%s in %i weeks is made of the weeks %j", (id, weeks, expected) => {
    expect(origins(fitted(id, weeks), id)).toEqual(expected);
  });

  it("steps back every fourth week before a program begins", () => {
    const labels = (weeks: number) => fitted("half", weeks).program.weeks.map(({ label }) => label);
    const base = null;
    expect(labels(13).slice(0, 2)).toEqual(["recovery", base]);
    expect(labels(14).slice(0, 2)).toEqual([base, "cutback"]);
    expect(labels(17).slice(0, 5)).toEqual([base, "cutback", base, base, "cutback"]);
    expect(labels(20).slice(0, 8)).toEqual([
      ...[base, base, base, "cutback"],
      ...[base, base, base, "cutback"],
    ]);
  });

  it("has at most one hard run in a week before the program, and no more kilometres", () => {
    const { program } = fitted("half", 20);
    const hard = ["tempo", "intervals", "repetitions", "hills"];
    const first = trainingKm(read("half").weeks[0]!, UNKNOWN);
    for (const week of program.weeks.slice(0, 8)) {
      expect(runsOf(week).filter(({ type }) => hard.includes(type)).length).toBe(1);
      expect(trainingKm(week, UNKNOWN)).toBeLessThanOrEqual(first + 0.1);
    }
  });

  it("tells the new number of weeks in the title", () => {
    expect(fitted("half", 10).program.title).toBe("Half marathon in 10 weeks");
    expect(fitted("half-saturday", 14).program.title).toBe(
      "Half marathon in 14 weeks, hard on Saturdays",
    );
  });

  it.each([
    ["5k", 3, { kind: "too-short", weeks: 3, leastWeeks: 4 }],
    ["half", 7, { kind: "too-short", weeks: 7, leastWeeks: 8 }],
    ["marathon", 0, { kind: "too-short", weeks: 0, leastWeeks: 12 }],
    ["5k-walk-run", 8, { kind: "too-short", weeks: 8, leastWeeks: 9 }],
    ["half", 60, { kind: "too-far", weeks: 60, mostWeeks: 38 }],
    ["base", 8, { kind: "no-race-in-program" }],
    ["comeback", 20, { kind: "no-race-in-program" }],
  ])("refuses %s in %i weeks with the numbers", (id, weeks, problem) => {
    expect(fittedTo(read(id), weeks)).toEqual({ ok: false, problem });
  });

  it.each([5, 8, 9, 11, 12, 20])("is called by its weeks when it has %i of them", (weeks) => {
    for (const id of ["5k", "10k", "half", "marathon"]) {
      const fitted = fittedTo(read(id), weeks);
      if (!fitted.ok) continue;
      const { title, weeks: own } = fitted.value.program;
      if (own.length === read(id).weeks.length) continue;
      expect(`${id}: ${title}`).toContain(` in ${weeks} weeks`);
    }
  });

  it.each([
    ["2027-01-18", "2027-04-11", 12],
    ["2027-01-20", "2027-04-11", 12],
    ["2027-04-05", "2027-04-11", 1],
    ["2027-04-12", "2027-04-11", 0],
    ["2026-12-28", "2027-01-02", 1],
  ])("counts the weeks from %s to a race on %s as %i", (start, race, weeks) => {
    expect(weeksBetween(start, race)).toBe(weeks);
  });
});
