import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEEKDAYS } from "../../../src/domain/calendar.js";
import { type Program, UNITS, WEEK_LABELS } from "../../../src/domain/program.js";
import {
  exactly,
  type PlainStep,
  RUN_TYPES,
  type RunSession,
  type RunType,
  type Session,
  type Step,
  type StrengthSession,
} from "../../../src/domain/session.js";
import { formatProgram, readProgram } from "../../../src/notation/index.js";
import { applyRepair } from "../../../src/planning/check/apply-repair.js";
import { checkProgram } from "../../../src/planning/check/check-program.js";
import type { Repair } from "../../../src/planning/check/finding.js";
import { repairAll } from "../../../src/planning/check/repair-all.js";
import { NO_RESULT, programOf } from "./texts.js";

const orNull = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
const metres = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((halves) => exactly(halves * 500)),
  fc.constantFrom(1, 90, 100_000, 1609.344, 42_195).map(exactly),
  fc.constant({ min: 8000, max: 12_000 }),
);
const seconds = fc.integer({ min: 1, max: 14_000 }).map(exactly);
const plainStep: fc.Arbitrary<PlainStep> = fc.record({
  kind: fc.constantFrom("warm-up", "steady", "work", "recovery", "cool-down", "strides"),
  amount: orNull(
    fc.oneof(
      metres.map((range) => ({ kind: "distance" as const, metres: range })),
      seconds.map((range) => ({ kind: "time" as const, seconds: range })),
      fc.constant({ kind: "open" as const }),
    ),
  ),
  target: orNull(
    fc.constantFrom("easy", "threshold", "interval", "repetition", "marathon", "race").map(
      (pace) =>
        ({
          kind: "named-pace",
          pace,
          percent: null,
          offsetSecondsPerKm: null,
        }) as PlainStep["target"],
    ),
  ),
  gait: orNull(fc.constantFrom("run", "jog", "walk", "stand")),
  note: fc.constant(null),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  plainStep,
  fc.record({
    kind: fc.constant("repeat" as const),
    times: fc.integer({ min: 1, max: 20 }).map(exactly),
    steps: fc.array(plainStep, { minLength: 1, maxLength: 3 }),
  }),
);
const run: fc.Arbitrary<RunSession> = fc.record({
  kind: fc.constant("run" as const),
  // Races are rare in programs.
  type: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<RunType>("easy", "long", "intervals", "tempo") },
    { weight: 3, arbitrary: fc.constantFrom(...RUN_TYPES) },
  ),
  day: orNull(fc.constantFrom(...WEEKDAYS)),
  time: fc.constant(null),
  distanceM: orNull(metres),
  seconds: orNull(seconds),
  steps: fc.array(step, { maxLength: 3 }),
  alternatives: fc.constant([]),
  optional: fc.boolean(),
  goalSeconds: fc.constant(null),
  words: fc.constant(null),
});
const strength: fc.Arbitrary<StrengthSession> = fc.record({
  kind: fc.constant("strength" as const),
  class: fc.constantFrom("HL", "LL", "CU"),
  day: orNull(fc.constantFrom(...WEEKDAYS)),
  time: fc.constant(null),
  seconds: fc.constant(null),
  optional: fc.boolean(),
  words: fc.constant(null),
});
const byDay = ({ day }: Session) => (day === null ? 7 : WEEKDAYS.indexOf(day));
const program: fc.Arbitrary<Program> = fc.record({
  title: fc.constant("Any"),
  goal: orNull(fc.constantFrom("marathon", "half marathon")),
  about: fc.constant(null),
  unit: fc.constantFrom(...UNITS),
  weeks: fc
    .array(
      fc.record({
        label: orNull(fc.constantFrom(...WEEK_LABELS)),
        note: fc.constant(null),
        sessions: fc
          .array(fc.oneof({ weight: 8, arbitrary: run }, { weight: 1, arbitrary: strength }), {
            maxLength: 9,
          })
          .map((sessions) => sessions.toSorted((a, b) => byDay(a) - byDay(b))),
      }),
      { minLength: 1, maxLength: 16 },
    )
    .map((weeks) => weeks.map((week, index) => ({ ...week, number: index + 1 }))),
});
const options = fc.record({
  vdot: orNull(fc.integer({ min: 30, max: 70 })),
  goalRace: orNull(
    fc.record({
      distanceM: orNull(fc.constantFrom(5000, 21_097.5, 42_195)),
      priority: fc.constantFrom("A" as const, "C" as const),
    }),
  ),
});

const races = ({ weeks }: Program) =>
  weeks.flatMap(({ sessions }) =>
    sessions.filter((session) => session.kind === "run" && session.type === "race"),
  );
const strengthOf = ({ weeks }: Program) =>
  weeks.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === "strength"));

