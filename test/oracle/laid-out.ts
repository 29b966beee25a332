import { Temporal } from "temporal-polyfill";
import type { RacePriority } from "../../src/domain/runner.js";
import type { RunSession, Session } from "../../src/domain/session.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";

/** The oracle's own way from a program to days; days are counted from 1970-01-01. */
export interface LaidOut {
  readonly firstMonday: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly goal: RunSession | null;
  readonly goalDay: number | null;
  /** Program sessions that belong into the plan, week by week. */
  readonly sessions: readonly LaidSession[];
}

export interface LaidSession {
  readonly session: Session;
  readonly week: number;
  /** The day that the program gives it. */
  readonly programDay: number | null;
  /** Its day, where it is not ours to choose. */
  readonly fixedDay: number | null;
  /** The day that a movable run starts from. */
  readonly startsFrom: number | null;
}

const NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export function dayNumber(date: string): number {
  return Temporal.PlainDate.from("1970-01-01").until(date, { largestUnit: "day" }).days;
}

export function dateOf(day: number): string {
  return Temporal.PlainDate.from("1970-01-01").add({ days: day }).toString();
}

/** 0 for Monday. */
export function weekdayNumber(day: number): number {
  return (((day - 4) % 7) + 7) % 7;
}

export function layOut(request: PlanRequest): LaidOut {
  const { weeks } = request.program;
  const races = (weeks.at(-1)?.sessions ?? []).filter(isRace);
  const goal = races.at(-1) ?? null;
  const goalOffset = goal?.day ? NAMES.indexOf(goal.day) : 6;
  const span = 7 * (weeks.length - 1);
  const first = firstDayOf(request, span);
  const firstMonday = first - weekdayNumber(first);
  const goalDay = goal === null ? null : dayOfGoal(request, firstMonday + span + goalOffset);
  const frame = { firstMonday, firstDay: first, lastDay: firstMonday + span + 6, goal, goalDay };
  return { ...frame, sessions: weeks.flatMap((_, week) => sessionsOf(request, frame, week)) };
}

function dayOfGoal(request: PlanRequest, fromProgram: number): number {
  return request.race === null ? fromProgram : dayNumber(request.race);
}

function firstDayOf(request: PlanRequest, span: number): number {
  if (request.race !== null && request.start === null) {
    const race = dayNumber(request.race);
    return race - weekdayNumber(race) - span;
  }
  if (request.start !== null) return dayNumber(request.start);
  const today = Temporal.Instant.fromEpochMilliseconds(request.asOf * 60_000)
    .toZonedDateTimeISO(request.runner.timeZone)
    .toPlainDate();
  const now = dayNumber(today.toString());
  return now + ((7 - weekdayNumber(now)) % 7);
}

function isRace(session: Session): session is RunSession {
  return session.kind === "run" && session.type === "race";
}

function sessionsOf(
  request: PlanRequest,
  frame: Omit<LaidOut, "sessions">,
  week: number,
): readonly LaidSession[] {
  const monday = frame.firstMonday + 7 * week;
  const { runDays } = request.runner.availability;
  const canRun = (day: number) =>
    runDays === null || (runDays as readonly string[]).includes(NAMES[weekdayNumber(day)] ?? "");
  const isOver = (day: number) =>
    frame.goalDay !== null && day >= frame.goalDay && day - frame.goalDay < 7;
  const all = request.program.weeks[week]?.sessions ?? [];
  const writtenDay = (session: Session) =>
    session.day === null ? null : monday + NAMES.indexOf(session.day);
  // A race without a weekday is on Sunday.
  const dayIn = (session: Session) => writtenDay(session) ?? (isRace(session) ? monday + 6 : null);
  const isFixed = (session: Session) => {
    const day = dayIn(session);
    return isRace(session) || session.kind === "strength" || (day !== null && canRun(day));
  };
  const taken = new Set(all.filter((one) => one.kind === "run" && isFixed(one)).map(dayIn));
  const free = [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => monday + offset)
    .filter((day) => !taken.has(day) && canRun(day) && day >= frame.firstDay && !isOver(day));
  const undated = all.filter(
    (one): one is RunSession => one.kind === "run" && one.day === null && one.type !== "race",
  );
  const starts = startDays(undated, free);
  return all.flatMap((session): readonly LaidSession[] => {
    const isGoal = session === frame.goal;
    const programDay = writtenDay(session);
    const day = isGoal ? frame.goalDay : dayIn(session);
    const isRaceDay = session.kind === "strength" && day === frame.goalDay;
    if (!isGoal && day !== null && (day < frame.firstDay || (isOver(day) && !isRaceDay))) return [];
    const startsFrom = dayIn(session) ?? starts.get(session) ?? null;
    return [{ session, week, programDay, fixedDay: isFixed(session) ? day : null, startsFrom }];
  });
}

/** Usual days by the number of runs without a weekday: 0 is Monday. */
const USUAL: Readonly<Record<number, readonly number[]>> = {
  1: [6],
  2: [2, 6],
  3: [1, 3, 6],
  4: [1, 3, 5, 6],
  5: [1, 2, 3, 5, 6],
  6: [0, 1, 2, 3, 5, 6],
  7: [0, 1, 2, 3, 4, 5, 6],
};

function startDays(
  undated: readonly RunSession[],
  free: readonly number[],
): ReadonlyMap<Session, number | null> {
  const usual = USUAL[Math.min(7, undated.length)] ?? [];
  const isUsual = (day: number) => usual.includes(weekdayNumber(day));
  const order = [...free.filter(isUsual), ...free.filter((day) => !isUsual(day))];
  const days = order.slice(0, undated.length).sort((a, b) => a - b);
  const longs = undated.filter(({ type }) => type === "long");
  const lastRun = longs[0] ?? undated.at(-1);
  const queue = days.length >= undated.length ? days.slice(0, -1) : [...days];
  return new Map(
    undated.map((run) => [run, run === lastRun ? (days.at(-1) ?? null) : (queue.shift() ?? null)]),
  );
}

export function priorityOf(request: PlanRequest, isGoal: boolean): RacePriority {
  return isGoal ? request.runner.priority : "B";
}
