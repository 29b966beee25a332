import { execFileSync } from "node:child_process";
import { DOSE_CLASSES } from "../src/domain/plan.js";
import { makePlan } from "../src/planning/make-plan.js";
import { cheapestWith } from "../src/planning/weave/alternatives.js";
import type { WeaveProblem } from "../src/planning/weave/problem.js";
import { weave } from "../src/planning/weave/weave.js";
import { benchRequest } from "./bench-program.js";
import { timed } from "./timed.js";

/**
 * Speed of the weave: `npm run bench:weave`. Medians and 95th percentiles of warm runs, growth with
 * the weeks, all prices beside one weave, and the first weave of a fresh process.
 */
const ROUNDS = { fixed: 60, movable: 5 } as const;

function problemOf(weeks: number): WeaveProblem {
  const made = makePlan(benchRequest(weeks));
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
