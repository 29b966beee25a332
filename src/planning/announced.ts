import { type EpochDay, epochDay, type IsoDate, localOf } from "../domain/calendar.js";
import { type DoseClass, doseId, type RuleId } from "../domain/plan.js";
import { type Course, keptOutOn, pausedOn } from "./course.js";
import type { Dated } from "./dated.js";
import type { AnnouncedDose, ChangeTerm, DayGates, MovableRun } from "./weave/problem.js";

/** A session that is announced within this many minutes is dearer to change. */
const SOON_MINUTES = 48 * 60;
const MINUTES_PER_DAY = 24 * 60;

/**
 * A program is announced on its first day. Before that nobody has begun to live by it, and a change
 * of mind costs nothing.
 */
function announcedCourse({ course, alignment, runner }: Dated): Course | null {
  if (course === null) return null;
  const today = epochDay(localOf(course.now, runner.timeZone).date);
  return today < alignment.firstDay ? null : course;
}

/** The dose of ours that was announced for a coming day. */
export function announcedDose(dated: Dated, date: IsoDate): AnnouncedDose | null {
  const course = announcedCourse(dated);
  return course === null ? null : doseAhead(course, date);
}

function doseAhead(course: Course, date: IsoDate): AnnouncedDose | null {
  const announced = course.before.sessions
    .filter((session) => session.kind === "placed-strength")
    .find(
      (dose) => dose.date === date && dose.startMinute >= course.now && dose.status === "planned",
    );
  if (announced === undefined) return null;
  const { class: doseClass, place, startMinute } = announced;
  return { class: doseClass, place, start: startMinute, term: termFor(startMinute, course) };
}

/** The day on which a movable run was announced, as an index of the weave's days. */
export function announcedRun(dated: Dated, day: EpochDay | null): MovableRun["announced"] {
  const course = announcedCourse(dated);
  if (course === null || day === null) return null;
  return { day: day - dated.alignment.firstDay, term: termFor(day * MINUTES_PER_DAY, course) };
}

function termFor(start: number, { now }: Course): ChangeTerm {
  return start - now <= SOON_MINUTES ? "announced-changed-48h" : "announced-changed";
}

/** Reasons for which a dose that was skipped is not asked for again in its week (RL-14). */
export const BODY_SAID_NO: readonly string[] = ["tired", "ill", "pain"];

/** Doses of a week that are behind us, and those that the body did not want. */
export function dosesGiven({ course, past }: Dated, index: number): readonly DoseClass[] {
  if (course === null) return [];
  const refused = new Set(
    course.adjustments.flatMap((one) =>
      one.kind === "skip" && BODY_SAID_NO.includes(one.reason) ? one.sessionIds : [],
    ),
  );
  return past
    .filter((session) => session.kind === "placed-strength")
    .filter(({ week }) => week === index + 1)
    .filter(({ status, id }) => status !== "skipped" || refused.has(id))
    .map((dose) => dose.class);
}

/**
 * A day of which something was skipped takes no strength that was not announced for it: what was
 * skipped is not given again, and nothing else comes in its place (RL-14). Null where that says
 * nothing against the class.
 */
function skippedOn(course: Course, date: IsoDate, doseClass: DoseClass): RuleId | null {
  const isKept =
    !skippedIds(course).has(doseId(date)) && doseAhead(course, date)?.class === doseClass;
  return isAnySkippedOn(course, date) && !isKept ? "RL-14" : null;
}

/** Whether something of a day was skipped. */
export function isAnySkippedOn(course: Course, date: IsoDate): boolean {
  const skipped = skippedIds(course);
  return (
    skipped.has(doseId(date)) ||
    course.before.sessions.some((one) => one.date === date && skipped.has(one.id))
  );
}

function skippedIds({ adjustments }: Course): ReadonlySet<string> {
  return new Set(adjustments.flatMap((one) => (one.kind === "skip" ? one.sessionIds : [])));
}

/** What pauses, check-ins, pain, illness and skipped sessions keep off a day. */
export function gatesOfCourse(gates: DayGates, course: Course, date: IsoDate): DayGates {
  const { adjustments } = course;
  const off = pausedOn(adjustments, date) ? "RL-13" : null;
  const strength = keptOutOn(adjustments, date, "all-strength") ?? off;
  const legs = keptOutOn(adjustments, date, "legs") ?? strength;
  const skipped = (doseClass: DoseClass) => skippedOn(course, date, doseClass);
  return {
    HL: gates.HL ?? keptOutOn(adjustments, date, "heavy-legs") ?? legs ?? skipped("HL"),
    LL: gates.LL ?? legs ?? skipped("LL"),
    CU: gates.CU ?? strength ?? skipped("CU"),
    insideRuns: gates.insideRuns,
    hardRuns: gates.hardRuns ?? keptOutOn(adjustments, date, "hard-runs"),
  };
}
