import { type IsoDate, isLocalTime, type LocalTime } from "../../domain/calendar.js";
import { EQUIPMENT } from "../../domain/exercise.js";
import { UNITS } from "../../domain/program.js";
import {
  DEFAULT_AVAILABILITY,
  FOCUSES,
  RACE_PRIORITIES,
  type RaceResult,
  type ReminderWish,
  type Runner,
  SCREENING_QUESTIONS,
  type ScreeningQuestion,
  STRENGTH_PLACES,
} from "../../domain/runner.js";
import type { Place } from "../../domain/weather.js";
import { clockSeconds } from "../../notation/index.js";
import type { Arg, ValuesOf } from "../args.js";
import * as arg from "../args.js";
import type { Person } from "../ports.js";

/** A wish for reminders without its days, which are an argument of their own. */
type ReminderTime = { readonly when: ReminderWish["when"]; readonly time: LocalTime } | "none";

const reminder: Arg<ReminderTime> = {
  kind: "reminder",
  choices: null,
  example: "06:30",
  read(value) {
    if (value.toLowerCase() === "none") return "none";
    const evening = /^eve-/i.test(value);
    const time = evening ? value.slice(4) : value;
    return isLocalTime(time) ? { when: evening ? "evening-before" : "morning", time } : null;
  },
};

const RESULT = /^(\d+(?:[.,]\d+)?)\s*(k|km|mi|miles?|m)\s+(?:in\s+)?(\d{1,2}(?::\d\d){1,2})$/i;
const NAMED_RACES: Readonly<Record<string, number>> = {
  half: 21_097.5,
  marathon: 42_195,
  mile: 1609.344,
};
const METRES: Readonly<Record<string, number>> = {
  k: 1000,
  km: 1000,
  m: 1,
  mi: 1609.344,
  mile: 1609.344,
  miles: 1609.344,
};

/** `10k 50:00`, `5 km 24:10`, `half 1:52:30`. */
const result: Arg<Omit<RaceResult, "date"> | "none"> = {
  kind: "result",
  choices: null,
  example: '"10k 50:00"',
  read(value) {
    if (value.toLowerCase() === "none") return "none";
    const named = /^(half|marathon|mile)\s+(?:in\s+)?(\d{1,2}(?::\d\d){1,2})$/i.exec(value);
    const match = RESULT.exec(value);
    const distanceM =
      named === null
        ? Number((match?.[1] ?? "").replace(",", ".")) *
          (METRES[(match?.[2] ?? "").toLowerCase()] ?? Number.NaN)
        : (NAMED_RACES[(named[1] ?? "").toLowerCase()] ?? Number.NaN);
    const seconds = clockSeconds(named?.[2] ?? match?.[3] ?? "");
    const isPossible = distanceM >= 800 && distanceM <= 200_000 && seconds !== null;
    if (!isPossible) return null;
    const metresASecond = distanceM / seconds;
    return metresASecond > 0.8 && metresASecond < 8 ? { distanceM, seconds } : null;
  },
};

const health: Arg<readonly ScreeningQuestion[]> = {
  kind: "health",
  choices: null,
  example: "ok",
  read(value) {
    if (/^ok$/i.test(value)) return [];
    const numbers = value.split(/[\s,]+/).map(Number);
    const known = SCREENING_QUESTIONS.filter((question) => numbers.includes(question));
    return numbers.every((number) => SCREENING_QUESTIONS.some((one) => one === number))
      ? known
      : null;
  },
};

const COORDINATES = /^([+-]?\d{1,2}(?:\.\d{1,8})?)\s*,\s*([+-]?\d{1,3}(?:\.\d{1,8})?)$/;

/** `55.68,12.57`, kept to about a kilometre: the weather needs no more. */
const place: Arg<Place | "none"> = {
  kind: "place",
  choices: null,
  example: '"55.68,12.57"',
  read(value) {
    if (value.toLowerCase() === "none") return "none";
    const match = COORDINATES.exec(value);
    const latitude = hundredths(Number(match?.[1] ?? Number.NaN));
    const longitude = hundredths(Number(match?.[2] ?? Number.NaN));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
  },
};

function hundredths(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** Everything that a runner answers once: `/start` and `/settings` take the same. */
export const RUNNER_ARGS = {
  "run-days": arg.weekdays,
  "run-time": arg.time,
  "weekend-time": arg.time,
  "strength-times": arg.times,
  "strength-weeks": arg.integer(0, 1000, "0"),
  "strength-places": arg.choice(STRENGTH_PLACES),
  focus: arg.choice(FOCUSES),
  priority: arg.choice(RACE_PRIORITIES),
  equipment: arg.list(EQUIPMENT, "bench,dumbbell"),
  result,
  reminder,
  "reminder-days": arg.choice(["training", "all"]),
  "weekly-km": arg.decimal(1, 300, "30"),
  units: arg.choice(UNITS),
  tz: arg.zone,
  place,
  language: arg.choice(["en", "da"]),
  health,
} as const;

export type RunnerValues = ValuesOf<typeof RUNNER_ARGS>;

/** A runner of whom nothing is known but the platform's profile. */
export function newRunner(person: Person): Runner {
  return {
    timeZone: person.timeZone,
    language: person.language,
    units: person.units,
    availability: DEFAULT_AVAILABILITY,
    strengthWeeks: 0,
    strengthPlaces: "any",
    focus: "balanced",
    priority: "A",
    equipment: [],
    result: null,
    reminder: null,
    weeklyKm: null,
    place: null,
    screening: null,
  };
}

/** The runner with what was answered now; what was not answered stays. */
export function withAnswers(runner: Runner, values: RunnerValues, today: IsoDate): Runner {
  const { availability } = runner;
  return {
    ...runner,
    timeZone: values.tz ?? runner.timeZone,
    language: values.language ?? runner.language,
    units: values.units ?? runner.units,
    availability: {
      runDays: values["run-days"] ?? availability.runDays,
      runTime: values["run-time"] ?? availability.runTime,
      weekendTime: values["weekend-time"] ?? availability.weekendTime,
      strengthTimes: values["strength-times"] ?? availability.strengthTimes,
    },
    strengthWeeks: values["strength-weeks"] ?? runner.strengthWeeks,
    strengthPlaces: values["strength-places"] ?? runner.strengthPlaces,
    focus: values.focus ?? runner.focus,
    priority: values.priority ?? runner.priority,
    equipment: values.equipment ?? runner.equipment,
    result: answered(values.result, runner.result, (given) => ({ ...given, date: today })),
    reminder: reminderOf(runner.reminder, values),
    weeklyKm: values["weekly-km"] ?? runner.weeklyKm,
    place: answered(values.place, runner.place, (given) => given),
    screening:
      values.health === null
        ? runner.screening
        : { yes: values.health, answeredOn: today, clearance: null },
  };
}

function reminderOf(before: ReminderWish | null, values: RunnerValues): ReminderWish | null {
  const days = values["reminder-days"] ?? before?.days ?? "training";
  const wish = answered(values.reminder, before, (given) => ({ ...given, days }));
  return wish === null ? null : { ...wish, days };
}

/** `none` empties what was there; no answer keeps it. */
function answered<Given, Kept>(
  value: Given | "none" | null,
  before: Kept | null,
  keep: (given: Given) => Kept,
): Kept | null {
  if (value === null) return before;
  return value === "none" ? null : keep(value as Given);
}
