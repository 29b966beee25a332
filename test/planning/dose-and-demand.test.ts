import { describe, expect, it } from "vitest";
import { DEFAULT_AVAILABILITY } from "../../src/domain/runner.js";
import { experienced, novice, runner, strengthFocused } from "../drawing/runners.js";
import { type Situation, tell } from "../drawing/situation.js";
import { weave } from "../drawing/weave.js";
import { times } from "../drawing/week-text.js";

/** The article's week. */
const HALF_WEEK = "Tue 6x1000m | Wed 6 km | Thu 45 min tempo | Sat 8 km | Sun 14 km long";
/** A week with room for everything. */
const ROOMY = "Tue 30 min recovery | Thu 4x1000m | Sun 30 min recovery";
const RACE = "Tue 30 min recovery | Thu 30 min recovery | Sun race 21.0975 km";

const rows: readonly Situation[] = [
  {
    title: "a novice begins with one light leg dose and two of core (SD-3)",
    weeks: times(12, ROOMY),
    runner: novice,
    week: 3,
    drawn: "Mon 18:00 light legs | Tue core after the run | Sun core after the run",
  },
  {
    title: "from the fourth week on it is two light ones and one of core (SD-1)",
    weeks: times(12, ROOMY),
    runner: novice,
    week: 4,
    drawn: "Tue light legs after the run | Sat 06:00 light legs | Sun core after the run",
  },
  {
    title: "heavy legs are closed to a novice until eight weeks are done (SD-3)",
    weeks: times(12, ROOMY),
    runner: novice,
    week: 8,
    drawn: "Tue light legs after the run | Sat 06:00 light legs | Sun core after the run",
    closed: [
      ["mon", "HL", "any"],
      ["fri", "HL", "any"],
    ],
  },
  {
    title: "in the ninth week the novice is none any more (SD-3)",
    weeks: times(12, ROOMY),
    runner: novice,
    week: 9,
    drawn: "Tue light legs after the run | Sat 06:00 heavy legs | Sun core after the run",
  },
  {
    title: "weeks of strength before the program count (SD-3)",
    weeks: times(4, ROOMY),
    runner: runner({ strengthWeeks: 7 }),
    drawn: "Tue light legs after the run | Sat 06:00 heavy legs | Sun core after the run",
  },
  {
    title: "an experienced runner's week holds heavy legs, light legs and core (SD-1)",
    weeks: times(4, ROOMY),
    drawn: "Tue light legs after the run | Sat 06:00 heavy legs | Sun core after the run",
  },
  {
    title: "with the focus on strength it holds two heavy doses and two of core (SD-1)",
    weeks: times(4, ROOMY),
    runner: strengthFocused,
    drawn: "Tue 06:00 heavy legs | Wed 18:00 core | Sat 06:00 heavy legs | Sun core after the run",
  },
  {
    title: "six weeks before a half marathon the light leg dose goes (SD-13)",
    weeks: `${times(11, ROOMY)}\n\n${RACE}`,
    week: 8,
    drawn: "Tue core after the run | Thu core after the run | Sun heavy legs after the run",
  },
  {
    title: "two weeks before it heavy legs become light ones (SD-10, SD-11)",
    weeks: `${times(11, ROOMY)}\n\n${RACE}`,
    week: 11,
    drawn: "Tue core after the run | Thu core after the run | Sun light legs after the run",
  },
  {
    title: "in race week only core is left (SD-10)",
    weeks: `${times(11, ROOMY)}\n\n${RACE}`,
    week: 12,
    drawn: "Tue core after the run | Thu core after the run",
  },
];

const whatTheRunnerHas: readonly Situation[] = [
  {
    title: "without anything to load heavy legs are light ones",
    weeks: times(4, HALF_WEEK),
    runner: runner({ equipment: [] }),
    drawn: "Mon 06:00 light legs | Wed core after the run | Sat light legs in the run",
  },
  {
    title: "a bench is enough for them",
    weeks: times(4, HALF_WEEK),
    runner: runner({ equipment: ["bench"] }),
    drawn: "Mon 06:00 heavy legs | Wed core after the run | Sat light legs in the run",
  },
  {
    title: "a band is not",
    weeks: times(4, HALF_WEEK),
    runner: runner({ equipment: ["band"] }),
    drawn: "Mon 06:00 light legs | Wed core after the run | Sat light legs in the run",
  },
  {
    title: "strength has the runner's own times and no others",
    weeks: times(4, ROOMY),
    runner: runner({ availability: { ...DEFAULT_AVAILABILITY, strengthTimes: ["12:15"] } }),
    drawn: "Tue light legs after the run | Sat 12:15 heavy legs | Sun core after the run",
  },
  {
    title: "with no time for it on its own it goes with the runs",
    weeks: times(4, ROOMY),
    runner: runner({ availability: { ...DEFAULT_AVAILABILITY, strengthTimes: [] } }),
    drawn: "Tue light legs after the run | Thu core after the run | Sun heavy legs after the run",
  },
];

