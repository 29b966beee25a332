import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/notation/containers/json.js";
import { jsonTree } from "../../../src/notation/containers/json-tree.js";
import { ANY, doubts, drawn, facts, found, readsBack } from "./read.js";

const read = (value: unknown) => readJson(JSON.stringify(value, null, 2), "plan.json", ANY);
const EXPECTED = ["## Week 1", "Tue easy 5 km", "Sun long 12 km"];

describe("weeks", () => {
  const days = [
    { day: "Tuesday", workout: "Easy 5 km" },
    { day: "Friday", workout: "Rest" },
    { day: "Sunday", workout: "Long run 12 km" },
  ];

  it.each([
    ["a list of weeks with days", { weeks: [{ week: 1, days }] }],
    ["weeks within a plan", { plan: { title: "x", weeks: [{ week: 1, days }] } }],
    ["a bare list", [{ number: 1, sessions: days }]],
    ["days as keys", [{ week: 1, tuesday: "Easy 5 km", sunday: "Long run 12 km" }]],
    ["days as keys of a map", [{ days: { tue: "Easy 5 km", sun: ["Long run 12 km"] } }]],
    [
      "days that list their sessions",
      [
        {
          days: [
            { day: "tue", sessions: [{ title: "Easy 5 km" }] },
            { day: "sun", sessions: [{ title: "Long run 12 km" }] },
          ],
        },
      ],
    ],
    [
      "totals in fields of their own",
      [
        {
          days: [
            { day: "tue", type: "easy", distance_km: 5 },
            { day: "sun", type: "long", distanceKm: "12" },
          ],
        },
      ],
    ],
    [
      "a flat list with weeks",
      [
        { week: 1, day: "Tue", workout: "Easy 5 km" },
        { week: 1, day: "Sun", workout: "Long run 12 km" },
      ],
    ],
  ])("are read from %s", (_, value) => {
    const reading = read(value);
    expect(drawn(reading)).toEqual(EXPECTED);
    expect(readsBack(reading)).toBe(true);
  });

  it("have their places by dates where every session has one", () => {
    for (const value of [
      [
        { date: "2027-03-07", workout: "Long run 12 km" },
        { date: "2027-03-02", workout: "Easy 5 km" },
      ],
      [
        {
          days: [
            { date: "2027-03-02", title: "Easy 5 km" },
            { date: "2027-03-07", title: "Long run 12 km" },
          ],
        },
      ],
    ]) {
      expect(drawn(read(value))).toEqual(EXPECTED);
      expect(found(read(value)).firstMonday).toBe("2027-03-01");
    }
  });

  it("that count down are in order as they stand", () => {
    const week = (title: string, run: string) => ({ title, runs: [{ runTitle: run }] });
    const reading = read([
      week("2 WEEKS TO GO", "Long run 9 km"),
      week("1 WEEK TO GO", "Easy 4 km"),
    ]);
    expect(drawn(reading).map((line) => line.replace(/ -- .*/, ""))).toEqual([
      "## Week 1",
      "any long 9 km",
      "## Week 2",
      "any easy 4 km",
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it("tell of a number that is left out, at the line of the week after it", () => {
    const reading = read([
      { week: 1, days },
      { week: 3, days },
    ]);
    expect(facts(reading, "missing-week")).toEqual({
      expected: 2,
      found: 3,
      empty: 1,
    });
    expect(found(reading).program.weeks.map(({ sessions }) => sessions.length)).toEqual([2, 0, 2]);
  });
});

describe("a session of items", () => {
  const week = (...runs: readonly object[]) => [{ title: "Week 1", runs }];

  it("has its structure from them, its type from its kind, and its name among its words", () => {
    const reading = read(
      week({
        runType: "SPEED RUN",
        runTitle: "Seven Up",
        runSubtype: "Intervals",
        items: ["5:00 Warm Up", "7 x 1:00 5K Pace", "1:00 Recovery Between Intervals"],
      }),
    );
    expect(drawn(reading)[1]).toMatch(
      /^any intervals: 5 min warm-up \+ 7 x \(1 min @ 5k pace \+ 1 min recovery\) -- ".*Seven Up"$/,
    );
  });

  it("is two sessions where another kind of run stands among them", () => {
    const reading = read(
      week(
        { runType: "SPEED RUN", items: ["20:00 Tempo Run"] },
        { runType: "EASY RUN", items: ["15:00 Easy Run", "SPEED RUN:", "10:00 Tempo Run"] },
      ),
    );
    expect(found(reading).program.weeks[0]?.sessions).toHaveLength(3);
  });
});

describe("a plan of calendar-hack in JSON", () => {
  it("is read as the same plan in YAML is", () => {
    const workouts = ["Rest", "{5:8} easy", "Rest", "Rest", "Rest", "Rest", "{9:14} long run"];
    const reading = read({
      name: "Mine",
      units: "mi",
      type: "10K",
      schedule: [{ workouts: workouts.map((title) => ({ title })) }],
    });
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 5 mi", "Sun long 9 mi"]);
    expect(found(reading).program).toMatchObject({ title: "Mine", goal: "10K" });
  });
});

describe("the tree of a JSON file", () => {
  it("has every scalar as text, and the lines of keys and values", () => {
    expect(jsonTree('{"a": 4.50,\n "b": ["x\\u00e9", true, null]}')).toEqual({
      kind: "tree",
      tree: {
        kind: "map",
        line: 1,
        entries: [
          { key: "a", line: 1, value: { kind: "text", text: "4.50", line: 1 } },
          {
            key: "b",
            line: 2,
            value: {
              kind: "list",
              line: 2,
              items: ["xé", "true", ""].map((text) => ({ kind: "text", text, line: 2 })),
            },
          },
        ],
      },
    });
  });

  it.each(["{", "[1,]", '{"a" 1}', '"a', "{'a': 1}", "[1] 2", '["\\q"]', "nul", ""])(
    "is broken, and says where: %s",
    (text) => {
      expect(jsonTree(`\n${text}`)).toEqual({ kind: "broken", line: 2 });
    },
  );
});

it.each([
  ["nothing", " ", "empty"],
  ["broken", '{"weeks": [', "not-a-program"],
  ["a form of plans", '{"$schema": "http://json-schema.org/draft-07/schema#"}', "json-schema"],
  ["another form", '{"type": "object", "properties": {"weeks": {}}}', "json-schema"],
  ["other data", '{"users": [{"name": "A"}, {"name": "B"}]}', "not-a-program"],
  ["a lone number", "42", "not-a-program"],
  ["nesting without end", "[".repeat(900_000), "too-large"],
])("a file that is no plan is refused: %s", (_, text, refusal) => {
  expect(readJson(text, "x.json", ANY)).toMatchObject({ kind: "refused", refusal });
});
