import type { PlacedStrength, Plan, PlannedRun, PlannedSession } from "../../src/domain/plan.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";
import type { Breach } from "./breach.js";
import type { Derived } from "./derive.js";
import { instantOf } from "./instants.js";
import { dateOf, dayNumber, weekdayNumber } from "./laid-out.js";
import { isEased, isGuided, isHardRun } from "./traits.js";

/** Whether every session is where and when it should be: the program's own and ours. */
export function inPlace(plan: Plan, request: PlanRequest, derived: Derived): readonly Breach[] {
  const found: Breach[] = [];
  const add = (session: PlannedSession, rule: string, words: string) =>
    found.push({ rule, date: session.date, words: `${session.id}: ${words}` });
  const ids = plan.sessions.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) {
    found.push({ rule: "plan", date: null, words: "two sessions with one id" });
  }
  for (const session of plan.sessions) {
    checkInstants(session, request, derived, (rule, words) => add(session, rule, words));
    if (session.kind === "placed-strength") checkPlaced(plan, session, request, add);
    else checkSource(session, derived, add);
    if (session.kind === "run") checkRun(plan, session, request, add);
  }
  const present = new Set(derived.sources.values());
  for (const missing of derived.laid.sessions.filter((one) => !present.has(one))) {
    const { session, week, fixedDay } = missing;
    const what = session.kind === "run" ? session.type : `strength ${session.class}`;
    const date = fixedDay === null ? null : dateOf(fixedDay);
    found.push({ rule: "plan", date, words: `${what} of week ${week + 1} is not in the plan` });
  }
  return found;
}

type Report = (session: PlannedSession, rule: string, words: string) => void;

function checkInstants(
  session: PlannedSession,
  request: PlanRequest,
  { laid }: Derived,
  add: (rule: string, words: string) => void,
): void {
  const expected = instantOf(session.date, session.start, request.runner.timeZone);
  const isAfterRun = session.kind === "placed-strength" && session.place === "after-run";
  // The end of a run may lie in the hour that the clocks repeat or leave out, or past midnight.
  const off = Math.abs(expected - session.startMinute);
  if (off !== 0 && !(isAfterRun && (off === 60 || off === 30 || off === 1440))) {
    add("plan", `${session.start} is not the instant ${session.startMinute}`);
  }
  const day = dayNumber(session.date);
  if (session.week !== Math.floor((day - laid.firstMonday) / 7) + 1) add("plan", "wrong week");
  if (session.status !== "planned") add("plan", `is ${session.status}`);
  if (
    session.kind !== "placed-strength" &&
    session.endMinute !== session.startMinute + session.minutes
  ) {
    add("plan", "does not end when its minutes are over");
  }
}

function checkPlaced(plan: Plan, dose: PlacedStrength, request: PlanRequest, add: Report): void {
  if (dose.reasons.length === 0) add(dose, "plan", "no reason");
  const run = plan.sessions.find(
    (one): one is PlannedRun => one.kind === "run" && one.id === dose.runId,
  );
  const needsRun = dose.place !== "alone" && dose.place !== "same-day";
  if (needsRun !== (run !== undefined)) add(dose, "plan", `run ${dose.runId} at ${dose.place}`);
  const times: readonly string[] = request.runner.availability.strengthTimes;
  switch (dose.place) {
    case "alone":
    case "same-day":
      if (!times.includes(dose.start)) add(dose, "plan", `${dose.start} is not the runner's time`);
      if (dose.endMinute !== dose.startMinute + dose.minutes) add(dose, "plan", "wrong end");
      break;
    case "after-run":
      if (dose.startMinute !== run?.endMinute) add(dose, "plan", "does not follow its run");
      if (dose.endMinute !== dose.startMinute + dose.minutes) add(dose, "plan", "wrong end");
      break;
    default:
      if (dose.startMinute !== run?.startMinute) add(dose, "plan", "does not start with its run");
      if (run && dose.endMinute !== run.endMinute + dose.minutes) add(dose, "plan", "wrong end");
  }
}

/** A run or the runner's own strength: there, on its day, and moved only where it may be. */
function checkSource(session: PlannedSession, derived: Derived, add: Report): void {
  if (session.kind === "placed-strength") return;
  const source = derived.sources.get(session.id);
  if (source === undefined) {
    add(session, "plan", "the program holds no such session");
    return;
  }
  const day = dayNumber(session.date);
  if (source.session.kind === "run" && source.fixedDay !== null && source.fixedDay !== day) {
    add(session, "plan", `is not to be moved from ${dateOf(source.fixedDay)}`);
  }
  if (
    source.session.kind === "strength" &&
    source.programDay !== null &&
    source.programDay !== day
  ) {
    add(session, "plan", "own strength is not to be moved");
  }
  const programDate = source.programDay === null ? null : dateOf(source.programDay);
  if (session.programDate !== programDate)
    add(session, "plan", `program day ${session.programDate}`);
  const moved = programDate !== null && programDate !== session.date ? programDate : null;
  if (session.movedFrom !== moved) add(session, "plan", `moved from ${session.movedFrom}`);
}

function checkRun(plan: Plan, run: PlannedRun, request: PlanRequest, add: Report): void {
  const { session } = run;
  const eased = isEased(request, session);
  const hard = !eased && isHardRun(session);
  if (run.hard !== hard) add(run, "plan", `hard is ${run.hard}`);
  if (eased && run.type !== "easy") add(run, "SF-1", "not turned easy");
  if (eased !== (run.easedBy === "SF-1")) add(run, "SF-1", `eased by ${run.easedBy}`);
  const { runDays } = request.runner.availability;
  const weekday = weekdayNumber(dayNumber(run.date));
  const name = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][weekday] ?? "";
  if (runDays !== null && run.type !== "race" && !(runDays as readonly string[]).includes(name)) {
    add(run, "plan", `the runner cannot run on a ${name}`);
  }
  const hasStops = plan.sessions.some(
    (one) => one.kind === "placed-strength" && one.runId === run.id && one.place === "in-easy-run",
  );
  checkTrim(run, hasStops, isGuided(request), add);
}

/** EM-3: what stops take off the route. */
function checkTrim(run: PlannedRun, hasStops: boolean, isHeldBack: boolean, add: Report): void {
  const { trimmedKm, trimmedMinutes, session, distanceKm } = run;
  if (!hasStops || run.long) {
    if (trimmedKm !== 0 || trimmedMinutes !== 0) add(run, "EM-3", "trimmed for nothing");
    return;
  }
  const isTimed = session.distanceM === null;
  if (isTimed && trimmedKm === 0) {
    if (trimmedMinutes < 6 || trimmedMinutes > 9) add(run, "EM-3", `${trimmedMinutes} min off`);
    return;
  }
  const whole = (distanceKm ?? 0) + trimmedKm;
  const fits = whole < 6 ? trimmedKm === 0.5 : trimmedKm >= 1 && trimmedKm <= 1.5;
  if (!fits) add(run, "EM-3", `${trimmedKm} km off ${whole} km`);
  const stated =
    session.distanceM === null ? null : (session.distanceM.min + session.distanceM.max) / 2000;
  if (!isHeldBack && stated !== null && Math.abs(whole - stated) > 0.01) {
    add(run, "EM-3", `${whole} km before trimming, the program says ${stated}`);
  }
}