const ownStrength: readonly Situation[] = [
  {
    title: "the program's own heavy legs take the place of ours (SD-1)",
    weeks: times(4, `Mon 06:00 strength heavy 40 min | ${ROOMY}`),
    drawn: "Mon 06:00 own heavy legs | Tue core after the run | Wed 06:00 light legs",
  },
  {
    title: "two leg doses of its own leave none to us (SD-1)",
    weeks: times(4, `Mon 18:00 strength light 15 min | Fri 18:00 strength light 15 min | ${ROOMY}`),
    drawn: "Mon 18:00 own light legs | Tue core after the run | Fri 18:00 own light legs",
    closed: [["wed", "LL", "any"]],
  },
  {
    title: "its own core counts as core",
    weeks: times(4, `Mon 18:00 strength core 10 min | ${ROOMY}`),
    drawn: "Mon 18:00 own core | Tue light legs after the run | Sat 06:00 heavy legs",
  },
];

const freeDays: readonly Situation[] = [
  {
    title: "the only day without a run keeps no legs (RL-10)",
    weeks: times(
      4,
      "Mon 30 min recovery | Tue 30 min recovery | Wed 4x1000m | Thu 30 min recovery | Sat 30 min recovery | Sun 14 km long",
    ),
    runner: runner({ strengthPlaces: "separate" }),
    drawn: "Mon 06:00 heavy legs | Tue core after the run | Sat light legs after the run",
    closed: [
      ["fri", "LL", "RL-10"],
      ["fri", "HL", "RL-10"],
    ],
    open: [["fri", "CU"]],
  },
  {
    title: "of two such days one may carry them (RL-10)",
    weeks: times(
      4,
      "Mon 30 min recovery | Wed 4x1000m | Thu 30 min recovery | Sat 30 min recovery | Sun 14 km long",
    ),
    runner: runner({ strengthPlaces: "separate" }),
    drawn: "Mon light legs after the run | Thu core after the run | Fri 18:00 heavy legs",
    open: [
      ["tue", "LL"],
      ["fri", "LL"],
    ],
  },
  {
    title: "seven runs leave no day to keep free",
    weeks: times(
      4,
      "Mon 30 min recovery | Tue 4x1000m | Wed 30 min recovery | Thu 30 min recovery | Fri 30 min recovery | Sat 30 min recovery | Sun 30 min recovery",
    ),
    drawn: "Mon core after the run | Thu heavy legs after the run | Sat light legs after the run",
  },
  {
    title: "one dose a day is the most: with two runs a week in which all must go, two are placed",
    weeks: times(4, "Wed 30 min recovery | Sat 30 min recovery"),
    runner: runner({ focus: "strength", strengthPlaces: "in-runs" }),
    drawn: "Wed heavy legs after the run | Sat heavy legs after the run",
  },
];

describe("what a week asks for", () => {
  it.each(rows)("$title", tell);
});

describe("what the runner has", () => {
  it.each(whatTheRunnerHas)("$title", tell);
});

describe("strength that the program itself contains", () => {
  it.each(ownStrength)("$title", tell);
});

describe("free days", () => {
  it.each(freeDays)("$title", tell);
});

describe("the bill of a week", () => {
  it("charges nothing for light instead of heavy legs where there is nothing to load", () => {
    const { plan } = weave(times(4, HALF_WEEK), runner({ equipment: [] }));
    expect(plan.cost.items.map(({ term }) => term)).not.toContain("heavy-given-as-light");
    expect(plan.weeks.flatMap(({ shortfall }) => shortfall)).toEqual([]);
  });

  it("charges a heavy dose given as light, and says so with the rule behind it", () => {
    const { plan } = weave(times(8, HALF_WEEK), strengthFocused);
    expect(plan.cost.items.map(({ term }) => term)).toContain("heavy-given-as-light");
    expect(plan.weeks[4]?.shortfall).toMatchObject([{ class: "HL", kind: "given-as-light" }]);
  });

  it("charges a dose that has no room, and says so", () => {
    const { plan } = weave(
      times(4, "Wed 30 min recovery | Sat 30 min recovery"),
      runner({ focus: "strength", strengthPlaces: "in-runs" }),
    );
    expect(plan.weeks[1]?.shortfall).toMatchObject([
      { class: "CU", kind: "missing" },
      { class: "CU", kind: "missing" },
    ]);
  });

  it.each([
    ["N", novice],
    ["R", experienced],
    ["F", strengthFocused],
  ])("holds the article's 18 minutes in every build week of %s (EM-12)", (_, who) => {
    const { plan } = weave(times(12, HALF_WEEK), who);
    for (const { strengthMinutes, number } of plan.weeks) {
      expect(strengthMinutes, `week ${number}`).toBeGreaterThanOrEqual(18);
    }
  });
});
