import { WEEKDAYS, type Weekday } from "../../domain/calendar.js";
import type { DistanceUnit, Program, ProgramWeek } from "../../domain/program.js";
import type { RunSession, Session } from "../../domain/session.js";
import { CUTBACK } from "../../knowledge/running-limits.js";
import { cutRun, withLessFast } from "../cut-run.js";
import { eased } from "../dating/ease.js";
import { runMinutes } from "../duration.js";
import type { Repair } from "./finding.js";

/**
 * The program with one repair made. A repair belongs to the program whose finding offered it: a
 * week or session that is not there leaves the program as it is.
 */
export function applyRepair(program: Program, repair: Repair): Program {
  const { unit } = program;
  switch (repair.kind) {
    case "shorten-run":
      return withRun(program, repair, (run) => cutRun(run, repair.share, unit));
    case "less-fast":
      return withRun(program, repair, (run) =>
        withLessFast(run, repair.quality, repair.share, unit),
      );
    case "ease-run":
      return withRun(program, repair, runEasy);
    case "lighten-week":
      return withWeek(program, repair.week, (week) => lighter(week, repair.share, unit));
    case "insert-cutback":
      return withCutbackBefore(program, repair.before);
    case "swap-days":
      return withWeek(program, repair.week, (week) => swapped(week, repair.days));
    case "free-day":
      return withWeek(program, repair.week, (week) => ({
        ...week,
        sessions: week.sessions.filter((_, index) => !repair.sessions.includes(index)),
      }));
  }
}

function withWeek(
  program: Program,
  number: number,
  change: (week: ProgramWeek) => ProgramWeek,
): Program {
  return {
    ...program,
    weeks: program.weeks.map((week) => (week.number === number ? change(week) : week)),
  };
}

function withRun(
  program: Program,
  at: { readonly week: number; readonly session: number },
  change: (run: RunSession) => RunSession,
): Program {
  return withWeek(program, at.week, (week) => ({
    ...week,
    sessions: week.sessions.map((session, index) =>
      index === at.session && session.kind === "run" ? change(session) : session,
    ),
  }));
}

/** As long as before, without its steps; a hard long run stays the long run. */
export function runEasy(run: RunSession): RunSession {
  const easy = eased(run, runMinutes(run, null) * 60);
  return run.type === "long" ? { ...easy, type: "long" } : easy;
}

/** The week with every run but a race shortened; the program's own strength stays. */
export function lighter(week: ProgramWeek, share: number, unit: DistanceUnit): ProgramWeek {
  return {
    ...week,
    sessions: week.sessions.map((session) =>
      isTraining(session) ? cutRun(session, share, unit) : session,
    ),
  };
}

function isTraining(session: Session): session is RunSession {
  return session.kind === "run" && session.type !== "race" && session.type !== "cross-training";
}

/** The week before is what the new one is a lighter copy of; its races are not run again. */
function withCutbackBefore(program: Program, before: number): Program {
  const index = program.weeks.findIndex(({ number }) => number === before);
  const last = program.weeks[index - 1];
  if (last === undefined) return program;
  const copy: ProgramWeek = {
    ...last,
    label: "cutback",
    note: null,
    sessions: last.sessions.filter((session) => session.kind !== "run" || session.type !== "race"),
  };
  const cutback = lighter(copy, CUTBACK.insertedShare, program.unit);
  return withWeeks(program, program.weeks.toSpliced(index, 0, cutback));
}

/** The program with other weeks, numbered anew. */
export function withWeeks(program: Program, weeks: readonly ProgramWeek[]): Program {
  return { ...program, weeks: weeks.map((week, index) => ({ ...week, number: index + 1 })) };
}

function swapped(week: ProgramWeek, [one, other]: readonly [Weekday, Weekday]): ProgramWeek {
  const newDay = (day: Weekday | null) => (day === one ? other : day === other ? one : day);
  const sessions = week.sessions
    .map((session) => (session.kind === "run" ? { ...session, day: newDay(session.day) } : session))
    .sort((a, b) => dayIndex(a) - dayIndex(b));
  return { ...week, sessions };
}

/** Sessions without a day come last. */
function dayIndex({ day }: Session): number {
  return day === null ? WEEKDAYS.length : WEEKDAYS.indexOf(day);
}
