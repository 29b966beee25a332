import type { ExerciseId } from "../../domain/exercise.js";

/**
 * What a dose is filled from. A slot names exercises that can stand in for each other, the most
 * wanted first; the slots together cover what a week should hold. The article's favourites, squats,
 * lunges and jumps, lead wherever they can.
 */
export type Slot = readonly ExerciseId[];

/** Light legs on their own or after a run: a circuit of two rounds. */
export const LIGHT_CIRCUIT = {
  legs: [
    ["x01", "x02"],
    ["x06", "x08", "x07"],
    ["x21", "x18"],
    ["x23", "x28", "x26"],
  ],
  trunk: [
    ["x32", "x38", "x33", "x36"],
    ["x41", "x40"],
  ],
} as const satisfies Record<string, readonly Slot[]>;

/** Core and upper body. */
export const CORE_CIRCUIT: readonly Slot[] = [
  ["x32", "x34", "x35", "x38"],
  ["x33", "x39"],
  ["x36", "x37"],
  ["x44", "x43", "x41", "x40"],
];

/** Heavy legs: two sessions in turn, so that the same lift does not come twice in a row. */
export const HEAVY_SESSIONS: readonly (readonly Slot[])[] = [
  [
    ["x15", "x13", "x11", "x09"],
    ["x19", "x17", "x18"],
    ["x23", "x10", "x22", "x09"],
    ["x14", "x10", "x16", "x11"],
  ],
  [
    ["x14", "x11", "x09", "x16", "x10"],
    ["x17", "x18", "x20"],
    ["x24", "x13", "x10", "x09"],
    ["x15", "x13", "x11", "x09"],
  ],
];

/** Big lifts come first while the runner is fresh, calves last. */
export const HEAVY_ORDER: readonly ExerciseId[] = [
  "x15",
  "x19",
  "x16",
  "x13",
  "x17",
  "x20",
  "x14",
  "x11",
  "x10",
  "x09",
  "x18",
  "x22",
  "x23",
  "x24",
];

/** The two exercises of the halves of a hard run, in the order of the warm-up. */
export const HALVES = { lunge: "x06", squat: "x01" } as const satisfies Record<string, ExerciseId>;

/** Leg stops of an easy run, one exercise each, in turn. */
export const LEG_STOPS: readonly ExerciseId[] = ["x01", "x06", "x01", "x06", "x01", "x07"];
/** The stop that becomes one of jumps, for those whose legs are used to them. */
export const JUMP_STOP = { index: 2, exercise: "x03", contacts: 10 } as const;

/** Core stops of an easy run. */
export const CORE_STOPS: readonly Slot[] = [
  ["x39"],
  ["x41", "x40"],
  ["x32", "x39"],
  ["x41", "x40", "x39"],
];

/** Jumps that ride on a leg dose: the first at a steady count, the second with the rest. */
export const JUMPS = { few: "x03", rest: "x29" } as const satisfies Record<string, ExerciseId>;
