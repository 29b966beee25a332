import { describe, expect, it } from "vitest";
import { doubted, drawn, program, reading } from "./reading-text.js";

const situations: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "reads days under week headings",
    "Week 1\nMon: rest\nTue: 6 km\nSun: 10 km\n\nWeek 2\nTue: 7 km\nSun: 11 km",
    ["1: tue 6 km, sun 10 km", "2: tue 7 km, sun 11 km"],
  ],
  [
    "reads days without colons",
    "Week 1\nTue 6 km\nThu 5 km\nSun 10 km",
    ["1: tue 6 km, thu 5 km, sun 10 km"],
  ],
  [
    "reads several days on a line",
    "Week 1: Tue 6 km, Thu 5 km, Sun 10 km\nWeek 2: Tue: 7 km | Sun: 11 km",
    ["1: tue 6 km, thu 5 km, sun 10 km", "2: tue 7 km, sun 11 km"],
  ],
  [
    "reads days that stand after a name of the week",
    "Woche 1 (Aufbau): Di: 6 km. Do: 5 km. So: 10 km.\nWoche 2: Di: 7 km. So: 11 km.",
    ["1: tue 6 km, thu 5 km, sun 10 km", "2: tue 7 km, sun 11 km"],
  ],
  [
    "gives the words of several days to each of them",
    "Week 1\nMon, Wed and Fri: 5 km\nSat-Sun: 8 km",
    ["1: mon 5 km, wed 5 km, fri 5 km, sat 8 km, sun 8 km"],
  ],
  [
    "repeats the days of a range of weeks",
    "Weeks 1-3\nTue: 6 km\nSun: 9 km\n\nWeek 4\nSun: 12 km",
    ["1: tue 6 km, sun 9 km", "2: tue 6 km, sun 9 km", "3: tue 6 km, sun 9 km", "4: sun 12 km"],
  ],
  [
    "lets a week of its own win over a range that names it",
    "Weeks 1-2\nSun: 9 km\n\nWeek 2\nSun: 12 km",
    ["1: sun 9 km", "2: sun 12 km"],
  ],
  [
    "keeps the place of a week that is missing",
    "Week 1\nSun: 9 km\nWeek 3\nSun: 12 km",
    ["1: sun 9 km", "2:", "3: sun 12 km"],
  ],
  [
    "counts from one where the file begins later",
    "Uge 5\nSøndag: 9 km\nUge 6\nSøndag: 10 km",
    ["1: sun 9 km", "2: sun 10 km"],
  ],
  [
    "puts weeks that are out of order in order",
    "Week 1\nSun: 9 km\nWeek 3\nSun: 11 km\nWeek 2\nSun: 10 km",
    ["1: sun 9 km", "2: sun 10 km", "3: sun 11 km"],
  ],
  [
    "goes on counting where the next phase begins again at one",
    "# Base\n## Week 1\n- Sun: 8 km\n## Week 2\n- Sun: 9 km\n# Build\n## Week 1\n- Sun: 10 km\n## Week 2\n- Sun: 11 km\n## Week 3\n- Sun: 12 km",
    ["1: sun 8 km", "2: sun 9 km", "3: sun 10 km", "4: sun 11 km", "5: sun 12 km"],
  ],
  [
    "reads codes of week and day as sessions of any day",
    "W1D1: 5 km\nW1D2: 6 km\nW2D1: 7 km\nW2D2: 8 km",
    ["1: any 5 km, any 6 km", "2: any 7 km, any 8 km"],
  ],
  [
    "counts days through the weeks",
    "Day 1: 5 km\nDay 2: rest\nDay 3: 6 km\nDay 7: 9 km\nDay 8: 5 km\nDay 14: 10 km",
    ["1: mon 5 km, wed 6 km, sun 9 km", "2: mon 5 km, sun 10 km"],
  ],
  [
    "reads sessions without days as sessions of any day",
    "Week 1\n- 5 km\n- 8 km\nWeek 2\n- 6 km",
    ["1: any 5 km, any 8 km", "2: any 6 km"],
  ],
  [
    "reads days that have a line to themselves",
    "Week 1\nTuesday\n6 km\nSunday\n10 km\nWeek 2\nTuesday\n7 km",
    ["1: tue 6 km, sun 10 km", "2: tue 7 km"],
  ],
  [
    "reads a numbered list below a day as sessions of that day",
    "Week 1\nTue:\n  1. 6 km\n  2. 4 km\nSun: 10 km",
    ["1: tue 6 km, tue 4 km, sun 10 km"],
  ],
  [
    "reads a numbered list on one line, and both halves of a day",
    "Week 1\nTue: 1) 6 km 2) 4 km\nThu: AM: 5 km, PM: 3 km\nSun: 10 km",
    ["1: tue 6 km, tue 4 km, thu 5 km, thu 3 km, sun 10 km"],
  ],
  [
    "puts the parts of a session that stand below its day together",
    "Week 1\n- Tue:\n  - 2 km warm-up\n  - 5 km @ 5:00/km\n  - 1 km cool-down\n- Sun: 10 km",
    ["1: tue steady, sun 10 km"],
  ],
  [
    "reads Spanish letters of days",
    "Semana 1\nL: 5 km\nX: 6 km\nV: descanso\nSemana 2\nJ: 7 km",
    ["1: mon 5 km, wed 6 km", "2: thu 7 km"],
  ],
  [
    "lets what a section says about a week give way to the week itself",
    "# Plan\n## Week 2: the hard one\nIn the second of these weeks you will meet the first of the hills, so take\nit as it comes and do not hurry, there is time enough for all of it later.\n## The days\n### Week 1\n- Sun: 8 km\n### Week 2\n- Sun: 9 km",
    ["1: sun 8 km", "2: sun 9 km"],
  ],
];

