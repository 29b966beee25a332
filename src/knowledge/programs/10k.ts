import type { BuiltInProgram } from "./built-in-program.js";

/**
 * Four runs a week: one hard run at first, a second one from week 7 on (RL-8). Every third week
 * steps back (RL-5), and the last ten days taper (RL-11).
 */
export const TEN_K: BuiltInProgram = {
  id: "10k",
  title: "10 km in ten weeks",
  summary: "Four runs a week, one hard and later two, from about 20 to 29 km a week.",
  weeks: 10,
  runsAWeek: 4,
  text: `# 10 km in ten weeks
goal: 10 km
unit: km
about: Four runs a week, for runners who run about 20 km a week and 6 km at a time. Mondays, Wednesdays and Fridays are free.

## Week 1
Tue hills: 12 min warm-up + 6 x (30 s @ hard effort "uphill" + 90 s jog "back down") + 12 min cool-down
Thu easy: 4 km + 4 x (20 s strides + 1 min jog)
Sat easy 4 km
Sun long 6 km

## Week 2
Tue repetitions: 12 min warm-up + 5 x (200 m @ repetition pace + 200 m jog) + 12 min cool-down
Thu easy: 4 km + 4 x (20 s strides + 1 min jog)
Sat easy 4 km
Sun long 7 km

## Week 3 · cutback
Tue repetitions: 10 min warm-up + 4 x (200 m @ repetition pace + 200 m jog) + 10 min cool-down
Thu easy 3.5 km
Sat easy 3 km
Sun long 5 km

## Week 4
Tue intervals: 12 min warm-up + 3 x (600 m @ interval pace + 2 min jog) + 12 min cool-down
Thu easy: 4 km + 4 x (20 s strides + 1 min jog)
Sat easy 4 km
Sun long 8 km

## Week 5
Tue tempo: 10 min warm-up + 12 min @ threshold pace + 10 min cool-down
Thu easy: 5 km + 4 x (20 s strides + 1 min jog)
Sat easy 5 km
Sun long 9 km

## Week 6 · cutback
Tue repetitions: 10 min warm-up + 4 x (200 m @ repetition pace + 200 m jog) + 10 min cool-down
Thu easy 4 km
Sat easy 4 km
Sun long 6 km

## Week 7 · "Two hard runs from here on: the days after them stay free or easy."
Tue intervals: 12 min warm-up + 5 x (400 m @ interval pace + 90 s jog) + 12 min cool-down
Thu tempo: 10 min warm-up + 12 min @ threshold pace + 10 min cool-down
Sat easy 5 km
Sun long 10 km

## Week 8 · peak
Tue intervals: 12 min warm-up + 3 x (700 m @ interval pace + 2 min jog) + 12 min cool-down
Thu tempo: 10 min warm-up + 14 min @ threshold pace + 10 min cool-down
Sat easy 6 km
Sun long 11 km

## Week 9 · taper
Tue intervals: 12 min warm-up + 4 x (400 m @ interval pace + 90 s jog) + 12 min cool-down
Thu easy: 4 km + 4 x (20 s strides + 1 min jog)
Sat easy 4 km
Sun long 6 km

## Week 10 · race
Tue intervals: 12 min warm-up + 3 x (600 m @ race pace + 90 s jog) + 12 min cool-down
Thu easy: 20 min + 4 x (20 s strides + 1 min jog)
Sat easy 15 min
Sun race 10 km
`,
};
