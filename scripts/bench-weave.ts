import { execFileSync } from "node:child_process";
import { instantOf } from "../src/domain/calendar.js";
import { DOSE_CLASSES } from "../src/domain/plan.js";
import type { Program } from "../src/domain/program.js";
import { DEFAULT_AVAILABILITY, type Runner } from "../src/domain/runner.js";
import { readProgram } from "../src/notation/index.js";
import { makePlan } from "../src/planning/make-plan.js";
import { cheapestWith } from "../src/planning/weave/alternatives.js";
import type { WeaveProblem } from "../src/planning/weave/problem.js";
import { weave } from "../src/planning/weave/weave.js";

/**
 * Speed of the weave: `npm run bench:weave`. Medians and 95th percentiles of warm runs, growth with
 * the weeks, all prices beside one weave, and the first weave of a fresh process.
 */
const ZONE = "Europe/Copenhagen";
const ROUNDS = { fixed: 60, movable: 5 } as const;

function programOf(weeks: number): Program {
  const text = [
    "# Bench",
    ...Array.from({ length: weeks }, (_, week) =>
      [
        `## Week ${week + 1}`,
        "Tue intervals: 12 min warm-up + 6 x (1000 m @ interval pace + 90 s jog) + 12 min cool-down",
        "Wed easy 6 km",
        "Thu tempo: 12 min warm-up + 20 min @ threshold pace + 12 min cool-down",
        "Fri easy 5 km",
        "Sat easy 8 km",
        "Sun long 14 km",
      ].join("\n"),
    ),
  ].join("\n\n");
  const read = readProgram(text);
  if (!read.ok) throw new Error("the bench's program does not read");
  return read.value;
}

const RUNNER: Runner = {
  timeZone: ZONE,
  language: "en",
  units: "km",
  availability: DEFAULT_AVAILABILITY,
  strengthWeeks: 20,
  strengthPlaces: "any",
  focus: "balanced",
  priority: "A",
  equipment: ["dumbbell"],
  result: null,
  reminder: null,
  weeklyKm: null,
  place: null,
  screening: { yes: [], answeredOn: "2026-11-20", clearance: null },
};

function problemOf(weeks: number): WeaveProblem {
  const made = makePlan({
    program: programOf(weeks),
    source: "import",
    runner: RUNNER,
    asOf: instantOf("2026-11-20", "12:00", ZONE),
    start: "2026-11-23",
    race: null,
  });
  if (!made.ok) throw new Error(`no plan of ${weeks} weeks`);
  return made.value.woven.problem;
}

/** The same weeks with all six runs movable and two start times a day. */
function movable(problem: WeaveProblem): WeaveProblem {
  const days = problem.days.map((day) => ({
    ...day,
    runs: [],
    runStarts: [day.usualRunStart - 11 * 60, day.usualRunStart],
  }));
  const weeks = problem.weeks.map((week, index) => ({
    ...week,
    runFreeDays: 1,
    movable: problem.days
      .filter((day) => day.week === index)
      .flatMap((day) => day.runs)
      .map(({ start: _start, end: _end, day, ...run }) => ({
        ...run,
        programDay: day,
        announced: null,
      })),
  }));
  return { ...problem, days, weeks };
}

function timed(rounds: number, work: () => void): { median: number; high: number } {
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((rounds - 1) * share)] ?? 0;
  return { median: at(0.5), high: at(0.95) };
}

function allPrices(problem: WeaveProblem): void {
  const woven = weave(problem);
  if (!woven.ok) throw new Error("no way");
  for (const day of problem.days.keys()) {
    for (const wish of DOSE_CLASSES)
      cheapestWith(woven.value, day, ({ dose }) => dose?.class === wish);
  }
}

if (process.argv[2] === "first") {
  const problem = problemOf(16);
  const before = performance.now();
  weave(problem);
  console.log(performance.now() - before);
} else {
  const weeksBy = [8, 16, 32] as const;
  const rows = weeksBy.flatMap((weeks) => {
    const fixed = problemOf(weeks);
    timed(20, () => weave(fixed));
    const still = timed(ROUNDS.fixed, () => weave(fixed));
    const priced = timed(10, () => allPrices(fixed));
    const loose = timed(ROUNDS.movable, () => weave(movable(fixed)));
    return [
      {
        what: `${weeks} weeks, runs fixed`,
        ...still,
        "all prices / one weave": priced.median / still.median,
      },
      { what: `${weeks} weeks, six runs movable, two starts`, ...loose },
    ];
  });
  console.table(
    rows.map(({ what, median, high, ...rest }) => ({
      what,
      "median ms": median.toFixed(1),
      "95th ms": high.toFixed(1),
      ...Object.fromEntries(
        Object.entries(rest).map(([name, value]) => [name, Number(value).toFixed(1)]),
      ),
    })),
  );
  const script = process.argv[1] ?? "";
  const first = execFileSync(process.execPath, ["--import", "tsx", script, "first"], {
    encoding: "utf8",
  });
  console.log(
    `first weave of a process, 16 weeks fixed, the planner around it warmed once: ${Number(first).toFixed(1)} ms`,
  );
}
