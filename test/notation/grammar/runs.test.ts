import { describe, expect, it } from "vitest";
import { drawn, fileIn } from "./drawn.js";

type Rows = readonly (readonly [words: string, reading: string])[];

const inKilometres: Rows = [
  ["45 min at 210 watts", "~easy 45 min …"],
  ["45 min 190-210w", "~easy 45 min …"],
  ["bring it down to 60% this week", "~other … ? unread-line"],
  [
    "16 km long run:\n10 km easy\n6 km at MP",
    "long 16 km: 10 km @ easy effort + 6 km @ marathon pace",
  ],
  ["16 km long run (3/1)", "~long 16 km …"],
  ["3½ min run, 1-and-a-half minutes walk", "walk-run: 210 s steady run + 90 s walk"],
  [
    "run two and a half minutes, walk one and a half minutes. Repeat 5 times",
    "walk-run: 5 x (150 s work run + 90 s walk)",
  ],
  ["Step-ups 3x8 / Band walks 3x12 / Pallof press 3x10", "strength heavy …"],
  [
    "22 km Marathon Simulation (rolling hills), consisting of:\n8 km easy\n10 km at MP\n4 km easy",
    "~long 22 km: 8 km @ easy effort + 10 km @ marathon pace + 4 km @ easy effort …",
  ],
  ["5 km", "easy 5 km"],
  ["5km easy", "easy 5 km"],
  ["easy 5 km", "easy 5 km"],
  ["Easy run, 5 km", "easy 5 km"],
  ["8 to 10 km easy", "easy 8-10 km"],
  ["6-8 km easy", "easy 6-8 km"],
  ["70–75 min easy", "easy 70-75 min"],
  ["45 min", "easy 45 min"],
  ["45' easy", "easy 45 min"],
  ["1h15 easy", "easy 75 min"],
  ["1 h 30 min long run", "long 90 min"],
  ["1:45 run", "easy 105 min ? ambiguous"],
  ["1:30:00 long run", "long 90 min"],
  ["18:00 recovery run", "recovery 18 min"],
  ["10 k easy", "easy 10 km"],
  ["24K/15 mile run", "easy 24 km"],
  ["9 km (Z2)", "easy 9 km: 9 km @ zone 2"],
  ["9 km Z2", "easy 9 km: 9 km @ zone 2"],
  ["50 min Z1-2", "easy 50 min: 50 min @ zone 1-2"],
  ["60 min HR zone 2", "easy 60 min: 60 min @ hr zone 2"],
  ["60 min @ 70-75% HRmax", "easy 60 min: 60 min @ 70-75% max hr"],
  ["40 min HR 135-145", "steady 40 min: 40 min @ 135-145 bpm"],
  ["40 min at 140 bpm", "steady 40 min: 40 min @ 140 bpm"],
  ["30 min RPE 3-4/10", "easy 30 min: 30 min @ rpe 3-4"],
  ["8 km @ 5:30-6:00/km", "steady 8 km: 8 km @ 5:30-6:00/km"],
  ["8 km easy (5:45/km)", "easy 8 km: 8 km @ 5:45/km"],
  ["7 km (5:30)", "steady 7 km: 7 km @ 5:30/km"],
  ["10 km steady", "steady 10 km"],
  ["12 km moderate", "steady 12 km"],
  ["10 km at 105% MP", "tempo 10 km: 10 km @ 105% marathon pace"],
  ["20 min tempo", "tempo 20 min"],
  ["30 tempo", "tempo 30 min ? unit-unclear"],
  ["8 km tempo", "tempo 8 km"],
  ["6-9 km tempo @ 4:25/km", "tempo 6-9 km: 6-9 km @ 4:25/km"],
  ["13 km tempo (8 km @ tempo)", "tempo 13 km: 8 km @ threshold pace"],
  [
    "2 km easy, 6 km tempo, 2 km easy",
    "tempo: 2 km @ easy effort + 6 km @ threshold pace + 2 km @ easy effort",
  ],
  [
    "10 min easy then 20 min tempo then 10 min easy",
    "tempo: 10 min @ easy effort + 20 min @ threshold pace + 10 min @ easy effort",
  ],
  [
    "2 km WU, 5 km at threshold, 1 km CD",
    "tempo: 2 km warm-up + 5 km @ threshold pace + 1000 m cool-down",
  ],
  [
    "15 min WU + 20 min @ HMP + 10 s/km + 10 min CD",
    "tempo: 15 min warm-up + 20 min @ half pace + 10 s/km + 10 min cool-down",
  ],
  ["20 min at 10 s/km faster than MP", "tempo 20 min: 20 min @ marathon pace - 10 s/km"],
  ["12 km progression run", "progression 12 km"],
  [
    "12 km progressing from easy to moderate",
    "progression 12 km: 12 km @ from easy effort to moderate effort",
  ],
  ["10 km from 5:30 to 4:45/km", "progression 10 km: 10 km @ from 5:30/km to 4:45/km"],
  ["15 km 5:00/km -> 4:30/km", "progression 15 km: 15 km @ from 5:00/km to 4:30/km"],
  ["8 km easy to steady", "progression 8 km: 8 km @ from easy effort to moderate effort"],
  ["8 km easy + 6 x 20 s strides", "easy: 8 km @ easy effort + 6 x (20 s strides)"],
  ["8 km easy with 4 x 100 m strides", "easy: 8 km @ easy effort + 4 x (100 m strides)"],
  ["6 km easy + strides", "easy: 6 km @ easy effort + ? strides"],
  ["6 km easy, 5 strides", "easy: 6 km @ easy effort + 5 x (? strides)"],
  ["10 x 100 m strides", "easy: 10 x (100 m strides)"],
  ["20 km long", "long 20 km"],
  ["Long run 18 km", "long 18 km"],
  ["2 hours long run", "long 120 min"],
  ["18 km LSD", "long 18 km"],
  ["25 km long run with last 8 km at MP", "long 25 km: 17 km + 8 km @ marathon pace"],
  ["24 km long, first 6 km easy", "long 24 km: 6 km @ easy effort + 18 km"],
  ["22 km incl. 3 x 4 km @ MP, 1 km jog", "steady 22 km: 3 x (4 km @ marathon pace + 1000 m jog)"],
  ["30 km (last 10 km @ MP)", "steady 30 km: 20 km + 10 km @ marathon pace"],
  [
    "90 min long run with 3 x 10 min at HMP, 3 min jog",
    "long 90 min: 3 x (10 min @ half pace + 3 min jog)",
  ],
  ["20 km long run in zone 2", "long 20 km: 20 km @ zone 2"],
  ["30 min shakeout", "recovery 30 min"],
  ["20 min recovery jog", "recovery 20 min"],
  ["Recovery run 5 km", "recovery 5 km"],
  ["16 km easy through rolling hills", '~easy 16 km: 16 km @ easy effort "hills" …'],
  ["6 km easy (with the dog)", "~easy 6 km …"],
  ["10 km or 60 min", "easy 10 km: or 60 min ? alternative-kept"],
  ["easy 6 km (or 40 min)", "easy 6 km: or 40 min ? alternative-kept"],
  ["12 km - 60 min", "easy 12 km 60 min"],
  ["5k, 30 to 35 min", "easy 5 km 30-35 min"],
];

