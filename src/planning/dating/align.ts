import {
  daysBetween,
  type EpochDay,
  epochDay,
  type IsoDate,
  isoDate,
  localOf,
  mondayOf,
  WEEKDAYS,
} from "../../domain/calendar.js";
import type { Program } from "../../domain/program.js";
import { fail, ok, type Result } from "../../domain/result.js";
import type { RunSession } from "../../domain/session.js";
import type { PlanProblem, PlanRequest } from "../plan-request.js";

/** Where a program lies in the calendar. */
export interface Alignment {
  /** Monday of program week 1. */
  readonly firstMonday: EpochDay;
  /** First day of the plan; later than that Monday when the runner starts inside the week. */
  readonly firstDay: EpochDay;
  /** Sunday of the last week. */
  readonly lastDay: EpochDay;
  readonly race: DatedRace | null;
}

/** The race that the program ends in. */
export interface DatedRace {
  readonly session: RunSession;
  readonly day: EpochDay;
}

/** The race that a program ends in: the last race of its last week; null if there is none. */
export function goalRaceOf(program: Program): RunSession | null {
  const sessions = program.weeks.at(-1)?.sessions ?? [];
  const races = sessions.filter((session) => session.kind === "run" && session.type === "race");
  return (races.at(-1) as RunSession | undefined) ?? null;
}

/** Lays the program's weeks into the calendar, from its start or back from its race. */
export function align(request: PlanRequest): Result<Alignment, PlanProblem> {
  const today = localOf(request.asOf, request.runner.timeZone).date;
  const { start, race, program } = request;
  if (start !== null && daysBetween(today, start) < 0) {
    return fail({ kind: "start-in-past", start, today });
  }
  return race === null
    ? ok(fromStart(program, start ?? comingMonday(today)))
    : backFromRace(program, race, start, today);
}

function fromStart(program: Program, start: IsoDate): Alignment {
  const firstMonday = mondayOf(epochDay(start));
  const session = goalRaceOf(program);
  const raceDay = firstMonday + 7 * (program.weeks.length - 1) + weekdayOf(session);
  return {
    firstMonday,
    firstDay: epochDay(start),
    lastDay: firstMonday + 7 * program.weeks.length - 1,
    race: session === null ? null : { session, day: raceDay },
  };
}

function backFromRace(
  program: Program,
  race: IsoDate,
  start: IsoDate | null,
  today: IsoDate,
): Result<Alignment, PlanProblem> {
  const session = goalRaceOf(program);
  if (session === null) return fail({ kind: "no-race-in-program" });
  if (daysBetween(today, race) < 0) return fail({ kind: "race-in-past", race, today });
  if (start !== null && daysBetween(start, race) < 0) {
    return fail({ kind: "race-before-start", race, start });
  }
  const weeks = program.weeks.length;
  const raceMonday = mondayOf(epochDay(race));
  const firstMonday = raceMonday - 7 * (weeks - 1);
  const soonest = epochDay(start ?? comingMonday(today));
  if (firstMonday < mondayOf(soonest)) {
    return fail({
      kind: "too-long",
      weeks,
      weeksLeft: Math.max(0, Math.floor((raceMonday - mondayOf(soonest)) / 7) + 1),
      earliestRace: isoDate(mondayOf(soonest) + 7 * (weeks - 1) + weekdayOf(session)),
    });
  }
  if (start !== null && firstMonday > mondayOf(soonest)) {
    const raceForStart = isoDate(mondayOf(soonest) + 7 * (weeks - 1) + weekdayOf(session));
    return fail({ kind: "start-and-race-disagree", start, race, raceForStart });
  }
  return ok({
    firstMonday,
    firstDay: Math.max(firstMonday, start === null ? firstMonday : soonest),
    lastDay: raceMonday + 6,
    race: { session, day: epochDay(race) },
  });
}

/** The coming Monday; today if it is one. */
function comingMonday(today: IsoDate): IsoDate {
  return isoDate(mondayOf(epochDay(today) + 6));
}

/** Index of the weekday that the program gives its race; Sunday where it gives none. */
function weekdayOf(session: RunSession | null): number {
  return session === null || session.day === null ? 6 : WEEKDAYS.indexOf(session.day);
}
