import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar.js";
import type { CheckInItem } from "../../../src/domain/check-in.js";
import { readinessOf } from "../../../src/planning/monitoring/check-in.js";
import { byDay, type CheckInDay, totalOf } from "../../../src/planning/monitoring/days.js";

const TODAY = "2026-12-22";

/** Sleep, fatigue, stress, soreness, mood. */
type Five = readonly [number, number, number, number, number];

function day(daysAgo: number, five: Five | null, others: Partial<CheckInDay> = {}): CheckInDay {
  const [sleep, fatigue, stress, soreness, mood] = five ?? [null, null, null, null, null];
  return {
    date: addDays(TODAY, -daysAgo),
    items: { sleep, fatigue, stress, soreness, mood },
    pain: null,
    fever: null,
    where: null,
    ...others,
  };
}

/** Sums of 10 and 14 in turn: mean 12, population deviation 2. */
const twoWeeks = Array.from({ length: 14 }, (_, i) =>
  day(i + 1, i % 2 === 0 ? [2, 2, 2, 2, 2] : [3, 3, 3, 3, 2]),
);
/** Sums of 10 on every day: deviation 0, and 1 is the least that counts. */
const alike = Array.from({ length: 20 }, (_, i) => day(i + 1, [2, 2, 2, 2, 2]));

describe("a check-in beside the runner's own weeks (LM-5)", () => {
  it.each<[string, Five, readonly CheckInDay[], string]>([
    ["a sum of 12, the mean, is as usual", [3, 2, 3, 2, 2], twoWeeks, "as-usual"],
    ["a sum of 13, half a deviation worse, is as usual", [3, 3, 3, 2, 2], twoWeeks, "as-usual"],
    ["a sum of 14, one deviation worse, is amber", [3, 3, 3, 3, 2], twoWeeks, "amber"],
    ["a sum of 15, one and a half worse, is amber", [3, 3, 3, 3, 3], twoWeeks, "amber"],
    ["a sum of 16, two deviations worse, is red", [4, 3, 3, 3, 3], twoWeeks, "red"],
    ["a better day is as usual", [1, 1, 1, 1, 1], twoWeeks, "as-usual"],
    ["after days all alike one point more is amber", [3, 2, 2, 2, 2], alike, "amber"],
    ["after days all alike two points more are red", [3, 3, 2, 2, 2], alike, "red"],
    ["after thirteen days it is too early", [4, 4, 4, 4, 4], twoWeeks.slice(1), "not-enough-data"],
    ["a 7 is red however early it is", [7, 1, 1, 1, 1], [], "red"],
    ["a 6 on the first day says nothing yet", [6, 6, 6, 6, 6], [], "not-enough-data"],
  ])("%s", (_, five, earlier, kind) => {
    expect(readinessOf(day(0, five), earlier).kind).toBe(kind);
  });

  it("is red with fever, before anything else is asked", () => {
    const fever = day(0, null, { fever: true });
    expect(readinessOf(fever, [])).toEqual({ kind: "red", because: "fever" });
  });

  it("leaves days of which not all was answered out of the mean and out of the count", () => {
    const partly = [...twoWeeks.slice(0, 13), day(14, null, { pain: 1 })];
    const readiness = readinessOf(day(0, [2, 2, 2, 2, 2]), partly);
    expect(readiness).toEqual({ kind: "not-enough-data", days: 13, needed: 14 });
  });

  it("looks back 28 days and no further", () => {
    const old = twoWeeks.map((one) => ({ ...one, date: addDays(one.date, -14) }));
    expect(readinessOf(day(0, [4, 3, 3, 3, 3]), old).kind).toBe("red");
    const older = old.map((one) => ({ ...one, date: addDays(one.date, -1) }));
    expect(readinessOf(day(0, [4, 3, 3, 3, 3]), older).kind).toBe("not-enough-data");
  });

  it("says nothing where today is not answered whole", () => {
    expect(readinessOf(day(0, null), twoWeeks).kind).toBe("not-enough-data");
  });
});

describe("several check-ins of one day", () => {
  const told = (at: number, items: Partial<Record<CheckInItem, number>>, pain: number | null) => ({
    ...day(0, null, { pain }),
    id: `c${at}`,
    at,
    items: { sleep: null, fatigue: null, stress: null, soreness: null, mood: null, ...items },
  });

  it("are one day, of each question the newest answer", () => {
    const days = byDay([
      told(900, { sleep: 5 }, null),
      told(800, { sleep: 2, fatigue: 3, stress: 2, soreness: 2, mood: 2 }, 6),
      told(950, {}, 1),
    ]);
    expect(days).toHaveLength(1);
    expect(days[0]).toMatchObject({ pain: 1, items: { sleep: 5, fatigue: 3 } });
    expect(totalOf(days[0]!)).toBe(14);
  });
});
