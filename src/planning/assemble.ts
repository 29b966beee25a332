import { isoDate, localOf } from "../domain/calendar.js";
import type { CostItem, Plan, PlannedSession } from "../domain/plan.js";
import { type ComposedDose, composeDoses } from "./compose/compose.js";
import type { Dated } from "./dated.js";
import type { PlanRequest } from "./plan-request.js";
import { planWeek } from "./plan-week.js";
import { plannedRun } from "./planned-run.js";
import { ownStrength, placedStrength } from "./planned-strength.js";
import { runsOf } from "./timeline.js";
import type { BillItem } from "./weave/bill.js";
import type { Weave } from "./weave/weave.js";

/** Turns the woven days into the plan that is stored and shown. */
export function assemble(
  request: PlanRequest,
  dated: Dated,
  woven: Weave,
  bill: readonly BillItem[],
): Plan {
  const runs = runsOf(woven.problem, woven.chosen);
  const doses = woven.chosen.flatMap(({ dose }) => dose ?? []);
  const { past } = dated;
  const pastIds = new Set(past.map(({ id }) => id));
  const composed = composeDoses(dated, doses, runs);
  const sessions = bySortedStart([
    ...past,
    ...runs.map((run) => plannedRun(dated, run, doses)).filter(({ id }) => !pastIds.has(id)),
    ...dated.program.strength
      .map((strength) => ownStrength(dated, strength))
      .filter(({ id }) => !pastIds.has(id)),
    ...doses.map((dose, index) =>
      placedStrength(dated, woven, bill, runs, dose, composed[index] as ComposedDose),
    ),
  ]);
  return {
    asOf: dated.asOf,
    timeZone: request.runner.timeZone,
    runner: request.runner,
    program: programFacts(request, dated),
    restrictions: restrictionsOf(dated),
    weeks: dated.frames.map((_, index) => planWeek(dated, woven, bill, sessions, index, runs)),
    sessions,
    cost: {
      total: woven.points,
      items: bill.map(({ term, points, day }): CostItem => {
        const epoch = day === null ? undefined : woven.problem.days[day]?.epochDay;
        return { term, points, date: epoch === undefined ? null : isoDate(epoch) };
      }),
    },
    vdot: dated.vdot,
    course: courseOf(dated),
  };
}

/** The gates in force: of the screening, and of what has happened since. */
function restrictionsOf({ course, health, runner }: Dated): Plan["restrictions"] {
  if (course === null) return health.restrictions;
  const today = localOf(course.now, runner.timeZone).date;
  const since = course.adjustments.flatMap((one) =>
    one.kind === "keep-out" && (one.until === null || one.until >= today)
      ? { rule: one.rule, until: one.until }
      : [],
  );
  return [...health.restrictions, ...since];
}

function courseOf({ course }: Dated): Plan["course"] {
  if (course === null) return null;
  const { requestedAt, basedOn, now, adjustments, logged } = course;
  return { requestedAt, basedOn, now, adjustments, logged };
}

function programFacts({ program, source, runner }: PlanRequest, dated: Dated): Plan["program"] {
  const { race, firstDay } = dated.alignment;
  const goal = race === null ? undefined : dated.races.find(({ day }) => day === race.day);
  return {
    title: program.title,
    source,
    goal: program.goal,
    unit: program.unit,
    start: isoDate(firstDay),
    raceDate: race === null ? null : isoDate(race.day),
    raceDistanceM: goal?.distanceM ?? null,
    priority: race === null ? null : runner.priority,
  };
}

/** By instant of start; a run before the dose that belongs to it. */
function bySortedStart(sessions: readonly PlannedSession[]): readonly PlannedSession[] {
  const rank = (session: PlannedSession) => Number(session.kind !== "run");
  return [...sessions].sort((a, b) => a.startMinute - b.startMinute || rank(a) - rank(b));
}
