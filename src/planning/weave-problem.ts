import { type EpochDay, epochDay, isoDate } from "../domain/calendar.js";
import { EQUIPMENT, type Equipment } from "../domain/exercise.js";
import { DOSE_CLASSES, type DoseClass } from "../domain/plan.js";
import type { Profile, Runner } from "../domain/runner.js";
import { middleOf } from "../domain/session.js";
import type { Demand } from "../knowledge/demand.js";
import { minutesBudget } from "../knowledge/dose-minutes.js";
import { announcedDose, announcedRun, dosesGiven, gatesOfCourse } from "./announced.js";
import { canCarryHalves, canCarryStops } from "./classify.js";
import { pastDoses } from "./course.js";
import type { Dated } from "./dated.js";
import type { Alignment } from "./dating/align.js";
import type { DatedRun, DatedStrength } from "./dating/dated-program.js";
import { canRunOn, runTimesOn, strengthTimes, usualRunTime } from "./dating/slots.js";
import type { WeekFrame } from "./dating/week-frames.js";
import { zoneClock } from "./dating/zone-clock.js";
import { gatesOn } from "./day-gates.js";
import { runMinutes } from "./duration.js";
import { withStops } from "./trim.js";
import type {
  DayGates,
  FixedDose,
  MovableRun,
  RunTraits,
  TimedRun,
  WeaveDay,
  WeaveProblem,
  WeaveWeek,
} from "./weave/problem.js";

/** Minutes of the runner's own strength whose length the program does not say. */
const OWN_STRENGTH_MINUTES = 20;
/** EM-7: full weeks in the program before hard runs carry legs. */
const FULL_WEEKS_BEFORE_HALVES = { N: 4, R: 3, F: 3 } as const;
/** Something to load, or a bench or step for single-leg work. */
const LOADS: readonly Equipment[] = ["dumbbell", "kettlebell", "gym", "bench", "step"];

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
  const now = dated.course?.now ?? Number.NEGATIVE_INFINITY;
  const isAhead = (start: number) => start >= now;
  const runs = fixed.map(({ run, number }, i): TimedRun => {
    const start = run.start ?? at(times[i] ?? usual);
    return { ...traitsOf(dated, run, number), day: index, start, end: start + run.minutes };
  });
  const own = dated.program.strength.filter((strength) => strength.day === day);
  const canMoveHere = canRunOn(day, availability) && !isOver(dated.alignment, day);
  return {
    epochDay: day,
    week,
    runs: [...runs].sort((a, b) => a.start - b.start),
    own: heaviest([
      ...own.map((strength) => fixedDose(strength, at, usual)),
      ...dosesDone(dated, day),
    ]),
    announced: dated.course === null ? null : announcedDose(dated.course, day),
    strengthStarts: strengthTimes(availability).map(at).filter(isAhead),
    runStarts: canMoveHere ? [at(usual)].filter(isAhead) : [],
    usualRunStart: at(usual),
    gates: gatesToday(dated, day, frame?.profile ?? "N", runs, isAhead(at(MINUTES_OF_DAY))),
  };
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
function dosesDone({ course }: Dated, day: EpochDay): readonly FixedDose[] {
  if (course === null) return [];
  return pastDoses(course)
    .filter((dose) => epochDay(dose.date) === day)
    .map((dose) => ({ class: dose.class, start: dose.startMinute, end: dose.endMinute }));
}

/** In the week of the goal race nothing is moved behind it. */
function isOver({ race }: Alignment, day: EpochDay): boolean {
  return race !== null && day > race.day && day - race.day < 7;
}

function traitsOf(dated: Dated, run: DatedRun, number: number): RunTraits {
  const { vdot } = dated;
  const carriesStops = canCarryStops(run.session, run.minutes, run.km, run.long, run.hard);
  const shorter = carriesStops ? runMinutes(withStops(run).session, vdot) : run.minutes;
  return {
    run: number,
    minutes: run.minutes,
    hard: run.hard,
    long: run.long,
    carriesStops: carriesStops && !run.isPast,
    carriesHalves:
      !run.isPast &&
      !run.long &&
      run.hard &&
      hasSettledIn(run, dated) &&
      canCarryHalves(run.session),
    trimMinutes: run.minutes - shorter,
  };
}

/** EM-7: full weeks between the plan's first day and the run; a movable run counts from its Monday. */
function hasSettledIn({ day, week, movable }: DatedRun, { alignment, frames }: Dated): boolean {
  const monday = alignment.firstMonday + 7 * week;
  const from = movable || day === null ? monday : day;
  const fullWeeks = FULL_WEEKS_BEFORE_HALVES[frames[week]?.profile ?? "N"];
  return week >= fullWeeks && from - alignment.firstDay >= 7 * fullWeeks;
}

/** Of several own sessions on one day the heaviest decides the spacing. */
function heaviest(doses: readonly FixedDose[]): FixedDose | null {
  const rank = (dose: FixedDose) => DOSE_CLASSES.indexOf(dose.class);
  return doses.reduce<FixedDose | null>(
    (best, dose) => (best === null || rank(dose) < rank(best) ? dose : best),
    null,
  );
}

/** Own strength starts at its time, else at the usual run time. */
function fixedDose(own: DatedStrength, at: (minutes: number) => number, usual: number): FixedDose {
  const start = at(ownStart(own, usual));
  return { class: spacingClass(own), start, end: start + ownMinutes(own) };
}

/** Minutes after midnight at which the runner's own strength starts. */
export function ownStart({ session }: DatedStrength, usual: number): number {
  if (session.time === null) return usual;
  if (session.time === "am") return Math.min(6 * 60, usual);
  if (session.time === "pm") return Math.max(usual, 12 * 60);
  return Number(session.time.slice(0, 2)) * 60 + Number(session.time.slice(3));
}

export function ownMinutes({ session }: DatedStrength): number {
  return session.seconds === null
    ? OWN_STRENGTH_MINUTES
    : Math.round(middleOf(session.seconds) / 60);
}

/** Strength of unknown kind counts as light legs: it may hold any. */
function spacingClass({ session }: DatedStrength): DoseClass {
  return session.class === "other" ? "LL" : session.class;
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

/** Whether the runner has anything that makes legs heavy. */
export function canLoad({ equipment }: Runner): boolean {
  return EQUIPMENT.some((item) => equipment.includes(item) && LOADS.includes(item));
}

/** The week's demand, less the runner's own strength; light instead of heavy without a load. */
function demandLeft(dated: Dated, { demand }: WeekFrame, index: number): Demand {
  const heavyPossible = canLoad(dated.runner) && dated.health.noHeavy === null;
  const asked = heavyPossible ? demand : { ...demand, HL: 0, LL: demand.LL + demand.HL };
  const own = [
    ...dated.program.strength.filter((strength) => strength.week === index).map(spacingClass),
    ...dosesGiven(dated, index),
  ];
  const count = (wanted: DoseClass) => own.filter((ownClass) => ownClass === wanted).length;
  const ownHeavy = count("HL");
  const ownLight = count("LL");
  const heavyLeft = Math.max(0, asked.HL - ownHeavy);
  const spare = Math.max(0, ownHeavy - asked.HL);
  const lightAfterOwn = asked.LL - spare - ownLight;
  return {
    HL: Math.max(0, heavyLeft + Math.min(0, lightAfterOwn)),
    LL: Math.max(0, lightAfterOwn),
    CU: Math.max(0, asked.CU - count("CU")),
  };
}
