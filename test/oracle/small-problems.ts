import fc from "fast-check";
import { PLACES, type Place } from "../../src/domain/plan.js";
import type {
  DayGates,
  TimedRun,
  WeaveDay,
  WeaveProblem,
  WeaveWeek,
} from "../../src/planning/weave/problem.js";
import { HOUR } from "./numbers.js";

const DAY = 24 * HOUR;
const RUN_HOURS = [6, 9, 12, 18, 19.5, 20] as const;
const STRENGTH_HOURS = [6, 7, 12, 18, 21] as const;

interface DrawnRun {
  readonly hour: number;
  readonly minutes: number;
  readonly hard: boolean;
  readonly long: boolean;
  readonly stops: boolean;
  readonly halves: boolean;
}

const drawnRun: fc.Arbitrary<DrawnRun> = fc.record({
  hour: fc.constantFrom(...RUN_HOURS),
  minutes: fc.integer({ min: 20, max: 150 }),
  hard: fc.boolean(),
  long: fc.boolean(),
  stops: fc.boolean(),
  halves: fc.boolean(),
});

const rarely = <Rule extends string>(rule: Rule): fc.Arbitrary<Rule | null> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(rule) },
  );

const drawnDay = fc.record({
  runs: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 5, arbitrary: fc.tuple(drawnRun) },
    { weight: 1, arbitrary: fc.tuple(drawnRun, drawnRun) },
  ),
  own: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({
        class: fc.constantFrom("HL" as const, "LL" as const, "CU" as const),
        hour: fc.constantFrom(...STRENGTH_HOURS),
        minutes: fc.integer({ min: 10, max: 60 }),
      }),
    },
  ),
  canRun: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
  usualHour: fc.constantFrom(9, 18),
  announced: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({
        class: fc.constantFrom("HL" as const, "LL" as const, "CU" as const),
        place: fc.constantFrom(...PLACES),
        hour: fc.constantFrom(...STRENGTH_HOURS),
        term: fc.constantFrom("announced-changed-48h" as const, "announced-changed" as const),
      }),
    },
  ),
  gates: fc.record({
    HL: rarely("SD-10" as const),
    LL: rarely("SD-10" as const),
    CU: rarely("SD-10" as const),
    insideRuns: rarely("EM-9" as const),
    hardRuns: rarely("RL-12" as const),
  }),
});

const drawnWeek = fc.record({
  profile: fc.constantFrom("N" as const, "R" as const, "F" as const),
  first: fc.boolean(),
  demand: fc
    .record({ legs: fc.nat(2), heavy: fc.nat(2), CU: fc.nat(2) })
    .map(({ legs, heavy, CU }) => ({
      HL: Math.min(heavy, legs),
      LL: legs - Math.min(heavy, legs),
      CU,
    })),
  halves: fc.boolean(),
});

