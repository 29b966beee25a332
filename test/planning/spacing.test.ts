import { describe, expect, it } from "vitest";
import { DEFAULT_AVAILABILITY, type Runner } from "../../src/domain/runner.js";
import { drawRuns } from "../drawing/draw.js";
import { experienced, novice, runner, strengthFocused } from "../drawing/runners.js";
import { type Situation, tell } from "../drawing/situation.js";
import { tryToWeave, weave } from "../drawing/weave.js";
import { times } from "../drawing/week-text.js";

/** Strength on its own at these times only, and never inside a run. */
function at(strengthTimes: readonly string[], who: Runner = experienced): Runner {
  const availability = { ...DEFAULT_AVAILABILITY, strengthTimes };
  return runner({ ...who, availability, strengthPlaces: "separate" });
}

const beforeHardRuns: readonly Situation[] = [
  {
    title: "heavy legs may lie exactly 36 hours before a hard run (SP-1)",
    weeks: times(
      3,
      "Tue 18:00 4x1000m | Wed 30 min recovery | Thu 18:00 45 min tempo | Sun 9 km long",
    ),
    runner: at(["06:00"]),
    drawn: "Mon 06:00 heavy legs | Wed core after the run | Sat 06:00 light legs",
    open: [["mon", "HL"]],
  },
  {
    title: "half an hour less, and the day before the hard run is closed to them (SP-1)",
    weeks: times(
      3,
      "Tue 17:30 4x1000m | Wed 30 min recovery | Thu 18:00 45 min tempo | Sun 9 km long",
    ),
    runner: at(["06:00"]),
    drawn: "Mon 06:00 light legs | Wed core after the run | Sat 06:00 light legs",
    closed: [["mon", "HL", "SP-1"]],
  },
  {
    title: "48 hours before a hard run are wished for: a free day with them wins (SP-2)",
    weeks: times(3, "Mon 06:00 4x1000m | Thu 18:00 45 min tempo"),
    runner: at(["06:00"]),
    drawn: "Mon core after the run | Wed 06:00 light legs | Sat 06:00 heavy legs",
    open: [["wed", "HL"]],
  },
  {
    title: "with half an hour less both days cost the same, and the earlier one wins (SP-2)",
    weeks: times(3, "Mon 05:30 4x1000m | Thu 18:00 45 min tempo"),
    runner: at(["06:00"]),
    drawn: "Mon core after the run | Wed 06:00 heavy legs | Sat 06:00 light legs",
    open: [["sat", "HL"]],
  },
  {
    title: "a novice's light legs keep 24 hours from a hard run (SP-12)",
    weeks: times(6, "Tue 18:00 4x1000m | Thu 18:00 45 min tempo | Sat 30 min recovery"),
    runner: at(["18:00"], novice),
    week: 5,
    drawn: "Mon 18:00 light legs | Tue core after the run | Sat light legs after the run",
    open: [["mon", "LL"]],
  },
  {
    title: "23 and a half hours are too few for a novice (SP-12)",
    weeks: times(6, "Tue 17:30 4x1000m | Thu 18:00 45 min tempo | Sat 30 min recovery"),
    runner: at(["18:00"], novice),
    week: 5,
    drawn: "Mon 18:00 core | Sat light legs after the run",
    closed: [["mon", "LL", "SP-12"]],
  },
  {
    title: "an experienced runner's light legs may, at a price (SP-12)",
    weeks: times(6, "Tue 17:30 4x1000m | Thu 18:00 45 min tempo | Sat 30 min recovery"),
    runner: at(["18:00"]),
    week: 5,
    drawn: "Mon 18:00 light legs | Tue core after the run | Sat heavy legs after the run",
    open: [["mon", "LL"]],
  },
  {
    title:
      "in the first three weeks of strength light legs keep the distance of heavy ones (SP-1, SP-12)",
    weeks: times(6, "Tue 18:00 4x1000m | Thu 18:00 45 min tempo | Sat 30 min recovery"),
    runner: at(["18:00"], novice),
    drawn: "Mon 18:00 core | Wed 18:00 core | Sat light legs after the run",
    closed: [["mon", "LL", "SP-1"]],
  },
  {
    title: "no legs earlier on the day of a hard run (SP-4)",
    weeks: times(
      3,
      "Tue 20:00 4x1000m | Thu 30 min recovery | Sat 30 min recovery | Sun 30 min recovery",
    ),
    runner: at(["06:00"]),
    drawn: "Mon 06:00 light legs | Thu heavy legs after the run | Sat core after the run",
    closed: [["tue", "LL", "SP-4"]],
  },
  {
    title: "later on that day they are allowed (SP-5)",
    weeks: times(
      3,
      "Tue 06:00 4x1000m | Thu 30 min recovery | Sat 30 min recovery | Sun 30 min recovery",
    ),
    runner: at(["18:00"]),
    drawn: "Tue 18:00 heavy legs | Thu core after the run | Sat light legs after the run",
    open: [
      ["tue", "LL"],
      ["tue", "HL"],
    ],
  },
];

