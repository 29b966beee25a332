import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EpochMinute } from "../../src/domain/calendar.js";
import {
  cardStep,
  newestReminder,
  nextReminder,
  punctuality,
  quietUntil,
  type ReminderSchedule,
  sendingInstant,
} from "../../src/domain/reminder.js";

const PARAMETERS = { seed: 42, numRuns: 150 };
const COPENHAGEN = "Europe/Copenhagen";

const minute = (iso: string): EpochMinute => Date.parse(iso) / 60_000;
const morning = (time: string, timeZone = COPENHAGEN): ReminderSchedule => ({
  when: "morning",
  time,
  timeZone,
});
const evening = (time: string, timeZone = COPENHAGEN): ReminderSchedule => ({
  when: "evening-before",
  time,
  timeZone,
});

describe("the instant of a wall time", () => {
  it.each([
    ["an ordinary day", "2026-12-22", "06:30", COPENHAGEN, "2026-12-22T05:30Z"],
    [
      "in a gap it is the first minute after",
      "2027-03-28",
      "02:30",
      COPENHAGEN,
      "2027-03-28T01:00Z",
    ],
    [
      "in an overlap it is the first of the two",
      "2026-10-25",
      "02:30",
      COPENHAGEN,
      "2026-10-25T00:30Z",
    ],
    ["a gap of half an hour", "2026-10-04", "02:10", "Australia/Lord_Howe", "2026-10-03T15:30Z"],
    [
      "a gap at the start of the day",
      "2026-09-06",
      "00:15",
      "America/Santiago",
      "2026-09-06T04:00Z",
    ],
    [
      "a gap up to midnight: the last minute before",
      "2026-03-28",
      "23:15",
      "America/Godthab",
      "2026-03-29T00:59Z",
    ],
  ])("%s", (_, date, time, zone, instant) => {
    expect(sendingInstant(date, time, zone)).toBe(minute(instant));
  });

  it("is none on a day that a zone leaves out", () => {
    expect(sendingInstant("2011-12-30", "06:30", "Pacific/Apia")).toBeNull();
    expect(
      nextReminder(morning("06:30", "Pacific/Apia"), minute("2011-12-30T00:00Z"), null),
    ).toEqual({
      day: "2011-12-31",
      at: minute("2011-12-30T16:30Z"),
    });
  });
});

describe("the next reminder", () => {
  it("is today's as long as its minute has not passed", () => {
    const at = minute("2026-12-22T05:30Z");
    const today = { day: "2026-12-22", at };
    expect(nextReminder(morning("06:30"), at, null)).toEqual(today);
    expect(nextReminder(morning("06:30"), at + 1, null).day).toBe("2026-12-23");
    expect(nextReminder(morning("06:30"), at, "2026-12-22").day).toBe("2026-12-23");
  });

  it("comes on the evening before", () => {
    const noon = minute("2026-12-22T11:00Z");
    const tomorrow = { day: "2026-12-23", at: minute("2026-12-22T19:00Z") };
    expect(nextReminder(evening("20:00"), noon, null)).toEqual(tomorrow);
    expect(newestReminder(evening("20:00"), noon, null)?.day).toBe("2026-12-22");
  });

  it("is never about a day that had one, wherever the runner has gone since", () => {
    const afterAuckland = minute("2026-12-21T18:00Z");
    expect(
      nextReminder(morning("06:30", "America/Los_Angeles"), afterAuckland, "2026-12-22").day,
    ).toBe("2026-12-23");
  });

  it("comes once for each local day, however often the clock is looked at, in every zone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "Europe/Copenhagen",
          "America/Godthab",
          "Africa/Casablanca",
          "Asia/Kathmandu",
          "Antarctica/Troll",
          "America/Havana",
        ),
        fc.constantFrom("morning" as const, "evening-before" as const),
        fc.integer({ min: 0, max: 95 }),
        fc.integer({ min: minute("2024-01-01T00:00Z"), max: minute("2032-12-01T00:00Z") }),
        fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 5, maxLength: 25 }),
        (timeZone, when, quarter, start, steps) => {
          const time = `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
          const schedule: ReminderSchedule = { when, time, timeZone };
          let lastDay = newestReminder(schedule, start, null)?.day ?? null;
          const days: string[] = [];
          let now = start;
          for (const step of steps) {
            now += step;
            const due = newestReminder(schedule, now, lastDay);
            if (due === null) continue;
            expect(due.at <= now && (lastDay === null || due.day > lastDay)).toBe(true);
            lastDay = due.day;
            days.push(due.day);
            expect(nextReminder(schedule, now + 1, lastDay).day > due.day).toBe(true);
          }
          expect(new Set(days).size).toBe(days.length);
        },
      ),
      PARAMETERS,
    );
  });

  it("is never about a day twice through any changes of zone and time", () => {
    const change = fc.record({
      timeZone: fc.constantFrom(
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "Europe/Copenhagen",
        "Asia/Tokyo",
      ),
      when: fc.constantFrom("morning" as const, "evening-before" as const),
      time: fc.constantFrom("00:00", "06:30", "12:00", "23:45"),
      afterMinutes: fc.integer({ min: 1, max: 3000 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 15 }), (changes) => {
        let now = minute("2026-12-01T00:00Z");
        let lastDay: string | null = null;
        const days: string[] = [];
        for (const { afterMinutes, ...schedule } of changes) {
          const until = now + afterMinutes;
          for (;;) {
            const next = nextReminder(schedule, now, lastDay);
            if (next.at > until) break;
            days.push(next.day);
            lastDay = next.day;
          }
          now = until;
        }
        expect(days).toEqual([...new Set(days)].sort());
      }),
      PARAMETERS,
    );
  });
});

describe("a reminder that is not on time", () => {
  const due = { day: "2026-12-22", at: minute("2026-12-22T05:30Z") };
  it.each([
    ["2026-12-22T05:30Z", "on-time"],
    ["2026-12-22T07:30Z", "on-time"],
    ["2026-12-22T07:31Z", "late"],
    ["2026-12-22T22:59Z", "late"],
    ["2026-12-22T23:00Z", "over"],
  ])("at %s is %s", (now, found) => {
    expect(punctuality(due, minute(now), COPENHAGEN)).toBe(found);
  });

  it.each([
    ["2026-12-22T05:59Z", "2026-12-22T06:00Z"],
    ["2026-12-22T06:00Z", null],
    ["2026-12-22T19:59Z", null],
    ["2026-12-22T20:00Z", "2026-12-23T06:00Z"],
  ])("waits in quiet hours: at %s until %s", (now, end) => {
    expect(quietUntil(minute(now), COPENHAGEN)).toBe(end === null ? null : minute(end));
  });
});

describe("cards that nobody answers", () => {
  it("ask at the eighth, come weekly after three more, and end after three silent weeks", () => {
    const steps = Array.from({ length: 16 }, (_, unanswered) => cardStep("daily", unanswered));
    expect(steps.join(" ")).toBe(
      "card card card card card card card asks card card card weekly weekly weekly stop stop",
    );
  });

  it("end after three silent weeks for somebody who chose weekly", () => {
    const steps = [0, 1, 2, 3].map((unanswered) => cardStep("weekly", unanswered));
    expect(steps).toEqual(["weekly", "weekly", "weekly", "stop"]);
  });
});
