import type { BuiltInProgram } from "./built-in-program.js";

/**
 * From nothing to 5 km, by time and without a hard run before the race (RL-8, three runs). The
 * running grows and the walking shrinks; weeks 4 and 8 step back (RL-5).
 */
export const FIVE_K_WALK_RUN: BuiltInProgram = {
  id: "5k-walk-run",
  title: "From walking to 5 km in nine weeks",
  summary: "Three outings a week of running and walking, for those who do not run yet.",
  weeks: 9,
  runsAWeek: 3,
  text: `# From walking to 5 km in nine weeks
goal: 5 km
unit: km
about: Three outings a week for those who do not run yet. Run so slowly that you can talk; repeat a week whenever it felt too much.

## Week 1
Tue walk-run: 5 min warm-up walk + 8 x (1 min work run + 90 s walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 8 x (1 min work run + 90 s walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 8 x (1 min work run + 90 s walk) + 5 min cool-down walk

## Week 2
Tue walk-run: 5 min warm-up walk + 6 x (2 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 6 x (2 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 6 x (2 min work run + 2 min walk) + 5 min cool-down walk

## Week 3
Tue walk-run: 5 min warm-up walk + 5 x (3 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 5 x (3 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 5 x (3 min work run + 2 min walk) + 5 min cool-down walk

## Week 4 · cutback
Tue walk-run: 5 min warm-up walk + 3 x (3 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 3 x (3 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 4 x (3 min work run + 2 min walk) + 5 min cool-down walk

## Week 5
Tue walk-run: 5 min warm-up walk + 4 x (4 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 4 x (5 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 4 x (5 min work run + 2 min walk) + 5 min cool-down walk

## Week 6
Tue walk-run: 5 min warm-up walk + 4 x (5 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 3 x (7 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 3 x (8 min work run + 2 min walk) + 5 min cool-down walk

## Week 7 · peak
Tue walk-run: 5 min warm-up walk + 3 x (8 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 2 x (12 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 2 x (15 min work run + 2 min walk) + 5 min cool-down walk

## Week 8 · cutback
Tue walk-run: 5 min warm-up walk + 2 x (8 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 2 x (7 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 22 min steady run + 5 min cool-down walk

## Week 9 · race
Tue walk-run: 5 min warm-up walk + 2 x (8 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 12 min steady run + 5 min cool-down walk
Sun race 5 km -- "Start slowly, and walk for a minute whenever you like."
`,
};
