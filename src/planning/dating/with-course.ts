import type { TimeZone } from "../../domain/calendar.js";
import {
  type EpochDay,
  type EpochMinute,
  epochDay,
  instantOf,
  isoDate,
} from "../../domain/calendar.js";
import type { PlannedRun, RuleId } from "../../domain/plan.js";
import type { DistanceUnit } from "../../domain/program.js";
import { LIGHTER_WEEK } from "../../knowledge/monitoring-limits.js";
import { isHard } from "../classify.js";
import {
  type Course,
  isCutback,
  isOut,
  keptOutOn,
  noRunningOn,
  pastSessions,
  shortenedOn,
  wishedDay,
} from "../course.js";
import { cutRun } from "../cut-run.js";
import { runKm, runMinutes } from "../duration.js";
import type { DatedProgram, DatedRun, DatedStrength } from "./dated-program.js";
import { eased, shortened } from "./ease.js";

/** What a run's length and instant are told in. */
interface Measures {
  readonly zone: TimeZone;
  readonly unit: DistanceUnit;
  readonly vdot: number | null;
}

/** A dated program as it stands after what has happened: past sessions where they were done. */
export function withCourse(
  program: DatedProgram,
  course: Course,
  { zone, unit, vdot }: Measures,
): DatedProgram {
  const past = new Map(pastSessions(course).map((session) => [session.id, session]));
  const before = new Map(course.before.sessions.map((session) => [session.id, session]));
  const isGone = (id: string) => {
    const row = past.get(id);
    return row !== undefined && isOut(row.status);
  };
  const runs = program.runs
    .filter(({ id }) => !isGone(id))
    .map((run) => {
      const row = past.get(run.id);
      if (row?.kind === "run") return asDone(run, row);
      const announced = before.get(run.id);
      const shown = announced?.kind === "run" ? announced : null;
      return ahead(run, shown, course, { zone, unit, vdot });
    });
  return {
    ...program,
    runs: givingWay(runs, course),
    strength: program.strength
      .filter(({ id }) => !isGone(id))
      .map((own): DatedStrength => {
        const row = past.get(own.id);
        return row === undefined ? own : { ...own, day: epochDay(row.date) };
      }),
  };
}

/** A run behind us stays on its day and at its instant, whatever the settings say now. */
function asDone(run: DatedRun, row: PlannedRun): DatedRun {
  return {
    ...run,
    day: epochDay(row.date),
    start: row.startMinute,
    minutes: row.minutes,
    hard: row.hard,
    long: row.long,
    movable: false,
    isPast: true,
  };
}

/**
 * A run whose own day its runner gave to another one, or to a hard one beside it, or that comes back to
 * a day of rest, is laid anew within its week; a race stays where it is.
 */
function givingWay(runs: readonly DatedRun[], { adjustments }: Course): readonly DatedRun[] {
  const isWished = (run: DatedRun) => wishedDay(adjustments, run.id) !== null;
  const wished = runs.filter((run) => !run.isPast && run.day !== null && isWished(run));
  return runs.map((run) => {
    const stays = run.isPast || run.movable || isWished(run) || run.session.type === "race";
    if (stays || run.day === null) return run;
    const isClosed = noRunningOn(adjustments, isoDate(run.day)) !== null;
    const isTaken = wished.some((other) => isInTheWay(run, other));
    return isClosed || isTaken ? { ...run, movable: true } : run;
  });
}

function isInTheWay(run: DatedRun, wished: DatedRun): boolean {
  const apart = Math.abs((run.day ?? Number.NaN) - (wished.day ?? Number.NaN));
  return apart === 0 || (apart === 1 && run.hard && wished.hard);
}

/** A coming run: on the day that its runner wished, eased or shortened where a rule asks for it. */
function ahead(
  run: DatedRun,
  announced: PlannedRun | null,
  { adjustments }: Course,
  measures: Measures,
): DatedRun {
  const wish = wishedDay(adjustments, run.id);
  const day = wish?.day ?? run.day;
  const announcedDay = announced === null ? null : epochDay(announced.date);
  const start = wishedStart(wish, measures.zone);
  const placed: DatedRun = {
    ...run,
    day,
    start,
    announcedDay,
    movable: wish === null && run.movable,
  };
  // A run whose day is chosen lies where it was announced, whatever day the program starts it from.
  const lies = placed.movable ? (announcedDay ?? day) : day;
  const date = lies === null ? null : isoDate(lies);
  return date === null
    ? placed
    : lighter(inLighterWeek(placed, adjustments, measures), date, adjustments, measures);
}

/** LM-10: everything in a week made lighter is shorter, and stays what it is. */
function inLighterWeek(
  run: DatedRun,
  adjustments: Course["adjustments"],
  { unit, vdot }: Measures,
): DatedRun {
  const isTest = run.session.type === "race" || run.session.type === "time-trial";
  if (isTest || !isCutback(adjustments, run.week + 1)) return run;
  const session = cutRun(run.session, LIGHTER_WEEK.share, unit);
  return {
    ...run,
    session,
    easedBy: "LM-10",
    hard: isHard(session, vdot),
    minutes: runMinutes(session, vdot),
    km: runKm(session, vdot),
  };
}

function wishedStart(
  wish: { readonly day: EpochDay; readonly start: string | null } | null,
  zone: TimeZone,
): EpochMinute | null {
  return wish === null || wish.start === null
    ? null
    : instantOf(isoDate(wish.day), wish.start, zone);
}

function lighter(
  run: DatedRun,
  date: string,
  adjustments: Course["adjustments"],
  { unit, vdot }: Measures,
): DatedRun {
  const noHard = keptOutOn(adjustments, date, "hard-runs");
  const short = shortenedOn(adjustments, date);
  const isRace = run.session.type === "race";
  if (isRace || (short === null && (noHard === null || !run.hard))) return run;
  const easy = noHard !== null && run.hard ? eased(run.session, run.minutes * 60) : run.session;
  const session = short === null ? easy : shortened(easy, short.share, run.minutes * 60, unit);
  const rule: RuleId = noHard !== null && run.hard ? noHard : (short?.rule ?? "RL-13");
  return {
    ...run,
    session,
    easedBy: rule,
    hard: isHard(session, vdot),
    minutes: runMinutes(session, vdot),
    km: runKm(session, vdot),
  };
}
