import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../../src/domain/log.js";
import { loadAverages, sessionLoad, weekShape } from "../../../src/planning/monitoring/load.js";
import { dailyLoads } from "../../../src/planning/monitoring/training-load.js";
import { dateIn, weave } from "../../drawing/weave.js";

describe("the load of a session (LM-1)", () => {
  it("is its effort times its minutes", () => {
    expect(sessionLoad(6, 45)).toBe(270);
    expect(sessionLoad(0, 45)).toBe(0);
  });
});

describe("monotony and strain (LM-2)", () => {
  it.each<[string, readonly (number | null)[], { monotony: number; strain: number } | null]>([
    // Six days 0 and one of 700: mean 100, variance (6 × 100² + 600²) / 7 = 60000, deviation 244.95.
    ["one hard day", [0, 0, 0, 700, 0, 0, 0], { monotony: 0.408, strain: 285.8 }],
    // Mean 300, deviations -300 ×1, 0 ×5, +300 ×1: variance 180000 / 7 = 25714.3, deviation 160.36.
    ["an even week", [0, 300, 300, 300, 300, 300, 600], { monotony: 1.871, strain: 3928.6 }],
    ["seven days alike, with nothing to divide by", [300, 300, 300, 300, 300, 300, 300], null],
    ["a week of rest", [0, 0, 0, 0, 0, 0, 0], null],
    ["a day that nobody rated", [0, 300, null, 300, 300, 300, 600], null],
    ["six days", [0, 300, 300, 300, 300, 600], null],
  ])("of %s", (_, loads, expected) => {
    const shape = weekShape(loads);
    if (expected === null) expect(shape).toBeNull();
    else {
      expect(shape?.monotony).toBeCloseTo(expected.monotony, 3);
      expect(shape?.strain).toBeCloseTo(expected.strain, 0);
    }
  });
});

describe("the two averages (LM-3)", () => {
  it("stay hidden for 28 days and begin at the first load", () => {
    const averages = loadAverages(Array.from({ length: 30 }, () => 100));
    expect(averages.slice(0, 28).every((one) => one === null)).toBe(true);
    expect(averages[28]).toEqual({ short: 100, long: 100 });
  });

  it("weigh the newest day with 1/4 and 2/29", () => {
    const averages = loadAverages([...Array.from({ length: 28 }, () => 100), 200]);
    expect(averages[28]?.short).toBeCloseTo(125, 10);
    expect(averages[28]?.long).toBeCloseTo(100 + 200 / 29, 10);
  });

  it("stay as they are on a day of which nothing is known, and sink on a day off", () => {
    const known = Array.from({ length: 28 }, () => 100);
    const averages = loadAverages([...known, null, 0]);
    expect(averages[28]).toEqual({ short: 100, long: 100 });
    expect(averages[29]?.short).toBeCloseTo(75, 10);
  });

  it("lie between the lowest and the highest load", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 29 }), (loads) => {
        const last = loadAverages(loads).at(-1);
        const [low, high] = [Math.min(...loads), Math.max(...loads)];
        for (const average of [last?.short ?? low, last?.long ?? low]) {
          expect(average).toBeGreaterThanOrEqual(low - 1e-9);
          expect(average).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});

describe("the load of a day", () => {
  const made = weave("Tue 60 min | Thu 60 min | Sun 60 min");
  const { sessions } = made.plan;
  const tuesday = dateIn(made, 1, "tue");
  const monday = dateIn(made, 1, "mon");
  const run = sessions.find((one) => one.kind === "run" && one.date === tuesday);
  const entry = (differences: Partial<LogEntry>): LogEntry => ({
    id: "l1",
    date: tuesday,
    loggedAt: 1,
    part: "run",
    sessionIds: [run?.id ?? ""],
    rpe: 5,
    distanceM: null,
    seconds: null,
    reps: null,
    partly: false,
    note: null,
    ...differences,
  });
  const of = (date: string, ...entries: LogEntry[]) => dailyLoads(sessions, entries, date, date)[0];

  it.each<[string, readonly LogEntry[], number | null]>([
    ["takes the planned minutes where none were told", [entry({})], 300],
    ["takes the minutes that were told", [entry({ seconds: 2400 })], 200],
    ["is not known without an effort", [entry({ rpe: null })], null],
    ["is not known where nothing was logged", [], null],
    [
      "takes the newer of two entries about the same session",
      [entry({ rpe: null }), entry({ id: "l2", loggedAt: 2, rpe: 6 })],
      360,
    ],
    [
      "adds what was done beside the plan",
      [entry({}), entry({ id: "l2", loggedAt: 2, sessionIds: [], rpe: 2, seconds: 1800 })],
      360,
    ],
  ])("%s", (_, entries, load) => {
    expect(of(tuesday, ...entries)).toBe(load);
  });

  it("of a day off is nothing, also when the rest was logged", () => {
    const rest = entry({ date: monday, sessionIds: [], rpe: null });
    const empty = sessions.filter((one) => one.date !== monday);
    expect(dailyLoads(empty, [], monday, monday)).toEqual([0]);
    expect(dailyLoads(empty, [rest], monday, monday)).toEqual([0]);
  });
});
