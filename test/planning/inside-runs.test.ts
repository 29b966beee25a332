import { describe, expect, it } from "vitest";
import type { PlannedRun } from "../../src/domain/plan.js";
import { novice, runner } from "../drawing/runners.js";
import { type Situation, tell } from "../drawing/situation.js";
import { weave } from "../drawing/weave.js";
import { times } from "../drawing/week-text.js";

/** Without a load all leg doses are light, and light ones may go inside. */
const insideOnly = runner({ strengthPlaces: "in-runs", equipment: [] });
const noviceInside = runner({ ...novice, strengthPlaces: "in-runs" });

/** Two hard runs and two too slow to carry stops: light legs fit only into the hard ones. */
const ONLY_HARD = "Tue 4x1000m | Wed 30 min recovery | Thu 45 min tempo | Sat 30 min recovery";
const NO_WARM_UP = `Tue intervals 8 km -- "Without warm-up" | Wed 30 min recovery | Thu tempo 45 min -- "No cool-down" | Sat 30 min recovery`;

const whichRuns: readonly Situation[] = [
  {
    title: "an easy run carries stops from 4 km on (EM-2)",
    weeks: times(3, "Tue 4x1000m | Thu 4 km | Sun 5 km recovery"),
    runner: insideOnly,
    drawn: "Tue core after the run | Thu light legs in the run | Sun light legs after the run",
  },
  {
    title: "one of less than 4 km and 30 minutes does not (EM-2)",
    weeks: times(3, "Tue 4x1000m | Thu 3.9 km | Sun 5 km recovery"),
    runner: insideOnly,
    drawn: "Tue core after the run | Thu light legs after the run | Sun light legs after the run",
  },
  {
    title: "30 minutes are enough, too (EM-2)",
    weeks: times(3, "Tue 4x1000m | Thu 30 min | Sun 5 km recovery"),
    runner: insideOnly,
    drawn: "Tue core after the run | Thu light legs in the run | Sun light legs after the run",
  },
  {
    title: "a recovery run carries none (EM-2)",
    weeks: times(3, "Tue 4x1000m | Thu 6 km recovery | Sun 5 km recovery"),
    runner: insideOnly,
    drawn: "Tue core after the run | Thu light legs after the run | Sun light legs after the run",
  },
  {
    title: "nor does a walk-run (EM-2)",
    weeks: times(3, "Tue walk-run 40 min | Thu walk-run 40 min | Sun walk-run 40 min"),
    runner: insideOnly,
    drawn: "Tue light legs after the run | Thu light legs after the run | Sun core after the run",
  },
  {
    title:
      "a hard run carries halves only where it has room for a warm-up and a cool-down (EM-4, EM-5)",
    weeks: times(6, NO_WARM_UP),
    runner: insideOnly,
    week: 5,
    drawn: "Tue core after the run | Wed light legs after the run | Sat light legs after the run",
  },
  {
    title: "a time trial and a race carry nothing (EM-9)",
    weeks: times(
      6,
      "Tue time-trial 5 km | Wed 30 min recovery | Sat race 5 km | Sun 30 min recovery",
    ),
    runner: runner({ ...insideOnly, priority: "C" }),
    week: 5,
    drawn: "Tue core after the run | Wed light legs after the run | Sun light legs after the run",
  },
];

const firstWeeks: readonly Situation[] = [
  {
    title: "for three full weeks hard runs stay clean for an experienced runner (EM-7)",
    weeks: times(6, ONLY_HARD),
    week: 3,
    drawn: "Mon 06:00 light legs | Wed core after the run | Sat heavy legs after the run",
  },
  {
    title: "from the fourth on they may carry legs (EM-7)",
    weeks: times(6, ONLY_HARD),
    week: 4,
    drawn: "Tue light legs in the run | Wed core after the run | Sat heavy legs after the run",
  },
  {
    title: "a novice waits four full weeks (EM-7)",
    weeks: times(7, ONLY_HARD),
    runner: noviceInside,
    week: 4,
    drawn: "Wed core after the run | Sat light legs after the run",
  },
  {
    title: "and may in the fifth (EM-7)",
    weeks: times(7, ONLY_HARD),
    runner: noviceInside,
    week: 5,
    drawn: "Tue light legs in the run | Wed core after the run | Sat light legs after the run",
  },
  {
    title: "the weeks count from the program's start, whatever strength lies before it (EM-7)",
    weeks: times(6, ONLY_HARD),
    runner: runner({ ...insideOnly, strengthWeeks: 500 }),
    week: 3,
    drawn: "Tue core after the run | Wed light legs after the run | Sat light legs after the run",
  },
];

