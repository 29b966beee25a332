import { describe, expect, it } from "vitest";
import { DEFAULT_AVAILABILITY, type RacePriority, type Runner } from "../../src/domain/runner.js";
import { drawRuns } from "../drawing/draw.js";
import { experienced, runner, strengthFocused } from "../drawing/runners.js";
import { type Situation, tell } from "../drawing/situation.js";
import { weave } from "../drawing/weave.js";
import { times } from "../drawing/week-text.js";

const EASY = "Tue 30 min recovery | Thu 30 min recovery | Sun 30 min recovery";
const raceOver = (km: number) => `Tue 30 min recovery | Thu 30 min recovery | Sun race ${km} km`;
const insideOnly = runner({ strengthPlaces: "in-runs", equipment: [] });
const of = (priority: RacePriority, who: Runner = experienced) => runner({ ...who, priority });

const beforeARaces: readonly Situation[] = [
  {
    title: "the last heavy legs lie ten days before a half marathon (SD-10)",
    weeks: `${times(7, EASY)}\n\nTue race 21.0975 km`,
    week: 6,
    drawn: "Tue heavy legs after the run | Thu core after the run | Sun core after the run",
    open: [["sat", "HL"]],
    closed: [["sun", "HL", "SD-10"]],
  },
  {
    title: "light legs end five days before the race (SD-10)",
    weeks: `${times(7, EASY)}\n\nTue race 21.0975 km`,
    week: 7,
    drawn: "Mon 18:00 light legs | Tue core after the run | Thu core after the run",
    open: [["thu", "LL"]],
    closed: [
      ["fri", "LL", "SD-10"],
      ["sun", "LL", "SD-10"],
    ],
  },
  {
    title: "core ends three days before it (SD-10)",
    weeks: `${times(7, EASY)}\n\n${raceOver(21.0975)}`,
    week: 8,
    drawn: "Tue core after the run | Thu core after the run",
    open: [["thu", "CU"]],
    closed: [
      ["fri", "CU", "SD-10"],
      ["sat", "CU", "SD-10"],
      ["sun", "CU", "SD-10"],
    ],
  },
  {
    title: "fifteen days before it a run still carries legs (EM-9)",
    weeks: `${times(7, "Sat 6 km")}\n\nSun race 10 km`,
    runner: insideOnly,
    week: 6,
    drawn: "Sat light legs in the run",
  },
  {
    title: "fourteen days before it none does, and the legs follow the run (EM-9)",
    weeks: `${times(7, "Sun 6 km")}\n\nSun race 10 km`,
    runner: insideOnly,
    week: 6,
    drawn: "Sun light legs after the run",
  },
  {
    title: "before a B-race runs go on carrying them (EM-9)",
    weeks: `${times(7, "Sun 6 km")}\n\nSun race 10 km`,
    runner: runner({ ...insideOnly, priority: "B" }),
    week: 7,
    drawn: "Sun light legs in the run",
  },
];

const lesserRaces: readonly Situation[] = [
  {
    title: "before a B-race heavy legs end four days ahead (SD-10)",
    weeks: `${times(3, EASY)}\n\nSun race 10 km`,
    runner: of("B", strengthFocused),
    week: 4,
    drawn: "Mon 06:00 heavy legs | Tue 18:00 core | Wed 18:00 heavy legs | Thu 18:00 core",
    open: [["wed", "HL"]],
    closed: [
      ["thu", "HL", "SD-10"],
      ["fri", "HL", "SD-10"],
    ],
  },
  {
    title: "before a C-race three (SD-10)",
    weeks: `${times(3, EASY)}\n\nSun race 10 km`,
    runner: of("C", strengthFocused),
    week: 4,
    drawn: "Mon 18:00 heavy legs | Tue 18:00 core | Thu 18:00 heavy legs | Fri 18:00 core",
    open: [["thu", "HL"]],
    closed: [["fri", "HL", "SD-10"]],
  },
  {
    title: "the day of a race carries nothing, whatever its priority (SD-10)",
    weeks: times(4, "Wed 30 min recovery | Sun race 5 km"),
    runner: of("C"),
    drawn: "Mon 18:00 core | Wed heavy legs after the run | Fri 18:00 light legs",
    closed: [
      ["sun", "HL", "SD-10"],
      ["sun", "LL", "SD-10"],
      ["sun", "CU", "SD-10"],
    ],
  },
  {
    title: "a lesser race does not make its week a race week",
    weeks: `${times(3, EASY)}\n\n${raceOver(10)}`,
    runner: of("B"),
    week: 4,
    drawn: "Mon 18:00 heavy legs | Tue core after the run | Thu light legs after the run",
  },
];

