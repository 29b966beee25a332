import { type FileOfWords, KILOMETRES } from "./rows.js";

const lines = (...parts: readonly string[]) => parts.join("\n");

const firstRuns: FileOfWords = {
  shape: "a program for those who begin to run",
  settings: KILOMETRES,
  sessions: [
    [
      "Run 40 seconds, walk 40 seconds. Repeat 12 times",
      "walk-run: 12 x (40 s work run + 40 s walk)",
    ],
    ["Run/walk 18 minutes", "walk-run 18 min"],
    ["Walk 4km", "cross-training 4 km: 4 km steady walk"],
    ["Walk 4km (be quicker than last week)", "~cross-training 4 km: 4 km steady walk …"],
    ["Run 2km, walk 1km", "walk-run: 2 km steady run + 1000 m walk"],
    [
      "Run 8 minutes, walk 90 seconds. Repeat 3 times",
      "walk-run: 3 x (8 min work run + 90 s walk)",
    ],
    ["Race Day!", "race"],
    [
      "Walk briskly for 4 min, followed by a 45-sec jog and a 75-sec walk. Do that 6 times.",
      "~walk-run: 4 min walk + 6 x (45 s work jog + 75 s walk) …",
    ],
    [
      "First a 5-min walk, then a two-min jog, and 45-sec walk. Repeat 5 times.",
      "walk-run: 5 min walk + 5 x (2 min work jog + 45 s walk)",
    ],
    [
      "A brisk 5-min walk, then a 12-min jog. Repeat 2 times.",
      "walk-run: 5 min walk + 2 x (12 min work jog) ? recovery-not-given",
    ],
    [
      "Walk 5 min, followed by a 12-min jog, a two-min walk, jog for 8 min, one min of walking, jog for 12 min.",
      "walk-run: 5 min walk + 12 min steady jog + 2 min walk + 8 min steady jog + 1 min walk + 12 min steady jog",
    ],
    [
      "Five-minute warmup walk. Alternate jogging for 60 seconds and walking for 75 seconds, in total 18 minutes.",
      "walk-run: 5 min warm-up walk + 8 x (1 min work jog + 75 s walk)",
    ],
    [
      "Five-minute warmup walk. Then alternate 80 seconds jogging and two minutes walking, for a total of 19 minutes.",
      "walk-run: 5 min warm-up walk + 5-6 x (80 s work jog + 2 min walk)",
    ],
    [
      "Five-minute warmup walk, then three repetitions of: jog 75 seconds, walk 75 seconds, jog 2 minutes, walk 2 minutes",
      "walk-run: 5 min warm-up walk + 3 x (75 s work jog + 75 s walk + 2 min work jog + 2 min walk)",
    ],
    [
      "Five-minute walk as a warmup, then: Jog 4 minutes; walk 75 seconds; jog 6 minutes; walk 2.5 minutes; jog 4 minutes",
      "~walk-run: 5 min warm-up walk + 4 min steady jog + 75 s walk + 6 min steady jog + 150 s walk + 4 min steady jog …",
    ],
    [
      "Warmup walk of five minutes, then 18 minutes of jogging, no walking.",
      "~easy: 5 min warm-up walk + 18 min steady jog …",
    ],
    [
      "Now for the last one! Well done! Five-minute warmup walk, then a jog of 26 minutes",
      "~easy: 5 min warm-up walk + 26 min steady jog …",
    ],
  ],
};

