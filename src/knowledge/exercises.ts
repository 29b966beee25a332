import type { Exercise, ExerciseId } from "../domain/exercise.js";
import { CORE } from "./exercises/core.js";
import { HEAVY_HINGES } from "./exercises/heavy-hinges.js";
import { HEAVY_SQUATS } from "./exercises/heavy-squats.js";
import { JUMPS } from "./exercises/jumps.js";
import { LIGHT_LEGS } from "./exercises/light-legs.js";
import { UPPER_BODY } from "./exercises/upper-body.js";

/**
 * The exercise catalogue in the order of its ids (rulebook, section 7). Repetitions a minute are
 * our own choice: 15 squats are a stop of half a minute, 60 lunges and 60 squats take six to seven.
 */
export const EXERCISES: readonly Exercise[] = [
  ...LIGHT_LEGS,
  ...HEAVY_SQUATS,
  ...HEAVY_HINGES,
  ...JUMPS,
  ...CORE,
  ...UPPER_BODY,
].sort((a, b) => (a.id < b.id ? -1 : 1));

const BY_ID: ReadonlyMap<string, Exercise> = new Map(EXERCISES.map((entry) => [entry.id, entry]));

/** The exercise of that id. Throws RangeError where the catalogue has none. */
export function exercise(id: ExerciseId): Exercise {
  const found = BY_ID.get(id);
  if (found === undefined) throw new RangeError(`no exercise ${id}`);
  return found;
}
