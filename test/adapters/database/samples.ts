import type {
  AccountKey,
  PlanRecord,
  ProgramRecord,
  RunnerRecord,
} from "../../../src/application/ports.js";
import type { CheckIn } from "../../../src/domain/check-in.js";
import type { LogEntry } from "../../../src/domain/log.js";
import type { Plan } from "../../../src/domain/plan.js";
import { DEFAULT_AVAILABILITY, type Runner } from "../../../src/domain/runner.js";

/** Words that must be found in one table only, and nowhere once they are deleted. */
export const HEALTH_WORDS = "cleared by the cardiologist, stress test of 14 November";

export const SETTINGS: Runner = {
  timeZone: "Europe/Copenhagen",
  language: "da",
  units: "km",
  availability: { ...DEFAULT_AVAILABILITY, runDays: ["tue", "thu", "sun"] },
  strengthWeeks: 6,
  strengthPlaces: "any",
  focus: "balanced",
  priority: "A",
  equipment: ["bench", "kettlebell"],
  result: { distanceM: 10_000, seconds: 2872.5, date: null },
  reminder: { when: "evening-before", time: "20:30", days: "training" },
  weeklyKm: 38.5,
  place: { latitude: 55.68, longitude: 12.57 },
  screening: {
    yes: [4, 6],
    answeredOn: "2026-11-20",
    clearance: { on: "2026-11-22", words: HEALTH_WORDS },
  },
};

/** As settings are before the first question is answered. */
export const BARE_SETTINGS: Runner = {
  ...SETTINGS,
  availability: DEFAULT_AVAILABILITY,
  equipment: [],
  result: null,
  reminder: null,
  weeklyKm: null,
  place: null,
  screening: null,
};

export function runner(id: string, settings: Runner = SETTINGS): RunnerRecord {
  return { id, createdAt: 29_900_000, settings };
}

export function account(externalId: string): AccountKey {
  return { platform: "discord", workspace: "guild-7", externalId };
}

export function program(id: string, runnerId: string): ProgramRecord {
  return {
    id,
    runnerId,
    source: "import",
    builtInId: null,
    title: "Vinterplan — «half» in twelve weeks",
    text: "# Vinterplan\nunit: km\n\n## Week 1\nTue intervals: 6 x 1000 m\n",
    storedAt: 29_900_010,
  };
}

export function planRecord(runnerId: string, revision: number, programId: string): PlanRecord {
  return {
    runnerId,
    revision,
    programId,
    start: "2026-11-30",
    race: null,
    cause: "program-chosen",
    madeAt: 29_900_020 + revision,
    plan: PLAN,
  };
}

/** One easy run with a dose of core after it. */
export const PLAN: Plan = {
  asOf: 29_900_020,
  timeZone: SETTINGS.timeZone,
  runner: SETTINGS,
  program: {
    title: "Vinterplan",
    source: "import",
    goal: null,
    unit: "km",
    start: "2026-11-30",
    raceDate: null,
    raceDistanceM: null,
    priority: null,
  },
  restrictions: [],
  weeks: [
    {
      number: 1,
      monday: "2026-11-30",
      kind: "build",
      profile: "R",
      runKm: 6.25,
      strengthMinutes: 8,
      shortfall: [],
    },
  ],
  sessions: [
    {
      kind: "run",
      id: "2026-12-01-1",
      date: "2026-12-01",
      start: "18:00",
      startMinute: 29_943_900,
      endMinute: 29_943_937,
      week: 1,
      minutes: 37,
      status: "planned",
      type: "easy",
      hard: false,
      long: false,
      programDate: "2026-12-01",
      movedFrom: null,
      distanceKm: 6.25,
      trimmedKm: 0,
      trimmedMinutes: 0,
      racePriority: null,
      easedBy: null,
      steps: [],
      session: {
        kind: "run",
        type: "easy",
        day: "tue",
        time: null,
        distanceM: { min: 6250, max: 6250 },
        seconds: null,
        steps: [],
        alternatives: [],
        optional: false,
        goalSeconds: null,
        words: "rolig 🏃",
      },
    },
  ],
  cost: { total: 0, items: [] },
  vdot: 42.125,
  course: null,
};

export function logEntry(id: string, date: string, loggedAt = 29_944_000): LogEntry {
  return {
    id,
    date,
    loggedAt,
    part: "both",
    sessionIds: ["2026-12-01-1"],
    rpe: 6.5,
    distanceM: 6437.376,
    seconds: 2250,
    reps: 60,
    partly: true,
    note: 'rain, "heavy" legs; Ærø → Ø\nsecond line',
  };
}

export function checkIn(id: string, date: string, differences: Partial<CheckIn> = {}): CheckIn {
  return {
    id,
    date,
    at: 29_944_000,
    items: { sleep: 1, fatigue: 7, stress: 4, soreness: 3, mood: 2 },
    pain: 0,
    fever: false,
    where: "left shin, æøå",
    ...differences,
  };
}
