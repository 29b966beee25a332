import { FIVE_K } from "./5k.js";
import { FIVE_K_WALK_RUN } from "./5k-walk-run.js";
import { TEN_K } from "./10k.js";
import { BASE } from "./base.js";
import type { BuiltInProgram } from "./built-in-program.js";
import { COMEBACK } from "./comeback.js";
import { HALF } from "./half.js";
import { HALF_SATURDAY } from "./half-saturday.js";
import { MARATHON } from "./marathon.js";

export type { BuiltInProgram } from "./built-in-program.js";

/** The programs that come with the bot: shortest race first, then those without a race. */
export const BUILT_IN_PROGRAMS: readonly BuiltInProgram[] = [
  FIVE_K_WALK_RUN,
  FIVE_K,
  TEN_K,
  HALF,
  HALF_SATURDAY,
  MARATHON,
  BASE,
  COMEBACK,
];

/** The program of that id; null if there is none. */
export function builtInProgram(id: string): BuiltInProgram | null {
  return BUILT_IN_PROGRAMS.find((program) => program.id === id) ?? null;
}
