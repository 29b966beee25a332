import { type EpochDay, type IsoDate, isoDate } from "../domain/calendar.js";
import type { DoseClass } from "../domain/plan.js";
import type { Profile } from "../domain/runner.js";
import { minutesBudget } from "../knowledge/dose-minutes.js";
import { announcedDose, announcedRun, gatesOfCourse, isAnySkippedOn } from "./announced.js";
import { dosesBehind, noRunningOn } from "./course.js";
import type { Dated } from "./dated.js";
import type { Alignment } from "./dating/align.js";
import { canRunOn, runTimesOn, strengthTimes, usualRunTime } from "./dating/slots.js";
import type { WeekFrame } from "./dating/week-frames.js";
import { zoneClock } from "./dating/zone-clock.js";
import { gatesOn } from "./day-gates.js";
import { demandLeft } from "./demand-left.js";
import { coreBesideLegs, fixedDose, heaviest } from "./own-strength.js";
import { FULL_WEEKS_BEFORE_HALVES, traitsOf } from "./run-traits.js";
import type {
  DayGates,
  FixedDose,
  MovableRun,
  TimedRun,
  WeaveDay,
  WeaveProblem,
  WeaveWeek,
} from "./weave/problem.js";

/** Turns dated sessions into instants, traits and gates: the weave's problem. */
export function weaveProblem(dated: Dated): WeaveProblem {
  const { alignment, runner } = dated;
  const clock = zoneClock(runner.timeZone, alignment.firstDay, alignment.lastDay);
  const length = alignment.lastDay - alignment.firstDay + 1;
  const days = Array.from({ length }, (_, index) => {
    const day = alignment.firstDay + index;
    const week = Math.floor((day - alignment.firstMonday) / 7);
    return dayOf(dated, day, index, week, (minutes) => clock.at(day, minutes));
  });
  const weeks = dated.frames.map((frame, index) => weekOf(dated, frame, index, days));
  return { days, weeks, places: runner.strengthPlaces };
}

function dayOf(
  dated: Dated,
  day: EpochDay,
  index: number,
  week: number,
  at: (minutes: number) => number,
): WeaveDay {
  const { availability } = dated.runner;
  const date = isoDate(day);
  const fixed = dated.program.runs
    .map((run, number) => ({ run, number }))
    .filter(({ run }) => run.day === day && !run.movable);
  const times = runTimesOn(
    day,
    fixed.map(({ run }) => ({ time: run.session.time, minutes: run.minutes })),
    availability,
  );
  const usual = usualRunTime(day, availability);
  const frame = dated.frames[week];
  const isAhead = (start: number) => start >= dated.asOf;
  const runs = fixed.map(({ run, number }, i): TimedRun => {
    const start = run.start ?? at(times[i] ?? usual);
    return { ...traitsOf(dated, run, number), day: index, start, end: start + run.minutes };
  });
  const there = [
    ...dated.program.strength
      .filter((strength) => strength.day === day)
      .map((strength) => fixedDose(strength, at, usual)),
    ...dosesDone(dated, date),
  ];
  const adjustments = dated.course?.adjustments ?? [];
  const canMoveHere =
    canRunOn(day, availability) &&
    !isOver(dated.alignment, day) &&
    noRunningOn(adjustments, date) === null &&
    !isGivenUp(dated, day, date);
  return {
    epochDay: day,
    week,
    runs: [...runs].sort((a, b) => a.start - b.start),
    own: heaviest(there),
    ownCore: coreBesideLegs(there),
    announced: announcedDose(dated, date),
    strengthStarts: strengthTimes(availability).map(at).filter(isAhead),
    runStarts: canMoveHere ? [at(usual)].filter(isAhead) : [],
    usualRunStart: at(usual),
    midnight: at(MINUTES_OF_DAY),
    gates: gatesToday(dated, day, frame?.profile ?? "N", runs, isAhead(at(MINUTES_OF_DAY))),
  };
}

/** RL-14: on a day of which something was skipped no run is put that was not announced for it. */
function isGivenUp({ course, program }: Dated, day: EpochDay, date: IsoDate): boolean {
  if (course === null || !isAnySkippedOn(course, date)) return false;
  return !program.runs.some((run) => run.movable && run.announcedDay === day);
}

const MINUTES_OF_DAY = 24 * 60;

/** What races, health and the course of the plan keep off a day; a day that is over takes nothing. */
function gatesToday(
  dated: Dated,
  day: EpochDay,
  profile: Profile,
  runs: readonly TimedRun[],
  isComing: boolean,
): DayGates {
  const gates = gatesOn(day, profile, dated.races, dated.health);
  const { course } = dated;
  if (course === null) return gates;
  const hasBegun = runs.some((run) => run.start < course.now);
  if (!isComing || hasBegun) return { ...gates, HL: "RL-14", LL: "RL-14", CU: "RL-14" };
  return gatesOfCourse(gates, course, isoDate(day));
}

/** Doses of ours that lie behind us and count for spacing. */
function dosesDone({ past }: Dated, date: IsoDate): readonly FixedDose[] {
  return dosesBehind(past)
    .filter((dose) => dose.date === date)
    .map((dose) => ({ class: dose.class, start: dose.startMinute, end: dose.endMinute }));
}

/** In the week of the goal race nothing is moved behind it. */
function isOver({ race }: Alignment, day: EpochDay): boolean {
  return race !== null && day > race.day && day - race.day < 7;
}

function weekOf(
  dated: Dated,
  frame: WeekFrame,
  index: number,
  days: readonly WeaveDay[],
): WeaveWeek {
  const inWeek = days.flatMap((day, number) => (day.week === index ? [number] : []));
  const movable = dated.program.runs
    .map((run, number) => ({ run, number }))
    .filter(({ run }) => run.week === index && run.movable)
    .map(
      ({ run, number }): MovableRun => ({
        ...traitsOf(dated, run, number),
        programDay: (run.programDay ?? run.day ?? Number.NaN) - dated.alignment.firstDay,
        announced: announcedRun(dated, run.announcedDay),
      }),
    )
    .map((run) => (Number.isNaN(run.programDay) ? { ...run, programDay: null } : run));
  const daysWithRuns = inWeek.filter((day) => (days[day]?.runs.length ?? 0) > 0).length;
  const stage = {
    profile: frame.profile,
    half: frame.noviceStart,
    reduced: frame.kind === "cutback" || frame.kind === "peak" || frame.kind === "taper",
  };
  const minutes = (doseClass: DoseClass, place: "alone" | "in-easy-run") =>
    minutesBudget(doseClass, place, stage).aim;
  return {
    firstDay: inWeek[0] ?? 0,
    lastDay: inWeek.at(-1) ?? 0,
    profile: frame.profile,
    noviceStart: frame.noviceStart,
    demand: demandLeft(dated, frame, index),
    atLeast: { HL: 0, LL: 0, CU: 0 },
    hardRunsMayCarry: index >= FULL_WEEKS_BEFORE_HALVES[frame.profile],
    movable,
    runFreeDays: inWeek.length - daysWithRuns - movable.length,
    reachesOutside: inWeek.length < 7,
    minutes: {
      HL: minutes("HL", "alone"),
      lightInRun: minutes("LL", "in-easy-run"),
      lightOnItsOwn: minutes("LL", "alone"),
      CU: minutes("CU", "alone"),
    },
  };
}
