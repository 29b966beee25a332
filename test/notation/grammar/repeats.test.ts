import { describe, expect, it } from "vitest";
import { drawn, fileIn } from "./drawn.js";

type Rows = readonly (readonly [words: string, reading: string])[];

const inKilometres: Rows = [
  ["(300 m fast, 300 m jog) x 5", "intervals: 5 x (300 m @ hard effort + 300 m jog)"],
  [
    "2 km + (600m@4:00-4:20/km + 200m@6:00/km) * 6 + 2 km",
    "intervals: 2 km + 6 x (600 m @ 4:00-4:20/km + 200 m @ 6:00/km) + 2 km",
  ],
  [
    "8min WU, 5(2minx1min), 8min CD",
    "intervals: 8 min warm-up + 5 x (2 min + 1 min recovery) + 8 min cool-down",
  ],
  ["6 x 1m30s hard, 2m jog", "intervals: 6 x (90 s @ hard effort + 2 min jog)"],
  ["8 x 400 m @ 5k pace, 400 m jog", "intervals: 8 x (400 m @ 5k pace + 400 m jog)"],
  ["8x400m @ 5k pace w/ 400m jog", "intervals: 8 x (400 m @ 5k pace + 400 m jog)"],
  [
    "8 × 400m at 5K pace with 400m jogging recovery",
    "intervals: 8 x (400 m @ 5k pace + 400 m jog)",
  ],
  ["8*400 @ 5-K pace, 90 sec rest", "intervals: 8 x (400 m @ 5k pace + 90 s rest)"],
  ["6 x 800 with 2:30 jog", "intervals: 6 x (800 m + 150 s jog)"],
  ["6 x 800 / 2 min jog", "intervals: 6 x (800 m + 2 min jog)"],
  [
    "6-8 x 1 km at 4:05-4:10/km, 2 min recovery",
    "intervals: 6-8 x (1000 m @ 4:05-4:10/km + 2 min recovery)",
  ],
  [
    "10 x 1 min hard, 1 min easy",
    "intervals: 10 x (1 min @ hard effort + 1 min recovery @ easy effort)",
  ],
  [
    "10 x 1 min hard / 1 min easy",
    "intervals: 10 x (1 min @ hard effort + 1 min recovery @ easy effort)",
  ],
  ["10 x 1' hard, 1' jog", "intervals: 10 x (1 min @ hard effort + 1 min jog)"],
  ["5 x 3' @ 10k pace (2' jog)", "intervals: 5 x (3 min @ 10k pace + 2 min jog)"],
  ['12 x 30"/30"', "intervals: 12 x (30 s + 30 s recovery)"],
  ["15 x 30-30", "intervals: 15 x (30 s + 30 s recovery)"],
  ["3 x 10 min @ threshold, 2 min jog", "intervals: 3 x (10 min @ threshold pace + 2 min jog)"],
  ["4 x 5 min at 90-95% 5k, 90 s jog", "intervals: 4 x (5 min @ 90-95% 5k pace + 90 s jog)"],
  ["5 x 1000m in 3:45, 400 m jog", "intervals: 5 x (1000 m @ in 3:45 + 400 m jog)"],
  ["8 x 400 m in 88-90 s, 60 s rest", "intervals: 8 x (400 m @ in 1:28-1:30 + 1 min rest)"],
  ["4 x 1 mile @ HMP, 3 min rest", "intervals: 4 x (1609.344 m @ half pace + 3 min rest)"],
  ["6 reps of 600 m at 3k effort, 2 min walk", "intervals: 6 x (600 m @ 3k pace + 2 min walk)"],
  ["six x 200 m fast, 200 m walk", "intervals: 6 x (200 m @ hard effort + 200 m walk)"],
  ["5 x 2 km @ 4:20/km", "intervals: 5 x (2 km @ 4:20/km) ? recovery-not-given"],
  [
    "2 sets of 5 x 300 m, 1 min jog, 4 min between sets",
    "intervals: 2 x (5 x (300 m + 1 min jog) + 4 min recovery)",
  ],
  [
    "2 x (5 x 300 m with 100 m walk), 4 min walk between sets",
    "intervals: 2 x (5 x (300 m + 100 m walk) + 4 min walk)",
  ],
  [
    "3 x (800 m @ 5k pace, 400 m jog, 400 m @ mile pace, 400 m jog)",
    "intervals: 3 x (800 m @ 5k pace + 400 m jog + 400 m @ mile pace + 400 m jog)",
  ],
  [
    "4 x (2 min hard, 1 min moderate, 2 min easy)",
    "intervals: 4 x (2 min @ hard effort + 1 min @ moderate effort + 2 min recovery @ easy effort)",
  ],
  [
    "1000-800-600-400 m, 2 min jog",
    "intervals: 1000 m work + 2 min jog + 800 m work + 2 min jog + 600 m work + 2 min jog + 400 m work",
  ],
  [
    "4-3-2-1 min hard with 2 min jog",
    "intervals: 4 min work @ hard effort + 2 min jog + 3 min work @ hard effort + 2 min jog + 2 min work @ hard effort + 2 min jog + 1 min work @ hard effort",
  ],
  [
    "5/4/3/2/1 min @ 10k pace, 90 s jog",
    "intervals: 5 min work @ 10k pace + 90 s jog + 4 min work @ 10k pace + 90 s jog + 3 min work @ 10k pace + 90 s jog + 2 min work @ 10k pace + 90 s jog + 1 min work @ 10k pace",
  ],
  [
    "2000m-1000m @ 10k pace with 3 min rest",
    "intervals: 2 km work @ 10k pace + 3 min rest + 1000 m work @ 10k pace",
  ],
  [
    "5 min hard, 3 min jog, 5 min hard",
    "tempo: 5 min @ hard effort + 3 min jog + 5 min @ hard effort",
  ],
  [
    "3 x 10-20-30",
    "intervals: 3 x (30 s @ easy effort + 20 s @ moderate effort + 10 s @ all out effort)",
  ],
  [
    "3 x 5 10-20-30, 2 min rest",
    "intervals: 3 x (5 x (30 s @ easy effort + 20 s @ moderate effort + 10 s @ all out effort) + 2 min rest)",
  ],
  [
    "4 x 1500 m or 3 x 2000 m @ 10k pace, 2 min jog",
    "intervals: 4 x (1500 m @ 10k pace + 2 min jog) or 3 x (2 km @ 10k pace + 2 min jog) ? alternative-kept",
  ],
  [
    "WU: 2 km, MS: 6 x 500 m @ 3k pace w/ 2 min jog, CD: 2 km",
    "intervals: 2 km warm-up + 6 x (500 m @ 3k pace + 2 min jog) + 2 km cool-down",
  ],
  [
    "2 km warm-up + 5 x 800 m @ 5k pace, 2 min jog + 2 km cool-down",
    "intervals: 2 km warm-up + 5 x (800 m @ 5k pace + 2 min jog) + 2 km cool-down",
  ],
  [
    "15 min WU, 6 x 2 min @ RPE 8, 2 min easy, 10 min CD",
    "intervals: 15 min warm-up + 6 x (2 min @ rpe 8 + 2 min recovery @ easy effort) + 10 min cool-down",
  ],
  [
    "warmup 10 min\n6 x 1:00 5k pace\n1:30 recovery between intervals\ncooldown 10 min",
    "intervals: 10 min warm-up + 6 x (1 min @ 5k pace + 90 s recovery) + 10 min cool-down",
  ],
  [
    "2:00 mile pace\n4:00 5k pace\n2:00 mile pace\n1:30 recovery between intervals",
    "intervals: 2 min work @ mile pace + 90 s recovery + 4 min work @ 5k pace + 90 s recovery + 2 min work @ mile pace",
  ],
  [
    "3 x 1:00 mile pace\n2 x 3:00 10k pace\nRecovery is 1:00 after mile pace and 2:00 after 10k pace",
    "intervals: 3 x (1 min @ mile pace + 1 min recovery) + 2 x (3 min @ 10k pace + 2 min recovery)",
  ],
  [
    "90 s 5k pace\n90 s mile pace\nSeries should be done 4 x\n1:00 recovery between all intervals",
    "intervals: 4 x (90 s @ 5k pace + 1 min recovery + 90 s @ mile pace + 1 min recovery)",
  ],
  [
    "8 x 2:00 5k pace\nRecovery is 1:00 after all intervals except #4",
    "~intervals: 8 x (2 min @ 5k pace + 1 min recovery) …",
  ],
  [
    "20 min fartlek, alternate 1 min hard and 1 min easy",
    "fartlek: 10 x (1 min @ hard effort + 1 min recovery @ easy effort)",
  ],
  [
    "alternate 3 min fast and 2 min slow for 25 min",
    "intervals: 5 x (3 min @ hard effort + 2 min recovery @ easy effort)",
  ],
  [
    "10 km with 6 x 1 min hard / 1 min easy",
    "intervals 10 km: 6 x (1 min @ hard effort + 1 min recovery @ easy effort)",
  ],
  ["5 x 1 km (90 s)", "intervals: 5 x (1000 m + 90 s recovery)"],
  ["8 x 60m strides", "easy: 8 x (60 m strides)"],
  ["10 x 50m sprints, walk back", "repetitions: 10 x (50 m + ? walk)"],
  ["6 x 45 sec uphill, jog down", 'hills: 6 x (45 s "uphill" + ? jog)'],
  ["8 x hill", 'hills: 8 x (? "hill") ? recovery-not-given'],
  [
    "5 x (200 m uphill at 5k pace, 200 m downhill easy), 2 min rest between sets",
    'hills: 5 x (200 m @ 5k pace "uphill" + 200 m recovery @ easy effort "downhill" + 2 min rest)',
  ],
  ["Hills: 10 x 30 s, walk down", "hills: 10 x (30 s + ? walk)"],
  ["3 x 1,000 m, 2 min rest", "intervals: 3 x (1000 m + 2 min rest)"],
  ["4 x 1/2 mile, 2 min rest", "intervals: 4 x (804.672 m + 2 min rest)"],
  ["6 x 2½ min hard, 90 s jog", "intervals: 6 x (150 s @ hard effort + 90 s jog)"],
  ["5x5 min Z4, 2 min Z1", "intervals: 5 x (5 min @ zone 4 + 2 min recovery @ zone 1)"],
  ["4 x 8 min at 85-90% HRmax, 2 min jog", "intervals: 4 x (8 min @ 85-90% max hr + 2 min jog)"],
  ["3 x 12 min @ LT, 2-3 min jog", "intervals: 3 x (12 min @ threshold pace + 2-3 min jog)"],
  [
    "5 sets of (1000m at 95% 5k, 500m at 75% 5k)",
    "intervals: 5 x (1000 m @ 95% 5k pace + 500 m recovery @ 75% 5k pace)",
  ],
  ["20 x 200 m R, 200 m jog", "intervals: 20 x (200 m @ repetition pace + 200 m jog)"],
  [
    "2 E + 3 x (2 T + 1 min rest) + 1 E",
    "intervals: 2 km @ easy pace + 3 x (2 km @ threshold pace + 1 min rest) + 1000 m @ easy pace",
  ],
  ["800m in 6:65", "~easy 800 m … ? impossible-time"],
];

const inMiles: Rows = [
  ["4 x mile at 10k pace with 400 m jog", "intervals: 4 x (1 mi @ 10k pace + 400 m jog)"],
  [
    "3 x 2 miles @ MP - 5 s/mi, 3 min jog",
    "steady: 3 x (2 mi @ marathon pace - 5 s/mi + 3 min jog)",
  ],
];

describe("the reading of repeats", () => {
  it.each(inKilometres)("%j is %s", (words, reading) => {
    expect(drawn(words, fileIn("en"))).toBe(reading);
  });

  it.each(inMiles)("%j in a program of miles is %s", (words, reading) => {
    expect(drawn(words, fileIn("en", { unit: "mi" }))).toBe(reading);
  });
});
