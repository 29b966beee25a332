import type { Dose, Equipment, Exercise, ExerciseClass } from "../../domain/exercise.js";

/**
 * What most exercises have in common, so that an entry says only what is particular to it: standing,
 * with nothing, both sides together, not during a run.
 */
const USUAL = {
  equipment: [[]],
  found: [],
  heavyWith: [],
  ground: "none",
  benchForGround: false,
  midRun: "no",
  midRunNeeds: [],
  midRunForm: null,
  needsLight: false,
  oneSided: false,
  oneSidedOption: false,
  inArticle: false,
  repsPerMinute: null,
} as const satisfies Partial<Exercise>;

/** An exercise without what is usual and without its class. */
export type Entry = Omit<Exercise, "class" | keyof typeof USUAL> &
  Partial<Pick<Exercise, keyof typeof USUAL>>;

/** Entries of one class, with the usual filled in. */
export function ofClass(of: ExerciseClass, entries: readonly Entry[]): readonly Exercise[] {
  return entries.map((entry) => ({ ...USUAL, ...entry, class: of }));
}

/** Any one of these things suffices; a gym has all of them. */
export function anyOf(...things: readonly Equipment[]): readonly (readonly Equipment[])[] {
  return [...things.map((thing) => [thing]), ["gym"]];
}

export function reps(sets: number, count: number, upTo = count): Dose {
  return { kind: "reps", sets, reps: count, repsUpTo: upTo, perSide: false, stated: null };
}

export function repsEach(sets: number, count: number, upTo = count): Dose {
  return { kind: "reps", sets, reps: count, repsUpTo: upTo, perSide: true, stated: null };
}

export function hold(sets: number, seconds: number): Dose {
  return { kind: "hold", sets, seconds, perSide: false };
}

export function holdEach(sets: number, seconds: number): Dose {
  return { kind: "hold", sets, seconds, perSide: true };
}

/** As many repetitions as come in that time, and how many that is. */
export function forSeconds(sets: number, seconds: number, count: number): Dose {
  return { kind: "reps", sets, reps: count, repsUpTo: count, perSide: false, stated: { seconds } };
}

/** Jumps that travel, and the foot contacts on the way. */
export function forMetres(sets: number, metres: number, count: number): Dose {
  return { kind: "reps", sets, reps: count, repsUpTo: count, perSide: false, stated: { metres } };
}
