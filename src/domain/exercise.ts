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
export type Pattern = (typeof PATTERNS)[number];

export type ExerciseId = `x${string}`;

/** How much of an exercise: repetitions or a hold, for each side where it is one-sided. */
export type Dose =
  | { readonly kind: "reps"; readonly sets: number; readonly reps: number }
  | { readonly kind: "hold"; readonly sets: number; readonly seconds: number };

export interface Exercise {
  readonly id: ExerciseId;
  /** English name; other languages live in the message catalogues. */
  readonly name: string;
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
  /** True when it can be loaded to count as heavy legs with the equipment that `heavyWith` names. */
  readonly heavyWith: readonly Equipment[];
  /** Whether it needs the ground: lying, kneeling, hands on the ground, or none of these. */
  readonly ground: "none" | "lying" | "kneeling" | "hands";
  /** 0 none, 1 care, 2 not on wet or ice. */
  readonly slip: 0 | 1 | 2;
  /** Whether it can be done during a run. */
  readonly midRun: "yes" | "dry-only" | "no";
  /** What must stand by the way for it to be done mid-run. */
  readonly midRunNeeds: readonly Equipment[];
  readonly oneSided: boolean;
  /** Named in the source article. */
  readonly inArticle: boolean;
  readonly easier: string;
  readonly harder: string;
  /** Dose for a novice and the standard dose; for one-sided exercises for each side. */
  readonly novice: Dose;
  readonly standard: Dose;
  /** For mid-run stops: how many repetitions (both sides together) fill about one minute. */
  readonly repsPerMinute: Range | null;
}
