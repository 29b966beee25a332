import { describe, expect, it } from "vitest";
import { drawn, fileIn } from "./drawn.js";

type Rows = readonly (readonly [words: string, reading: string])[];

const inKilometres: Rows = [
  ["Rest", "rest"],
  ["Rest day.", "rest"],
  ["OFF", "rest"],
  ["Complete rest", "rest"],
  ["Full rest. Sleep in.", "rest"],
  ["Rest or easy 5 km", "easy optional 5 km"],
  ["Rest or 30 min cross-training", "cross-training optional 30 min …"],
  ["Rest / mobility", "rest"],
  ["5k race", "race 5 km"],
  ["10 km race in 48:30", "race 10 km goal 48:30"],
  ["Half marathon race, goal 1:45:00", "race 21.0975 km goal 1:45:00"],
  ["RACE DAY (10 km)", "race 10 km"],
  ["42.2", "race 42.2 km"],
  ["5 km time trial", "time-trial 5 km"],
  ["parkrun", "time-trial"],
  ["run 3 min, walk 2 min, repeat 6 times", "walk-run: 6 x (3 min work run + 2 min walk)"],
  ["Run 1 min, walk 90 s. Repeat 8 times", "walk-run: 8 x (1 min work run + 90 s walk)"],
  ["5 min walk, 10 min jog, 5 min walk", "walk-run: 5 min walk + 10 min steady jog + 5 min walk"],
  [
    "5 min walk, then 6 x (2 min jog, 1 min walk), then 5 min walk",
    "walk-run: 5 min walk + 6 x (2 min work jog + 1 min walk) + 5 min walk",
  ],
  [
    "A five-minute walk followed by a two-minute jog and a one-minute walk. Repeat 5 times.",
    "walk-run: 5 min walk + 5 x (2 min work jog + 1 min walk)",
  ],
  [
    "Alternate 75 seconds of jogging and 75 seconds of walking for a total of 20 minutes",
    "walk-run: 8 x (75 s work jog + 75 s walk)",
  ],
  ["30 min run/walk", "walk-run 30 min"],
  ["Run 2 km, walk 500 m", "walk-run: 2 km steady run + 500 m walk"],
  [
    "brisk 10 minute warmup walk, then jog 20 minutes",
    "easy: 10 min warm-up walk + 20 min steady jog",
  ],
  ["40 min walk", "cross-training 40 min: 40 min steady walk"],
  ["30 min cross", "cross-training 30 min …"],
  ["45 min bike", "cross-training 45 min …"],
  [
    "Bike: 5x6m hard / 3m easy",
    "cross-training: 5 x (6 min @ hard effort + 3 min recovery @ easy effort) …",
  ],
  ["1500 m swim", "cross-training 1500 m …"],
  ["20m yoga", "cross-training 20 min …"],
  ["60 min elliptical or run", "~cross-training 60 min …"],
  ["Strength", "strength mixed"],
  ["Strength 30 min", "strength mixed 30 min"],
  ["Gym: squats 3x8, lunges 3x10", "strength heavy …"],
  ["3x5 at 70%", "strength mixed …"],
  ["3 x 8", "strength mixed …"],
  ["Core 15 min", "strength core 15 min …"],
  ["Upper body weights", "strength core …"],
  ["easy 5 km am, core pm", "am easy 5 km | pm strength core …"],
  [
    "AM: 6 km easy; PM: 8 x 400 m @ 5k pace, 90 s jog",
    "am easy 6 km | pm intervals: 8 x (400 m @ 5k pace + 90 s jog)",
  ],
  ["6am 10 km easy", "06:00 easy 10 km"],
  ["8 km easy + core 20 min", "easy 8 km | strength core 20 min …"],
  ["Strength A + 40m spin", "strength mixed … | cross-training 40 min …"],
  ["mile run + strength", "easy 1609.344 m | strength mixed"],
  ["25 km bike (Z2) + 4 km run", "cross-training 25 km: 25 km @ zone 2 … | easy 4 km"],
  ["optional 5 km easy", "easy optional 5 km"],
  ["5 km easy (optional)", "easy optional 5 km"],
  ["6 km easy*", "easy optional 6 km"],
  ["Intervals", "intervals"],
  ["Intervals (opt. 2)", "~intervals …"],
  ["Quick intervals @ 3k pace", "~intervals …"],
  ["20m easy", "easy 20 min"],
  ["3x6m hard, 2m easy", "intervals: 3 x (6 min @ hard effort + 2 min recovery @ easy effort)"],
  ["6x200m hard", "intervals: 6 x (200 m @ hard effort) ? recovery-not-given"],
  ["90m easy", "easy 90 min ? ambiguous"],
  ["10,000 m easy", "easy 10 km"],
  ["6,5km easy", "easy 6.5 km"],
  ["2 km warm-up 5 km tempo no cool-down needed", "~tempo: 2 km warm-up + 5 km @ threshold pace …"],
  ["Easy 8 km. Keep the heart rate down and enjoy the view.", "~easy 8 km …"],
  ["20 km long. Take a gel at 45 and 90 min.", "~long 20 km …"],
  ["8 km easy. Drink every 3 km.", "~easy 8 km …"],
  ["Buy new shoes", "~other … ? unread-line"],
  [
    "Ladder 1, 2, 3, 2, 1 min hard, 2 min jog",
    "intervals: 1 min work @ hard effort + 2 min jog + 2 min work @ hard effort + 2 min jog + 3 min work @ hard effort + 2 min jog + 2 min work @ hard effort + 2 min jog + 1 min work @ hard effort",
  ],
  ["5 x 2 km w/ 3' rest, no warm-up", "~intervals: 5 x (2 km + 3 min rest) …"],
  ["10 x 600m @ 5k-10k pace w. 300m jog", "~intervals: 10 x (600 m @ 10k pace + 300 m jog) …"],
  ["200 km easy", "easy 200 km ? implausible-distance"],
  ["3 x 30' easy", "easy 30 min | easy 30 min | easy 30 min"],
  ["3 x 10' easy", "easy: 3 x (10 min @ easy effort)"],
  ["2 x 8-9 km recovery run", "recovery 8-9 km | recovery 8-9 km"],
  ["2 x 6 km easy, 5 min walk", "easy: 2 x (6 km @ easy effort + 5 min walk)"],
  ["0:00 run", "~easy … ? impossible-time"],
];

const inMiles: Rows = [
  ["Marathon", "race 42195 m"],
  ["3 miles intervals", "intervals 3 mi"],
];

describe("the reading of days", () => {
  it.each(inKilometres)("%j is %s", (words, reading) => {
    expect(drawn(words, fileIn("en"))).toBe(reading);
  });

  it.each(inMiles)("%j in a program of miles is %s", (words, reading) => {
    expect(drawn(words, fileIn("en", { unit: "mi" }))).toBe(reading);
  });
});
