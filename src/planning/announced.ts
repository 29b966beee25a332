import type { EpochDay, IsoDate } from "../domain/calendar.js";
import { type DoseClass, doseId, type RuleId } from "../domain/plan.js";
import { type Course, keptOutOn, pausedOn } from "./course.js";
import type { Dated } from "./dated.js";
import type { AnnouncedDose, ChangeTerm, DayGates, MovableRun } from "./weave/problem.js";

/** A session that is announced within this many minutes is dearer to change. */
const SOON_MINUTES = 48 * 60;
const MINUTES_PER_DAY = 24 * 60;

/** The dose of ours that was announced for a coming day. */
export function announcedDose(course: Course, date: IsoDate): AnnouncedDose | null {
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
export function announcedRun(
  { course, alignment }: Dated,
  day: EpochDay | null,
): MovableRun["announced"] {
  if (course === null || day === null) return null;
  return { day: day - alignment.firstDay, term: termFor(day * MINUTES_PER_DAY, course) };
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

/** A dose that was skipped is not given on the same day again (RL-14). */
function doseSkipped(adjustments: Course["adjustments"], date: IsoDate): RuleId | null {
  const isSkipped = adjustments.some(
    (one) => one.kind === "skip" && one.sessionIds.includes(doseId(date)),
  );
  return isSkipped ? "RL-14" : null;
}

/** What pauses, check-ins, pain and illness keep off a day. */
export function gatesOfCourse(gates: DayGates, course: Course, date: IsoDate): DayGates {
  const { adjustments } = course;
  const off = pausedOn(adjustments, date) ? "RL-13" : doseSkipped(adjustments, date);
  const strength = keptOutOn(adjustments, date, "all-strength") ?? off;
  const legs = keptOutOn(adjustments, date, "legs") ?? strength;
  return {
    HL: gates.HL ?? keptOutOn(adjustments, date, "heavy-legs") ?? legs,
    LL: gates.LL ?? legs,
    CU: gates.CU ?? strength,
    insideRuns: gates.insideRuns,
    hardRuns: gates.hardRuns ?? keptOutOn(adjustments, date, "hard-runs"),
  };
}