const drawn = fc.record({
  days: fc.array(drawnDay, { minLength: 7, maxLength: 10 }),
  border: fc.integer({ min: 1, max: 9 }),
  weeks: fc.tuple(drawnWeek, drawnWeek),
  movable: fc.array(
    fc.record({
      run: drawnRun,
      week: fc.integer({ min: 0, max: 1 }),
      day: fc.nat(13),
      before: fc.nat(13),
    }),
    { maxLength: 3 },
  ),
  strengthHours: fc.uniqueArray(fc.constantFrom(...STRENGTH_HOURS), { maxLength: 2 }),
  places: fc.constantFrom("any" as const, "any" as const, "in-runs" as const, "separate" as const),
  clockChange: fc.record({ day: fc.nat(20), minutes: fc.constantFrom(-60, 60) }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** Problems of one or two weeks and seven to ten days, with fixed and up to three movable runs. */
export function smallProblems(): fc.Arbitrary<WeaveProblem> {
  return drawn.map(build);
}

function build(plan: Drawn): WeaveProblem {
  const length = plan.days.length;
  const border = Math.min(7, Math.max(length - 7, plan.border), length);
  const spans = [
    { firstDay: 0, lastDay: border - 1 },
    { firstDay: border, lastDay: length - 1 },
  ].filter(({ firstDay, lastDay }) => firstDay <= lastDay);
  const at = (day: number, hour: number) =>
    day * DAY + hour * HOUR + (day >= plan.clockChange.day ? plan.clockChange.minutes : 0);
  let number = 0;
  const weekOfDay = (day: number) => (day < border ? 0 : 1);
  const longTaken = new Set<number>();
  const traits = (run: DrawnRun, week: number) => {
    const long = run.long && !longTaken.has(week);
    if (long) longTaken.add(week);
    return {
      run: number++,
      minutes: run.minutes,
      hard: run.hard,
      long,
      carriesStops: !run.hard && run.stops,
      carriesHalves: run.hard && !long && run.halves,
      trimMinutes: !run.hard && run.stops ? Math.min(9, run.minutes / 5) : 0,
    };
  };
  let ownLegsOn = -9;
  const days = plan.days.map((day, index): WeaveDay => {
    const week = weekOfDay(index);
    // Own legs never lie on two days running: the weave remembers one leg dose, the latest.
    const own = index - ownLegsOn > 1 ? day.own : null;
    if (own !== null && own.class !== "CU") ownLegsOn = index;
    let free = 0;
    const runs = [...day.runs]
      .sort((a, b) => a.hour - b.hour)
      .map((run) => {
        const start = Math.max(at(index, run.hour), free);
        free = start + run.minutes + 4 * HOUR;
        return { ...traits(run, week), day: index, start, end: start + run.minutes };
      });
    const profile = plan.weeks[week]?.profile;
    const gates: DayGates = { ...day.gates, HL: profile === "N" ? "SD-3" : day.gates.HL };
    const start = own === null ? 0 : at(index, own.hour);
    return {
      epochDay: index,
      week,
      runs,
      own: own && { class: own.class, start, end: start + own.minutes },
      ownCore: null,
      announced: day.announced && {
        class: day.announced.class,
        place: day.announced.place,
        start: announcedStart(day.announced.place, runs[0], at(index, day.announced.hour)),
        term: day.announced.term,
      },
      strengthStarts: [...plan.strengthHours].sort((a, b) => a - b).map((hour) => at(index, hour)),
      runStarts: day.canRun ? [at(index, day.usualHour)] : [],
      usualRunStart: at(index, day.usualHour),
      midnight: at(index + 1, 0),
      gates,
    };
  });
  const weeks = spans.map((span, index): WeaveWeek => {
    const { profile, first, demand, halves } = plan.weeks[index as 0 | 1];
    const inWeek = days.slice(span.firstDay, span.lastDay + 1);
    const room = inWeek.filter(({ runs }) => runs.length === 0).length;
    const size = inWeek.length;
    const movable = plan.movable
      .filter(({ week }) => week === index)
      .slice(0, room)
      .map(({ run, day, before }) => ({
        ...traits(run, index),
        programDay: day >= size ? null : span.firstDay + day,
        announced:
          before >= size
            ? null
            : { day: span.firstDay + before, term: "announced-changed" as const },
      }));
    return {
      ...span,
      profile,
      noviceStart: profile === "N" && first,
      demand: profile === "N" ? { ...demand, HL: 0, LL: demand.HL + demand.LL } : demand,
      atLeast: { HL: 0, LL: 0, CU: 0 },
      hardRunsMayCarry: halves,
      movable,
      runFreeDays: room - movable.length,
      reachesOutside: size < 7,
      minutes: {
        HL: profile === "F" ? 35 : 25,
        lightInRun: first ? 6 : 8,
        lightOnItsOwn: first ? 10 : 12,
        CU: first ? 6 : 8,
      },
    };
  });
  return { days, weeks, places: plan.places };
}

/** When a dose of that place was announced: at its run, or at one of the runner's times. */
function announcedStart(place: Place, run: TimedRun | undefined, otherwise: number): number {
  if (run === undefined || place === "alone" || place === "same-day") return otherwise;
  return place === "after-run" ? run.end : run.start;
}
