import type { Adjustment, KeptOut } from "../../src/domain/adjustment.js";
import type { EpochMinute } from "../../src/domain/calendar.js";
import type { Plan, PlannedSession } from "../../src/domain/plan.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";
import { derive } from "./derive.js";
import { faultsBetweenDoses, faultsOfDose, faultsOfRuns } from "./hard-rules.js";
import { dateOf } from "./laid-out.js";
import { type Fault, isLegs, isOwn, type Life, type LifeDose, type LifeRun } from "./life.js";
import { MOST_LEGS } from "./numbers.js";
import { isHardRun } from "./traits.js";

/**
 * The broken hard rules of a plan that is under way, against what was actually done. A breach counts
 * where one of the two sessions is still to come and its day or place was ours; what is behind us
 * stands like the runner's own.
 */
export function judgeCourse(plan: Plan, request: PlanRequest, now: EpochMinute): readonly Fault[] {
  const adjustments = plan.course?.adjustments ?? [];
  const kept = plan.sessions.filter(({ status }) => status !== "skipped" && status !== "cancelled");
  const { life } = derive({ ...plan, sessions: kept }, request);
  const rows = new Map(kept.map((session) => [session.id, session]));
  const under: Life = {
    ...life,
    runs: life.runs.map((run) => underWay(run, rows.get(run.id), adjustments, now)),
    doses: life.doses.map((dose) => (dose.start < now ? { ...dose, place: null } : dose)),
  };
  return [
    ...under.doses.flatMap((dose) => faultsOfDose(under, dose)),
    ...faultsBetweenDoses(under),
    ...faultsOfRuns(under),
    ...tooManyLegs(under),
    ...kept.filter(({ startMinute }) => startMinute >= now).flatMap((one) => keptOut(one, plan)),
  ];
}

function underWay(
  run: LifeRun,
  row: PlannedSession | undefined,
  adjustments: readonly Adjustment[],
  now: EpochMinute,
): LifeRun {
  if (row?.kind !== "run") throw new Error(`the run ${run.id} has no row`);
  if (run.start < now) return { ...run, hard: row.hard, chosen: false };
  const isWished = adjustments.some((one) => one.kind === "move-run" && one.sessionId === run.id);
  // What the runner is told to do counts: a run that was eased says so in its type and its steps.
  const told = isHardRun({ ...row.session, type: row.type, steps: row.steps });
  const eased = run.hard && !told;
  return {
    ...run,
    chosen: run.chosen || isWished,
    hard: run.hard && told,
    mayHaveHalves: run.mayHaveHalves && !eased,
    mayHaveStops: run.mayHaveStops || eased,
  };
}

function isOutOn(adjustments: readonly Adjustment[], date: string, what: KeptOut): boolean {
  return adjustments.some(
    (one) => one.kind === "keep-out" && one.what.includes(what) && covers(one, date),
  );
}

function covers({ from, until }: { from: string; until: string | null }, date: string): boolean {
  return from <= date && (until === null || date <= until);
}

/** No coming session on a day of pause, and none that a rule keeps out of its day. */
function keptOut(session: PlannedSession, plan: Plan): readonly Fault[] {
  const adjustments = plan.course?.adjustments ?? [];
  const found: Fault[] = [];
  const add = (rule: Fault["rule"], words: string) =>
    found.push({ rule, day: dayOf(session), words: `${session.id}: ${words}` });
  const isOut = (what: KeptOut) => isOutOn(adjustments, session.date, what);
  if (adjustments.some((one) => one.kind === "pause" && covers(one, session.date))) {
    add("RL-13", "on a day of pause");
  }
  if (session.kind === "run") {
    if (isOut("all-running")) add("LM-9", "no running on that day");
    if (isOut("hard-runs") && session.hard && session.type !== "race") add("LM-6", "hard");
  }
  if (session.kind === "placed-strength") {
    if (isOut("all-strength")) add("LM-9", "no strength on that day");
    if (isOut("legs") && session.class !== "CU") add("LM-7", "legs");
    if (isOut("heavy-legs") && session.class === "HL") add("LM-6", "heavy legs");
  }
  return found;
}

function dayOf({ date }: PlannedSession): number {
  return Math.round(Date.parse(date) / 86_400_000);
}

/** SD-1: the most leg sessions of a week, done and coming, where one of those to come is ours. */
function tooManyLegs(life: Life): readonly Fault[] {
  return life.weeks.flatMap((week): readonly Fault[] => {
    const inWeek = ({ day }: LifeDose) => day >= week.firstDay && day <= week.lastDay;
    const legs = life.doses.filter((dose) => inWeek(dose) && isLegs(dose));
    if (legs.length <= MOST_LEGS[week.profile] || legs.every(isOwn)) return [];
    const words = `${legs.length} leg sessions from ${dateOf(week.firstDay)} on`;
    return [{ rule: "SD-1", day: week.firstDay, words }];
  });
}