const afterHardRuns: readonly Situation[] = [
  {
    title: "the day after a hard run is closed to heavy legs (SP-3)",
    weeks: times(3, "Tue 06:00 4x1000m | Sun 9 km long"),
    runner: at(["18:00"]),
    drawn: "Mon 18:00 core | Tue 18:00 heavy legs | Fri 18:00 light legs",
    closed: [["wed", "HL", "SP-3"]],
    open: [
      ["wed", "LL"],
      ["thu", "HL"],
    ],
  },
  {
    title: "to a novice's light legs it is closed as well (SP-3)",
    weeks: times(6, "Tue 06:00 4x1000m | Sun 9 km long"),
    runner: at(["18:00"], novice),
    week: 5,
    drawn: "Mon 18:00 core | Tue 18:00 light legs | Fri 18:00 light legs",
    closed: [["wed", "LL", "SP-3"]],
    open: [["thu", "LL"]],
  },
  {
    title: "core may lie on the day after a hard run (SP-13)",
    weeks: times(
      3,
      "Tue 6x1000m | Wed 30 min recovery | Thu 45 min tempo | Sat 8 km | Sun 14 km long",
    ),
    drawn: "Mon 06:00 heavy legs | Wed core after the run | Sat light legs in the run",
    open: [
      ["wed", "CU"],
      ["fri", "CU"],
    ],
  },
];

const aroundTheLongRun: readonly Situation[] = [
  {
    title: "heavy legs never on the day of the long run (SP-10)",
    weeks: times(3, "Wed 30 min recovery | Sun 06:00 9 km long"),
    runner: at(["20:00"]),
    drawn: "Mon 20:00 heavy legs | Wed core after the run | Thu 20:00 light legs",
    closed: [["sun", "HL", "SP-10"]],
    open: [["sun", "LL"]],
  },
  {
    title:
      "twelve hours before the long run heavy legs are open, and light ones take the eve (SP-10)",
    weeks: times(3, "Tue 22:30 4x1000m | Thu 22:30 45 min tempo | Sun 09:00 9 km long"),
    runner: at(["21:00"], strengthFocused),
    drawn: "Mon 21:00 light legs | Tue core after the run | Fri 21:00 core | Sat 21:00 light legs",
    open: [["sat", "HL"]],
  },
  {
    title: "thirty hours before the long run heavy legs are heavy again (SP-10)",
    weeks: times(3, "Tue 13:00 4x1000m | Thu 13:00 45 min tempo | Sun 18:00 9 km long"),
    runner: at(["12:00"], strengthFocused),
    drawn: "Mon 12:00 light legs | Tue core after the run | Fri 12:00 core | Sat 12:00 heavy legs",
    open: [["sat", "HL"]],
  },
  {
    title: "with half an hour less light legs take their place (SP-10)",
    weeks: times(3, "Tue 13:00 4x1000m | Thu 13:00 45 min tempo | Sun 17:30 9 km long"),
    runner: at(["12:00"], strengthFocused),
    drawn: "Mon 12:00 light legs | Tue core after the run | Fri 12:00 core | Sat 12:00 light legs",
    open: [["sat", "HL"]],
  },
  {
    title: "eleven and a half are too few (SP-10)",
    weeks: times(3, "Tue 22:30 4x1000m | Thu 22:30 45 min tempo | Sun 08:30 9 km long"),
    runner: at(["21:00"], strengthFocused),
    drawn: "Mon 21:00 light legs | Tue core after the run | Fri 21:00 core | Sat 21:00 light legs",
    closed: [["sat", "HL", "SP-10"]],
    open: [["sat", "LL"]],
  },
  {
    title: "in a novice's first weeks light legs stay off the long run's day too (SP-10, SP-12)",
    weeks: times(6, "Wed 30 min recovery | Sun 06:00 9 km long"),
    runner: at(["20:00"], novice),
    drawn: "Mon 20:00 light legs | Wed core after the run | Fri 20:00 core",
    closed: [["sun", "LL", "SP-10"]],
  },
];

