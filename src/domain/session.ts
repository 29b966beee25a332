import type { LocalTime, Weekday } from "./calendar.js";

/** What a program can prescribe for one outing. The type decides whether a run is hard. */
export const RUN_TYPES = [
  "recovery",
  "easy",
  "long",
  "steady",
  "tempo",
  "intervals",
  "repetitions",
  "hills",
  "fartlek",
  "progression",
  "time-trial",
  "race",
  "cross-training",
  "walk-run",
  "other",
] as const;
export type RunType = (typeof RUN_TYPES)[number];

/** Both ends of what was written; equal when one value was written. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How far or how long one step goes. `open` means until the runner decides (a lap button). */
export type Amount =
  | { readonly kind: "distance"; readonly metres: Range }
  | { readonly kind: "time"; readonly seconds: Range }
  | { readonly kind: "open" };

/** Paces that a plan names instead of spelling them out. */
export const NAMED_PACES = [
  "recovery",
  "easy",
  "marathon",
  "half",
  "15k",
  "10k",
  "5k",
  "3k",
  "mile",
  "threshold",
  "interval",
  "repetition",
  "race",
  "vma",
] as const;
export type NamedPace = (typeof NAMED_PACES)[number];

export const EFFORTS = ["very easy", "easy", "moderate", "hard", "very hard", "all out"] as const;
export type Effort = (typeof EFFORTS)[number];

/** How fast or how hard, as written. Percent of pace is percent of speed: 105 is faster. */
export type Target =
  | { readonly kind: "pace"; readonly secondsPerKm: Range }
  | {
      readonly kind: "named-pace";
      readonly pace: NamedPace;
      readonly percent: Range | null;
      readonly offsetSecondsPerKm: number | null;
    }
  | { readonly kind: "rep-time"; readonly seconds: Range }
  | {
      readonly kind: "heart-rate";
      readonly unit: "bpm" | "percent-of-max" | "percent-of-threshold";
      readonly value: Range;
    }
  | {
      readonly kind: "zone";
      readonly of: "heart-rate" | "pace" | "power" | null;
      readonly zone: Range;
    }
  | { readonly kind: "rpe"; readonly rpe: Range }
  | { readonly kind: "effort"; readonly effort: Effort }
  | { readonly kind: "from-to"; readonly from: Target; readonly to: Target };

export const STEP_KINDS = [
  "warm-up",
  "steady",
  "work",
  "recovery",
  "cool-down",
  "rest",
  "strides",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Ways of moving through a recovery; null when the program does not say. */
export const GAITS = ["run", "jog", "walk", "stand"] as const;
export type Gait = (typeof GAITS)[number];

/** One piece of a run. */
export interface PlainStep {
  readonly kind: StepKind;
  /** Null when the program does not say how far or how long. */
  readonly amount: Amount | null;
  readonly target: Target | null;
  readonly gait: Gait | null;
  /** Words that belong to the step and that nothing else here expresses. */
  readonly note: string | null;
}

/** Steps done several times over; the recovery stands among the steps, where it is done. */
export interface RepeatStep {
  readonly kind: "repeat";
  readonly times: Range;
  readonly steps: readonly Step[];
}

export type Step = PlainStep | RepeatStep;

/** When in the day: a wall time, or only the half of the day; null when the program is silent. */
export type TimeOfDay = LocalTime | "am" | "pm";

/** One outing on foot (or its cross-training stand-in). */
export interface RunSession {
  readonly kind: "run";
  readonly type: RunType;
  /** Null when the program gives no weekday: the run is movable. */
  readonly day: Weekday | null;
  readonly time: TimeOfDay | null;
  /** The total as stated; null when only the steps say it, or nothing does. */
  readonly distanceM: Range | null;
  readonly seconds: Range | null;
  readonly steps: readonly Step[];
  /** Other ways of doing the session that the program offers, as steps. */
  readonly alternatives: readonly (readonly Step[])[];
  readonly optional: boolean;
  /** A finishing time to aim for, in seconds (races and time trials). */
  readonly goalSeconds: number | null;
  /** The runner's own words, kept with the session; null when the fields say everything. */
  readonly words: string | null;
}

/** Classes of strength: heavy legs, light legs, core and upper body; `other` when not said. */
export const STRENGTH_CLASSES = ["HL", "LL", "CU", "other"] as const;
export type StrengthClass = (typeof STRENGTH_CLASSES)[number];

/** Strength that the program itself contains: the runner's own, never moved or blamed. */
export interface StrengthSession {
  readonly kind: "strength";
  readonly class: StrengthClass;
  readonly day: Weekday | null;
  readonly time: TimeOfDay | null;
  readonly seconds: Range | null;
  readonly optional: boolean;
  readonly words: string | null;
}

export type Session = RunSession | StrengthSession;

/** A range whose ends are equal. */
export function exactly(value: number): Range {
  return { min: value, max: value };
}

export function middleOf(range: Range): number {
  return (range.min + range.max) / 2;
}
