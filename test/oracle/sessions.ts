import fc from "fast-check";
import { WEEKDAYS, type Weekday } from "../../src/domain/calendar.js";
import type { Program, ProgramWeek } from "../../src/domain/program.js";
import type {
  PlainStep,
  Range,
  RunSession,
  RunType,
  Session,
  Step,
  StrengthSession,
  TimeOfDay,
} from "../../src/domain/session.js";

/** Random programs as people write them: good ones, bad ones, and ones that break every habit. */
export interface ProgramShape {
  readonly movable: boolean;
}

const exact = (value: number): Range => ({ min: value, max: value });

const timeOfDay: fc.Arbitrary<TimeOfDay | null> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<TimeOfDay[]>("am", "pm", "06:00", "12:30", "17:00", "19:45"),
  },
);

const runType: fc.Arbitrary<RunType> = fc.oneof(
  { weight: 10, arbitrary: fc.constant<RunType>("easy") },
  { weight: 3, arbitrary: fc.constant<RunType>("recovery") },
  {
    weight: 8,
    arbitrary: fc.constantFrom<RunType[]>("tempo", "intervals", "repetitions", "hills", "fartlek"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<RunType[]>("steady", "progression", "time-trial"),
  },
  { weight: 1, arbitrary: fc.constantFrom<RunType[]>("cross-training", "other") },
);

const step = (kind: PlainStep["kind"], minutes: number, pace: "easy" | "marathon"): PlainStep => ({
  kind,
  amount: { kind: "time", seconds: exact(minutes * 60) },
  target:
    pace === "easy"
      ? null
      : { kind: "named-pace", pace, percent: null, offsetSecondsPerKm: null },
  gait: null,
  note: null,
});

const intervals: readonly Step[] = [
  step("warm-up", 12, "easy"),
  {
    kind: "repeat",
    times: exact(6),
    steps: [
      {
        kind: "work",
        amount: { kind: "distance", metres: exact(1000) },
        target: { kind: "named-pace", pace: "interval", percent: null, offsetSecondsPerKm: null },
        gait: null,
        note: null,
      },
      { kind: "recovery", amount: { kind: "time", seconds: exact(90) }, target: null, gait: "jog", note: null },
    ],
  },
  step("cool-down", 12, "easy"),
];

const length = fc.record({
  kind: fc.constantFrom("distance", "distance", "time", "steps", "none"),
  km: fc.integer({ min: 4, max: 28 }).map((halves) => halves / 2),
  minutes: fc.integer({ min: 20, max: 100 }),
  fast: fc.constantFrom(0, 20, 29, 30, 40),
});

/** A run of a type, with its length said in one of the ways in which programs say it. */
const run = (type: fc.Arbitrary<RunType>): fc.Arbitrary<RunSession> =>
  fc.record({ type, time: timeOfDay, length, optional: fc.constantFrom(false, false, false, true) }).map(
    ({ type: drawn, time, length: { kind, km, minutes, fast }, optional }) => {
      const mayBeFast = drawn === "long" || drawn === "steady" || drawn === "progression";
      const pieces = [step("steady", minutes, "easy"), step("work", fast, "marathon")];
      return {
        kind: "run" as const,
        type: drawn,
        day: null,
        time,
        distanceM: kind === "distance" ? exact(km * (drawn === "long" ? 2000 : 1000)) : null,
        seconds: kind === "time" ? exact(minutes * (drawn === "long" ? 90 : 60)) : null,
        steps: kind !== "steps" ? [] : mayBeFast ? pieces : drawn === "intervals" ? intervals : [],
        alternatives: [],
        optional,
        goalSeconds: null,
        words: null,
      };
    },
  );

const race = (metres: number): RunSession => ({
  kind: "run",
  type: "race",
  day: null,
  time: null,
  distanceM: exact(metres),
  seconds: null,
  steps: [],
  alternatives: [],
  optional: false,
  goalSeconds: null,
  words: null,
});

const ownStrength: fc.Arbitrary<StrengthSession> = fc.record({
  kind: fc.constant("strength" as const),
  class: fc.constantFrom("HL" as const, "LL" as const, "CU" as const, "other" as const),
  day: fc.constantFrom(...WEEKDAYS, null),
  time: timeOfDay,
  seconds: fc.constantFrom(null, exact(1200), exact(2700)),
  optional: fc.constant(false),
  words: fc.constantFrom(null, "the usual"),
});

const RACE_METRES = [5000, 10_000, 12_000, 21_097.5, 42_195] as const;

const drawnWeek = fc.record({
  label: fc.constantFrom(null, null, null, null, "cutback" as const, "build" as const, "peak" as const),
  runs: fc.array(run(runType), { minLength: 7, maxLength: 7 }),
  long: fc.option(run(fc.constant<RunType>("long")), { freq: 5, nil: null }),
  double: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.nat(6)),
  own: fc.oneof(
    { weight: 7, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.tuple(ownStrength) },
    { weight: 1, arbitrary: fc.tuple(ownStrength, ownStrength) },
  ),
  shuffle: fc.boolean(),
  days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 7, maxLength: 7 }),
  race: fc.oneof({ weight: 25, arbitrary: fc.constant(null) }, fc.constantFrom(...RACE_METRES)),
});

