import fc from "fast-check";
import { addDays, type IsoDate } from "../../../src/domain/calendar.js";
import type { LogEntry } from "../../../src/domain/log.js";
import type { PlacedStrength, PlannedRun, PlannedSession } from "../../../src/domain/plan.js";
import type { DayPrescription } from "../../../src/planning/challenge/prescription.js";
import { type CountedEntry, tallyOf } from "../../../src/planning/challenge/tally.js";
import { PLAN } from "../../adapters/database/samples.js";

export const MONDAY: IsoDate = "2026-11-30";

/** A day of a member as a test draws it. */
export interface DrawnDay {
  readonly sessions: readonly ("run" | "legs" | "core")[];
  readonly isExcused: boolean;
  readonly entries: readonly DrawnEntry[];
}

export interface DrawnEntry {
  readonly partly: boolean;
  readonly part: "run" | "strength" | "both";
  readonly distanceM: number | null;
  readonly reps: number | null;
}

const RUN_SAMPLE = PLAN.sessions[0] as PlannedRun;

export function run(date: IsoDate, km = 6): PlannedRun {
  return { ...RUN_SAMPLE, id: `run-${date}`, date, distanceKm: km };
}

/** Twelve minutes of squats and lunges, sixty repetitions in all; or of planks. */
export function strength(date: IsoDate, kind: "legs" | "core"): PlacedStrength {
  const isLegs = kind === "legs";
  return {
    ...base(date, `${kind}-${date}`),
    kind: "placed-strength",
    class: isLegs ? "LL" : "CU",
    place: "alone",
    runId: null,
    legReps: isLegs ? 60 : 0,
    plyoContacts: 0,
    reasons: [],
    blocks: [
      {
        when: "main",
        exercises: isLegs
          ? [
              { exercise: "x01", sets: 2, reps: 15, seconds: null, perSide: false, load: null },
              { exercise: "x06", sets: 1, reps: 15, seconds: null, perSide: true, load: null },
            ]
          : [],
      },
    ],
  };
}

function base(date: IsoDate, id: string) {
  const { start, startMinute, endMinute, week, status } = RUN_SAMPLE;
  return { id, date, start, startMinute, endMinute, week, status, minutes: 12 };
}

export function sessionsOf(date: IsoDate, { sessions }: DrawnDay): readonly PlannedSession[] {
  return sessions.map((kind) => (kind === "run" ? run(date) : strength(date, kind)));
}

export function prescriptionOn(date: IsoDate, day: DrawnDay): DayPrescription {
  const { isExcused } = day;
  return { sessions: sessionsOf(date, day), excusedIds: new Set(), isExcused };
}

export function entriesOn(date: IsoDate, day: DrawnDay): readonly CountedEntry[] {
  const sessions = sessionsOf(date, day);
  return day.entries.map((drawn, order): CountedEntry => {
    const spoken = sessions.filter(
      ({ kind }) => drawn.part === "both" || (drawn.part === "run") === (kind === "run"),
    );
    const entry: LogEntry = {
      id: `${date}-${order}`,
      date,
      // Several entries of one minute: their order of storing decides.
      loggedAt: 29_000_000 + Math.floor(order / 2),
      part: drawn.part,
      sessionIds: spoken.map(({ id }) => id),
      rpe: null,
      distanceM: drawn.distanceM,
      seconds: null,
      reps: drawn.reps,
      partly: drawn.partly,
      note: null,
    };
    return { ...entry, order, confirmed: false };
  });
}

export function talliesOf(days: readonly DrawnDay[], first: IsoDate = MONDAY) {
  return days.map((day, index) => {
    const date = addDays(first, index);
    return tallyOf(date, prescriptionOn(date, day), entriesOn(date, day));
  });
}

export const anyEntry: fc.Arbitrary<DrawnEntry> = fc.record({
  partly: fc.boolean(),
  part: fc.constantFrom("run", "strength", "both"),
  distanceM: fc.option(fc.integer({ min: 1, max: 30_000 })),
  reps: fc.option(fc.integer({ min: 0, max: 300 })),
});

export const anyDay: fc.Arbitrary<DrawnDay> = fc.record({
  sessions: fc.constantFrom<DrawnDay["sessions"]>(
    [],
    ["run"],
    ["legs"],
    ["run", "legs"],
    ["run", "core"],
  ),
  isExcused: fc.boolean(),
  entries: fc.array(anyEntry, { maxLength: 3 }),
});

export const anyDays = fc.array(anyDay, { minLength: 1, maxLength: 24 });
