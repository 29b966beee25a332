import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Program, ProgramWeek } from "../../src/domain/program.js";
import { BUILT_IN_PROGRAMS, builtInProgram } from "../../src/knowledge/programs/index.js";
import { formatProgram, readProgram } from "../../src/notation/index.js";
import { checkProgram } from "../../src/planning/check/check-program.js";
import { fittedTo } from "../../src/planning/fit-program.js";
import { scaledTo } from "../../src/planning/scale-program.js";
import { runsOf, trainingKm, UNKNOWN } from "../knowledge/program-load.js";

function read(id: string): Program {
  const result = readProgram(builtInProgram(id)?.text ?? "");
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const firstKm = ({ weeks }: Program) => trainingKm(weeks[0] as ProgramWeek, UNKNOWN);
const findings = (program: Program) => checkProgram(program, { vdot: null, goalRace: null });
const highestWeek = ({ weeks }: Program) => {
  const km = weeks.map((week) => trainingKm(week, UNKNOWN));
  return km.indexOf(Math.max(...km));
};
const typesAndDays = ({ weeks }: Program) =>
  weeks.map((week) => [week.label, ...runsOf(week).map(({ day, type }) => `${day} ${type}`)]);

const SCALED = BUILT_IN_PROGRAMS.map(({ id }) => id).filter(
  (id) => id !== "5k-walk-run" && id !== "comeback",
);

describe("scaling a built-in program", () => {
  it.each(SCALED)("keeps %s sound for any runner of 10 to 80 km a week", (id) => {
    const program = read(id);
    fc.assert(
      fc.property(fc.double({ min: 10, max: 80, noNaN: true }), (weeklyKm) => {
        const scaled = scaledTo(program, weeklyKm);
        if (!scaled.ok) {
          expect(scaled.problem).toMatchObject({ kind: "too-little", weeklyKm });
          return;
        }
        expect(findings(scaled.value)).toEqual([]);
        expect(firstKm(scaled.value)).toBeLessThanOrEqual(1.2 * weeklyKm);
        expect(highestWeek(scaled.value)).toBe(highestWeek(program));
        expect(typesAndDays(scaled.value)).toEqual(typesAndDays(program));
        expect(readProgram(formatProgram(scaled.value))).toEqual({ ok: true, value: scaled.value });
      }),
      { seed: 42, numRuns: 20 },
    );
  });

  it.each([
    ["5k", 14, 28],
    ["10k", 12, 34],
    ["half", 21, 48],
    ["half-saturday", 21, 48],
    ["marathon", 36, 58],
    ["base", 13, 38],
  ])("begins %s where the runner stands, from %i to %i km a week", (id, from, to) => {
    for (let weeklyKm = from; weeklyKm <= to; weeklyKm++) {
      const scaled = scaledTo(read(id), weeklyKm);
      if (!scaled.ok) throw new Error(`${weeklyKm}: ${JSON.stringify(scaled.problem)}`);
      expect(Math.abs(firstKm(scaled.value) - weeklyKm), `${weeklyKm} km`).toBeLessThan(1.3);
    }
  });

  it("keeps the race, and writes easy and long runs in half kilometres", () => {
    const scaled = scaledTo(read("half"), 40);
    if (!scaled.ok) throw new Error(scaled.problem.kind);
    const runs = scaled.value.weeks.flatMap(runsOf);
    expect(runs.at(-1)).toEqual(read("half").weeks.flatMap(runsOf).at(-1));
    for (const { type, distanceM } of runs) {
      if (type !== "race" && distanceM !== null) expect(distanceM.min % 500).toBe(0);
    }
  });

  it("scales fast running in repetitions and minutes", () => {
    const scaled = scaledTo(read("half"), 40);
    if (!scaled.ok) throw new Error(scaled.problem.kind);
    const week9 = formatProgram(scaled.value).split("## Week 9")[1]?.split("\n") ?? [];
    expect(week9.slice(1, 4)).toEqual([
      "Tue intervals: 15 min warm-up + 4 x (1200 m @ interval pace + 3 min jog) + 15 min cool-down",
      "Wed easy 9.5 km",
      "Thu tempo: 15 min warm-up + 3 x (11 min @ threshold pace + 2 min jog) + 15 min cool-down",
    ]);
  });

  it("gives the program itself to the runner it is made for", () => {
    const scaled = scaledTo(read("half"), firstKm(read("half")));
    expect(scaled).toEqual({ ok: true, value: { ...read("half"), about: null } });
  });

  it("refuses a runner who would have to leap, with the least that it takes", () => {
    const refused = scaledTo(read("marathon"), 12);
    if (refused.ok || refused.problem.kind !== "too-little") throw new Error("not refused");
    expect(refused.problem.weeklyKm).toBe(12);
    expect(refused.problem.leastKm).toBeGreaterThan(1.2 * 12);
  });

  it("takes a runner of many kilometres as near as the program stays itself", () => {
    const scaled = scaledTo(read("5k"), 80);
    if (!scaled.ok) throw new Error(scaled.problem.kind);
    expect(firstKm(scaled.value)).toBeGreaterThan(firstKm(read("5k")) * 1.6);
    expect(firstKm(scaled.value)).toBeLessThan(firstKm(read("5k")) * 1.8);
  });

  it.each(["5k-walk-run", "comeback"])("does not scale %s, which is for walking too", (id) => {
    expect(scaledTo(read(id), 30)).toEqual({ ok: false, problem: { kind: "walk-run" } });
  });

  it("keeps a program sound that was fitted to a race day before", () => {
    for (const id of ["5k", "10k", "half", "marathon"]) {
      for (const weeks of [8, 12, 14, 20]) {
        const fitted = fittedTo(read(id), weeks);
        if (!fitted.ok) continue;
        for (const weeklyKm of [20, 30, 40, 50]) {
          const scaled = scaledTo(fitted.value.program, weeklyKm);
          if (scaled.ok) expect(findings(scaled.value), `${id} ${weeks} ${weeklyKm}`).toEqual([]);
        }
      }
    }
  });
});
