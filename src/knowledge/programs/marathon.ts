import type { BuiltInProgram } from "./built-in-program.js";

/**
 * Five runs a week, two of them hard at most: intervals or hills on Tuesday, threshold or marathon
 * pace on Thursday. The long run ends at 26 km: under 150 minutes at 5:30/km and under the 180 that
 * a marathon plan allows at 6:30/km, and no more than 35 % of its week (RL-6). Weeks grow by a tenth
 * at most (RL-2), every fourth steps back (RL-5), and the last three taper (RL-11).
 */
export const MARATHON: BuiltInProgram = {
  id: "marathon",
  title: "Marathon in seventeen weeks",
  summary: "Five runs a week, two of them hard, from about 44 to 75 km a week.",
  weeks: 17,
  runsAWeek: 5,
  text: `# Marathon in seventeen weeks
goal: marathon
unit: km
about: Five runs a week, two of them hard, for runners who run about 42 km a week and 14 km at a time. Mondays and Fridays are free. The longest run is 26 km; stop after three hours, however far you are.

## Week 1
Tue hills: 2.5 km warm-up + 8 x (45 s @ hard effort "uphill" + 90 s jog "back down") + 2.5 km cool-down
Wed easy 7 km
Thu tempo: 2 km warm-up + 20 min @ threshold pace + 2 km cool-down
Sat easy 7 km
Sun long 15 km

## Week 2
Tue repetitions: 2.5 km warm-up + 8 x (200 m @ repetition pace + 200 m jog) + 2.5 km cool-down
Wed easy 8 km
Thu tempo: 2 km warm-up + 22 min @ threshold pace + 2 km cool-down
Sat easy 8 km
Sun long 16 km

## Week 3
Tue intervals: 2.5 km warm-up + 5 x (800 m @ interval pace + 2 min jog) + 2.5 km cool-down
Wed easy 8 km
Thu steady: 2 km warm-up + 5 km @ marathon pace + 1000 m cool-down
Sat easy 8 km
Sun long 17 km

## Week 4 · cutback
Tue repetitions: 2 km warm-up + 6 x (200 m @ repetition pace + 200 m jog) + 2 km cool-down
Wed easy 7 km
Thu easy: 6 km + 4 x (20 s strides + 1 min jog)
Sat easy 6 km
Sun long 13 km

## Week 5
Tue intervals: 2.5 km warm-up + 4 x (1000 m @ interval pace + 2 min jog) + 2.5 km cool-down
Wed easy 9 km
Thu tempo: 2.5 km warm-up + 2 x (12 min @ threshold pace + 2 min jog) + 2.5 km cool-down
Sat easy 8 km
Sun long 18.5 km

## Week 6
Tue hills: 3 km warm-up + 10 x (1 min @ hard effort "uphill" + 90 s jog "back down") + 3 km cool-down
Wed easy 10 km
Thu steady: 2 km warm-up + 7 km @ marathon pace + 1000 m cool-down
Sat easy 8 km
Sun long 20 km

## Week 7
Tue intervals: 3 km warm-up + 4 x (1200 m @ interval pace + 3 min jog) + 2 km cool-down
Wed easy 11 km
Thu tempo: 3 km warm-up + 3 x (9 min @ threshold pace + 2 min jog) + 2 km cool-down
Sat easy 8 km
Sun long 21 km

## Week 8 · cutback
Tue repetitions: 2 km warm-up + 8 x (200 m @ repetition pace + 200 m jog) + 2 km cool-down
Wed easy 8 km
Thu tempo: 2 km warm-up + 20 min @ threshold pace + 2 km cool-down
Sat easy 8 km
Sun long 16 km

## Week 9
Tue intervals: 3 km warm-up + 6 x (800 m @ interval pace + 2 min jog) + 2 km cool-down
Wed easy 12 km
Thu steady: 2 km warm-up + 8 km @ marathon pace + 1000 m cool-down
Sat easy 8 km
Sun long 22 km

## Week 10
Tue intervals: 3 km warm-up + 5 x (1000 m @ interval pace + 2 min jog) + 2 km cool-down
Wed easy 12 km
Thu tempo: 3 km warm-up + 2 x (15 min @ threshold pace + 3 min jog) + 2 km cool-down
Sat easy 10 km
Sun long 23.5 km

## Week 11
Tue hills: 3 km warm-up + 10 x (1 min @ hard effort "uphill" + 90 s jog "back down") + 2 km cool-down
Wed easy 13 km
Thu steady: 2 km warm-up + 10 km @ marathon pace + 1000 m cool-down
Sat easy 11 km
Sun long 24.5 km

## Week 12 · cutback
Tue repetitions: 2 km warm-up + 8 x (200 m @ repetition pace + 200 m jog) + 2 km cool-down
Wed easy 10 km
Thu tempo: 2 km warm-up + 20 min @ threshold pace + 2 km cool-down
Sat easy 10 km
Sun long 18 km

## Week 13
Tue intervals: 3 km warm-up + 4 x (1200 m @ interval pace + 3 min jog) + 2 km cool-down
Wed easy 13 km
Thu steady: 2 km warm-up + 12 km @ marathon pace + 1000 m cool-down
Sat easy 8 km
Sun long 25 km

## Week 14 · peak
Tue intervals: 3 km warm-up + 6 x (800 m @ interval pace + 2 min jog) + 2 km cool-down
Wed easy 14 km
Thu tempo: 3 km warm-up + 3 x (10 min @ threshold pace + 2 min jog) + 2 km cool-down
Sat easy 13 km
Sun long 26 km

## Week 15 · taper
Tue intervals: 3 km warm-up + 4 x (1000 m @ interval pace + 2 min jog) + 2 km cool-down
Wed easy 11 km
Thu steady: 2 km warm-up + 10 km @ marathon pace + 1000 m cool-down
Sat easy 9 km
Sun long 22 km

## Week 16 · taper
Tue intervals: 2.5 km warm-up + 5 x (600 m @ interval pace + 90 s jog) + 2.5 km cool-down
Wed easy 9 km
Thu tempo: 2 km warm-up + 20 min @ threshold pace + 2 km cool-down
Sat easy 8 km
Sun long 16 km

## Week 17 · race
Tue intervals: 2.5 km warm-up + 3 x (1000 m @ race pace + 2 min jog) + 2.5 km cool-down
Wed easy 9 km
Thu easy: 8 km + 4 x (20 s strides + 1 min jog)
Sat easy 4 km
Sun race 42.195 km
`,
};
