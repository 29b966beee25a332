import type { EpochMinute } from "../../domain/calendar.js";
import type { Equipment, Exercise, ExerciseId } from "../../domain/exercise.js";
import { exercise } from "../../knowledge/exercises.js";
import type { Slot } from "./menus.js";

/** What has been composed so far: it decides what comes next. */
export interface History {
  /** Times that each exercise has been given. */
  readonly times: Map<ExerciseId, number>;
  /** Doses inside runs so far (EM-8). */
  embeds: number;
  heavySessions: number;
  /** Weeks that have held jumps, the last of them, and the instant at which its jumps ended. */
  jumpWeeks: number;
  lastJumpWeek: number;
  lastJumpEnd: EpochMinute;
}

export function noHistory(): History {
  return {
    times: new Map(),
    embeds: 0,
    heavySessions: 0,
    jumpWeeks: 0,
    lastJumpWeek: -1,
    lastJumpEnd: Number.NEGATIVE_INFINITY,
  };
}

export function timesDone({ times }: History, id: ExerciseId): number {
  return times.get(id) ?? 0;
}

export function remember({ times }: History, ids: readonly ExerciseId[]): void {
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
}

/** The exercise of a slot whose turn it is: of those possible, the one done least so far. */
export function nextOf(
  slot: Slot,
  history: History,
  isPossible: (candidate: Exercise) => boolean,
): Exercise | null {
  return slot
    .map(exercise)
    .filter(isPossible)
    .reduce<Exercise | null>(
      (best, one) =>
        best === null || timesDone(history, one.id) < timesDone(history, best.id) ? one : best,
      null,
    );
}

/** Whether the runner has what an exercise needs. */
export function hasEquipmentFor({ equipment }: Exercise, owned: readonly Equipment[]): boolean {
  return equipment.some((way) => way.every((item) => owned.includes(item)));
}
