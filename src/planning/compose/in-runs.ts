import type { ExerciseId } from "../../domain/exercise.js";
import type { Block, ExerciseSets } from "../../domain/plan.js";
import { exercise } from "../../knowledge/exercises.js";
import type { DoseRequest } from "./dose-request.js";
import { hasEquipmentFor, nextOf } from "./history.js";
import { haveJumped, mayJump } from "./jumps.js";
import { CORE_STOPS, HALVES, JUMP_STOP, LEG_STOPS } from "./menus.js";
import { sized } from "./size.js";

/** EM-8: the first four doses inside runs, as shares of the target. */
const RAMP = [0.33, 0.5, 0.75, 1] as const;
/** EM-8: leg repetitions of a full dose inside a run. */
const TARGET_REPS = { N: 60, R: 120, F: 120 } as const;
/** SD-9, SD-11: the share left in cutback, peak and taper weeks. */
const REDUCED_SHARE = 0.6;
/** EM-4, EM-5: two exercises, each before and after the main set. */
const HALF_PARTS = 4;

/** Half in the warm-up, one exercise at a time with jogging between; half before the cool-down. */
export function halves(request: DoseRequest): readonly Block[] {
  const each = (TARGET_REPS[request.frame.profile] * nextShare(request)) / HALF_PARTS;
  const lunges = perLeg(HALVES.lunge, Math.max(4, Math.floor(each / 2)));
  const squats = bothLegs(HALVES.squat, Math.max(8, Math.floor(each)));
  return [
    { when: "warm-up", exercises: [lunges] },
    { when: "warm-up", exercises: [squats] },
    { when: "before-cool-down", exercises: [lunges, squats] },
  ];
}

/** EM-2: how many stops a dose has as it grows, and the repetitions of one. */
const STOPS = { N: [3, 3, 4, 6], R: [3, 4, 5, 6], F: [3, 4, 5, 6] } as const;
const STOP_REPS = {
  N: { least: 8, most: 10 },
  R: { least: 12, most: 15 },
  F: { least: 12, most: 15 },
} as const;
/** EM-2: ten minutes of jogging first, 800 m between stops, a little way home. */
const KM_BEFORE_FIRST_STOP = 1.6;
const KM_BETWEEN_STOPS = 0.8;
const MOST_STOPS = 6;
const LEAST_STOPS = 2;

/** Stops of one leg exercise each on an easy run. */
export function legStops(request: DoseRequest): readonly Block[] {
  const { frame, history } = request;
  const level = Math.min(history.embeds, RAMP.length - 1);
  const wanted = frame.noviceStart ? 3 : (STOPS[frame.profile][level] ?? LEAST_STOPS);
  const stops = stopsThatFit(request, wanted);
  const share = nextShare(request);
  const reps = clamp((TARGET_REPS[frame.profile] * share) / stops, STOP_REPS[frame.profile]);
  const jumps = frame.profile !== "N" && mayJump(request);
  return LEG_STOPS.slice(0, stops).map((id, index) => {
    if (jumps && index === JUMP_STOP.index) {
      haveJumped(request);
      return stop(bothLegs(JUMP_STOP.exercise, JUMP_STOP.contacts));
    }
    return stop(exercise(id).oneSided ? perLeg(id, Math.round(reps / 2)) : bothLegs(id, reps));
  });
}

/** Stops of one core or upper-body exercise each. */
export function coreStops(request: DoseRequest): readonly Block[] {
  const { frame, dated, history } = request;
  const slots = CORE_STOPS.slice(0, stopsThatFit(request, CORE_STOPS.length));
  return slots.flatMap((slot) => {
    const next = nextOf(slot, history, (one) => hasEquipmentFor(one, dated.runner.equipment));
    return next === null ? [] : [stop(sized(next, frame.strengthWeeks, 1))];
  });
}

function stopsThatFit({ runKm }: DoseRequest, wanted: number): number {
  const fitting = Math.floor((runKm - KM_BEFORE_FIRST_STOP) / KM_BETWEEN_STOPS) + 1;
  return Math.max(LEAST_STOPS, Math.min(wanted, fitting, MOST_STOPS));
}

/** The share of the full dose whose turn it is; a novice's first weeks stay at half (SP-12). */
function nextShare({ frame, history, isReduced }: DoseRequest): number {
  const level = Math.min(history.embeds, RAMP.length - 1);
  history.embeds++;
  const share = RAMP[level] ?? 1;
  const earned = frame.noviceStart ? Math.min(share, 0.5) : share;
  return isReduced ? earned * REDUCED_SHARE : earned;
}

function clamp(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}

function stop(sets: ExerciseSets): Block {
  return { when: "stop", exercises: [sets] };
}

function perLeg(id: ExerciseId, reps: number): ExerciseSets {
  return { exercise: id, sets: 1, reps, seconds: null, perSide: true, load: null };
}

function bothLegs(id: ExerciseId, reps: number): ExerciseSets {
  return { exercise: id, sets: 1, reps, seconds: null, perSide: false, load: null };
}