const inMiles: Rows = [
  ["6", "easy 6 mi"],
  ["4-6 miles easy {6}", "easy 4-6 mi"],
  ["{5:8} steady", "steady 5 mi"],
  ["{3-5:5-8} very easy", "easy 3-5 mi: 3-5 mi @ very easy effort"],
  ["3 mile easy 6", "~easy 3 mi …"],
  ["5.5 mile run", "easy 5.5 mi"],
  ["8 mi @ 8:45", "steady 8 mi: 8 mi @ 8:45/mi"],
  ["8 mi @ 8:45-9:00/mi", "steady 8 mi: 8 mi @ 8:45-9:00/mi"],
  ["9 mi @ MP", "steady 9 mi: 9 mi @ marathon pace"],
  ["6 mi at 85% 5k", "steady 6 mi: 6 mi @ 85% 5k pace"],
  [
    "{1} warm up, {4} @ HMP, {1} cool down, ({6})",
    "tempo 6 mi: 1 mi warm-up + 4 mi @ half pace + 1 mi cool-down",
  ],
  ["3 mi pace", "steady 3 mi: 3 mi @ race pace"],
];

describe("the reading of runs", () => {
  it.each(inKilometres)("%j is %s", (words, reading) => {
    expect(drawn(words, fileIn("en"))).toBe(reading);
  });

  it.each(inMiles)("%j in a program of miles is %s", (words, reading) => {
    expect(drawn(words, fileIn("en", { unit: "mi" }))).toBe(reading);
  });
});
