import { epochDay, localOf } from "../domain/calendar.js";
import type { Plan } from "../domain/plan.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { RaceResult } from "../domain/runner.js";
import type { RunSession } from "../domain/session.js";
import { steeringVdot } from "../knowledge/paces.js";
import { assemble } from "./assemble.js";
import { type Course, pastSessions } from "./course.js";
import type { Dated } from "./dated.js";
import { type Alignment, align } from "./dating/align.js";
import { type DatedProgram, dateProgram } from "./dating/dated-program.js";
import { canRunOn } from "./dating/slots.js";
import { weekFrames } from "./dating/week-frames.js";
import { withCourse } from "./dating/with-course.js";
import type { RaceOnDay } from "./day-gates.js";
import { healthGates } from "./gates.js";
import type { PlanProblem, PlanRequest } from "./plan-request.js";
import { type BillItem, billOf } from "./weave/bill.js";
import type { NoWay, WeaveProblem } from "./weave/problem.js";
import { type Weave, weave } from "./weave/weave.js";
import { weaveProblem } from "./weave-problem.js";
import { type DoseMove, filterFor, openWishes } from "./wished-doses.js";

/** A plan with what it was made from: enough to price any alternative. */
export interface MadePlan {
  readonly plan: Plan;
  readonly dated: Dated;
  readonly woven: Weave;
  readonly bill: readonly BillItem[];
  /** The runner's wishes for doses that it fulfils. */
  readonly wishes: readonly DoseMove[];
}

/** A result older than this steers no paces (RT-1). */
const RESULT_WEEKS = 8;
/** Metres of a race whose distance the program does not say. */
const UNKNOWN_RACE_METRES = 10_000;

/**
 * The whole way from a program to a dated plan with strength in it. With a course, what lies behind
 * stays as it was, and what lies ahead is woven again with the cost of changing what was announced.
 */
export function makePlan(
  request: PlanRequest,
  course: Course | null = null,
): Result<MadePlan, PlanProblem> {
  const dated = dateRequest(request, course);
  if (!dated.ok) return dated;
  const problem = weaveProblem(dated.value);
  const { woven, wishes } = wovenWithWishes(problem, dated.value);
  if (!woven.ok) {
    const { week } = woven.problem;
    const number = request.program.weeks[week]?.number ?? 1;
    const isAfterRace = problem.days.some(
      (day) => day.week === week && day.gates.hardRuns !== null,
    );
    return fail({ kind: "no-legal-days", week: number, rule: isAfterRace ? "RL-12" : "SP-15" });
  }
  const bill = billOf(problem, woven.value.chosen);
  const plan = assemble(request, dated.value, woven.value, bill);
  return ok({ plan, dated: dated.value, woven: woven.value, bill, wishes });
}

/** Everything up to the weave: gates, paces, days, kinds of weeks. */
function dateRequest(request: PlanRequest, course: Course | null): Result<Dated, PlanProblem> {
  const { runner } = request;
  const health = healthGates(runner.screening);
  if (!health.ok) return health;
  const alignment = align(request);
  if (!alignment.ok) return alignment;
  const vdot = vdotOfPaces(request, course);
  const written = dateProgram(request, alignment.value, health.value, vdot);
  const program =
    course === null
      ? written
      : withCourse(written, course, { zone: runner.timeZone, unit: request.program.unit, vdot });
  const crowded = tooFewRunDays(request, alignment.value, program);
  if (crowded !== null) return fail(crowded);
  const goal = alignment.value.race;
  // Its runner may have moved it: it stays the race of the program.
  const goalId = written.runs.find(({ session, day }) => isRace(session) && day === goal?.day)?.id;
  const races = racesOf(request, program, goalId ?? null);
  const race =
    goal === null
      ? null
      : {
          ...goal,
          distanceM: races.find(({ isGoal }) => isGoal)?.distanceM ?? UNKNOWN_RACE_METRES,
          isA: runner.priority === "A",
        };
  const frames = weekFrames(
    request.program.weeks,
    alignment.value.firstMonday,
    runner,
    race,
    program.weekKm,
    course?.adjustments,
  );
  return ok({
    runner,
    alignment: alignment.value,
    program,
    frames,
    races,
    health: health.value,
    vdot,
    asOf: course?.now ?? request.asOf,
    course,
    past: course === null ? [] : pastSessions(course),
  });
}

/**
 * Woven with the doses where the runner moved them. A wish never stands in the way of a plan: where
 * nothing can be woven around all of them, the oldest are given up.
 */
function wovenWithWishes(
  problem: WeaveProblem,
  { course, alignment, runner }: Dated,
): { readonly woven: Result<Weave, NoWay>; readonly wishes: readonly DoseMove[] } {
  const { firstDay } = alignment;
  const today = course === null ? firstDay : epochDay(localOf(course.now, runner.timeZone).date);
  let wishes = openWishes(course?.adjustments ?? [], problem, firstDay, today);
  for (; wishes.length > 0; wishes = wishes.slice(1)) {
    const woven = weave(problem, filterFor(wishes, firstDay));
    if (woven.ok) return { woven, wishes };
  }
  return { woven: weave(problem), wishes };
}

/** VDOT behind the paces: what RT-2 let a later result move it to, else that of the first result. */
function vdotOfPaces(request: PlanRequest, course: Course | null): number | null {
  const moved = course?.adjustments.findLast((one) => one.kind === "pace");
  return moved?.kind === "pace" ? moved.vdot : vdotOfResult(request);
}

/** VDOT of the runner's result, if it is recent enough when the plan is made (RT-1, RT-3). */
function vdotOfResult({ runner, asOf }: PlanRequest): number | null {
  const { result } = runner;
  if (result === null || isOld(result, localOf(asOf, runner.timeZone).date)) return null;
  return steeringVdot(result.distanceM, result.seconds);
}

function isOld({ date }: RaceResult, today: string): boolean {
  return date !== null && epochDay(today) - epochDay(date) > RESULT_WEEKS * 7;
}

/** The goal race has the runner's priority, every other race of a program is a B-race. */
function racesOf(
  { runner }: PlanRequest,
  program: DatedProgram,
  goalId: string | null,
): readonly (RaceOnDay & { readonly isGoal: boolean })[] {
  return program.runs.flatMap(({ id, session, day, km }) => {
    if (!isRace(session) || day === null) return [];
    const distanceM = km === null ? UNKNOWN_RACE_METRES : km * 1000;
    const isGoal = id === goalId;
    return [{ day, distanceM, isGoal, priority: isGoal ? runner.priority : "B" }];
  });
}

function isRace({ type }: RunSession): boolean {
  return type === "race";
}

/** The first week with more runs than days for them; null if every week fits. */
function tooFewRunDays(
  { runner, program: { weeks } }: PlanRequest,
  { firstMonday, firstDay }: Alignment,
  { runs }: DatedProgram,
): PlanProblem | null {
  for (const [index, week] of weeks.entries()) {
    const ofWeek = runs.filter((run) => run.week === index);
    const movable = ofWeek.filter((run) => run.movable);
    const fixedDays = new Set(ofWeek.filter((run) => !run.movable).map((run) => run.day));
    const monday = firstMonday + 7 * index;
    const days = Array.from({ length: 7 }, (_, offset) => monday + offset).filter(
      (day) => day >= firstDay && canRunOn(day, runner.availability) && !fixedDays.has(day),
    );
    if (movable.length > days.length) {
      return {
        kind: "too-few-run-days",
        week: week.number,
        needed: movable.length + fixedDays.size,
        available: days.length + fixedDays.size,
      };
    }
  }
  return null;
}
