import type { IsoDate, LocalTime, TimeZone, Weekday } from "./calendar.js";
import type { Equipment } from "./exercise.js";
import type { DistanceUnit } from "./program.js";
import type { Place } from "./weather.js";

/** Novice to leg strength, experienced and race-focused, strength-focused (rulebook, classes). */
export const PROFILES = ["N", "R", "F"] as const;
export type Profile = (typeof PROFILES)[number];

export const FOCUSES = ["race", "balanced", "strength"] as const;
export type Focus = (typeof FOCUSES)[number];

export const STRENGTH_PLACES = ["any", "in-runs", "separate"] as const;
export type StrengthPlaces = (typeof STRENGTH_PLACES)[number];

export const RACE_PRIORITIES = ["A", "B", "C"] as const;
export type RacePriority = (typeof RACE_PRIORITIES)[number];

/** A finished race or time trial: what paces are derived from. */
export interface RaceResult {
  readonly distanceM: number;
  readonly seconds: number;
  /** Null when the runner gave none: it counts as run on the day it was told. */
  readonly date: IsoDate | null;
}

/** Screening questions 1 to 8 (rulebook, section 9; 8 stands for the cases of SF-5). */
export const SCREENING_QUESTIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type ScreeningQuestion = (typeof SCREENING_QUESTIONS)[number];

/** Health answers: the minimum that the gates need (SF-8). Never shown to others, never logged. */
export interface Screening {
  /** The questions answered yes; empty when every answer was no. */
  readonly yes: readonly ScreeningQuestion[];
  readonly answeredOn: IsoDate;
  /** The runner's statement of having been cleared, with its day. */
  readonly clearance: { readonly on: IsoDate; readonly words: string } | null;
}

/** When a runner can train. */
export interface Availability {
  /** Days on which the runner can run; null means the program's own days. */
  readonly runDays: readonly Weekday[] | null;
  readonly runTime: LocalTime;
  readonly weekendTime: LocalTime;
  readonly strengthTimes: readonly LocalTime[];
}

export interface ReminderWish {
  readonly when: "morning" | "evening-before";
  readonly time: LocalTime;
  readonly days: "training" | "all";
}

/** Everything that is answered once and changed in the settings. */
export interface Runner {
  readonly timeZone: TimeZone;
  readonly language: string;
  readonly units: DistanceUnit;
  readonly availability: Availability;
  /** Weeks of regular leg strength before the program began. */
  readonly strengthWeeks: number;
  readonly strengthPlaces: StrengthPlaces;
  readonly focus: Focus;
  /** Priority of the program's goal race; other races in a program are B. */
  readonly priority: RacePriority;
  readonly equipment: readonly Equipment[];
  readonly result: RaceResult | null;
  readonly reminder: ReminderWish | null;
  readonly weeklyKm: number | null;
  /** Where the runner trains, for weather and daylight; null until it is told. */
  readonly place: Place | null;
  /** Null until the screening has been answered: no plan exists before. */
  readonly screening: Screening | null;
}

export const DEFAULT_AVAILABILITY: Availability = {
  runDays: null,
  runTime: "18:00",
  weekendTime: "09:00",
  strengthTimes: ["06:00", "18:00"],
};
