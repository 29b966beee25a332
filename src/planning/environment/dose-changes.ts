import type { Equipment } from "../../domain/exercise.js";
import type { Block, ExerciseSets, PlacedStrength } from "../../domain/plan.js";
import { SHORT_DAY_MINUTES, SHORT_RUN } from "../../knowledge/environment.js";
import { exercise } from "../../knowledge/exercises.js";
import { repsOf } from "../compose/size.js";

/** Holds are given in steps of so many seconds. */
const HOLD_STEP_SECONDS = 5;

/** Strength from inside a run, straight after it and in one go. */
export function afterTheRun(dose: PlacedStrength): PlacedStrength {
  const exercises = mergedSets(dose.blocks.flatMap((block) => block.exercises));
  return { ...dose, place: "after-run", blocks: [{ when: "main", exercises }] };
}

/** EM-2: repetitions of one stop, both legs together. */
const STOP_REPS = 15;

/** The halves of a hard run as stops of a run that has become easy: one exercise each (EM-2). */
export function asStops(dose: PlacedStrength): PlacedStrength {
  const blocks = dose.blocks.flatMap(({ exercises }) =>
    exercises.map((sets): Block => ({ when: "stop", exercises: [stopOf(sets)] })),
  );
  return recounted({ ...dose, place: "in-easy-run", blocks });
}

function stopOf(sets: ExerciseSets): ExerciseSets {
  const most = Math.floor(STOP_REPS / (sets.perSide ? 2 : 1));
  return sets.reps === null ? sets : { ...sets, sets: 1, reps: Math.min(sets.reps, most) };
}

/** Half of the circuit: fewer rounds, and of what has one round the first half (EM-12). */
export function halved(dose: PlacedStrength): PlacedStrength {
  const minutes = Math.min(SHORT_DAY_MINUTES, Math.ceil(dose.minutes / 2));
  const blocks = dose.blocks.map((block): Block => {
    const hasRounds = block.exercises.some(({ sets }) => sets > 1);
    const exercises = hasRounds
      ? block.exercises.map((one) => ({ ...one, sets: Math.max(1, Math.floor(one.sets / 2)) }))
      : block.exercises.slice(0, Math.ceil(block.exercises.length / 2));
    return { ...block, exercises };
  });
  return recounted({ ...dose, minutes, blocks });
}

/** One set less of each, of a single set fewer repetitions; weights are light ones. */
export function lighter(dose: PlacedStrength): PlacedStrength {
  const blocks = dose.blocks.map((block) => ({
    ...block,
    exercises: block.exercises.map(lighterSets),
  }));
  const light = recounted({ ...dose, blocks });
  return light.class === "HL" ? { ...light, class: "LL" } : light;
}

function lighterSets(one: ExerciseSets): ExerciseSets {
  const load = one.load === null ? null : "light";
  if (one.sets > 1) return { ...one, sets: one.sets - 1, load };
  const { share } = SHORT_RUN;
  return {
    ...one,
    reps: one.reps === null ? null : Math.max(1, Math.floor(one.reps * share)),
    seconds:
      one.seconds === null
        ? null
        : Math.max(
            Math.min(one.seconds, HOLD_STEP_SECONDS),
            Math.floor((one.seconds * share) / HOLD_STEP_SECONDS) * HOLD_STEP_SECONDS,
          ),
    load,
  };
}

/** The same exercise given twice as one entry of as many repetitions. */
export function mergedSets(all: readonly ExerciseSets[]): readonly ExerciseSets[] {
  const merged: ExerciseSets[] = [];
  for (const one of all) {
    const at = merged.findIndex((other) => isSameKind(one, other));
    const other = merged[at];
    if (other === undefined) merged.push(one);
    else merged[at] = together(other, one);
  }
  return merged;
}

function isSameKind(one: ExerciseSets, other: ExerciseSets): boolean {
  return (
    one.exercise === other.exercise &&
    one.perSide === other.perSide &&
    one.load === other.load &&
    (one.reps === null) === (other.reps === null)
  );
}

/** Sets of one size; where the sizes differ, of a size that makes no more in all. */
function together(one: ExerciseSets, other: ExerciseSets): ExerciseSets {
  const sets = one.sets + other.sets;
  const even = (a: number | null, b: number | null) =>
    a === null || b === null ? null : Math.floor((a * one.sets + b * other.sets) / sets);
  return {
    ...one,
    sets,
    reps: even(one.reps, other.reps),
    seconds: even(one.seconds, other.seconds),
  };
}

/**
 * The dose with its repetitions counted anew. With `equipment`, loads that are not there fall away,
 * and heavy legs without anything heavy are light ones.
 */
export function recounted(
  dose: PlacedStrength,
  equipment: readonly Equipment[] | null = null,
): PlacedStrength {
  const canLoad = ({ exercise: id }: ExerciseSets) =>
    equipment === null || exercise(id).heavyWith.some((thing) => equipment.includes(thing));
  const blocks = dose.blocks.map((block) => ({
    ...block,
    exercises: block.exercises.map((one) => (canLoad(one) ? one : { ...one, load: null })),
  }));
  const all = blocks.flatMap(({ exercises }) => exercises);
  const isHeavy = dose.class === "HL" && all.some(canLoad);
  return {
    ...dose,
    class: dose.class === "HL" && !isHeavy ? "LL" : dose.class,
    blocks,
    legReps: sumOf(all, ["H", "L"]),
    plyoContacts: sumOf(all, ["P"]),
  };
}

function sumOf(all: readonly ExerciseSets[], classes: readonly string[]): number {
  return all
    .filter((one) => classes.includes(exercise(one.exercise).class))
    .reduce((sum, one) => sum + repsOf(one), 0);
}