const itemByItem: FileOfWords = {
  shape: "a list of items with clocks",
  settings: KILOMETRES,
  sessions: [
    ["20:00 Recovery Run", "recovery 20 min"],
    ["30:00 Run", "easy 30 min"],
    ["12K/7.5 Mile Run", "easy 12 km"],
    ["15K/9.3 Miles", "easy 15 km"],
    ["4K/2.5 Mile Recovery Run", "recovery 4 km"],
    [
      lines("6:00 Warm Up", "6 x 1:30 5K Pace", "Between Intervals 1:15 Recovery"),
      "intervals: 6 min warm-up + 6 x (90 s @ 5k pace + 75 s recovery)",
    ],
    [
      lines(
        "6:00 Warm Up",
        "24:00 Fartlek",
        "Alternate between 1:00 Hard",
        "Running and 3:00 Easy Running",
        "for 24:00",
      ),
      "fartlek: 6 min warm-up + 6 x (1 min @ hard effort + 3 min recovery @ easy effort)",
    ],
    [
      lines(
        "5:00 Warm Up",
        "12:00 Fartlek",
        "Alternate 1:00 Hard Running with 1:00 Easy Running for 12:00",
      ),
      "fartlek: 5 min warm-up + 6 x (1 min @ hard effort + 1 min recovery @ easy effort)",
    ],
    [
      lines("5:00 Warm Up", "18:00 Fartlek", "Alternate 2:00 of hard running and 1:00 easy"),
      "fartlek: 5 min warm-up + 6 x (2 min @ hard effort + 1 min recovery @ easy effort)",
    ],
    [
      lines(
        "5:00 Warm Up",
        "1:00 Mile Pace",
        "2:00 5K Pace",
        "4:00 10K Pace",
        "1:00 Mile Pace",
        "1:30 Recovery Between Intervals",
      ),
      "intervals: 5 min warm-up + 1 min work @ mile pace + 90 s recovery + 2 min work @ 5k pace + 90 s recovery + 4 min work @ 10k pace + 90 s recovery + 1 min work @ mile pace",
    ],
    [
      lines(
        "5:00 Warm Up",
        "3 x 1:00 5K Pace",
        "1 x 1:00 Mile Pace",
        "3 x 1:00 5K Pace",
        "1 x 1:00 Mile Pace",
        "30 second recovery after each 5K Pace Interval",
        "1:30 recovery after those at Mile Pace",
      ),
      "~intervals: 5 min warm-up + 3 x (1 min @ 5k pace + 30 s recovery) + 1 x (1 min @ mile pace + 90 s recovery) + 3 x (1 min @ 5k pace + 30 s recovery) + 1 x (1 min @ mile pace + 90 s recovery) …",
    ],
    [
      lines("5:00 Warm Up", "3 x 6:00 5K Pace", "2:15 recovery between all of them"),
      "~intervals: 5 min warm-up + 3 x (6 min @ 5k pace + 135 s recovery) …",
    ],
    [
      lines(
        "6:00 Warm Up",
        "3 x 1:00 Mile Pace",
        "2 x 2:00 5k Pace",
        "1 x 1:00 Mile Pace",
        "Recover 1:00 after Mile Pace and 1:45 after 5K Pace",
      ),
      "intervals: 6 min warm-up + 3 x (1 min @ mile pace + 1 min recovery) + 2 x (2 min @ 5k pace + 105 s recovery) + 1 x (1 min @ mile pace + 1 min recovery)",
    ],
    [lines("7:00 Warm Up", "20:00 Tempo Run"), "tempo: 7 min warm-up + 20 min @ threshold pace"],
    [lines("5:00 Warm Up", "18:00 Progression Tempo Run"), "progression: 5 min warm-up + 18 min"],
    [
      lines("2K Warm Up", "6K Tempo Run", "1K Cool Down"),
      "tempo: 2 km warm-up + 6 km @ threshold pace + 1000 m cool-down",
    ],
    [
      lines(
        "5:00 Warm Up",
        "15 x 0:40 Mile pace",
        "Run #1 and #8 at 5K pace",
        "1:00 recovery between intervals",
      ),
      "~intervals: 5 min warm-up + 15 x (40 s @ mile pace + 1 min recovery) …",
    ],
    [
      lines(
        "5:00 Warm Up",
        "8 x 2:00 5K Pace",
        "1:00 recovery after each interval except #3 and #6.",
        "After #3 and #6 2:00 recovery.",
      ),
      "~intervals: 5 min warm-up + 8 x (2 min @ 5k pace + 1 min recovery) …",
    ],
    [
      lines(
        "5:00 Warm Up",
        "1:10 10K Effort",
        "0:50 5K Effort",
        "0:25 Mile Effort",
        "The series should be done 4 times",
        "Recover 1:50 after 10K effort, 1:20 after 5K effort & 0:50 after Mile effort",
      ),
      "intervals: 5 min warm-up + 4 x (70 s @ 10k pace + 110 s recovery + 50 s @ 5k pace + 80 s recovery + 25 s @ mile pace + 50 s recovery)",
    ],
    [
      lines(
        "5:00 Warm Up",
        "3:00 Recovery Pace straight into 1:00 Mile Pace",
        "2:00 10k Pace straight into 1:00 Mile Pace",
        "Recovery: 1:00 after Recovery Run Pace, 1:30 after 10K Pace",
      ),
      "intervals: 5 min warm-up + 3 min @ easy effort + 1 min @ mile pace + 1 min recovery + 2 min work @ 10k pace + 1 min @ mile pace",
    ],
    [
      lines(
        "6:00 Warm Up",
        "5:00 10K Pace",
        "2:00 5K Pace",
        "1:00 Mile Pace",
        "0:30 Best Pace",
        "1:30 recovery after 10K and 5K Pace",
        "1:00 recovery after Mile and",
        "Best Pace",
      ),
      "intervals: 6 min warm-up + 5 min work @ 10k pace + 90 s recovery + 2 min work @ 5k pace + 90 s recovery + 1 min work @ mile pace + 1 min recovery + 30 s work @ all out effort",
    ],
    [
      lines(
        "5:00 Warm Up",
        "1:15 5K Pace",
        "1:15 10K Pace",
        "1:15 Mile Pace",
        "Run the series 3 x’s",
        "1:15 recovery between each of them",
      ),
      "~intervals: 5 min warm-up + 3 x (75 s @ 5k pace + 75 s recovery + 75 s @ 10k pace + 75 s recovery + 75 s @ mile pace + 75 s recovery) …",
    ],
    [
      lines(
        "7:00 Warm Up",
        "3 x 2:00 5K Pace",
        "8:00 Tempo Run",
        "3 x 2:00 5K Pace",
        "Recover 1:00 after 5K Pace and 2:30 after the Tempo Run",
      ),
      "tempo: 7 min warm-up + 3 x (2 min @ 5k pace + 1 min recovery) + 8 min work @ threshold pace + 150 s recovery + 3 x (2 min @ 5k pace + 1 min recovery)",
    ],
    [
      lines(
        "5:00 Warmup",
        "4:00 Recovery Run Pace",
        "3:00 10K Pace",
        "2:00 5K Pace",
        "1:00 Best Pace",
        "Run it as a 10:00 Progression Run",
      ),
      "~progression: 5 min warm-up + 4 min @ recovery pace + 3 min @ 10k pace + 2 min @ 5k pace + 1 min @ all out effort …",
    ],
    [
      lines(
        "5:00 Warm Up",
        "2:00 5K Pace",
        "3 x 0:30 Mile Pace",
        "Run the series 3 x’s",
        "2:00 Recovery after 5k Pace",
        "1:00 Recovery after Mile Pace",
      ),
      "intervals: 5 min warm-up + 3 x (2 min @ 5k pace + 2 min recovery + 3 x (30 s @ mile pace + 1 min recovery))",
    ],
  ],
};

