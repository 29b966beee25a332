import type { Exercise } from "../../domain/exercise.js";
import type { Block, ExerciseSets, LoadWord } from "../../domain/plan.js";
import type { DoseRequest } from "./dose-request.js";
import { hasEquipmentFor, nextOf, timesDone } from "./history.js";
import { jumpSets, mayJump } from "./jumps.js";
import { CORE_CIRCUIT, HEAVY_ORDER, HEAVY_SESSIONS, LIGHT_CIRCUIT, type Slot } from "./menus.js";
import {
  HALF_LEG_REPS,
  LIGHT_LEG_REPS,
  NEW_EXERCISE_REPS,
  NEW_FOR_TIMES,
  reducedSets,
  repsOf,
  sized,
  within,
} from "./size.js";

const ROUNDS = 2;

/** Light legs with some core and upper body: the article's mixed circuit. */
export function lightCircuit(request: DoseRequest): readonly Block[] {
  const { frame, isReduced } = request;
  const jumps = frame.noviceStart || !mayJump(request) ? [] : jumpSets(request);
  const slots =
    jumps.length === 0 && !frame.noviceStart ? LIGHT_CIRCUIT.legs : LIGHT_CIRCUIT.legs.slice(0, 3);
  const sets = reducedSets(ROUNDS, isReduced);
  const legs = chosenFrom(slots, request).map((one) => sized(one, frame.strengthWeeks, sets));
  const room = (frame.noviceStart ? HALF_LEG_REPS : LIGHT_LEG_REPS) - sumOfReps(jumps);
  const trunk = chosenFrom(LIGHT_CIRCUIT.trunk, request).map((one) =>
    sized(one, frame.strengthWeeks, ROUNDS),
  );
  return [main([...jumps, ...within(room, newOnesSmall(legs, request)), ...trunk])];
}

/** Core and upper body: four exercises, three while a novice begins. */
export function coreCircuit(request: DoseRequest): readonly Block[] {
  const { frame } = request;
  const slots = frame.noviceStart ? CORE_CIRCUIT.slice(0, 3) : CORE_CIRCUIT;
  return [main(chosenFrom(slots, request).map((one) => sized(one, frame.strengthWeeks, ROUNDS)))];
}

/** SD-2: few exercises, few repetitions, long rests; new weights begin one set lighter. */
export function heavySession(request: DoseRequest): readonly Block[] {
  const { frame, history, isReduced } = request;
  const session = HEAVY_SESSIONS[history.heavySessions % HEAVY_SESSIONS.length] ?? [];
  const isNew = history.heavySessions < HEAVY_SESSIONS.length;
  history.heavySessions++;
  const exercises = frame.profile === "F" && !isReduced ? 4 : 3;
  const sets = reducedSets(isNew ? 2 : 3, isReduced);
  const load: LoadWord = isReduced ? "same-as-last" : isNew ? "moderate" : "heavy";
  const jumps = frame.profile === "F" && mayJump(request) ? jumpSets(request) : [];
  const owned = request.dated.runner.equipment;
  const isHeavy = (one: Exercise) => one.heavyWith.some((thing) => owned.includes(thing));
  const lifts = chosenFrom(session, request, isHeavy)
    .slice(0, exercises)
    .sort((a, b) => HEAVY_ORDER.indexOf(a.id) - HEAVY_ORDER.indexOf(b.id))
    .map((one) => heavySets(one, sets, load));
  return [main([...jumps, ...lifts])];
}

/** Three to six repetitions a set; calves take more. */
function heavySets(exercise: Exercise, sets: number, load: LoadWord): ExerciseSets {
  const standard = exercise.standard.kind === "reps" ? exercise.standard.reps : HEAVY_REPS.most;
  const reps =
    exercise.pattern === "calf"
      ? standard
      : Math.min(HEAVY_REPS.most, Math.max(HEAVY_REPS.least, standard));
  return {
    exercise: exercise.id,
    sets,
    reps,
    seconds: null,
    perSide: exercise.standard.perSide,
    load,
  };
}

const HEAVY_REPS = { least: 3, most: 6 } as const;

/** One exercise from each slot, none twice. */
function chosenFrom(
  slots: readonly Slot[],
  { dated, history }: DoseRequest,
  isWanted: (one: Exercise) => boolean = () => true,
): readonly Exercise[] {
  const chosen: Exercise[] = [];
  for (const slot of slots) {
    const next = nextOf(
      slot,
      history,
      (one) =>
        !chosen.includes(one) && isWanted(one) && hasEquipmentFor(one, dated.runner.equipment),
    );
    if (next !== null) chosen.push(next);
  }
  return chosen;
}

/** A novice's first times with an exercise stay small; R and F know the light leg exercises. */
function newOnesSmall(
  legs: readonly ExerciseSets[],
  { frame, history }: DoseRequest,
): readonly ExerciseSets[] {
  if (frame.profile !== "N") return legs;
  return legs.map((one) =>
    timesDone(history, one.exercise) < NEW_FOR_TIMES
      ? (within(NEW_EXERCISE_REPS, [one])[0] ?? one)
      : one,
  );
}

function sumOfReps(sets: readonly ExerciseSets[]): number {
  return sets.reduce((sum, one) => sum + repsOf(one), 0);
}

function main(exercises: readonly ExerciseSets[]): Block {
  return { when: "main", exercises };
}
