import type { EpochMinute, IsoDate } from "../domain/calendar.js";
import type { DoseClass, Place, PlacedStrength, Plan, PlannedRun, RuleId } from "../domain/plan.js";
import type { RunType } from "../domain/session.js";
import { isOut, noRunningOn } from "./course.js";

/** One thing that a new revision does otherwise, with the rule behind it. */
export type PlanChange =
  | {
      readonly kind: "run-out";
      readonly run: RunType;
      readonly date: IsoDate;
      readonly how: "skipped" | "cancelled";
      readonly rule: RuleId;
    }
  | {
      readonly kind: "run-back";
      readonly run: RunType;
      readonly date: IsoDate;
      readonly rule: RuleId;
    }
  | {
      readonly kind: "run-moved";
      readonly run: RunType;
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly rule: RuleId;
    }
  | {
      /** Easy instead of hard, only shorter, or as the program says again. */
      readonly kind: "run-lighter" | "run-shorter" | "run-restored";
      readonly run: RunType;
      readonly date: IsoDate;
      readonly minutes: number;
      readonly rule: RuleId;
    }
  | {
      readonly kind: "dose-moved";
      readonly class: DoseClass;
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly place: Place;
      readonly rule: RuleId;
    }
  | {
      readonly kind: "dose-dropped" | "dose-added";
      readonly class: DoseClass;
      readonly date: IsoDate;
      readonly place: Place;
      readonly rule: RuleId;
    }
  | {
      readonly kind: "dose-changed";
      readonly class: DoseClass;
      readonly was: DoseClass;
      readonly date: IsoDate;
      readonly place: Place;
      readonly rule: RuleId;
    };

/** What changed among the sessions that lie ahead of `now`, by date. */
export function difference(before: Plan, after: Plan, now: EpochMinute): readonly PlanChange[] {
  const changes = [...runChanges(before, after, now), ...doseChanges(before, after, now)];
  return changes.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

export function dateOf(change: PlanChange): IsoDate {
  return change.kind === "run-moved" || change.kind === "dose-moved" ? change.from : change.date;
}

function runChanges(before: Plan, after: Plan, now: EpochMinute): readonly PlanChange[] {
  const were = before.sessions.filter((session) => session.kind === "run");
  const are = new Map(
    after.sessions.flatMap((session) => (session.kind === "run" ? [[session.id, session]] : [])),
  );
  return were.flatMap((was) => {
    const is = are.get(was.id);
    return is === undefined || (was.startMinute < now && is.status !== "skipped")
      ? []
      : runChange(was, is, before, after);
  });
}

function runChange(
  was: PlannedRun,
  is: PlannedRun,
  before: Plan,
  after: Plan,
): readonly PlanChange[] {
  const run = is.session.type;
  if (isOut(is.status) !== isOut(was.status)) {
    const { date, minutes, easedBy } = is;
    if (isOut(is.status)) {
      return [{ kind: "run-out", run, date: was.date, how: outBy(is), rule: outRule(is, after) }];
    }
    if (easedBy === null) {
      return [{ kind: "run-back", run, date, rule: ruleOff(before, date) ?? "RL-14" }];
    }
    return [{ kind: lighterKind(is), run, date, minutes, rule: easedBy }];
  }
  if (isOut(is.status)) return [];
  const changes: PlanChange[] = [];
  if (is.date !== was.date) {
    changes.push({ kind: "run-moved", run, from: was.date, to: is.date, rule: "RL-14" });
  }
  const isStillEased = is.easedBy !== null && is.easedBy === was.easedBy;
  const isLength = isStillEased && !isAsLong(was, is);
  if (is.easedBy !== was.easedBy || isLength) {
    const rule = is.easedBy ?? was.easedBy ?? "RL-14";
    const kind = is.easedBy === null ? "run-restored" : lighterKind(is);
    changes.push({ kind, run, date: is.date, minutes: is.minutes, rule });
  }
  return changes;
}

/** Without what stops trim; other paces alone make another estimate of one of both, no other run. */
function isAsLong(was: PlannedRun, is: PlannedRun): boolean {
  if (was.minutes + was.trimmedMinutes === is.minutes + is.trimmedMinutes) return true;
  if (was.distanceKm === null || is.distanceKm === null) return false;
  const [before, after] = [was.distanceKm + was.trimmedKm, is.distanceKm + is.trimmedKm];
  return Math.abs(before - after) < LEAST_KM;
}

/** Kilometres that are told; sums of decimals differ by less. */
const LEAST_KM = 0.05;

function lighterKind(run: PlannedRun): "run-lighter" | "run-shorter" {
  return run.type === run.session.type ? "run-shorter" : "run-lighter";
}

/** The rule that keeps all running out of the day, if it was none of the runner's own wishes. */
function outRule({ status, date }: PlannedRun, after: Plan): RuleId {
  return (status === "skipped" ? null : ruleOff(after, date)) ?? "RL-14";
}

function ruleOff({ course }: Plan, date: IsoDate): RuleId | null {
  return course === null ? null : noRunningOn(course.adjustments, date);
}

function outBy(run: PlannedRun): "skipped" | "cancelled" {
  return run.status === "skipped" ? "skipped" : "cancelled";
}

/** Doses by day; one that leaves a day and one that comes to another in the same week are a move. */
function doseChanges(before: Plan, after: Plan, now: EpochMinute): readonly PlanChange[] {
  const ahead = (plan: Plan) =>
    plan.sessions
      .filter((session) => session.kind === "placed-strength")
      .filter((dose) => dose.startMinute >= now && !isOut(dose.status));
  const [were, are] = [ahead(before), ahead(after)];
  const onDay = (doses: readonly PlacedStrength[], date: IsoDate) =>
    doses.find((dose) => dose.date === date);
  const changed = are.flatMap((is): readonly PlanChange[] => {
    const was = onDay(were, is.date);
    if (was === undefined || (was.class === is.class && was.place === is.place)) return [];
    const rule = is.reasons[0]?.rule ?? "RL-14";
    const { date, place } = is;
    return [{ kind: "dose-changed", class: is.class, was: was.class, date, place, rule }];
  });
  const gone = were.filter((was) => onDay(are, was.date) === undefined);
  const come = are.filter((is) => onDay(were, is.date) === undefined);
  return [...changed, ...paired(gone, come, after)];
}

function paired(
  gone: readonly PlacedStrength[],
  come: readonly PlacedStrength[],
  after: Plan,
): readonly PlanChange[] {
  const left = [...come];
  const changes = gone.map((was): PlanChange => {
    const index = left.findIndex((is) => is.week === was.week && is.class === was.class);
    const [is] = index < 0 ? [] : left.splice(index, 1);
    if (is === undefined) {
      const rule = ruleBehind(was, after);
      return { kind: "dose-dropped", class: was.class, date: was.date, place: was.place, rule };
    }
    const rule = is.reasons[0]?.rule ?? "RL-14";
    const { place } = is;
    return { kind: "dose-moved", class: was.class, from: was.date, to: is.date, place, rule };
  });
  const added = left.map((is): PlanChange => {
    const rule = is.reasons[0]?.rule ?? "RL-14";
    return { kind: "dose-added", class: is.class, date: is.date, place: is.place, rule };
  });
  return [...changes, ...added];
}

/** The rule of the shortfall that a dropped dose leaves; RL-14 where the week asks for no more. */
function ruleBehind(was: PlacedStrength, after: Plan): RuleId {
  const week = after.weeks.find(({ number }) => number === was.week);
  return week?.shortfall.find((one) => one.class === was.class)?.rule ?? "RL-14";
}
