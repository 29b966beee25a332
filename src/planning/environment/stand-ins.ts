import type { Equipment, Exercise, ExerciseId } from "../../domain/exercise.js";
import type { Block, ExerciseSets, PlacedStrength } from "../../domain/plan.js";
import { middleOf } from "../../domain/session.js";
import { exercise } from "../../knowledge/exercises.js";
import { STAND_INS } from "../../knowledge/stand-ins.js";
import { repsOf } from "../compose/size.js";
import { mergedSets, recounted } from "./dose-changes.js";

/** What an exercise may ask of the spot on which it is done. */
export interface Spot {
  readonly ground: "dry" | "cold" | "wet" | "icy";
  readonly isDark: boolean;
  /** During a run, with nothing carried. */
  readonly isMidRun: boolean;
  readonly equipment: readonly Equipment[];
}

/** Repetitions a minute of exercises that the catalogue counts in none. */
const USUAL_PER_MINUTE = 20;

/** Whether an exercise can be done on that spot (EN-5, EN-6, EN-8). */
export function isPossibleOn(one: Exercise, { ground, isDark, equipment }: Spot): boolean {
  const isSlippery = ground === "wet" || ground === "icy";
  if (one.slip === 2 && isSlippery) return false;
  if (one.needsLight && isDark) return false;
  const onBench = one.benchForGround && equipment.includes("bench");
  return ground === "dry" || one.ground === "none" || onBench;
}

/** Whether its means are at hand, owned or found by the way. */
export function hasMeansFor(one: Exercise, equipment: readonly Equipment[]): boolean {
  return (
    one.found.length > 0 ||
    one.equipment.some((way) => way.every((thing) => equipment.includes(thing)))
  );
}

/** The dose with stand-ins for what cannot be done; null where nothing of it is left. */
export function withStandIns(
  dose: PlacedStrength,
  isPossible: (one: Exercise) => boolean,
  { equipment, isMidRun }: Spot,
): PlacedStrength | null {
  const given = new Map<ExerciseId, number>();
  const there = new Set(dose.blocks.flatMap((block) => block.exercises.map((one) => one.exercise)));
  const fits = (one: Exercise) =>
    isPossible(one) && hasMeansFor(one, equipment) && (!isMidRun || one.midRun !== "no");
  const blocks = dose.blocks.flatMap((block): readonly Block[] => {
    const exercises = block.exercises.flatMap((sets) =>
      isPossible(exercise(sets.exercise)) ? sets : (standIn(sets, fits, there, given) ?? []),
    );
    return exercises.length === 0 ? [] : [{ ...block, exercises: mergedSets(exercises) }];
  });
  return blocks.length === 0 ? null : recounted({ ...dose, blocks }, equipment);
}

/**
 * The first possible stand-in for the same minute, of several one that the dose does not have yet;
 * null where there is none, or enough of it.
 */
function standIn(
  sets: ExerciseSets,
  fits: (one: Exercise) => boolean,
  there: ReadonlySet<ExerciseId>,
  given: Map<ExerciseId, number>,
): ExerciseSets | null {
  const possible = (STAND_INS[sets.exercise] ?? []).filter((one) => fits(exercise(one)));
  const id = possible.find((one) => !there.has(one) && !given.has(one)) ?? possible[0];
  if (id === undefined) return null;
  const to = exercise(id);
  const reps = isLegs(to) ? legRepsOf(sets, to) : trunkRepsOf(sets, to);
  const made: ExerciseSets = {
    exercise: id,
    sets: sets.sets,
    reps,
    seconds: null,
    perSide: to.oneSided,
    load: sets.load,
  };
  // Doubling is the most that a minute of another exercise asks of this one (EM-11).
  const before = given.get(id) ?? 0;
  const most = 2 * standardReps(to);
  if (reps < 1 || (!isLegs(to) && before + repsOf(made) > most)) return null;
  given.set(id, before + repsOf(made));
  return made;
}

function isLegs({ class: of }: Exercise): boolean {
  return of === "H" || of === "L" || of === "P";
}

/** As many repetitions as before, both legs together. */
function legRepsOf(sets: ExerciseSets, { oneSided }: Exercise): number {
  const perSet = repsOf({ ...sets, sets: 1 });
  return oneSided ? Math.floor(perSet / 2) : perSet;
}

/** What the time of a set holds, no more than the standard dose and no more than there was. */
function trunkRepsOf(sets: ExerciseSets, to: Exercise): number {
  const minutes = minutesPerSet(sets);
  const all = Math.floor(minutes * middleOf(to.repsPerMinute ?? { min: 20, max: 20 }));
  const each = to.oneSided ? Math.floor(all / 2) : all;
  const standard = to.standard.kind === "reps" ? to.standard.reps : each;
  return Math.min(each, standard, sets.reps ?? each);
}

function minutesPerSet(sets: ExerciseSets): number {
  if (sets.reps === null) return ((sets.seconds ?? 0) * (sets.perSide ? 2 : 1)) / 60;
  const pace = exercise(sets.exercise).repsPerMinute;
  return repsOf({ ...sets, sets: 1 }) / (pace === null ? USUAL_PER_MINUTE : middleOf(pace));
}

function standardReps({ standard, oneSided }: Exercise): number {
  if (standard.kind !== "reps") return 0;
  return standard.sets * standard.reps * (oneSided ? 2 : 1);
}