const details: FileOfWords = {
  shape: "a table with a sentence or two for each day",
  settings: KILOMETRES,
  sessions: [
    [
      "Warm-up 2km. 6x800m at 3:50-4:00/km, 75 sec recovery jog. Cool-down 1km.",
      "intervals: 2 km warm-up + 6 x (800 m @ 3:50-4:00/km + 75 s jog) + 1000 m cool-down",
    ],
    [
      "Easy 3km warm-up, 5km at tempo effort (controlled but hard). Jog 1km as a cool-down.",
      "~tempo: 3 km warm-up @ easy effort + 5 km @ threshold pace + 1000 m cool-down jog …",
    ],
    [
      "2km warm-up 6km tempo. You are stronger than a month ago.",
      "~tempo: 2 km warm-up + 6 km @ threshold pace …",
    ],
    [
      "Jog 4km easy + 5x80m strides @ race pace. Stay light on your feet.",
      "~easy: 4 km steady jog @ easy effort + 5 x (80 m strides @ race pace) …",
    ],
    [
      "3km very easy. Just 15-20 minutes. Loosen the legs.",
      "~easy 3 km 15-20 min: 3 km @ very easy effort …",
    ],
    ["Steady long run. One gel at 45 min, another at 80 min.", "~long …"],
    [
      "16km long run, last 3km @ race pace (4:30/km). Gels at 50 and 80 min.",
      "~long 16 km: 13 km + 3 km @ 4:30/km …",
    ],
    ["Full rest. Eat well and go to bed early.", "rest"],
    ["6km Easy (6:50 pace)", "easy 6 km: 6 km @ 6:50/km"],
    ["12km Long Run (6:30-6:40 pace)", "long 12 km: 12 km @ 6:30-6:40/km"],
    ["6-7km Easy (6:35 pace)", "easy 6-7 km: 6-7 km @ 6:35/km"],
    [
      "16-17km long run, the last 4km at race pace (5:40)",
      "long 16-17 km: 12-13 km + 4 km @ 5:40/km",
    ],
    ["7km tempo at 6:05 pace", "tempo 7 km: 7 km @ 6:05/km"],
    ["13km with last 2km at race pace", "steady 13 km: 11 km + 2 km @ race pace"],
    [
      "6km easy with 2x1km at race pace",
      "steady 6 km: 2 x (1000 m @ race pace) ? recovery-not-given",
    ],
    ["3km easy with 5x300m strides", "easy: 3 km @ easy effort + 5 x (300 m strides)"],
    ["4km easy + 6x80m strides", "easy: 4 km @ easy effort + 6 x (80 m strides)"],
    ["Rest or very easy 3-4km", "easy optional 3-4 km: 3-4 km @ very easy effort"],
    ["Tempo run: 7-8km incl. 4-5km at 6:05-6:15 pace", "tempo 7-8 km: 4-5 km @ 6:05-6:15/km"],
    [
      "Intervals: 4-5x1km at 5:30 pace (90 s rest)",
      "intervals: 4-5 x (1000 m @ 5:30/km + 90 s rest)",
    ],
    ["Long Run", "long"],
  ],
};