describe("free text", () => {
  it.each(situations)("%s", (_, text, weeks) => {
    expect(drawn(reading(text))).toEqual(weeks);
  });

  it("leaves the day open where the program does, and asks", () => {
    const read = program("Woche 1\nMo/Di: 5 km\nSa: 8 km");
    expect(drawn(read)).toEqual(["1: sat 8 km, any 5 km"]);
    expect(read.doubts).toMatchObject([
      { kind: "ambiguous", line: 2, week: 1, facts: { days: "mon/tue" } },
    ]);
  });

  it.each([
    ["a missing week", "Week 1\nSun: 9 km\nWeek 3\nSun: 12 km", "missing-week@3"],
    ["a week that stands twice", "Week 1\nSun: 9 km\nWeek 1\nSun: 12 km", "week-twice@3"],
    [
      "weeks out of order",
      "Week 2\nSun: 9 km\nWeek 1\nSun: 12 km\nWeek 3\nSun: 9 km",
      "ambiguous@3",
    ],
    [
      "a total that is not the sum",
      "Week 1\nTue: 6 km\nSun: 9 km\nTotal: 18 km",
      "total-differs@4",
    ],
    ["words struck through", "Week 1\nTue: ~~6 km~~\nSun: 9 km", "struck-through@2"],
    [
      "marks of a merge conflict",
      "Week 1\n<<<<<<< a\nTue: 6 km\n=======\nTue: 7 km\n>>>>>>> b\nSun: 9 km",
      "merge-conflict@2",
    ],
  ])("reports %s", (_, text, doubt) => {
    expect(doubted(program(text))).toContain(doubt);
  });

  it("says nothing of a total that is the sum, near enough", () => {
    expect(doubted(program("Week 1\nTue: 6.2 km\nSun: 9 km\nTotal: ~15 km"))).toEqual([]);
  });

  it("keeps the first side of a merge conflict and counts what it left out", () => {
    const read = program(
      "Week 1\n<<<<<<< a\nTue: 6 km\n=======\nTue: 7 km\nFri: 3 km\n>>>>>>> b\nSun: 9 km",
    );
    expect(drawn(read)).toEqual(["1: tue 6 km, sun 9 km"]);
    expect(read.doubts[0]?.facts).toEqual({ linesLeftOut: 2 });
  });

  it("keeps a day that is struck through whole, and drops struck words beside others", () => {
    expect(drawn(program("Week 1\nTue: ~~6 km~~\nThu: ~~5 km~~ 4 km\nSun: 9 km"))).toEqual([
      "1: tue 6 km, thu 4 km, sun 9 km",
    ]);
  });

  it("keeps words that it cannot read as a session of their own, with a doubt", () => {
    const read = program("Week 1\nTue: 6 km\nThu: qwrt zxcv plmk\nSun: 9 km");
    const thursday = read.program.weeks[0]?.sessions.find(({ day }) => day === "thu");
    expect(thursday).toMatchObject({ kind: "run", type: "other", words: "qwrt zxcv plmk" });
    expect(doubted(read)).toContain("unread-line@3");
  });

  it("takes title and race from the first line, and notes from what is no session", () => {
    const read = program("Autumn half marathon\n\nWeek 1: cutback\nFocus: sleep\nSun: 9 km");
    expect(read.program).toMatchObject({
      title: "Autumn half marathon",
      goal: "half marathon",
      weeks: [{ label: "cutback", note: "cutback\nFocus: sleep" }],
    });
  });

  it("takes the title from the name of the file where the text has none", () => {
    const read = reading("Week 1\nSun: 9 km", {}, "my_10k-plan.txt");
    expect(read).toMatchObject({ program: { title: "my 10k plan", goal: "10 km" } });
  });

  it.each([
    ["days that no week and no date holds", "Mon: 5 km\nWed: 6 km\nSun: 9 km", "one-week-template"],
    ["words without a session", "Eat well.\nSleep more.\nRun now and then.", "not-a-program"],
  ])("refuses %s", (_, text, refusal) => {
    expect(reading(text)).toMatchObject({ kind: "refused", refusal });
  });
});
