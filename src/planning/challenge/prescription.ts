import type { Adjustment, KeptOut } from "../../domain/adjustment.js";
import { addDays, type IsoDate } from "../../domain/calendar.js";
import type { Plan, PlannedSession } from "../../domain/plan.js";
import type { StrengthClass } from "../../domain/session.js";
import { keptOutOn, pausedOn } from "../course.js";

/** What a plan asks of its runner on one day, as challenges see it. */
export interface DayPrescription {
  readonly sessions: readonly PlannedSession[];
  /**
   * Sessions that nobody is asked for: cancelled, left out as ill or with pain, kept out by a rule
   * after they would have begun, or optional.
   */
  readonly excusedIds: ReadonlySet<string>;
  /** The whole day is excused: paused, or a rule keeps all running out. */
  readonly isExcused: boolean;
}

/** The day's prescription; null on a day that the plan does not cover. */
export function prescriptionOf(plan: Plan, date: IsoDate): DayPrescription | null {
  if (!coversDay(plan, date)) return null;
  const adjustments = plan.course?.adjustments ?? [];
  const sessions = plan.sessions.filter((session) => session.date === date);
  const unwell = unwellIds(adjustments);
  const excused = sessions.filter(
    (session) =>
      session.status === "cancelled" ||
      unwell.has(session.id) ||
      isOptional(session) ||
      kindsOf(session).some((kind) => keptOutOn(adjustments, date, kind) !== null),
  );
  return {
    sessions,
    excusedIds: new Set(excused.map(({ id }) => id)),
    isExcused: pausedOn(adjustments, date) || keptOutOn(adjustments, date, "all-running") !== null,
  };
}

/** True from the program's first day to the last Sunday of its last week. */
export function coversDay({ program, weeks }: Plan, date: IsoDate): boolean {
  const monday = weeks.at(-1)?.monday;
  return monday !== undefined && program.start <= date && date <= addDays(monday, 6);
}

function unwellIds(adjustments: readonly Adjustment[]): ReadonlySet<string> {
  return new Set(
    adjustments.flatMap((one) =>
      one.kind === "skip" && (one.reason === "ill" || one.reason === "pain") ? one.sessionIds : [],
    ),
  );
}

/** By which a rule can keep a session out of its day. */
function kindsOf(session: PlannedSession): readonly KeptOut[] {
  if (session.kind === "run") return session.hard ? ["hard-runs"] : [];
  return ["all-strength", ...LEGS[session.class]];
}

const LEGS: Readonly<Record<StrengthClass, readonly KeptOut[]>> = {
  HL: ["heavy-legs", "legs"],
  LL: ["legs"],
  CU: [],
  other: [],
};

function isOptional(session: PlannedSession): boolean {
  return session.kind === "run" && session.session.optional;
}
