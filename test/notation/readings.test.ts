import { describe, expect, it } from "vitest";
import type { PlainStep, RunSession, Session, Step, Target } from "../../src/domain/session.js";
import { exactly } from "../../src/domain/session.js";
import { formatProgram, readProgram } from "../../src/notation/index.js";

/** Reads one line of a week; a failure is thrown, for the test to show. */
function sessionsOf(lines: string, unit = "km"): readonly Session[] {
  const read = readProgram(`# A\nunit: ${unit}\n## Week 1\n${lines}`);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.weeks[0]?.sessions ?? [];
}

/** The line as the one form writes it. */
function rewritten(line: string, unit = "km"): string | undefined {
  const read = readProgram(`# A\nunit: ${unit}\n## Week 1\n${line}`);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return formatProgram(read.value).split("\n").at(4);
}

const run: RunSession = {
  kind: "run",
  type: "easy",
  day: "tue",
  time: null,
  distanceM: null,
  seconds: null,
  steps: [],
  alternatives: [],
  optional: false,
  goalSeconds: null,
  words: null,
};

const sessions: readonly (readonly [string, Session])[] = [
  ["Tue easy", run],
  ["Tue 06:00 easy 8 km", { ...run, time: "06:00", distanceM: exactly(8000) }],
  ["Tue pm easy 40-50 min", { ...run, time: "pm", seconds: { min: 2400, max: 3000 } }],
  ["Tue easy 1:30:00", { ...run, seconds: exactly(5400) }],
  ["any easy optional", { ...run, day: null, optional: true }],
  [
    "Sun race 21.0975 km goal 1:45:00",
    { ...run, day: "sun", type: "race", distanceM: exactly(21097.5), goalSeconds: 6300 },
  ],
  ['Tue easy -- "two\\nlines, and \\"quotes\\""', { ...run, words: 'two\nlines, and "quotes"' }],
  [
    "Wed strength mixed optional 20 min",
    {
      kind: "strength",
      class: "other",
      day: "wed",
      time: null,
      seconds: exactly(1200),
      optional: true,
      words: null,
    },
  ],
];

describe("a session", () => {
  it.each(sessions)("%s", (line, session) => {
    expect(sessionsOf(line)).toEqual([session]);
  });

  it("of rest is a day without one", () => {
    expect(sessionsOf('Mon rest\nTue easy\nWed rest -- "really"')).toEqual([run]);
  });

  it("has its place by the day, and within the day by the order of the lines", () => {
    const lines = "any easy\nWed pm easy\nMon easy\nWed am easy";
    expect(sessionsOf(lines).map(({ day, time }) => [day, time])).toEqual([
      ["mon", null],
      ["wed", "pm"],
      ["wed", "am"],
      [null, null],
    ]);
  });
});

const step: PlainStep = {
  kind: "steady",
  amount: null,
  target: null,
  gait: null,
  note: null,
};
const minutes = (count: number) => ({ kind: "time", seconds: exactly(count * 60) }) as const;
const metres = (count: number) => ({ kind: "distance", metres: exactly(count) }) as const;
const repeat = (times: number, ...steps: readonly Step[]): Step => ({
  kind: "repeat",
  times: exactly(times),
  steps,
});

const steps: readonly (readonly [string, readonly Step[]])[] = [
  ["5 km", [{ ...step, amount: metres(5000) }]],
  ["? cool-down", [{ ...step, kind: "cool-down" }]],
  ["open jog", [{ ...step, kind: "recovery", amount: { kind: "open" }, gait: "jog" }]],
  ["2 min work run", [{ ...step, kind: "work", amount: minutes(2), gait: "run" }]],
  ['5 min "grass"', [{ ...step, amount: minutes(5), note: "grass" }]],
  [
    "6 x 1000 m + 2 min jog",
    [
      repeat(6, { ...step, kind: "work", amount: metres(1000) }),
      { ...step, kind: "recovery", amount: minutes(2), gait: "jog" },
    ],
  ],
  [
    "2 x (3 x (400 m + 1 min walk) + 4 min rest)",
    [
      repeat(
        2,
        repeat(
          3,
          { ...step, kind: "work", amount: metres(400) },
          { ...step, kind: "recovery", amount: minutes(1), gait: "walk" },
        ),
        { ...step, kind: "rest", amount: minutes(4) },
      ),
    ],
  ],
];

describe("the steps", () => {
  it.each(steps)("%s", (text, expected) => {
    expect(sessionsOf(`Tue easy: ${text}`)).toEqual([{ ...run, steps: expected }]);
  });

  it("may be offered in several ways", () => {
    expect(sessionsOf("Tue easy: 5 km or 40 min or 6 km")).toMatchObject([
      {
        steps: [{ amount: metres(5000) }],
        alternatives: [[{ amount: minutes(40) }], [{ amount: metres(6000) }]],
      },
    ]);
    expect(sessionsOf("Tue easy: or 40 min")).toMatchObject([{ steps: [], alternatives: [[{}]] }]);
  });
});

