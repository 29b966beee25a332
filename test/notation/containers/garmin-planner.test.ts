import { describe, expect, it } from "vitest";
import { readGarminPlanner } from "../../../src/notation/containers/garmin-planner.js";
import { amountOf, type Names, targetOf } from "../../../src/notation/containers/garmin-values.js";
import { ANY, doubts, drawn, facts, found, readsBack } from "./read.js";

const read = (text: string) => readGarminPlanner(text, "garmin.yaml", ANY);

describe("an amount", () => {
  it.each([
    ["800m", { kind: "distance", metres: { min: 800, max: 800 } }],
    ["1.5km", { kind: "distance", metres: { min: 1500, max: 1500 } }],
    ["15min", { kind: "time", seconds: { min: 900, max: 900 } }],
    ["30sec", { kind: "time", seconds: { min: 30, max: 30 } }],
    ["90s", { kind: "time", seconds: { min: 90, max: 90 } }],
    ["2:30", { kind: "time", seconds: { min: 150, max: 150 } }],
    ["lap-button", { kind: "open" }],
    ["lap", { kind: "open" }],
    ["0km", null],
    ["6:65", null],
    ["soon", null],
  ])("%s", (text, amount) => {
    expect(amountOf(text)).toEqual(amount);
  });
});

const names: Names = {
  paces: new Map([
    ["easy", "6:30-5:45"],
    ["race", "21km in 1:45:00"],
    ["nearly", "90-100% race"],
    ["again", "again"],
  ]),
  heartRates: new Map([["low", "62-76% max_hr"]]),
};
const pace = (min: number, max: number) => ({ kind: "pace", secondsPerKm: { min, max } });

describe("a target", () => {
  it.each([
    ["easy", pace(345, 390)],
    ["race", pace(300, 300)],
    ["nearly", pace(300, (300 * 100) / 90)],
    ["4:15", pace(255, 255)],
    ["4:10-4:20", pace(250, 260)],
    ["4:20-4:10/km", pace(250, 260)],
    ["P($easy)", pace(345, 390)],
    ["H(z2)", { kind: "zone", of: "heart-rate", zone: { min: 2, max: 2 } }],
    ["W(z3)", { kind: "zone", of: "power", zone: { min: 3, max: 3 } }],
    ["z2", { kind: "zone", of: null, zone: { min: 2, max: 2 } }],
    ["hr low", { kind: "heart-rate", unit: "percent-of-max", value: { min: 62, max: 76 } }],
    ["hr 140-150", { kind: "heart-rate", unit: "bpm", value: { min: 140, max: 150 } }],
    ["again", null],
    ["unknown", null],
    ["4:75", null],
  ])("%s", (text, target) => {
    expect(targetOf(text, names)).toEqual(target);
  });
});

const KEYED = `
config:
  name_prefix: 'Spring '
  paces:
    slow: 6:30-5:45
W01S02 Long run:
- interval: 80min @ slow
- other: 10min -- core
W01S01 Intervals:
- warmup: lap-button
- repeat 5:
  - interval: 1000m in 4:20 -- on the track
  - recovery: 90s -- Jogging
- cooldown: 15min @ slow
`;

describe("sessions under keys", () => {
  it("are in the order of their numbers, without weekdays", () => {
    const reading = read(KEYED);
    expect(drawn(reading)).toEqual([
      "## Week 1",
      'any intervals: open warm-up + 5 x (1000 m @ in 4:20 "on the track" + 90 s jog) + 15 min cool-down @ 5:45-6:30/km -- "Intervals"',
      'any long: 80 min @ 5:45-6:30/km -- "Long run\\n10min -- core"',
    ]);
    expect(found(reading).program.title).toBe("Spring");
    expect(doubts(reading)).toEqual([]);
    expect(readsBack(reading)).toBe(true);
  });

  it("report an impossible time at its line, and keep it in words", () => {
    const reading = read("W01S01 Intervals:\n- repeat 5:\n  - interval: 1200m in 4:72\n");
    expect(doubts(reading)).toEqual(["impossible-time 3"]);
    expect(drawn(reading)[1]).toBe('any intervals: 5 x (1200 m "in 4:72") -- "Intervals"');
  });

  it("report a number without a unit, which they take for km", () => {
    const reading = read("W01S01 Race:\n- interval: 21.1 in 105:00\n");
    expect(facts(reading, "unit-unclear")).toEqual({ number: 21.1, assumed: "km" });
    expect(drawn(reading)[1]).toMatch(/^any race 21.1 km goal 1:45:00/);
  });

  it("keep what is no amount or target in words, and report it", () => {
    const reading = read("W01S01 Easy run:\n- interval: a while @ whatever\n- interval: 20min\n");
    expect(doubts(reading)).toEqual(["unread-line 2"]);
    expect(drawn(reading)[1]).toContain('"a while @ whatever"');
  });

  it("report weeks that are missing and keys that are there twice", () => {
    const reading = read(
      "W01S01 Easy run:\n- run: 20min\nW01S01 Easy run:\n- run: 30min\nW03S01 Easy run:\n- run: 20min\n",
    );
    expect(doubts(reading)).toEqual(["day-twice 3", "missing-week 5"]);
    expect(found(reading).program.weeks.map(({ sessions }) => sessions.length)).toEqual([2, 0, 1]);
  });

  it.each([
    ["Pre-race", "other"],
    ["Competition", "race"],
    ["Jogging at marathon pace", "easy"],
    ["Hills", "hills"],
    ["Anything else", "other"],
  ])("have their type from their name: %s is %s", (name, type) => {
    const session = found(read(`W01S01 ${name}:\n- run: 20min\nW01S02 Easy run:\n- run: 5km`))
      .program.weeks[0]?.sessions[0];
    expect(session).toMatchObject({ type });
  });
});

const SCHEDULED = `
definitions:
  Easy: 6:00-6:30
workouts:
  easy_run:
    - warmup: 1000m @H(z2)
    - run: 4000m @P($Easy)
  reps:
    - repeat(4):
      - run: 30sec
      - recovery: lap
schedulePlan:
  start_from: 2027-03-04
  workouts:
    - easy_run
    - rest
    - easy_run, reps
    - rest
    - easy_run
    - mystery
`;

describe("a schedule of days", () => {
  it("has its weeks by its date, and two sessions on a day by a comma", () => {
    const reading = read(SCHEDULED);
    const easy = "easy: 1000 m warm-up @ hr zone 2 + 4 km @ 6:00-6:30/km";
    expect(drawn(reading).slice(0, 6)).toEqual([
      "## Week 1",
      `Thu ${easy} -- "easy_run"`,
      `Sat ${easy} -- "easy_run"`,
      'Sat intervals: 4 x (30 s + open recovery) -- "reps"',
      "## Week 2",
      `Mon ${easy} -- "easy_run"`,
    ]);
    expect(found(reading).firstMonday).toBe("2027-03-01");
    expect(doubts(reading, "unread-line")).toContain("unread-line 20");
  });

  it("has weeks of seven days, on no weekday, if it has no date", () => {
    const reading = read(SCHEDULED.replace("start_from: 2027-03-04", "start_from: someday"));
    expect(found(reading).firstMonday).toBeNull();
    expect(found(reading).program.weeks[0]?.sessions.every(({ day }) => day === null)).toBe(true);
  });
});

it("another YAML file is refused", () => {
  expect(read("name: x")).toMatchObject({ kind: "refused", refusal: "not-a-program" });
});
