import { describe, expect, it } from "vitest";
import { doubted, drawn, program, reading } from "./reading-text.js";

function table(...rows: readonly string[]): string {
  const [head = "", ...rest] = rows;
  const rule = head.replace(/[^|]+/g, "---");
  return [head, rule, ...rest].join("\n");
}

const situations: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "reads weeks down and days across",
    table("| Week | Mon | Wed | Sun |", "| 1 | rest | 5 km | 8 km |", "| 2 | - | 6 km | 9 km |"),
    ["1: wed 5 km, sun 8 km", "2: wed 6 km, sun 9 km"],
  ],
  [
    "reads days down and weeks across",
    table("| Day | Week 1 | Week 2 |", "| Tue | 5 km | 6 km |", "| Sun | 8 km | 9 km |"),
    ["1: tue 5 km, sun 8 km", "2: tue 6 km, sun 9 km"],
  ],
  [
    "reads a row a day with a column of weeks",
    table(
      "| Week | Day | Session |",
      "| 1 | Tue | 5 km |",
      "| 1 | Sun | 8 km |",
      "| 2 | Sun | 9 km |",
    ),
    ["1: tue 5 km, sun 8 km", "2: sun 9 km"],
  ],
  [
    "reads a table under the heading of each week",
    `## Week 1\n\n${table("| Day | Run |", "| Tue | 5 km |", "| Sun | 8 km |")}\n\n## Week 2\n\n${table("| Day | Run |", "| Sun | 9 km |")}`,
    ["1: tue 5 km, sun 8 km", "2: sun 9 km"],
  ],
  [
    "goes on from table to table",
    `## Base\n\n${table("| Week | Tue | Sun | Thu |", "| 1 | 5 km | 8 km | |")}\n\n## Peak\n\n${table("| Week | Tue | Sun | Thu |", "| 2 | 6 km | 9 km | 3 km |")}`,
    ["1: tue 5 km, sun 8 km", "2: tue 6 km, thu 3 km, sun 9 km"],
  ],
  [
    "takes what was planned and not what was done",
    `## Week 1\n\n${table("| Day | Planned | Actual | Notes |", "| Tue | 5 km | 4.2 km | tired |", "| Sun | 8 km | | |")}`,
    ["1: tue 5 km, sun 8 km"],
  ],
  [
    "puts the words of a row a day together",
    table(
      "| Week | Day | Type | Distance (km) |",
      "| 1 | Tue | easy | 5 |",
      "| 1 | Sun | long | 12 |",
    ),
    ["1: tue 5 km, sun 12 km"],
  ],
  [
    "gives a row for several days to each of them, and a row without a day to the day above",
    table(
      "| Week | Day | Session |",
      "| 1 | Tue & Thu | 5 km |",
      "| | Sun | 8 km |",
      "| | | 3 km |",
    ),
    ["1: tue 5 km, thu 5 km, sun 8 km, sun 3 km"],
  ],
  [
    "reads letters as the heads of days",
    table("| Week | M | T | W | T | F | S | S |", "| 1 | | 5 km | | 6 km | | | 9 km |"),
    ["1: tue 5 km, thu 6 km, sun 9 km"],
  ],
  [
    "reads a row a week as sessions of any day, named by their columns",
    table("| Week | Long run (km) | Second run |", "| 1 | 12 | 5 km |", "| 2 | 14 | 6 km |"),
    ["1: any 12 km, any 5 km", "2: any 14 km, any 6 km"],
  ],
  [
    "leaves tables of other things alone",
    `${table("| Week | Tue | Thu | Sun |", "| 1 | 5 km | | 8 km |")}\n\n${table("| Month | Goal |", "| May | 30 km |")}\n\n${table("| Shoe | Worn |", "| Old | 700 km |")}`,
    ["1: tue 5 km, sun 8 km"],
  ],
  [
    "moves a Sunday that begins the week to the end of the week before",
    table(
      "| Week | Sun | Mon | Tue | Wed | Thu | Fri | Sat |",
      "| 1 | rest | | 5 km | | | | 4 km |",
      "| 2 | 9 km | | 6 km | | | | |",
    ),
    ["1: tue 5 km, sat 4 km, sun 9 km", "2: tue 6 km"],
  ],
  [
    "reads columns that are aligned by blanks",
    "WEEK      DAY      DISTANCE\n---------------------------\nWEEK 1    TUE      5 km\nWEEK 1    WED      Rest\nWEEK 1    SUN      8 km\n\nWEEK 2    SUN      9 km",
    ["1: tue 5 km, sun 8 km", "2: sun 9 km"],
  ],
  [
    "reads aligned columns of days, with a day left free",
    "Week   Mon     Wed     Sun\n1      5 km    6 km    8 km\n2      5 km            9 km",
    ["1: mon 5 km, wed 6 km, sun 8 km", "2: mon 5 km, sun 9 km"],
  ],
];

