import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { type IsoDate, WEEKDAYS } from "../../src/domain/calendar.js";
import { EQUIPMENT } from "../../src/domain/exercise.js";
import type {
  Focus,
  RacePriority,
  Runner,
  ScreeningQuestion,
  StrengthPlaces,
} from "../../src/domain/runner.js";
import type { PlanRequest } from "../../src/planning/plan-request.js";
import { type ProgramShape, programs } from "./programs.js";

const ZONES = [
  "Europe/Copenhagen",
  "America/New_York",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Pacific/Apia",
  "UTC",
] as const;

/** Days near which the clocks of those zones change. */
const NEAR_CHANGES: readonly IsoDate[] = [
  "2026-10-22",
  "2026-10-30",
  "2027-03-11",
  "2027-03-25",
  "2027-04-01",
  "2027-09-30",
];

const startDay: fc.Arbitrary<IsoDate> = fc
  .tuple(fc.constantFrom(...NEAR_CHANGES), fc.integer({ min: -60, max: 10 }), fc.boolean())
  .map(([near, days, monday]) => {
    const day = Temporal.PlainDate.from(near).add({ days });
    return (monday ? day.subtract({ days: day.dayOfWeek - 1 }) : day).toString();
  });

const availability = fc.record({
  runTime: fc.constantFrom("06:00", "07:30", "12:00", "17:30", "18:00", "18:00", "20:30"),
  weekendTime: fc.constantFrom("08:00", "09:00", "09:00", "10:30", "17:00"),
  strengthTimes: fc.oneof(
    { weight: 3, arbitrary: fc.constant(["06:00", "18:00"]) },
    {
      weight: 5,
      arbitrary: fc.uniqueArray(
        fc.constantFrom("05:30", "06:00", "07:00", "12:15", "17:00", "18:00", "20:00", "21:30"),
        { minLength: 1, maxLength: 3 },
      ),
    },
  ),
});

const screeningYes: fc.Arbitrary<readonly ScreeningQuestion[]> = fc.oneof(
  { weight: 8, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(fc.constantFrom<ScreeningQuestion[]>(4, 5, 6, 8), { minLength: 1 }),
  },
);

const runner = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  availability,
  runDays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 3, maxLength: 7 }),
  strengthWeeks: fc.oneof(fc.constantFrom(0, 0, 3, 6, 8, 20), fc.integer({ min: 0, max: 30 })),
  strengthPlaces: fc.constantFrom<StrengthPlaces[]>("any", "any", "any", "in-runs", "separate"),
  focus: fc.constantFrom<Focus[]>("race", "balanced", "strength", "strength"),
  priority: fc.constantFrom<RacePriority[]>("A", "A", "A", "B", "C"),
  equipment: fc.subarray([...EQUIPMENT]),
  result: fc.constantFrom(
    null,
    { distanceM: 10_000, seconds: 3000 },
    { distanceM: 5000, seconds: 1200 },
  ),
  yes: screeningYes,
});

const when = fc.record({
  start: startDay,
  hour: fc.integer({ min: 0, max: 23 }),
  byRace: fc.nat(4),
});

/**
 * Random requests: any program with any runner. With `movable`, runs without weekdays and runners
 * who cannot run every day; else every run keeps the day that its program gives it.
 */
export function planRequests(shape: ProgramShape): fc.Arbitrary<PlanRequest> {
  return fc
    .record({ program: programs(shape), runner, when })
    .map(({ program, runner: person, when: { start, hour, byRace } }): PlanRequest => {
      const { runDays, yes, availability: times, result, ...rest } = person;
      const today = Temporal.PlainDate.from(start).subtract({ days: 1 });
      const asOf = today.toZonedDateTime({ timeZone: rest.timeZone, plainTime: { hour } });
      const settings: Runner = {
        ...rest,
        language: "en",
        units: "km",
        availability: { ...times, runDays: shape.movable ? runDays : null },
        result: result === null ? null : { ...result, date: null },
        reminder: null,
        weeklyKm: null,
        place: null,
        screening: { yes, answeredOn: today.toString(), clearance: null },
      };
      const race = byRace === 0 ? raceDayOf(program.weeks, start) : null;
      return {
        program,
        source: "import",
        runner: settings,
        asOf: Math.floor(asOf.epochMilliseconds / 60_000),
        start: race === null ? start : null,
        race,
      };
    });
}

/** The race day that the program would have if it began in the week after the start. */
function raceDayOf(weeks: PlanRequest["program"]["weeks"], start: IsoDate): IsoDate | null {
  const sessions = weeks.at(-1)?.sessions ?? [];
  const race = sessions.findLast((one) => one.kind === "run" && one.type === "race");
  if (race === undefined) return null;
  const first = Temporal.PlainDate.from(start);
  const monday = first.add({ days: (8 - first.dayOfWeek) % 7 });
  const weekday = race.day === null ? 6 : WEEKDAYS.indexOf(race.day);
  return monday.add({ days: 7 * (weeks.length - 1) + weekday }).toString();
}
