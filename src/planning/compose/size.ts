import type { Dose, Exercise } from "../../domain/exercise.js";
import type { ExerciseSets, LoadWord } from "../../domain/plan.js";

/** At most so many leg repetitions make a dose light (rulebook, classes). */
export const LIGHT_LEG_REPS = 120;
/** A novice's first three weeks: half of that (SP-12). */
export const HALF_LEG_REPS = 60;
/** At most so many of an exercise that is new to the runner (rulebook, classes). */
export const NEW_EXERCISE_REPS = 40;
/** So many times done and an exercise is not new any more. */
export const NEW_FOR_TIMES = 3;
/** Weeks over which doses grow from the novice's to the standard one (SD-3). */
const WEEKS_TO_STANDARD = 8;
/** SD-9, SD-11: fewer sets in cutback, peak and taper weeks. */
const REDUCED_SETS = 0.55;

/** One exercise at the size that the runner's weeks of strength have earned (SD-3, SD-4). */
export function sized(
  exercise: Exercise,
  strengthWeeks: number,
  sets: number,
  load: LoadWord | null = null,
): ExerciseSets {
  const share = Math.min(1, strengthWeeks / WEEKS_TO_STANDARD);
  const amount = Math.round(
    amountOf(exercise.novice) * (1 - share) + amountOf(exercise.standard) * share,
  );
  const isHold = exercise.standard.kind === "hold";
  return {
    exercise: exercise.id,
    sets,
    reps: isHold ? null : amount,
    seconds: isHold ? Math.round(amount / 5) * 5 : null,
    perSide: (share < 0.5 ? exercise.novice : exercise.standard).perSide,
    load,
  };
}

export function reducedSets(sets: number, isReduced: boolean): number {
  return isReduced ? Math.max(1, Math.round(sets * REDUCED_SETS)) : sets;
}

function amountOf(dose: Dose): number {
  return dose.kind === "reps" ? dose.reps : dose.seconds;
}

/** Repetitions of all sets, both sides together; a hold has none. */
export function repsOf({ sets, reps, perSide }: ExerciseSets): number {
  return sets * (reps ?? 0) * (perSide ? 2 : 1);
}

/** Takes repetitions off the exercise that has most of them, until all together are within `most`. */
export function within(most: number, sets: readonly ExerciseSets[]): readonly ExerciseSets[] {
  const fitted = [...sets];
  let total = fitted.reduce((sum, one) => sum + repsOf(one), 0);
  while (total > most) {
    const largest = fitted.reduce(
      (best, one, i) => (repsOf(one) > repsOf(fitted[best] as ExerciseSets) ? i : best),
      0,
    );
    const before = fitted[largest] as ExerciseSets;
    const after = { ...before, reps: Math.max(1, (before.reps ?? 1) - 1) };
    if (repsOf(after) === repsOf(before)) return fitted;
    fitted[largest] = after;
    total -= repsOf(before) - repsOf(after);
  }
  return fitted;
}
