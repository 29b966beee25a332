import type { BuiltInProgram } from "./built-in-program.js";

/**
 * Back to running after a long break, in steps (RL-13): three outings, the running in them growing
 * from a third of an old week of some 27 km to two thirds, without a hard run. Every third week
 * steps back (RL-5).
 */
export const COMEBACK: BuiltInProgram = {
  id: "comeback",
  title: "Back to running in eight weeks",
  summary:
    "Three outings a week after a long break, from running and walking to easy runs of 40 minutes.",
  weeks: 8,
  runsAWeek: 3,
  text: `# Back to running in eight weeks
unit: km
about: Three outings a week for those who have run before and come back after four weeks or more without running. Run so slowly that you can talk; repeat a week whenever it felt too much. After an illness or an injury, begin when those who treated you say so.

## Week 1
Tue walk-run: 5 min warm-up walk + 6 x (2 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 6 x (2 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 6 x (2 min work run + 2 min walk) + 5 min cool-down walk

## Week 2
Tue walk-run: 5 min warm-up walk + 5 x (3 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 5 x (3 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 4 x (5 min work run + 2 min walk) + 5 min cool-down walk

## Week 3 · cutback
Tue walk-run: 5 min warm-up walk + 3 x (3 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 4 x (3 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 4 x (3 min work run + 2 min walk) + 5 min cool-down walk

## Week 4
Tue walk-run: 5 min warm-up walk + 4 x (5 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 4 x (5 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 4 x (5 min work run + 2 min walk) + 5 min cool-down walk

## Week 5
Tue walk-run: 5 min warm-up walk + 3 x (8 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 3 x (8 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 3 x (8 min work run + 2 min walk) + 5 min cool-down walk

## Week 6 · cutback
Tue walk-run: 5 min warm-up walk + 2 x (8 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 2 x (8 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 2 x (10 min work run + 2 min walk) + 5 min cool-down walk

## Week 7
Tue walk-run: 5 min warm-up walk + 2 x (12 min work run + 2 min walk) + 5 min cool-down walk
Thu walk-run: 5 min warm-up walk + 2 x (14 min work run + 2 min walk) + 5 min cool-down walk
Sun walk-run: 5 min warm-up walk + 30 min steady run + 5 min cool-down walk

## Week 8 · "Running without a break now, as slowly as you like."
Tue easy 35 min
Thu easy 35 min
Sun easy 40 min
`,
};