const afterRaces: readonly Situation[] = [
  {
    title: "two days after five kilometres no heavy legs (RL-12)",
    weeks: `Sun race 5 km\n\n${times(3, "Fri 30 min recovery | Sun 30 min recovery")}`,
    drawn: "Tue 18:00 light legs | Fri heavy legs after the run | Sun core after the run",
    closed: [
      ["mon", "HL", "RL-12"],
      ["tue", "HL", "RL-12"],
    ],
    open: [["wed", "HL"]],
  },
  {
    title: "four after ten (RL-12)",
    weeks: `Sun race 10 km\n\n${times(3, "Fri 30 min recovery | Sun 30 min recovery")}`,
    drawn: "Tue 18:00 light legs | Fri heavy legs after the run | Sun core after the run",
    closed: [["thu", "HL", "RL-12"]],
    open: [["fri", "HL"]],
  },
  {
    title: "seven after a half marathon (RL-12)",
    weeks: `Sun race 21.0975 km\n\n${times(3, "Fri 30 min recovery | Sun 30 min recovery")}`,
    drawn: "Tue 18:00 light legs | Fri light legs after the run | Sun core after the run",
    closed: [
      ["fri", "HL", "RL-12"],
      ["sun", "HL", "RL-12"],
    ],
    open: [["wed", "LL"]],
  },
  {
    title: "fourteen after a marathon (RL-12)",
    weeks: `Sun race 42.195 km\n\n${times(3, "Fri 30 min recovery | Sun 30 min recovery")}`,
    week: 3,
    drawn: "Tue 18:00 light legs | Fri light legs after the run | Sun core after the run",
    closed: [
      ["thu", "HL", "RL-12"],
      ["sun", "HL", "RL-12"],
    ],
  },
];

describe("the days before an A-race", () => {
  it.each(beforeARaces)("$title", tell);
});

describe("races of lesser priority", () => {
  it.each(lesserRaces)("$title", tell);
});

describe("the days after a race", () => {
  it.each(afterRaces)("$title", tell);

  it("take no hard run whose day we choose (RL-12)", () => {
    const who = runner({ availability: { ...DEFAULT_AVAILABILITY, runDays: ["mon", "tue"] } });
    const afterRace = weave("Thu race 10 km\n\nany 4x1000m | any 5 km", who);
    expect(drawRuns(afterRace.plan, 2)).toBe(
      "Mon 18:00 easy | Tue 18:00 intervals | Wed | Thu | Fri | Sat | Sun",
    );
    const afterNone = weave("Mon 5 km\n\nany 4x1000m | any 5 km", who);
    expect(drawRuns(afterNone.plan, 2)).toBe(
      "Mon 18:00 intervals | Tue 18:00 easy | Wed | Thu | Fri | Sat | Sun",
    );
  });
});

describe("the kinds of weeks", () => {
  const kinds = (km: number, who: Runner, weeks = 10) =>
    weave(`${times(weeks - 1, EASY)}\n\n${raceOver(km)}`, who).plan.weeks.map(({ kind }) => kind);

  it("before a race over 15 km peak for three weeks and taper for two", () => {
    expect(kinds(21.0975, experienced)).toEqual([
      ...["build", "build", "build", "build"],
      ...["peak", "peak", "peak", "taper", "taper", "race"],
    ]);
  });

  it("before a shorter one peak for two and taper for one", () => {
    expect(kinds(10, experienced)).toEqual([
      ...["build", "build", "build", "build", "build", "build"],
      ...["peak", "peak", "taper", "race"],
    ]);
  });

  it("do not follow a B-race", () => {
    expect(new Set(kinds(21.0975, of("B")))).toEqual(new Set(["build"]));
  });
});