const countedAsLegs: readonly Situation[] = [
  {
    title: "legs inside a run close the day after it to other legs (EM-10, EM-1)",
    weeks: times(
      6,
      "Tue 4x1000m | Wed 6 km | Thu 6 km | Sat 30 min recovery | Sun 30 min recovery",
    ),
    runner: insideOnly,
    week: 5,
    drawn: "Tue light legs in the run | Wed core after the run | Sat light legs after the run",
  },
  {
    title: "two runs a week with legs in them are the most (EM-1)",
    weeks: times(6, "Mon 6 km | Wed 6 km | Fri 6 km | Sun 6 km"),
    runner: insideOnly,
    week: 5,
    drawn: "Mon light legs in the run | Wed core after the run | Fri light legs in the run",
  },
  {
    title: "legs inside a run do not close that very run (EM-10, SP-4)",
    weeks: times(6, ONLY_HARD),
    week: 5,
    drawn: "Tue light legs in the run | Wed core after the run | Sat heavy legs after the run",
    closed: [["wed", "HL", "any"]],
  },
];

const places: readonly Situation[] = [
  {
    title: "who wants strength inside runs only gets none on its own",
    weeks: times(3, "Tue 4x1000m | Thu 6 km | Sun 10 km long"),
    runner: insideOnly,
    drawn: "Tue core after the run | Thu light legs in the run | Sun light legs in the run",
    closed: [
      ["mon", "LL", "any"],
      ["mon", "CU", "any"],
    ],
  },
  {
    title: "who wants it apart gets none inside runs",
    weeks: times(6, "Tue 4x1000m | Wed 6 km | Thu 45 min tempo | Sat 8 km | Sun 10 km long"),
    runner: runner({ strengthPlaces: "separate" }),
    week: 5,
    drawn: "Mon 06:00 heavy legs | Wed core after the run | Sat light legs after the run",
  },
];

describe("which runs carry strength", () => {
  it.each(whichRuns)("$title", tell);
});

describe("the first weeks of a program", () => {
  it.each(firstWeeks)("$title", tell);
});

describe("strength inside a run", () => {
  it.each(countedAsLegs)("$title", tell);
});

describe("the runner's wish for places", () => {
  it.each(places)("$title", tell);
});

describe("a run that carries stops", () => {
  const runOn = (weeks: string, day: string): PlannedRun | undefined =>
    weave(times(3, weeks), insideOnly).plan.sessions.find(
      (one): one is PlannedRun => one.kind === "run" && one.date === day,
    );

  it.each([
    ["12 km", 10.5],
    ["10 km", 8.5],
    ["9 km", 8],
    ["6 km", 5],
    ["5 km", 4.5],
  ])("of %s becomes %d km (EM-3)", (length, km) => {
    const weeks = `Tue 4x1000m | Thu ${length} easy | Sat 30 min recovery | Sun 20 km long`;
    expect(runOn(weeks, "2026-04-09")?.distanceKm).toBe(km);
  });

  it("is not shortened when it is the long run (EM-3)", () => {
    const weeks = "Tue 4x1000m | Fri 30 min recovery | Sun 12 km long";
    const made = weave(times(6, weeks), insideOnly);
    const carrying = made.plan.sessions.filter((one) => one.kind === "placed-strength");
    const long = made.plan.sessions.filter((one) => one.kind === "run" && one.long);
    const inLong = carrying.filter(({ place, runId }) => {
      return place === "in-easy-run" && long.some(({ id }) => id === runId);
    });
    expect(inLong).not.toEqual([]);
    expect(long.map((run) => (run.kind === "run" ? run.distanceKm : null))).toEqual(
      long.map(() => 12),
    );
  });
});
