import fc from "fast-check";
import { WEEKDAYS } from "../../src/domain/calendar.js";
import type {
  PlainStep,
  Range,
  RunSession,
  RunType,
  Step,
  StrengthSession,
  TimeOfDay,
} from "../../src/domain/session.js";

const exact = (value: number): Range => ({ min: value, max: value });

const timeOfDay: fc.Arbitrary<TimeOfDay | null> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<TimeOfDay[]>("am", "pm", "06:00", "12:30", "17:00", "19:45"),
  },
);

export const runType: fc.Arbitrary<RunType> = fc.oneof(
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
    pace === "easy" ? null : { kind: "named-pace", pace, percent: null, offsetSecondsPerKm: null },
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
      {
        kind: "recovery",
        amount: { kind: "time", seconds: exact(90) },
        target: null,
        gait: "jog",
        note: null,
      },
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
export const run = (type: fc.Arbitrary<RunType>): fc.Arbitrary<RunSession> =>
  fc
    .record({ type, time: timeOfDay, length, optional: fc.constantFrom(false, false, false, true) })
    .map(({ type: drawn, time, length: { kind, km, minutes, fast }, optional }) => {
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
    });

export const race = (metres: number): RunSession => ({
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

export const ownStrength: fc.Arbitrary<StrengthSession> = fc.record({
  kind: fc.constant("strength" as const),
  class: fc.constantFrom("HL" as const, "LL" as const, "CU" as const, "other" as const),
  day: fc.constantFrom(...WEEKDAYS, null),
  time: timeOfDay,
  seconds: fc.constantFrom(null, exact(1200), exact(2700)),
  optional: fc.constant(false),
  words: fc.constantFrom(null, "the usual"),
});

export const RACE_METRES = [5000, 10_000, 12_000, 21_097.5, 42_195] as const;
