import { FIVE_K_WALK_RUN } from "./5k-walk-run.js";
import { TEN_K } from "./10k.js";
import type { BuiltInProgram } from "./built-in-program.js";
import { HALF } from "./half.js";

export type { BuiltInProgram } from "./built-in-program.js";

/** The programs that come with the bot, shortest race first. */
export const BUILT_IN_PROGRAMS: readonly BuiltInProgram[] = [FIVE_K_WALK_RUN, TEN_K, HALF];

/** The program of that id; null if there is none. */
export function builtInProgram(id: string): BuiltInProgram | null {
  return BUILT_IN_PROGRAMS.find((program) => program.id === id) ?? null;
}
