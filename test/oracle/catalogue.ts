import type { ExerciseSets } from "../../src/domain/plan.js";

/** The oracle's own reading of the exercise table: class, things needed, during a run or not. */
export interface Move {
  readonly kind: "H" | "L" | "P" | "C" | "U";
  /** Any one of these suffices; `none` needs nothing. */
  readonly needs: readonly string[];
  /** `dry` is for moves that need the ground. */
  readonly midRun: "yes" | "dry" | "no";
}

const TABLE = `
x01 L none yes|x02 L none yes|x03 P none yes|x04 P bench yes|x05 P none yes|x06 L none yes
x07 L none yes|x08 L none yes|x09 H bench,step yes|x10 H none,dumbbell yes|x11 H bench no
x12 L bench yes|x13 H kettlebell,dumbbell no|x14 H dumbbell no|x15 H gym no|x16 H gym no
x17 H dumbbell,bar no|x18 H none,kettlebell yes|x19 H gym no|x20 H bench no|x21 L none no
x22 H kettlebell no|x23 H step,none yes|x24 H step,none yes|x25 H none no|x26 L none,band no
x27 L band no|x28 L step,none yes|x29 P none yes|x30 P none yes|x31 P none yes|x32 C none dry
x33 C none,bench dry|x34 C none dry|x35 C none dry|x36 C none dry|x37 C none dry|x38 C none no
x39 C band,none yes|x40 U none dry|x41 U bench yes|x42 U bench no|x43 U bar yes|x44 U dumbbell no`;

const MOVES: ReadonlyMap<string, Move> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((cell) => {
      const [id = "", kind = "", needs = "", midRun = ""] = cell.split(" ");
      return [id, { kind, needs: needs.split(","), midRun } as Move];
    }),
);

export function moveOf({ exercise }: ExerciseSets): Move {
  const move = MOVES.get(exercise);
  if (move === undefined) throw new RangeError(`no exercise ${exercise}`);
  return move;
}

/** Repetitions of both sides; timed work counts one for two seconds, a hold none. */
export function countOf(sets: ExerciseSets): number {
  const sides = sets.perSide ? 2 : 1;
  if (sets.reps !== null) return sets.sets * sets.reps * sides;
  const isHold = sets.exercise === "x02" || sets.exercise === "x33" || sets.exercise === "x32";
  return isHold || sets.seconds === null ? 0 : (sets.sets * sets.seconds * sides) / 2;
}

/** What a gym holds besides its machines. */
export function hasFor({ needs }: Move, owned: readonly string[]): boolean {
  return owned.includes("gym") || needs.some((one) => one === "none" || owned.includes(one));
}
