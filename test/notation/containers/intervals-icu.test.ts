import { describe, expect, it } from "vitest";
import { readIntervalsIcu } from "../../../src/notation/containers/intervals-icu.js";
import { ANY, doubts, drawn, facts, found, readsBack } from "./read.js";

const read = (text: string) => readIntervalsIcu(text, "workouts.txt", ANY);

/** The steps of a workout of one line, in canonical text. */
function stepsOf(line: string): string | undefined {
  const reading = read(`Session\n\n- ${line}`);
  expect(readsBack(reading)).toBe(true);
  return / other(?:: (.*?))?(?: -- .*)?$/.exec(drawn(reading)[1] ?? "")?.[1];
}

describe("a step", () => {
  it.each([
    ["10m Z2 HR", "10 min @ hr zone 2"],
    ["1h Z2", "60 min @ power zone 2"],
    ["1h2m30s Z2-Z3 Pace", "3750 s @ pace zone 2-3"],
    ["5m30s", "330 s"],
    ["1m30", "90 s"],
    ["5'", "5 min"],
    ['30"', "30 s"],
    [`1'30"`, "90 s"],
    ["2km", "2 km"],
    ["0.4km", "400 m"],
    ["500mtr", "500 m"],
    ["1mi 7:00/mi Pace", "1 mi @ 7:00/mi"],
    ["100y", "91.44 m"],
    ["20m 88-94% pace", "20 min @ 88-94% threshold pace"],
    ["20m 70% HR", "20 min @ 70% max hr"],
    ["20m 95% LTHR", "20 min @ 95% threshold hr"],
    ["1km 5:00/km Pace", "1000 m @ 5:00/km"],
    ["2km 5:15-5:00/km Pace", "2 km @ 5:00-5:15/km"],
    ["400mtr 1:30/400m Pace", "400 m @ 3:45/km"],
    ["10m ramp 60-80% Pace", "10 min @ from 60% threshold pace to 80% threshold pace"],
    ["20m 220w", '20 min "220w"'],
    ["20m 75%", '20 min "75%"'],
    ["10m Z2 HR 85-95rpm", '10 min @ hr zone 2 "85-95rpm"'],
    ["10m freeride", "10 min"],
    ["Settle in 10m Z1 HR", '10 min @ hr zone 1 "Settle in"'],
    ["5m Z2 HR press lap", '5 min @ hr zone 2 "press lap"'],
  ])("- %s", (line, steps) => {
    expect(stepsOf(line)).toBe(steps);
  });

  it("that is none is reported at its line, and the others are kept", () => {
    const reading = read("Run\n\n- breathe\n- 10m Z2 HR");
    expect(doubts(reading, "unread-line")).toEqual(["unread-line 3"]);
    expect(drawn(reading)[1]).toContain("10 min @ hr zone 2");
  });
});

const WORKOUT = `
Threshold repeats

Warmup
- 15m Z2 HR

Main Set 4x
- 1km 4:00/km Pace
- Jog 90s Z1 HR

Cooldown
- 10m Z1 HR
`;

describe("a workout", () => {
  it("has sections, and repeats up to the next blank line", () => {
    const reading = read(WORKOUT);
    expect(drawn(reading)[1]).toContain(
      '15 min warm-up @ hr zone 2 + 4 x (1000 m @ 4:00/km + 90 s jog @ hr zone 1 "Jog") + 10 min cool-down @ hr zone 1',
    );
    expect(doubts(reading)).toEqual([]);
    expect(found(reading).assumptions).toContainEqual({ kind: "m-means", value: "minutes" });
  });

  it("has repeats on a line of their own, and of a single step", () => {
    const reading = read("Easy run\n\n5x\n- 1m Z4 HR\n- 2m Z1 HR\n\n- 4x 30s 100% Pace");
    expect(drawn(reading)[1]).toContain(
      "5 x (1 min @ hr zone 4 + 2 min recovery @ hr zone 1) + 4 x (30 s @ 100% threshold pace)",
    );
  });

  it.each([
    ["Intervals\n\nMain 6x\n- 800m 105% pace\n- 2m Z1 HR", "metres", 800],
    ["Long run\n\n- 150m Z2 HR", "minutes", 150],
    ["Long run\n\n- 800m Z2 HR", "metres", 800],
  ])("takes many m for metres and few for minutes, and says so: %j", (text, readAs, number) => {
    expect(facts(read(text), "ambiguous")).toEqual({ readAs, number });
  });
});

describe("several workouts", () => {
  it("in fences without weeks are one week of movable sessions, which is told", () => {
    const fence = (workout: string) =>
      `## Heading\n\nWords about it.\n\n\`\`\`\n${workout}\n\`\`\`\n`;
    const reading = read(`# My sessions\n\n${fence("Easy Run\n\n- 45m Z2 HR")}${fence(WORKOUT)}`);
    expect(found(reading).program.title).toBe("My sessions");
    expect(found(reading).program.weeks.map(({ sessions }) => sessions.length)).toEqual([2]);
    expect(facts(reading, "ambiguous")).toEqual({ sessions: 2 });
  });

  it("stand under headings of weeks and days", () => {
    const reading = read(
      "Week 1\nTuesday\nEasy run\n- 45m Z2 HR\n\nSunday\nLong run\n- 90m Z2 HR\n\nWeek 2\nTuesday\nEasy run\n- 50m Z2 HR",
    );
    expect(drawn(reading).map((line) => line.replace(/ -- .*/, ""))).toEqual([
      "## Week 1",
      "Tue easy: 45 min @ hr zone 2",
      "Sun long: 90 min @ hr zone 2",
      "## Week 2",
      "Tue easy: 50 min @ hr zone 2",
    ]);
  });
});

it.each([
  ["", "empty"],
  ["Only words\n\nand more of them", "not-a-program"],
  ["- 1m Z1 HR\n".repeat(6000), "too-large"],
])("text without workouts is refused (%#)", (text, refusal) => {
  expect(read(text)).toMatchObject({ kind: "refused", refusal });
});
