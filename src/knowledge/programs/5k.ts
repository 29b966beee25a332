import type { BuiltInProgram } from "./built-in-program.js";

/**
 * Four runs a week: one hard run at first, a second one from week 5 on (RL-8). Week 4 steps back
 * (RL-5), and the race week tapers (RL-11): a short race asks for no more.
 */
export const FIVE_K: BuiltInProgram = {
  id: "5k",
  title: "5 km in eight weeks",
  summary: "Four runs a week, one hard and later two, from about 17 to 24 km a week.",
  weeks: 8,
  runsAWeek: 4,
  text: `# 5 km in eight weeks
goal: 5 km
unit: km
about: Four runs a week, for runners who run about 16 km a week and can run half an hour without a break. Mondays, Wednesdays and Fridays are free.

## Week 1
Tue hills: 10 min warm-up + 6 x (30 s @ hard effort "uphill" + 1 min jog "back down") + 10 min cool-down
Thu easy: 4 km + 4 x (20 s strides + 1 min jog)
Sat easy 3 km
Sun long 5 km

## Week 2
Tue repetitions: 10 min warm-up + 4 x (200 m @ repetition pace + 200 m jog) + 10 min cool-down
Thu easy: 4 km + 4 x (20 s strides + 1 min jog)
Sat easy 3.5 km
Sun long 6 km

## Week 3
Tue intervals: 10 min warm-up + 4 x (400 m @ interval pace + 90 s jog) + 10 min cool-down
Thu easy: 4 km + 4 x (20 s strides + 1 min jog)
Sat easy 3.5 km
Sun long 6.5 km

## Week 4 · cutback
Tue repetitions: 10 min warm-up + 3 x (200 m @ repetition pace + 200 m jog) + 10 min cool-down
Thu easy 3.5 km
Sat easy 3 km
Sun long 4.5 km

## Week 5 · "Two hard runs from here on: the days after them stay free or easy."
Tue intervals: 10 min warm-up + 3 x (500 m @ interval pace + 2 min jog) + 10 min cool-down
Thu tempo: 10 min warm-up + 10 min @ threshold pace + 10 min cool-down
Sat easy 4 km
Sun long 7.5 km

## Week 6 · peak
Tue intervals: 10 min warm-up + 3 x (600 m @ interval pace + 2 min jog) + 10 min cool-down
Thu tempo: 10 min warm-up + 12 min @ threshold pace + 10 min cool-down
Sat easy 5 km
Sun long 8 km

## Week 7
Tue intervals: 10 min warm-up + 4 x (400 m @ interval pace + 90 s jog) + 10 min cool-down
Thu tempo: 10 min warm-up + 10 min @ threshold pace + 10 min cool-down
Sat easy 4 km
Sun long 7 km

## Week 8 · race
Tue intervals: 10 min warm-up + 3 x (400 m @ race pace + 90 s jog) + 10 min cool-down
Thu easy: 15 min + 4 x (20 s strides + 1 min jog)
Sat easy 15 min
Sun race 5 km
`,
};
