import type { BuiltInProgram } from "./built-in-program.js";

/**
 * The article's week: Tuesday and Thursday hard, Monday and Friday free, the long run easy. The
 * weeks grow by a tenth at most (RL-2), every fourth steps back (RL-5), and the fast part of a run
 * stays within its share of the week (RL-7), except for the article's 6 × 1000 m in week 5. Week 9
 * is the highest: from three weeks before the race both running and strength get less (SD-11).
 */
export const HALF: BuiltInProgram = {
  id: "half",
  title: "Half marathon in twelve weeks",
  summary: "Five runs a week, two of them hard, from about 30 to 46 km a week.",
  weeks: 12,
  runsAWeek: 5,
  text: `# Half marathon in twelve weeks
goal: half marathon
unit: km
about: Five runs a week, two of them hard, for runners who run about 30 km a week and 9 km at a time. Mondays and Fridays are free.

## Week 1
Tue repetitions: 10 min warm-up + 6 x (200 m @ repetition pace + 200 m jog) + 10 min cool-down
Wed easy 4 km
Thu tempo: 10 min warm-up + 12 min @ threshold pace + 10 min cool-down
Sat easy 6 km
Sun long 9 km

## Week 2
Tue hills: 12 min warm-up + 6 x (45 s @ hard effort "uphill" + 90 s jog "back down") + 12 min cool-down
Wed easy 5 km
Thu tempo: 10 min warm-up + 14 min @ threshold pace + 10 min cool-down
Sat easy 6 km
Sun long 10 km

## Week 3
Tue intervals: 12 min warm-up + 5 x (500 m @ interval pace + 90 s jog) + 12 min cool-down
Wed easy 5 km
Thu tempo: 10 min warm-up + 16 min @ threshold pace + 10 min cool-down
Sat easy 6 km
Sun long 11 km

## Week 4 · cutback
Tue repetitions: 10 min warm-up + 6 x (200 m @ repetition pace + 200 m jog) + 10 min cool-down
Wed easy 4 km
Thu tempo: 10 min warm-up + 12 min @ threshold pace + 10 min cool-down
Sat easy 6 km
Sun long 7 km

## Week 5 · "The six kilometres on Tuesday are the most fast running so far: hold the pace back."
Tue intervals: 12 min warm-up + 6 x (1000 m @ interval pace + 90 s jog) + 12 min cool-down
Wed easy 4 km
Thu tempo: 10 min warm-up + 12 min @ threshold pace + 10 min cool-down
Sat easy 6 km
Sun long 12 km

## Week 6
Tue hills: 12 min warm-up + 8 x (1 min @ hard effort "uphill" + 90 s jog "back down") + 12 min cool-down
Wed easy 6 km
Thu tempo: 12 min warm-up + 20 min @ threshold pace + 12 min cool-down
Sat easy 7 km
Sun long 13 km

## Week 7
Tue intervals: 12 min warm-up + 5 x (600 m @ interval pace + 90 s jog) + 12 min cool-down
Wed easy 6 km
Thu tempo: 12 min warm-up + 3 x (7 min @ threshold pace + 1 min jog) + 12 min cool-down
Sat easy 7 km
Sun long 14 km

## Week 8 · cutback
Tue repetitions: 12 min warm-up + 8 x (200 m @ repetition pace + 200 m jog) + 12 min cool-down
Wed easy 5 km
Thu tempo: 10 min warm-up + 14 min @ threshold pace + 10 min cool-down
Sat easy 6 km
Sun long 9 km

## Week 9 · peak
Tue intervals: 12 min warm-up + 3 x (1200 m @ interval pace + 3 min jog) + 12 min cool-down
Wed easy 6 km
Thu tempo: 12 min warm-up + 2 x (11 min @ threshold pace + 2 min jog) + 12 min cool-down
Sat easy 8.5 km
Sun long 15 km

## Week 10 · taper
Tue intervals: 12 min warm-up + 4 x (800 m @ interval pace + 2 min jog) + 12 min cool-down
Wed easy 6 km
Thu tempo: 12 min warm-up + 20 min @ threshold pace + 12 min cool-down
Sat easy 7 km
Sun long 14 km

## Week 11 · taper
Tue intervals: 10 min warm-up + 5 x (400 m @ interval pace + 90 s jog) + 10 min cool-down
Wed easy 4 km
Thu tempo: 10 min warm-up + 12 min @ threshold pace + 10 min cool-down
Sat easy 4 km
Sun long 8 km

## Week 12 · race
Tue intervals: 12 min warm-up + 3 x (1000 m @ race pace + 90 s jog) + 12 min cool-down
Wed easy 30 min
Thu easy: 20 min + 4 x (20 s strides + 1 min jog)
Sat easy 20 min
Sun race 21.0975 km
`,
};
