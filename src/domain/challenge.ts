import type { EpochMinute, IsoDate, LocalTime, TimeZone } from "./calendar.js";

/** What a group challenge rewards. Each kind has one scoring function in `planning/challenge`. */
export const CHALLENGE_KINDS = ["own-plan", "18-minutes", "ladder", "together", "streak"] as const;
export type ChallengeKind = (typeof CHALLENGE_KINDS)[number];

/** What a member sees of the others, from least to most. */
export const VISIBILITIES = ["total", "places", "whole"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** How a member is shown to the others. */
export const SHOWN_AS = ["name", "nickname", "total"] as const;
export type ShownAs = (typeof SHOWN_AS)[number];

export const LADDER_EXERCISES = ["squats", "lunges"] as const;
export type LadderExercise = (typeof LADDER_EXERCISES)[number];

/** What a challenge's score and its instants follow from. */
export interface ChallengeRules {
  readonly kind: ChallengeKind;
  readonly start: IsoDate;
  /** The last day. */
  readonly end: IsoDate;
  /** Days begin and end here, whatever the members' own zones are. */
  readonly timeZone: TimeZone;
  /** Which exercise a ladder counts; of no meaning for other kinds. */
  readonly exercise: LadderExercise;
}

export interface Challenge extends ChallengeRules {
  readonly id: string;
  readonly title: string;
  /** 0 for individuals. */
  readonly teams: number;
  readonly shows: Visibility;
  /** Where the group is going together, in metres; null for other kinds. */
  readonly goalM: number | null;
  /** When recaps are said, in the challenge's zone. */
  readonly recapTime: LocalTime;
  readonly createdAt: EpochMinute;
}

/** Two sides of a score: what was kept, and what had been asked for. Whole numbers, kept ≤ asked. */
export interface Sides {
  readonly kept: number;
  readonly asked: number;
}

/** One day of one member: everything that any kind counts, capped at the prescription. */
export interface DayTally {
  readonly date: IsoDate;
  /** Sessions, in hundredths. */
  readonly sessions: Sides;
  /** A day off that was kept, in hundredths of a session; nothing on other days. */
  readonly rest: Sides;
  readonly strengthSeconds: Sides;
  readonly squats: Sides;
  readonly lunges: Sides;
  readonly runMetres: Sides;
  /** An unusual entry that its runner confirmed. */
  readonly marked: boolean;
}

/** What a member has reached by a day of the challenge. */
export interface Standing {
  readonly date: IsoDate;
  readonly score: Sides;
  /** Whole percent, rounded down; null while nothing was asked for. */
  readonly percent: number | null;
  /** Unusual entries that were confirmed. */
  readonly marks: number;
}
