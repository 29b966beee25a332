import * as z from "zod";
import type { PLATFORMS, RunnerId } from "../../application/ports.js";
import { isIsoDate, isLocalTime, isTimeZone, WEEKDAYS } from "../../domain/calendar.js";
import { EQUIPMENT } from "../../domain/exercise.js";
import { UNITS } from "../../domain/program.js";
import {
  FOCUSES,
  RACE_PRIORITIES,
  type Runner,
  SCREENING_QUESTIONS,
  type Screening,
  STRENGTH_PLACES,
} from "../../domain/runner.js";
import { jsonColumn, readRow } from "./row.js";

/** A runner's settings as they are stored: the health answers have a table of their own. */
export type StoredSettings = Omit<Runner, "screening">;

export const isoDate = z.string().refine(isIsoDate);
export const localTime = z.string().refine(isLocalTime);

const settingsShape = z.strictObject({
  timeZone: z.string().refine(isTimeZone),
  language: z.string(),
  units: z.enum(UNITS),
  availability: z.strictObject({
    runDays: z.array(z.enum(WEEKDAYS)).nullable(),
    runTime: localTime,
    weekendTime: localTime,
    strengthTimes: z.array(localTime),
  }),
  strengthWeeks: z.number().nonnegative(),
  strengthPlaces: z.enum(STRENGTH_PLACES),
  focus: z.enum(FOCUSES),
  priority: z.enum(RACE_PRIORITIES),
  equipment: z.array(z.enum(EQUIPMENT)),
  result: z
    .strictObject({
      distanceM: z.number().positive(),
      seconds: z.number().positive(),
      date: isoDate.nullable(),
    })
    .nullable(),
  reminder: z
    .strictObject({
      when: z.enum(["morning", "evening-before"]),
      time: localTime,
      days: z.enum(["training", "all"]),
    })
    .nullable(),
  weeklyKm: z.number().nonnegative().nullable(),
  // Settings that were stored before there was a place have none.
  place: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .nullable()
    .default(null),
}) satisfies z.ZodType<StoredSettings>;

const runnerShape = z.strictObject({
  id: z.string(),
  created_at: z.int(),
  settings: jsonColumn(settingsShape),
});
export type RunnerRow = z.input<typeof runnerShape>;

const screeningShape = z.strictObject({
  runner_id: z.string(),
  yes: jsonColumn(z.array(z.literal(SCREENING_QUESTIONS))),
  answered_on: isoDate,
  clearance_on: isoDate.nullable(),
  clearance_words: z.string().nullable(),
});
export type ScreeningRow = z.input<typeof screeningShape>;

/** The columns of the health answers, where they are read beside a row of their runner. */
export const SCREENING = ["yes", "answered_on", "clearance_on", "clearance_words"] as const;
/** All of them null before the screening. */
export type Beside = {
  readonly [Column in (typeof SCREENING)[number]]: ScreeningRow[Column] | null;
};

export interface AccountRow {
  readonly platform: (typeof PLATFORMS)[number];
  readonly workspace: string;
  readonly external_id: string;
  readonly runner_id: RunnerId;
}

export function readRunner(row: RunnerRow): z.output<typeof runnerShape> {
  return readRow(runnerShape, row, "runner", row.id);
}

/** The settings as JSON, without the health answers. */
export function settingsText(settings: Runner): string {
  const { screening: _elsewhere, ...stored } = settings;
  return JSON.stringify(stored);
}

/** A row's own columns, and the health answers of its runner; null before the screening. */
export function apart<Row extends Beside>(
  row: Row,
  runnerId: RunnerId,
): { readonly own: Omit<Row, keyof Beside>; readonly screening: Screening | null } {
  const { yes, answered_on, clearance_on, clearance_words, ...own } = row;
  if (yes === null || answered_on === null) return { own, screening: null };
  const answers = { runner_id: runnerId, yes, answered_on, clearance_on, clearance_words };
  return { own, screening: readScreening(answers) };
}

export function readScreening(row: ScreeningRow): Screening {
  const read = readRow(screeningShape, row, "screening", row.runner_id);
  return {
    yes: read.yes,
    answeredOn: read.answered_on,
    clearance:
      read.clearance_on === null
        ? null
        : { on: read.clearance_on, words: read.clearance_words ?? "" },
  };
}

export function screeningRow(runnerId: RunnerId, screening: Screening): ScreeningRow {
  return {
    runner_id: runnerId,
    yes: JSON.stringify(screening.yes),
    answered_on: screening.answeredOn,
    clearance_on: screening.clearance?.on ?? null,
    clearance_words: screening.clearance?.words ?? null,
  };
}
