import type { Range } from "./session.js";

/** Heavy-legs-capable, light legs, plyometric, core, upper body (rulebook, section 7). */
export const EXERCISE_CLASSES = ["H", "L", "P", "C", "U"] as const;
export type ExerciseClass = (typeof EXERCISE_CLASSES)[number];

/** What the runner can own or reach. */
export const EQUIPMENT = ["bench", "step", "band", "dumbbell", "kettlebell", "gym", "bar"] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** Movement patterns that a week should cover. */
export const PATTERNS = [
  "squat",
  "lunge",
  "jump",
  "hinge",
  "calf",
  "hip",
  "core-front",
  "core-side",
  "core-back",
  "push",
  "pull",
] as const;
type Pattern = (typeof PATTERNS)[number];

export type ExerciseId = `x${string}`;

/** How much of an exercise; repetitions and seconds count for each side where `perSide`. */
export type Dose =
  | {
      readonly kind: "reps";
      readonly sets: number;
      readonly reps: number;
      /** Upper end where a range is given, else the same as `reps`. */
      readonly repsUpTo: number;
      readonly perSide: boolean;
      /**
       * Set where a dose is stated in metres or seconds; `reps` is then our own count of what that
       * comes to, for jumps in foot contacts (SD-7).
       */
      readonly stated: { readonly metres: number } | { readonly seconds: number } | null;
    }
  /** Held still. */
  | {
      readonly kind: "hold";
      readonly sets: number;
      readonly seconds: number;
      readonly perSide: boolean;
    };

export interface Exercise {
  readonly id: ExerciseId;
  /** English name; other languages live in the message catalogues. */
  readonly name: string;
  /** What one says after a number: "30 lunges". */
  readonly plural: string;
  readonly muscles: readonly string[];
  readonly class: ExerciseClass;
  readonly pattern: Pattern;
  /**
   * Ways to have what it needs, each a set of things needed together; one of them suffices. An
   * empty set means that it needs nothing.
   */
  readonly equipment: readonly (readonly Equipment[])[];
  /** Things found outdoors or at home that suffice instead (a wall, a tree, a mat). */
  readonly found: readonly string[];
  /** Any one of these makes it heavy enough to count as heavy legs; empty where nothing does. */
  readonly heavyWith: readonly Equipment[];
  /** Whether it needs the ground: lying, kneeling, hands on the ground, or none of these. */
  readonly ground: "none" | "lying" | "kneeling" | "hands";
  /** A bench can take the place of the ground, which then may be wet (EN-6). */
  readonly benchForGround: boolean;
  /** 0 none, 1 care, 2 not on wet or ice. */
  readonly slip: 0 | 1 | 2;
  /** Whether it can be done during a run. */
  readonly midRun: "yes" | "dry-only" | "no";
  /** What must stand by the way for it to be done mid-run, any one of these; empty for nothing. */
  readonly midRunNeeds: readonly Equipment[];
  /** How it is done mid-run where that differs: without its load, without the rope. */
  readonly midRunForm: string | null;
  /** Not in the dark (EN-8). */
  readonly needsLight: boolean;
  /** Done one side at a time. */
  readonly oneSided: boolean;
  /** Done with both sides together, and harder with one; a dose with `perSide` means one. */
  readonly oneSidedOption: boolean;
  /** Named in the source article. */
  readonly inArticle: boolean;
  readonly easier: string;
  readonly harder: string;
  /** Dose for a novice, and the standard dose to grow into. */
  readonly novice: Dose;
  readonly standard: Dose;
  /**
   * For mid-run stops: how many repetitions (both sides together) fill about one minute; null for
   * holds and for what is not done mid-run.
   */
  readonly repsPerMinute: Range | null;
}
