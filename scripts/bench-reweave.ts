import { instantOf } from "../src/domain/calendar.js";
import { makePlan } from "../src/planning/make-plan.js";
import type { PlanRequest } from "../src/planning/plan-request.js";
import { benchRequest } from "./bench-program.js";
import { timed } from "./timed.js";

/**
 * Speed of weaving again after a run was skipped, beside the first plan: `npm run bench:reweave`.
 * The skip comes in the first week, in the middle and near the end of 16 weeks.
 */
const WEEKS = 16;
const ROUNDS = 60;
const SKIPPED_IN = [1, 8, 15] as const;

const request = benchRequest(WEEKS);
const first = planned(request);

function planned(asked: PlanRequest) {
  const made = makePlan(asked);
  if (!made.ok) throw new Error("the bench's plan cannot be made");
  return made.value.plan;
}

/** The plan after the first run of that week was skipped for lack of time. */
function again(week: number): void {
  const run = first.sessions.find((one) => one.kind === "run" && one.week === week);
  if (run === undefined) throw new Error(`no run in week ${week}`);
  const made = makePlan(request, {
    now: instantOf(run.date, run.start, first.timeZone) + 60,
    before: first,
    basedOn: 1,
    requestedAt: request.asOf,
    adjustments: [{ kind: "skip", sessionIds: [run.id], reason: "no-time" }],
    logged: {},
  });
  if (!made.ok) throw new Error("the bench's plan cannot be woven again");
}

timed(ROUNDS, () => planned(request));
timed(ROUNDS, () => again(SKIPPED_IN[0]));
const whole = timed(ROUNDS, () => planned(request));
const rows = SKIPPED_IN.map((week) => ({
  what: `woven again after a skip in week ${week}`,
  ...timed(ROUNDS, () => again(week)),
}));
console.table(
  [{ what: `first plan of ${WEEKS} weeks`, ...whole }, ...rows].map(({ what, median, high }) => ({
    what,
    "median ms": median.toFixed(1),
    "95th ms": high.toFixed(1),
    "beside the first": (median / whole.median).toFixed(2),
  })),
);