const drawn = fc.record({
  weeks: fc.array(drawnWeek, { minLength: 2, maxLength: 20 }),
  runs: fc.integer({ min: 2, max: 7 }),
  template: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 7, maxLength: 7 }),
  walkRun: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, fc.constant(true)),
  strength: fc.constantFrom(true, false, false),
  undated: fc.constantFrom("all", "some", "none"),
  goalRace: fc.constantFrom(null, ...RACE_METRES),
  raceDay: fc.constantFrom<(Weekday | null)[]>("sun", "sun", "sun", "sat", "wed", null),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

export function programs({ movable }: ProgramShape): fc.Arbitrary<Program> {
  return drawn.map((plan) => ({
    title: "A program",
    goal: null,
    about: null,
    unit: "km",
    weeks: plan.weeks.map((_, index) => weekOf(plan, index, movable)),
  }));
}

function weekOf(plan: Drawn, index: number, movable: boolean): ProgramWeek {
  const week = plan.weeks[index] as Drawn["weeks"][number];
  const isLast = index === plan.weeks.length - 1;
  const days = week.shuffle ? week.days : plan.template;
  const runs: RunSession[] = week.runs.slice(0, plan.runs);
  if (week.long !== null && !plan.walkRun) runs[runs.length - 1] = week.long;
  const dated = runs.map((one, number): RunSession => {
    const undated =
      movable && (plan.undated === "all" || (plan.undated === "some" && number % 3 === 0));
    const typed = plan.walkRun ? { ...one, type: "walk-run" as const } : one;
    return undated ? { ...typed, day: null, time: null } : { ...typed, day: days[number] ?? null };
  });
  if (week.double !== null && !movable) {
    const twin = dated[week.double];
    if (twin !== undefined) dated.push({ ...twin, type: "easy", steps: [] });
  }
  if (isLast && plan.goalRace !== null) putRace(dated, race(plan.goalRace), plan.raceDay, movable);
  else if (week.race !== null) putRace(dated, race(week.race), days[0] ?? "sun", movable);
  return {
    number: index + 1,
    label: week.label,
    note: null,
    sessions: inProgramOrder([...dated, ...(plan.strength ? oneADay(week.own) : [])]),
  };
}

/** A race takes the place of the runs of its day; of an undated run where it shares the week. */
function putRace(runs: RunSession[], racing: RunSession, day: Weekday | null, movable: boolean) {
  const kept = runs.filter((run) => run.day === null || run.day !== (day ?? "sun"));
  if (movable && kept.length === runs.length) kept.pop();
  runs.splice(0, runs.length, ...kept, { ...racing, day });
}

/** Own strength on days of their own; legs not on two days running. */
function oneADay(own: readonly StrengthSession[]): readonly StrengthSession[] {
  return own.filter((one, index) => index === 0 || (one.day !== null && one.day !== own[0]?.day));
}

function inProgramOrder(sessions: readonly Session[]): readonly Session[] {
  const rank = ({ day }: Session) => (day === null ? 7 : WEEKDAYS.indexOf(day));
  return [...sessions].sort((a, b) => rank(a) - rank(b));
}
