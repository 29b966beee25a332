import { describe, expect, it } from "vitest";
import { DEFAULT_AVAILABILITY, type Runner } from "../../src/domain/runner.js";
import { experienced, novice, runner, strengthFocused } from "../drawing/runners.js";
import { type Situation, tell } from "../drawing/situation.js";
import { weave } from "../drawing/weave.js";
import { times } from "../drawing/week-text.js";

/** Mondays of the weeks before the last weekend of March and of October 2026 in Europe. */
const BEFORE_SPRING = { start: "2026-03-23" };
const BEFORE_AUTUMN = { start: "2026-10-19" };
/** Mondays of weeks in which nothing changes. */
const NO_CHANGE = { start: "2026-04-20" };

function at(time: string, who: Runner = experienced, timeZone = "Europe/Copenhagen"): Runner {
  const availability = { ...DEFAULT_AVAILABILITY, strengthTimes: [time] };
  return runner({ ...who, availability, timeZone, strengthPlaces: "separate" });
}

const HARD_ON_MONDAY = times(3, "Mon 06:00 4x1000m | Wed 30 min recovery");
const LONG_ON_SUNDAY = times(3, "Wed 30 min recovery | Sun 09:00 14 km long");
const HARD_ON_SUNDAY = times(6, "Wed 30 min recovery | Sun 18:00 4x1000m");

const spring: readonly Situation[] = [
  {
    title: "Saturday 18:00 to Monday 06:00 is 36 hours (SP-1)",
    weeks: HARD_ON_MONDAY,
    runner: at("18:00"),
    when: NO_CHANGE,
    week: 1,
    drawn: "Mon 18:00 heavy legs | Wed core after the run | Thu 18:00 light legs",
    open: [["sat", "HL"]],
  },
  {
    title: "35 when the clocks go forward between them (SP-1)",
    weeks: HARD_ON_MONDAY,
    runner: at("18:00"),
    when: BEFORE_SPRING,
    week: 1,
    drawn: "Mon 18:00 heavy legs | Wed core after the run | Thu 18:00 light legs",
    closed: [["sat", "HL", "SP-1"]],
    open: [["sat", "LL"]],
  },
  {
    title: "the night before the long run can be an hour too short (SP-10)",
    weeks: LONG_ON_SUNDAY,
    runner: at("21:00"),
    when: BEFORE_SPRING,
    week: 1,
    drawn: "Mon 21:00 heavy legs | Wed core after the run | Thu 21:00 light legs",
    closed: [["sat", "HL", "SP-10"]],
  },
  {
    title: "on any other weekend it is long enough (SP-10)",
    weeks: LONG_ON_SUNDAY,
    runner: at("21:00"),
    when: NO_CHANGE,
    week: 1,
    drawn: "Mon 21:00 heavy legs | Wed core after the run | Thu 21:00 light legs",
    open: [["sat", "HL"]],
  },
  {
    title: "a novice's 24 hours become 23 (SP-12)",
    weeks: HARD_ON_SUNDAY,
    runner: at("18:00", runner({ ...novice, strengthWeeks: 4 })),
    when: BEFORE_SPRING,
    week: 1,
    drawn: "Mon 18:00 light legs | Wed core after the run | Thu 18:00 light legs",
    closed: [["sat", "LL", "SP-12"]],
  },
  {
    title: "on any other weekend they are 24 (SP-12)",
    weeks: HARD_ON_SUNDAY,
    runner: at("18:00", runner({ ...novice, strengthWeeks: 4 })),
    when: NO_CHANGE,
    week: 1,
    drawn: "Mon 18:00 light legs | Wed core after the run | Thu 18:00 light legs",
    open: [["sat", "LL"]],
  },
];

const autumn: readonly Situation[] = [
  {
    title: "Saturday 19:00 to Monday 06:00 is 35 hours (SP-1)",
    weeks: HARD_ON_MONDAY,
    runner: at("19:00"),
    when: NO_CHANGE,
    week: 1,
    drawn: "Mon 19:00 heavy legs | Wed core after the run | Thu 19:00 light legs",
    closed: [["sat", "HL", "SP-1"]],
  },
  {
    title: "36 when the clocks go back between them (SP-1)",
    weeks: HARD_ON_MONDAY,
    runner: at("19:00"),
    when: BEFORE_AUTUMN,
    week: 1,
    drawn: "Mon 19:00 heavy legs | Wed core after the run | Thu 19:00 light legs",
    open: [["sat", "HL"]],
  },
  {
    title: "in New York they go back a week later",
    weeks: HARD_ON_MONDAY,
    runner: at("19:00", experienced, "America/New_York"),
    when: BEFORE_AUTUMN,
    week: 1,
    drawn: "Mon 19:00 heavy legs | Wed core after the run | Thu 19:00 light legs",
    closed: [["sat", "HL", "SP-1"]],
  },
  {
    title: "and then it is 36 hours there, too",
    weeks: HARD_ON_MONDAY,
    runner: at("19:00", experienced, "America/New_York"),
    when: { start: "2026-10-26" },
    week: 1,
    drawn: "Mon 19:00 heavy legs | Wed core after the run | Thu 19:00 light legs",
    open: [["sat", "HL"]],
  },
  {
    title: "on Lord Howe Island half an hour is enough to matter",
    weeks: times(3, "Mon 06:00 4x1000m | Wed 30 min recovery"),
    runner: at("18:30", experienced, "Australia/Lord_Howe"),
    when: { start: "2027-03-29" },
    week: 1,
    drawn: "Mon 18:30 heavy legs | Wed core after the run | Thu 18:30 light legs",
    open: [["sat", "HL"]],
  },
];

describe("when the clocks go forward", () => {
  it.each(spring)("$title", tell);
});

describe("when the clocks go back", () => {
  it.each(autumn)("$title", tell);
});

describe("the wall times of a plan", () => {
  it("stay the runner's own on both sides of a change", () => {
    const { plan } = weave(times(3, "Tue 4x1000m | Thu 6 km | Sun 14 km long"), strengthFocused, {
      start: "2026-03-23",
    });
    const starts = plan.sessions.filter(({ kind }) => kind === "run").map(({ start }) => start);
    expect(starts).toEqual([
      "18:00",
      "18:00",
      "09:00",
      "18:00",
      "18:00",
      "09:00",
      "18:00",
      "18:00",
      "09:00",
    ]);
  });

  it("move their instants by the hour of the change", () => {
    const { plan } = weave(times(2, "Tue 6 km"), experienced, { start: "2026-03-23" });
    const [before, after] = plan.sessions.filter(({ kind }) => kind === "run");
    expect((after?.startMinute ?? 0) - (before?.startMinute ?? 0)).toBe((7 * 24 - 1) * 60);
  });
});