const cells: FileOfWords = {
  shape: "a table with a cell for each day",
  settings: KILOMETRES,
  sessions: [
    ["25m Yoga", "cross-training 25 min …"],
    ["Barbell Strength (No Vest) + 35m Rouvy", "strength mixed … | cross-training 35 min …"],
    ["9km Easy", "easy 9 km"],
    [
      "Bike: 5x3m Hard / 1m Easy",
      "cross-training: 5 x (3 min @ hard effort + 1 min recovery @ easy effort) …",
    ],
    ["11km (Z2 Pace)", "easy 11 km: 11 km @ pace zone 2"],
    ["Run: 8x300m fast / 75s Walk", "intervals: 8 x (300 m @ hard effort + 75 s walk)"],
    ["Run: 5x1km @ Race Pace", "steady: 5 x (1000 m @ race pace) ? recovery-not-given"],
    ["Bike: 3x10m Sweet Spot", "~cross-training: 3 x (10 min) …"],
    ["Bike: 50m Hill Route", '~cross-training 50 min: 50 min "Hill" …'],
    ["17km (The Huge One)", "~easy 17 km …"],
    ["25m Light Rouvy Spin (No weights)", "~cross-training 25 min: 25 min @ easy effort …"],
    ["25m Shakeout Run", "recovery 25 min"],
    ["RACE DAY (15km)", "race 15 km"],
    ["2.0", "easy 2 km"],
    ["13.5", "easy 13.5 km"],
    ["4x3k @ 4:15/km", "intervals: 4 x (3 km @ 4:15/km) ? recovery-not-given"],
    [
      "5x2k or 3x4k @ 4:05–4:10/km",
      "intervals: 5 x (2 km @ 4:05-4:10/km) or 3 x (4 km @ 4:05-4:10/km) ? alternative-kept, recovery-not-given",
    ],
    ["7-9 km tempo @ 4:15/km", "tempo 7-9 km: 7-9 km @ 4:15/km"],
    ["Easy short intervals", "~intervals …"],
    ["Short intervals @ 3K pace", "~intervals …"],
    ["Rest, strides, tune-up 4x300m", "~intervals: ? strides + 4 x (300 m) … ? recovery-not-given"],
    [
      "Long run 18 km, progress from 5:20 to 4:40/km",
      "long 18 km: 18 km @ from 5:20/km to 4:40/km",
    ],
    [
      "Long run 20 km. Start easy (5:20/km), last 4k @ 4:20/km",
      "~long 20 km: 16 km @ 5:20/km + 4 km @ 4:20/km …",
    ],
    [
      "Long run 14 km, easy to steady (5:10–5:30/km)",
      "~long 14 km: 14 km @ from easy effort to moderate effort …",
    ],
    ["7x1km intervals", "intervals: 7 x (1000 m) ? recovery-not-given"],
    ["15km tempo (11km @ tempo)", "tempo 15 km: 11 km @ threshold pace"],
    ["4km shakeout", "recovery 4 km"],
    ["9km easy + strides", "easy: 9 km @ easy effort + ? strides"],
    ["31km long🦵", "long 31 km"],
    ["42.2km RACE! 🎉", "race 42.2 km"],
    ["20 min Z2 — walk breaks OK", "~easy 20 min: 20 min @ zone 2 …"],
    ["45 min Z2 + 1 × 6 min Z3", "steady: 45 min @ zone 2 + 1 x (6 min @ zone 3)"],
    [
      "65–70 min Z2 + 2 × 6 min Z3",
      "steady: 65-70 min @ zone 2 + 2 x (6 min @ zone 3) ? recovery-not-given",
    ],
    ["4x4 at 80%", "strength mixed …"],
    ["Intervals (opt. 3)", "~intervals …"],
    ["Tempo Run (easy)", "~tempo …"],
    ["50min LSS Bike or Run", "~cross-training 50 min …"],
    ["9,8km", "easy 9.8 km"],
    ["10.65", "easy 10.65 km"],
    ["7.k", "~easy 7 km …"],
    ["walk 4.5", "cross-training 4.5 km: 4.5 km steady walk"],
    ["42.16", "race 42.16 km"],
    ["42.16 km", "race 42.16 km"],
  ],
};

export const ENGLISH = [firstRuns, itemByItem, details, cells] as const;
