import type { ExerciseId } from "../domain/exercise.js";

/**
 * What may stand in for an exercise where the ground, the dark or the lack of equipment rules it
 * out, the best first. Legs stand in for legs and the trunk for the trunk, so that no dose grows
 * heavier; a jump gives way to knee drives, which keep its rhythm without a landing (EM-11).
 */
export const STAND_INS: Readonly<Partial<Record<ExerciseId, readonly ExerciseId[]>>> = {
  x03: ["x39"],
  x04: ["x03", "x39"],
  x05: ["x39"],
  x07: ["x06", "x08"],
  x09: ["x10", "x08"],
  x11: ["x10", "x08"],
  x12: ["x01"],
  x13: ["x01", "x10"],
  x14: ["x10", "x06"],
  x15: ["x01", "x10"],
  x16: ["x01", "x10"],
  x17: ["x18"],
  x19: ["x18"],
  x20: ["x21", "x18"],
  x21: ["x18", "x01"],
  x22: ["x18"],
  x25: ["x18"],
  x26: ["x08", "x18"],
  x27: ["x26", "x08"],
  x29: ["x39"],
  x30: ["x39"],
  x31: ["x39"],
  x32: ["x39"],
  x33: ["x39"],
  x34: ["x39"],
  x35: ["x39"],
  x36: ["x39"],
  x37: ["x39"],
  x38: ["x39"],
  x40: ["x41", "x39"],
  x41: ["x40", "x39"],
  x42: ["x40", "x39"],
  x43: ["x40", "x39"],
  x44: ["x40", "x39"],
};
