import { type EpochDay, type EpochMinute, WEEKDAYS, type Weekday } from "../../domain/calendar.js";
import type { RuleId } from "../../domain/plan.js";
import type { ProgramWeek } from "../../domain/program.js";
import type { RunSession, StrengthSession } from "../../domain/session.js";
import { isHard, longRunOf } from "../classify.js";
import { runKm, runMinutes } from "../duration.js";
import type { HealthGates } from "../gates.js";
import type { PlanRequest } from "../plan-request.js";
import type { Alignment } from "./align.js";
import { canBeHeldBack, eased, heldBack } from "./ease.js";
import { canRunOn } from "./slots.js";
import { startingDays } from "./starting-days.js";

/** A run of the program with the day it starts from. */
export interface DatedRun {
  readonly id: string;
  /** Index of the program week. */
  readonly week: number;
  /** What the program says. */
  readonly written: RunSession;
  /** What is to be done: eased or held back where a gate asks for it, else the same. */
  readonly session: RunSession;
  readonly easedBy: RuleId | null;
  readonly hard: boolean;
  readonly long: boolean;
  readonly minutes: number;
  readonly km: number | null;
  /** The day that the program gives it; null for a program without weekdays. */
  readonly programDay: EpochDay | null;
  /** The day that it starts from; null when none is free. */
  readonly day: EpochDay | null;
  /** The weave may choose its day within the week. */
  readonly movable: boolean;
  /** The instant of its start where that is settled: it was done then, or its runner wished it. */
  readonly start: EpochMinute | null;
  /** It lies behind us and is never moved or changed. */
  readonly isPast: boolean;
  /** The day on which it was announced; null for a first weave. */
  readonly announcedDay: EpochDay | null;
}

/** Strength that the program contains, on its day. */
export interface DatedStrength {
  readonly id: string;
  readonly week: number;
  readonly session: StrengthSession;
  readonly day: EpochDay;
  readonly programDay: EpochDay | null;
}

export interface DatedProgram {
  readonly runs: readonly DatedRun[];
  readonly strength: readonly DatedStrength[];
  /** Kilometres of each program week as written; null where no run says. */
  readonly weekKm: readonly (number | null)[];
}

/** Gives every session its day. Sessions before the first day and after the race are left out. */
export function dateProgram(
  request: PlanRequest,
  alignment: Alignment,
  gates: HealthGates,
  vdot: number | null,
): DatedProgram {
  const weekKm = request.program.weeks.map((week) => kmOfWeek(week, vdot));
  const runs: DatedRun[] = [];
  const strength: DatedStrength[] = [];
  for (const [index, week] of request.program.weeks.entries()) {
    const share = gates.noGrowth === null ? 1 : shareHeld(week, weekKm[0] ?? null, vdot);
    const dated = dateRuns(request, alignment, index, week);
    const long = longRunOf(week.sessions.filter(isRun), vdot);
    for (const { session: written, id, day, programDay, movable } of dated) {
      const mustEase =
        gates.noHardRuns !== null && isHard(written, vdot) && written.type !== "race";
      const minutes = runMinutes(written, vdot);
      const session = mustEase
        ? eased(written, minutes * 60)
        : share < 1
          ? heldBack(written, share)
          : written;
      runs.push({
        id,
        week: index,
        written,
        session,
        easedBy: mustEase ? gates.noHardRuns : session === written ? null : gates.noGrowth,
        hard: isHard(session, vdot),
        long: written === long,
        minutes: session === written ? minutes : runMinutes(session, vdot),
        km: runKm(session, vdot),
        programDay,
        day,
        movable,
        start: null,
        isPast: false,
        announcedDay: null,
      });
    }
    const runDays = new Set(dated.map(({ day }) => day));
    strength.push(...dateStrength(alignment, index, week, runDays));
  }
  return { runs, strength, weekKm };
}

interface PlacedSession {
  readonly id: string;
  readonly session: RunSession;
  readonly day: EpochDay | null;
  readonly programDay: EpochDay | null;
  readonly movable: boolean;
}