const betweenDoses: readonly Situation[] = [
  {
    title: "legs never on two days in a row, also beside the program's own (SP-11)",
    weeks: times(3, "Mon 18:00 strength light 15 min | Wed 30 min recovery | Sat 30 min recovery"),
    runner: at(["06:00"]),
    drawn: "Mon 18:00 own light legs | Wed core after the run | Fri 06:00 heavy legs",
    closed: [
      ["tue", "LL", "any"],
      ["tue", "HL", "any"],
    ],
    open: [["wed", "LL"]],
  },
  {
    title: "48 hours lie between the end of heavy legs and the next heavy ones (SP-11)",
    weeks: times(3, "Mon 06:00 strength heavy 40 min | Fri 30 min recovery | Sat 30 min recovery"),
    runner: at(["06:00"], strengthFocused),
    drawn:
      "Mon 06:00 own heavy legs | Tue 06:00 core | Thu 06:00 heavy legs | Fri core after the run",
    closed: [["wed", "HL", "any"]],
    open: [["thu", "HL"]],
  },
  {
    title: "twelve hours later they fit (SP-11)",
    weeks: times(3, "Mon 06:00 strength heavy 40 min | Fri 30 min recovery | Sat 30 min recovery"),
    runner: at(["18:00"], strengthFocused),
    drawn:
      "Mon 06:00 own heavy legs | Tue 18:00 core | Thu 18:00 heavy legs | Fri core after the run",
    open: [["wed", "HL"]],
  },
  {
    title: "the distance holds across the border of two weeks (SP-11)",
    weeks: times(3, "Mon 06:00 strength heavy 40 min | Tue 30 min recovery | Fri 30 min recovery"),
    runner: at(["18:00"], strengthFocused),
    drawn:
      "Mon 06:00 own heavy legs | Tue core after the run | Thu 18:00 heavy legs | Fri core after the run",
    closed: [
      ["sat", "HL", "any"],
      ["sun", "HL", "any"],
    ],
    open: [["fri", "HL"]],
  },
];

describe("the hours before a hard run", () => {
  it.each(beforeHardRuns)("$title", tell);
});

describe("the day after a hard run", () => {
  it.each(afterHardRuns)("$title", tell);
});

describe("the long run", () => {
  it.each(aroundTheLongRun)("$title", tell);
});

describe("two doses", () => {
  it.each(betweenDoses)("$title", tell);
});

describe("runs whose day we choose", () => {
  const twoHard = "any 4x1000m | any 45 min tempo | any 5 km";
  const on = (...runDays: NonNullable<Runner["availability"]["runDays"]>) =>
    runner({ availability: { ...DEFAULT_AVAILABILITY, runDays } });

  it("never lie hard on two days in a row (SP-15)", () => {
    const { plan } = weave(times(2, twoHard), on("tue", "wed", "thu"));
    expect(drawRuns(plan, 1)).toBe(
      "Mon | Tue 18:00 intervals | Wed 18:00 easy | Thu 18:00 tempo | Fri | Sat | Sun",
    );
  });

  it("keep that distance across the border of two weeks (SP-15)", () => {
    const week = "any 4x1000m | any 45 min tempo";
    const { plan } = weave(week, on("mon", "sun"));
    expect(drawRuns(plan, 1)).toBe(
      "Mon 18:00 intervals | Tue | Wed | Thu | Fri | Sat | Sun 09:00 tempo",
    );
    const twice = tryToWeave(times(2, week), on("mon", "sun"));
    expect(twice).toEqual({
      ok: false,
      problem: { kind: "no-legal-days", week: 2, rule: "SP-15" },
    });
  });

  it("leave no plan where only neighbouring days are left for two hard runs (SP-15)", () => {
    const made = tryToWeave("any 4x1000m | any 45 min tempo", on("tue", "wed"));
    expect(made).toEqual({ ok: false, problem: { kind: "no-legal-days", week: 1, rule: "SP-15" } });
  });

  it("stay where the program has them, two hard days in a row or not", () => {
    const { plan } = weave(times(2, "Tue 4x1000m | Wed 45 min tempo"));
    expect(drawRuns(plan, 1)).toBe(
      "Mon | Tue 18:00 intervals | Wed 18:00 tempo | Thu | Fri | Sat | Sun",
    );
  });

  it("leave their day only when the runner cannot run on it", () => {
    const { plan } = weave(
      times(2, "Tue 4x1000m | Thu 5 km | Sun 10 km long"),
      on("wed", "thu", "sun"),
    );
    expect(drawRuns(plan, 1)).toBe(
      "Mon | Tue | Wed 18:00 intervals | Thu 18:00 easy | Fri | Sat | Sun 09:00 long",
    );
  });
});
