import fc from "fast-check";
import { WEEKDAYS, type Weekday } from "../../src/domain/calendar.js";
import { type Program, UNITS, WEEK_LABELS } from "../../src/domain/program.js";
import {
  type Amount,
  EFFORTS,
  GAITS,
  NAMED_PACES,
  type PlainStep,
  type Range,
  RUN_TYPES,
  type RunSession,
  type Session,
  STEP_KINDS,
  STRENGTH_CLASSES,
  type Step,
  type StrengthSession,
  type Target,
} from "../../src/domain/session.js";

/** Any text: quotes, line breaks, control characters, halves of surrogate pairs. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom("", " ", '"', "\\", "a\nb", "// no comment", "# 1", '"x"', "\ufeff", "å\u2028ø"),
  fc
    .array(
      fc.constantFrom("\n", "\r", "\t", '"', "\\", "·", "\u0000", "\u0085", "\ufffd", "\ud800"),
    )
    .map((parts) => parts.join("")),
);
const orNull = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });

/** Above zero: round values, values that come from miles, and any value that a number can hold. */
const positive = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: 400 }).map((tenths) => (tenths / 10) * 1609.344),
  fc.integer({ min: 1, max: 900 }).map((seconds) => seconds / 1.609344),
  fc.integer({ min: 1, max: 300 }).map((half) => half * 500),
  fc.double({ min: 1e-9, max: 1e12, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e21, 1e300, 5e-324, Number.MAX_SAFE_INTEGER, 60, 90, 119, 120, 3600, 21097.5),
);
const rangeOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Range> =>
  fc.oneof(
    value.map((both) => ({ min: both, max: both })),
    fc.tuple(value, value).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  );
const range = fc.oneof(
  rangeOf(positive),
  positive.map((max) => ({ min: 0, max })),
);
const level = rangeOf(fc.oneof(fc.nat(200), fc.double({ min: 0.5, max: 20, noNaN: true })));

const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({ kind: fc.constant("distance" as const), metres: range }),
  fc.record({ kind: fc.constant("time" as const), seconds: range }),
  fc.constant({ kind: "open" as const }),
);

const { target } = fc.letrec<{ target: Target }>((tie) => ({
  target: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    fc.record({ kind: fc.constant("pace" as const), secondsPerKm: rangeOf(positive) }),
    fc.record({
      kind: fc.constant("named-pace" as const),
      pace: fc.constantFrom(...NAMED_PACES),
      percent: orNull(level),
      offsetSecondsPerKm: orNull(
        fc.oneof(
          fc.integer({ min: -60, max: 60 }),
          positive,
          positive.map((value) => -value),
        ),
      ),
    }),
    fc.record({ kind: fc.constant("rep-time" as const), seconds: rangeOf(positive) }),
    fc.record({
      kind: fc.constant("heart-rate" as const),
      unit: fc.constantFrom("bpm", "percent-of-max", "percent-of-threshold"),
      value: level,
    }),
    fc.record({
      kind: fc.constant("zone" as const),
      of: fc.constantFrom("heart-rate", "pace", "power", null),
      zone: level,
    }),
    fc.record({ kind: fc.constant("rpe" as const), rpe: level }),
    fc.record({ kind: fc.constant("effort" as const), effort: fc.constantFrom(...EFFORTS) }),
    fc.record({ kind: fc.constant("from-to" as const), from: tie("target"), to: tie("target") }),
  ),
}));

const plainStep: fc.Arbitrary<PlainStep> = fc.record({
  kind: fc.constantFrom(...STEP_KINDS),
  amount: orNull(amount),
  target: orNull(target),
  gait: orNull(fc.constantFrom(...GAITS)),
  note: orNull(words),
});
const times = rangeOf(fc.integer({ min: 1, max: 999 }));

function stepOf(depth: number): fc.Arbitrary<Step> {
  if (depth === 0) return plainStep;
  const steps = fc.array(stepOf(depth - 1), { minLength: 1, maxLength: 3 });
  const repeat = fc.record({ kind: fc.constant("repeat" as const), times, steps });
  return fc.oneof({ weight: 2, arbitrary: plainStep }, { weight: 1, arbitrary: repeat });
}
const steps = fc.array(stepOf(4), { maxLength: 4 });
const oneStepOrMore = fc.array(stepOf(4), { minLength: 1, maxLength: 3 });

const day: fc.Arbitrary<Weekday | null> = fc.constantFrom(...WEEKDAYS, null);
const time = orNull(
  fc.oneof(
    fc.constantFrom("am" as const, "pm" as const),
    fc
      .nat(24 * 60 - 1)
      .map((minutes) => [Math.floor(minutes / 60), minutes % 60])
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":")),
  ),
);

const run: fc.Arbitrary<RunSession> = fc.record({
  kind: fc.constant("run" as const),
  type: fc.constantFrom(...RUN_TYPES),
  day,
  time,
  distanceM: orNull(range),
  seconds: orNull(range),
  steps,
  alternatives: fc.array(oneStepOrMore, { maxLength: 2 }),
  optional: fc.boolean(),
  goalSeconds: orNull(positive),
  words: orNull(words),
});
const strength: fc.Arbitrary<StrengthSession> = fc.record({
  kind: fc.constant("strength" as const),
  class: fc.constantFrom(...STRENGTH_CLASSES),
  day,
  time,
  seconds: orNull(range),
  optional: fc.boolean(),
  words: orNull(words),
});

const session: fc.Arbitrary<Session> = fc.oneof(
  { weight: 4, arbitrary: run },
  { weight: 1, arbitrary: strength },
);
const dayIndex = (of: Session) => (of.day === null ? WEEKDAYS.length : WEEKDAYS.indexOf(of.day));

const week = fc.record({
  label: orNull(fc.constantFrom(...WEEK_LABELS)),
  note: orNull(words),
  sessions: fc
    .array(session, { maxLength: 8 })
    .map((sessions) => sessions.toSorted((a, b) => dayIndex(a) - dayIndex(b))),
});

/** Every program that the notation can hold: all types, ranges, targets, words and sizes. */
export const anyProgram: fc.Arbitrary<Program> = fc.record({
  title: words,
  goal: orNull(words),
  about: orNull(words),
  unit: fc.constantFrom(...UNITS),
  weeks: fc
    .array(week, { minLength: 1, maxLength: 5 })
    .map((weeks) => weeks.map((one, index) => ({ number: index + 1, ...one }))),
});
