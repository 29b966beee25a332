import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, instantOf, isoDate, localOf } from "../../../src/domain/calendar.js";
import type { Challenge } from "../../../src/domain/challenge.js";
import { boardDay, closesAt, recapTimes } from "../../../src/planning/challenge/times.js";

const ZONES = [
  "Europe/Copenhagen",
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "America/Sao_Paulo",
  "Asia/Kathmandu",
  "UTC",
];
const FIRST = 20_454; // 1 January 2026
const RUNS = { seed: 42, numRuns: 300 };

const anyChallenge: fc.Arbitrary<Challenge> = fc
  .record({
    start: fc.integer({ min: FIRST, max: FIRST + 730 }),
    days: fc.integer({ min: 1, max: 91 }),
    timeZone: fc.constantFrom(...ZONES),
    hour: fc.integer({ min: 4, max: 23 }),
  })
  .map(({ start, days, timeZone, hour }) => ({
    id: "c1",
    kind: "own-plan",
    title: "Winter",
    start: isoDate(start),
    end: isoDate(start + days - 1),
    timeZone,
    exercise: "squats",
    teams: 0,
    shows: "places",
    goalM: null,
    recapTime: `${String(hour).padStart(2, "0")}:00`,
    createdAt: 0,
  }));

describe("the instants of a challenge", () => {
  it("leave each day's entries open for 48 real hours, whatever clocks do", () => {
    fc.assert(
      fc.property(anyChallenge, (one) => {
        const midnight = instantOf(addDays(one.end, 1), "00:00", one.timeZone);
        expect(closesAt(one.end, one) - midnight).toBe(48 * 60);
      }),
      RUNS,
    );
  });

  it("put recaps at the local time, once a week, and the final one after the last entries", () => {
    fc.assert(
      fc.property(anyChallenge, (one) => {
        const recaps = recapTimes(one);
        for (const { at } of recaps) {
          expect(localOf(at, one.timeZone).time).toBe(one.recapTime);
        }
        const days = recaps.map(({ at }) => localOf(at, one.timeZone).date);
        expect(new Set(days).size).toBe(days.length);
        const final = recaps.at(-1);
        expect(final?.kind).toBe("final");
        expect(final?.at).toBeGreaterThanOrEqual(closesAt(one.end, one));
        expect((final?.at ?? 0) - closesAt(one.end, one)).toBeLessThan(26 * 60);
        expect(recaps.filter(({ kind }) => kind === "weekly")).toHaveLength(recaps.length - 1);
      }),
      RUNS,
    );
  });

  it.each([
    ["a minute before the start", "2027-03-28T00:59+02:00", "2027-03-28"],
    [
      "the start in its own zone, on the day the clocks go forward",
      "2027-03-28T12:00+02:00",
      "2027-03-28",
    ],
    [
      "still that day when it is the next one far in the east",
      "2027-03-28T23:59+02:00",
      "2027-03-28",
    ],
    ["the second day, at midnight here", "2027-03-29T00:00+02:00", "2027-03-29"],
    ["after the end", "2027-05-01T00:00+02:00", "2027-04-05"],
  ])("show the board of %s", (_, instant, day) => {
    const rules = {
      kind: "own-plan",
      start: "2027-03-28",
      end: "2027-04-04",
      timeZone: "Europe/Copenhagen",
      exercise: "squats",
    } as const;
    expect(boardDay(rules, Date.parse(instant) / 60_000)).toBe(day);
  });
});