const named = { kind: "named-pace", percent: null, offsetSecondsPerKm: null } as const;
const targets: readonly (readonly [string, Target])[] = [
  ["4:10/km", { kind: "pace", secondsPerKm: exactly(250) }],
  ["4:10-4:20/km", { kind: "pace", secondsPerKm: { min: 250, max: 260 } }],
  ["8:00/mi", { kind: "pace", secondsPerKm: exactly(480 / 1.609344) }],
  ["10k pace", { ...named, pace: "10k" }],
  ["10k", { ...named, pace: "10k" }],
  ["marathon pace + 10 s/km", { ...named, pace: "marathon", offsetSecondsPerKm: 10 }],
  ["marathon pace - 10 s/km", { ...named, pace: "marathon", offsetSecondsPerKm: -10 }],
  ["105% threshold pace", { ...named, pace: "threshold", percent: exactly(105) }],
  ["95% threshold hr", { kind: "heart-rate", unit: "percent-of-threshold", value: exactly(95) }],
  ["in 59.5 s", { kind: "rep-time", seconds: exactly(59.5) }],
  ["hr zone 2-3", { kind: "zone", of: "heart-rate", zone: { min: 2, max: 3 } }],
  ["pace zone 4", { kind: "zone", of: "pace", zone: exactly(4) }],
  ["all out effort", { kind: "effort", effort: "all out" }],
  ["easy pace", { ...named, pace: "easy" }],
  ["easy effort", { kind: "effort", effort: "easy" }],
];

describe("a target", () => {
  it.each(targets)("%s", (text, target) => {
    expect(sessionsOf(`Tue easy: 1 km @ ${text}`)).toMatchObject([{ steps: [{ target }] }]);
  });

  it("ends before the next step", () => {
    expect(sessionsOf("Tue easy: 6 x (800 m @ interval pace + 90 s jog)")).toMatchObject([
      {
        steps: [
          {
            steps: [
              { target: { ...named, pace: "interval" } },
              { amount: { seconds: exactly(90) }, gait: "jog" },
            ],
          },
        ],
      },
    ]);
  });
});

const forms: readonly (readonly [string, string])[] = [
  ["tuesday: EASY 8KM", "Tue easy 8 km"],
  ["Tues 6:00 easy 8 km // flat", "Tue 06:00 easy 8 km"],
  ["Tue easy 40 min 8 km optional", "Tue easy optional 8 km 40 min"],
  ["Tue intervals: 6x1000m @ 5k", "Tue intervals: 6 x (1000 m @ 5k pace)"],
  ["Tue intervals: 6×1 km@3:50–4:00/km", "Tue intervals: 6 x (1000 m @ 3:50-4:00/km)"],
  ["Tue easy: 2 km steady + 90 s recovery jog", "Tue easy: 2 km + 90 s jog"],
  ["Tue easy: 3 x (2 min work)", "Tue easy: 3 x (2 min)"],
  ["Tue easy: cool-down", "Tue easy: ? cool-down"],
  ["Tue easy: 1:30 + 120 s + 60 s + 0.5 h", "Tue easy: 90 s + 2 min + 1 min + 30 min"],
  ["Tue easy — “mit ø”", 'Tue easy -- "mit ø"'],
  ["Tue strength", "Tue strength mixed"],
  ["Tue time-trial 1.5 km goal 4:30", "Tue time-trial 1500 m goal 4:30"],
  ["Tue race 10 km goal 0:03:30", "Tue race 10 km goal 0:03:30"],
];

describe("the one form", () => {
  it.each(forms)("of %j", (line, form) => {
    expect(rewritten(line)).toBe(form);
  });

  it("counts in miles where the program does", () => {
    expect(rewritten("Tue easy 5 mi: 800 m + 2-3 miles @ 8:00/mi", "mi")).toBe(
      "Tue easy 5 mi: 800 m + 2-3 mi @ 8:00/mi",
    );
    expect(rewritten("Tue easy: 1 km @ 5k pace + 20 s/mi", "mi")).toBe(
      "Tue easy: 1000 m @ 5k pace + 20 s/mi",
    );
    expect(rewritten("Tue easy 5 mi")).toBe("Tue easy 8046.72 m");
  });

  it("keeps the head and the labels of weeks, and reads dashes and commas there", () => {
    const text = '# A\nABOUT: "a\\nb"\ngoal: 10 km: fast // really\n\n## week 1, taper - "x"\n';
    const read = readProgram(text);
    expect(read.ok && formatProgram(read.value)).toBe(
      '# A\ngoal: 10 km: fast // really\nunit: km\nabout: "a\\nb"\n\n## Week 1 · taper · "x"\n',
    );
  });
});