function dateRuns(
  request: PlanRequest,
  alignment: Alignment,
  index: number,
  week: ProgramWeek,
): readonly PlacedSession[] {
  const monday = alignment.firstMonday + 7 * index;
  const { availability } = request.runner;
  const goal = alignment.race;
  const sessions = week.sessions.filter(isRun);
  const fixed = (session: RunSession) =>
    isRace(session) ||
    (session.day !== null && canRunOn(monday + WEEKDAYS.indexOf(session.day), availability));
  const taken = new Set(sessions.filter(fixed).map(({ day }) => day ?? RACE_DAY));
  const open = WEEKDAYS.filter((day, offset) => {
    const date = monday + offset;
    return (
      !taken.has(day) &&
      canRunOn(date, availability) &&
      date >= alignment.firstDay &&
      (goal === null || date < goal.day || monday + 6 < goal.day)
    );
  });
  const undated = sessions.filter((session) => session.day === null && !isRace(session));
  const startsOn = new Map(
    startingDays(undated, open).map((day, i) => [undated[i] as RunSession, day]),
  );
  return sessions.flatMap((session, number) => {
    const weekday = session.day ?? startsOn.get(session) ?? (isRace(session) ? RACE_DAY : null);
    const isGoal = session === goal?.session;
    const day = isGoal ? goal.day : weekday === null ? null : dayIn(monday, weekday);
    if (day !== null && outside(day, isGoal, alignment)) return [];
    const programDay = session.day === null ? null : dayIn(monday, session.day);
    const id = `w${week.number}-run-${number + 1}`;
    return [{ id, session, day, programDay, movable: !fixed(session) }];
  });
}

/** Of a race without a weekday. */
const RACE_DAY: Weekday = "sun";

function dateStrength(
  alignment: Alignment,
  index: number,
  week: ProgramWeek,
  runDays: ReadonlySet<EpochDay | null>,
): readonly DatedStrength[] {
  const monday = alignment.firstMonday + 7 * index;
  const sessions = week.sessions.filter((session) => session.kind === "strength");
  const taken = new Set(sessions.map((session) => session.day));
  const inPlan = UNDATED_STRENGTH_DAYS.filter((day) => !isAfterRace(dayIn(monday, day), alignment));
  const possible = inPlan.filter((day) => dayIn(monday, day) >= alignment.firstDay);
  const free = possible.filter((day) => !taken.has(day) && !runDays.has(dayIn(monday, day)));
  const alone = possible.filter((day) => !taken.has(day));
  const undatedDays = [...new Set([...free, ...alone, ...possible])];
  let next = 0;
  return sessions.flatMap((session, number) => {
    const weekday = session.day ?? undatedDays[next++ % undatedDays.length];
    if (weekday === undefined) return [];
    const day = dayIn(monday, weekday);
    if (day < alignment.firstDay || isAfterRace(day, alignment)) return [];
    const programDay = session.day === null ? null : day;
    const id = `w${week.number}-strength-${number + 1}`;
    return [{ id, week: index, session, day, programDay }];
  });
}

/** Free days in the order in which strength without a weekday takes them. */
const UNDATED_STRENGTH_DAYS: readonly Weekday[] = ["mon", "wed", "fri", "sat", "thu", "tue", "sun"];

function outside(day: EpochDay, isGoal: boolean, alignment: Alignment): boolean {
  if (isGoal) return false;
  const raceDay = alignment.race?.day ?? null;
  return day < alignment.firstDay || (raceDay !== null && day >= raceDay && day > raceDay - 7);
}

/** In the week of the goal race the program ends with it. */
function isAfterRace(day: EpochDay, { race }: Alignment): boolean {
  return race !== null && day > race.day && day < race.day + 7;
}

function dayIn(monday: EpochDay, weekday: Weekday): EpochDay {
  return monday + WEEKDAYS.indexOf(weekday);
}

function isRace({ type }: RunSession): boolean {
  return type === "race";
}

function isRun(session: ProgramWeek["sessions"][number]): session is RunSession {
  return session.kind === "run";
}

function kmOfWeek(week: ProgramWeek, vdot: number | null): number | null {
  const known = week.sessions.filter(isRun).flatMap((session) => runKm(session, vdot) ?? []);
  return known.length === 0 ? null : known.reduce((sum, km) => sum + km, 0);
}

/**
 * SF-5: the share of their length that a week's easy and long runs keep, so that the whole week is
 * no longer than the first one.
 */
function shareHeld(week: ProgramWeek, firstKm: number | null, vdot: number | null): number {
  const runs = week.sessions.filter(isRun);
  const kmOf = (some: readonly RunSession[]) =>
    some.reduce((sum, session) => sum + (runKm(session, vdot) ?? 0), 0);
  const flexible = kmOf(runs.filter(canBeHeldBack));
  const fixed = kmOf(runs) - flexible;
  if (firstKm === null || flexible === 0 || fixed + flexible <= firstKm) return 1;
  return Math.max(0, firstKm - fixed) / flexible;
}
