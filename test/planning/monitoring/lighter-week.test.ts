import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar.js";
import type { PlannedRun } from "../../../src/domain/plan.js";
import { makePlan } from "../../../src/planning/make-plan.js";
import type { CheckInDay } from "../../../src/planning/monitoring/days.js";
import { lighterWeekReason, weekToLighten } from "../../../src/planning/monitoring/lighter-week.js";
import { experienced } from "../../drawing/runners.js";
import { dateIn, MONDAY, weave } from "../../drawing/weave.js";
import { programOf, times } from "../../drawing/week-text.js";

const TODAY = "2026-06-30";
const LOADS_DOWN = [...Array(14).fill(400), ...Array(14).fill(200)];
const LOADS_UP = LOADS_DOWN.toReversed();

function day(daysAgo: number, each: number): CheckInDay {
  const items = { sleep: each, fatigue: each, stress: each, soreness: each, mood: each };
  return { date: addDays(TODAY, -daysAgo), items, pain: null, fever: null, where: null };
}
const days = (from: number, to: number, each: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => day(from - i, each));

/** Four weeks of sums of 10 and 15 in turn: mean 12.5, deviation 2.5. */
const usual = Array.from({ length: 28 }, (_, i) => day(41 - i, i % 2 === 0 ? 2 : 3));

describe("a lighter week is asked for (LM-10)", () => {
  it.each<[string, readonly CheckInDay[], readonly number[], string | null]>([
    ["by two red days within seven", [day(6, 7), day(0, 7)], LOADS_UP, "red-days"],
    ["not by two red days that lie eight days apart", [day(7, 7), day(0, 7)], LOADS_UP, null],
    ["not by one red day", [...usual, day(0, 7)], LOADS_UP, null],
    [
      "by two weeks of amber days although there was less to do",
      [...usual, ...days(13, 0, 3).map(withOneMore)],
      LOADS_DOWN,
      "still-tired",
    ],
    [
      "not when there was more to do",
      [...usual, ...days(13, 0, 3).map(withOneMore)],
      LOADS_UP,
      null,
    ],
    [
      "not when one of the days was like others",
      [...usual, ...days(13, 1, 3).map(withOneMore), day(0, 2)],
      LOADS_DOWN,
      null,
    ],
    [
      "not by fewer than seven check-ins",
      [...usual, ...days(5, 0, 3).map(withOneMore)],
      LOADS_DOWN,
      null,
    ],
  ])("%s", (_, some, loads, reason) => {
    expect(lighterWeekReason(some, loads, TODAY)).toBe(reason);
  });

  /** A sum that grows with the days, so that it stays worse than the mean it is part of. */
  function withOneMore(one: CheckInDay, index: number): CheckInDay {
    const [sleep, fatigue] = [Math.min(6, 4 + Math.floor(index / 3)), 4 + Math.floor(index / 6)];
    return { ...one, items: { ...one.items, sleep, fatigue } };
  }
});

const PROGRAM = times(
  6,
  "Tue 18:00 5x1000m | Wed 8 km | Thu 40 min tempo | Sat 8 km | Sun 16 km long",
);

describe("the week to lighten", () => {
  const { plan } = weave(PROGRAM);
  it.each<[string, number, number | null]>([
    ["on a Monday is the one that begins", 7, 2],
    ["on a Wednesday is the one that is going", 9, 2],
    ["on a Thursday is the coming one", 10, 3],
    ["before the program is none", -1, null],
    ["in the program's last days is none", 6 * 7 - 1, null],
  ])("%s", (_, offset, week) => {
    expect(weekToLighten(plan.weeks, addDays(MONDAY, offset))).toBe(week);
  });

  it("is none where it is a light one already", () => {
    const lighter = plan.weeks.map((one) => ({ ...one, kind: "cutback" as const }));
    expect(weekToLighten(lighter, MONDAY)).toBeNull();
  });
});

describe("a week made lighter", () => {
  const before = weave(PROGRAM).plan;
  const now = before.asOf;
  const request = {
    program: programOf(PROGRAM),
    source: "import",
    runner: experienced,
    asOf: now,
    start: MONDAY,
    race: null,
  } as const;
  const course = {
    now,
    before,
    basedOn: 1,
    requestedAt: now,
    adjustments: [{ kind: "cutback", week: 3 }],
    logged: {},
  } as const;
  const made = makePlan(request, course);
  if (!made.ok) throw new Error(made.problem.kind);
  const after = made.value.plan;
  const runs = (plan: typeof before, week: number) =>
    plan.sessions.filter((one): one is PlannedRun => one.kind === "run" && one.week === week);

  it("is a cutback week, and no other week is", () => {
    expect(after.weeks.map(({ kind }) => kind)).toEqual(
      before.weeks.map(({ kind }, index) => (index === 2 ? "cutback" : kind)),
    );
  });

  it("has its runs at about three quarters, each the kind of run that it was", () => {
    const ratio = (after.weeks[2]?.runKm ?? 0) / (before.weeks[2]?.runKm ?? 1);
    expect(ratio).toBeGreaterThan(0.65);
    expect(ratio).toBeLessThan(0.8);
    expect(runs(after, 3).map(({ type, hard }) => [type, hard])).toEqual(
      runs(before, 3).map(({ type, hard }) => [type, hard]),
    );
    const long = runs(after, 3).find((run) => run.long);
    expect([long?.distanceKm, long?.easedBy]).toEqual([12, "LM-10"]);
  });

  it("has less strength, and leaves the other weeks' runs as they were", () => {
    expect(after.weeks[2]?.strengthMinutes).toBeLessThan(before.weeks[2]?.strengthMinutes ?? 0);
    for (const week of [1, 2, 4, 5, 6]) expect(runs(after, week)).toEqual(runs(before, week));
  });

  it("leaves a run that is behind as it was", () => {
    const wednesday = dateIn(weave(PROGRAM), 3, "wed");
    const noon = before.sessions.find(({ date }) => date === wednesday)?.startMinute ?? 0;
    const late = makePlan(request, { ...course, now: noon });
    if (!late.ok) throw new Error(late.problem.kind);
    const tuesday = (plan: typeof before) => runs(plan, 3)[0]?.distanceKm;
    expect(tuesday(late.value.plan)).toBe(tuesday(before));
    expect(tuesday(after)).not.toBe(tuesday(before));
  });
});
