import type { BuiltInProgram } from "./built-in-program.js";

/**
 * Running without a race: four runs, one of them hard (RL-8), every fourth week a step back (RL-5).
 * It ends lighter than its first week ran, so that it can begin again at week 1 or at week 5.
 */
export const BASE: BuiltInProgram = {
  id: "base",
  title: "Eight weeks of base",
  summary: "Four runs a week without a race, one of them hard, from about 22 to 31 km a week.",
  weeks: 8,
  runsAWeek: 4,
  text: `# Eight weeks of base
unit: km
about: Four runs a week to build on, for runners who run about 20 km a week and 6 km at a time. There is no race at the end: begin again at week 1, or go on to a program that has one. Mondays, Wednesdays and Fridays are free.

## Week 1
Tue hills: 12 min warm-up + 6 x (30 s @ hard effort "uphill" + 90 s jog "back down") + 12 min cool-down
Thu easy: 5 km + 4 x (20 s strides + 1 min jog)
Sat easy 4 km
Sun long 7 km

## Week 2
Tue fartlek: 12 min warm-up + 6 x (1 min @ hard effort + 2 min jog) + 12 min cool-down
Thu easy: 5 km + 4 x (20 s strides + 1 min jog)
Sat easy 4 km
Sun long 8 km

## Week 3
Tue tempo: 12 min warm-up + 12 min @ threshold pace + 12 min cool-down
Thu easy: 5 km + 4 x (20 s strides + 1 min jog)
Sat easy 5.5 km
Sun long 9 km

## Week 4 · cutback
Tue easy: 4 km + 4 x (20 s strides + 1 min jog)
Thu easy 4 km
Sat easy 4 km
Sun long 7 km

## Week 5
Tue hills: 12 min warm-up + 8 x (30 s @ hard effort "uphill" + 90 s jog "back down") + 12 min cool-down
Thu easy: 5 km + 4 x (20 s strides + 1 min jog)
Sat easy 6 km
Sun long 9.5 km

## Week 6
Tue fartlek: 12 min warm-up + 6 x (2 min @ hard effort + 2 min jog) + 12 min cool-down
Thu easy: 5 km + 4 x (20 s strides + 1 min jog)
Sat easy 6 km
Sun long 10 km

## Week 7
Tue tempo: 12 min warm-up + 15 min @ threshold pace + 12 min cool-down
Thu easy: 6 km + 4 x (20 s strides + 1 min jog)
Sat easy 7 km
Sun long 11 km

## Week 8 · cutback
Tue easy: 5 km + 4 x (20 s strides + 1 min jog)
Thu easy 5 km
Sat easy 5 km
Sun long 7.5 km
`,
};