describe("repairs, made until none is left,", () => {
  it("come to an end, and leave no hard finding and none that offers more", () => {
    fc.assert(
      fc.property(program, options, (any, what) => {
        const { program: mended, left } = repairAll(any, what);
        expect(left.filter(({ severity }) => severity === "hard")).toEqual([]);
        expect(left.filter(({ repair }) => repair !== null)).toEqual([]);
        expect(left).toEqual(checkProgram(mended, what));
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  it("leave races and the program's own strength alone, and weeks numbered without gaps", () => {
    fc.assert(
      fc.property(program, options, (any, what) => {
        const { program: mended } = repairAll(any, what);
        expect(races(mended)).toEqual(races(any));
        expect(strengthOf(mended).length).toBeGreaterThanOrEqual(strengthOf(any).length);
        expect(mended.weeks.map(({ number }) => number)).toEqual(mended.weeks.map((_, i) => i + 1));
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it("give a program that can be written down and read back", () => {
    fc.assert(
      fc.property(program, options, (any, what) => {
        const { program: mended } = repairAll(any, what);
        expect(readProgram(formatProgram(mended))).toEqual({ ok: true, value: mended });
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it("change nothing in a program without findings", () => {
    const calm = programOf("Tue easy 5 km\nThu easy 5 km\nSun long 6 km");
    expect(repairAll(calm, NO_RESULT)).toEqual({ program: calm, repairs: [], left: [] });
  });
});

describe("one repair", () => {
  const week = "Tue intervals: 12 min warm-up + 5 x (800 m @ interval pace + 90 s jog)";

  it.each<[string, string, Repair, string]>([
    [
      "shortens a plain run to the half kilometre",
      "Sun long 15 km",
      { kind: "shorten-run", week: 1, session: 0, share: 0.75 },
      "Sun long 11 km",
    ],
    [
      "takes repetitions off intervals, and minutes off the warm-up",
      week,
      { kind: "shorten-run", week: 1, session: 0, share: 0.85 },
      "Tue intervals: 10 min warm-up + 4 x (800 m @ interval pace + 90 s jog)",
    ],
    [
      "takes only what is fast where the fast part is too long",
      week,
      { kind: "less-fast", week: 1, session: 0, quality: "interval", share: 0.6 },
      "Tue intervals: 12 min warm-up + 3 x (800 m @ interval pace + 90 s jog)",
    ],
    [
      "shortens the repetition where there is only one",
      "Tue tempo: 2 km warm-up + 30 min @ threshold pace",
      { kind: "less-fast", week: 1, session: 0, quality: "any", share: 0.5 },
      "Tue tempo: 2 km warm-up + 15 min @ threshold pace",
    ],
    [
      "runs a hard run easy, as long as before",
      "Thu tempo 8 km: 2 km warm-up + 20 min @ threshold pace",
      { kind: "ease-run", week: 1, session: 0 },
      "Thu easy 8 km",
    ],
    [
      "lightens every run of a week, and no race",
      "Tue easy 8 km\nThu easy 40 min\nSun race 10 km",
      { kind: "lighten-week", week: 1, share: 0.75 },
      "Tue easy 6 km\nThu easy 30 min\nSun race 10 km",
    ],
    [
      "swaps the runs of two days, and leaves strength on its day",
      "Tue strength heavy\nTue tempo 8 km\nFri easy 6 km",
      { kind: "swap-days", week: 1, days: ["tue", "fri"] },
      "Tue strength heavy\nTue easy 6 km\nFri tempo 8 km",
    ],
    [
      "frees a day",
      "Tue easy 8 km\nFri easy 4 km",
      { kind: "free-day", week: 1, sessions: [1] },
      "Tue easy 8 km",
    ],
    [
      "leaves a program alone that has no such week",
      "Tue easy 8 km",
      { kind: "ease-run", week: 7, session: 0 },
      "Tue easy 8 km",
    ],
  ])("%s", (_, before, repair, after) => {
    const mended = applyRepair(programOf(before), repair);
    expect(formatProgram(mended)).toBe(formatProgram(programOf(after)));
  });

  it("puts in a lighter copy of the week before, without its race", () => {
    const program = programOf("Tue easy 8 km\nSun race 10 km", "Sun long 12 km");
    const mended = applyRepair(program, { kind: "insert-cutback", before: 2 });
    const expected = programOf(
      "Tue easy 8 km\nSun race 10 km",
      "· cutback\nTue easy 6 km",
      "Sun long 12 km",
    );
    expect(formatProgram(mended)).toBe(formatProgram(expected));
  });

  it("does not change the program that it is given", () => {
    const program = programOf("Sun long 15 km");
    const before = structuredClone(program);
    applyRepair(program, { kind: "shorten-run", week: 1, session: 0, share: 0.5 });
    expect(program).toEqual(before);
  });
});