describe("tables", () => {
  it.each(situations)("%s", (_, text, weeks) => {
    expect(drawn(reading(text))).toEqual(weeks);
  });

  it("says which form it found", () => {
    expect(program(situations[0]?.[1] ?? "").format).toBe("markdown");
    expect(program(situations.at(-1)?.[1] ?? "").format).toBe("fixed-width");
    expect(program("Week 1\nSun: 9 km").format).toBe("free-text");
  });

  it("holds a column of totals against the runs of each week", () => {
    const text = table(
      "| Week | Tue | Thu | Sun | Total |",
      "| 1 | 5 km | 4 km | 8 km | 17 km |",
      "| 2 | 6 km | 4 km | 9 km | 25 km |",
    );
    const [doubt, ...others] = program(text).doubts;
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({
      kind: "total-differs",
      line: 4,
      week: 2,
      facts: { statedMinM: 25_000, readMinM: 19_000 },
    });
  });

  it("reports how many sessions of a week are struck through, and keeps them", () => {
    const read = program(table("| Week | Tue | Thu | Sun |", "| 1 | ~~5 km~~ | ~~4 km~~ | 8 km |"));
    expect(drawn(read)).toEqual(["1: tue 5 km, thu 4 km, sun 8 km"]);
    expect(read.doubts).toMatchObject([
      { kind: "struck-through", week: 1, facts: { sessions: 2 } },
    ]);
  });

  it("doubts a number that says to skip the week", () => {
    const text = table("| Week | Tue | Thu | Sun |", "| 1 | 5 km | | |", "| SKIP 2 | 6 km | | |");
    expect(doubted(program(text))).toEqual(["ambiguous@4"]);
  });

  it("says where the weeks begin on Sunday", () => {
    expect(program(situations[11]?.[1] ?? "").assumptions).toContainEqual({
      kind: "week-starts",
      value: "sun",
    });
  });

  it("gives the first Monday of a table whose weeks have full dates", () => {
    const text = table("| Week | Tue | Thu | Sun |", "| 1: 5/4/26 - 5/10/26 | 5 km | | 8 km |");
    expect(program(text).firstMonday).toBe("2026-05-04");
  });

  it("reads a week without a number if it is dated", () => {
    const text = `# Semana del 3 Mar - 9 Mar\n\n${table("| Día | Sesión |", "| Martes | 5 km |", "| Domingo | 8 km |")}`;
    expect(drawn(reading(text))).toEqual(["1: tue 5 km, sun 8 km"]);
  });
});

describe("levels", () => {
  const columns = table(
    "| Week | Day | Beginner | Advanced |",
    "| 1 | Tue | 4 km | 8 km |",
    "| 1 | Sun | 6 km | 14 km |",
    "| 2 | Sun | 7 km | 16 km |",
  );
  const sections = "# Beginner\n## Week 1\n- Sun: 5 km\n# Advanced\n## Week 1\n- Sun: 12 km";
  const races =
    "# 10k\n## Week 1\n- Sun: 8 km\n## Week 2\n- Sun: 9 km\n# Half marathon\n## Week 1\n- Sun: 12 km";
  const alike = `# Running, week 3\n\n### You took it easy\n\n${table("| Plan | |", "| Monday | 4 km |")}\n\n### You kept going\n\n${table("| Plan | |", "| Monday | 6 km |")}`;

  it.each([
    ["columns", columns, ["Beginner", "Advanced"]],
    ["sections", sections, ["Beginner", "Advanced"]],
    ["sections for two races", races, ["10k", "Half marathon"]],
    ["sections that hold the same week", alike, ["You took it easy", "You kept going"]],
  ])("asks which of several levels in %s is meant", (_, text, levels) => {
    expect(reading(text)).toEqual({ kind: "which-level", levels });
  });

  it.each([
    ["columns", columns, ["1: tue 8 km, sun 14 km", "2: sun 16 km"]],
    ["sections", sections, ["1: sun 12 km"]],
    ["sections for two races", races, ["1: sun 12 km"]],
    ["sections that hold the same week", alike, ["1: mon 6 km"]],
  ])("takes the level that was asked for from %s, and nothing of the others", (_, text, weeks) => {
    expect(drawn(reading(text, { level: 2 }))).toEqual(weeks);
  });

  it("asks again where there is no such level", () => {
    expect(reading(sections, { level: 3 })).toMatchObject({ kind: "which-level" });
  });
});
