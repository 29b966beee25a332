import { type FileOfWords, MILES } from "./rows.js";

const easyMile = "@ easy effort";
const lines = (...parts: readonly string[]) => parts.join("\n");

const severalLines: FileOfWords = {
  shape: "a calendar whose sessions stand over several lines",
  settings: MILES,
  sessions: [
    ["3-5 mile Easy Run {5}", "easy 3-5 mi"],
    ["9 mile Aerobic Run {9}", "easy 9 mi"],
    ["Day Off", "rest"],
    [
      lines(
        "5-6 miles, made up of:",
        "2 mile Warm Up",
        "5 x (uphill 400m @ 5k Pace, 40 secs rest, downhill 400m @ MP)",
        "between sets 75 secs rest",
        "1 mile Warm Down {6}",
      ),
      'hills 5-6 mi: 2 mi warm-up + 5 x (400 m @ 5k pace "uphill" + 40 s rest + 400 m @ marathon pace "downhill" + 75 s rest) + 1 mi cool-down',
    ],
    [
      lines(
        "7 miles, consisting of:",
        "2 mile Warm Up",
        "2 x 2 miles @ HMP, in between 4 minutes easy jog",
        "1 mile Warm Down {7}",
      ),
      "intervals 7 mi: 2 mi warm-up + 2 x (2 mi @ half pace + 4 min jog @ easy effort) + 1 mi cool-down",
    ],
    [
      lines(
        "11-13 miles, consisting of:",
        "5-6 miles easy",
        "12 x (1 min @ 5k Pace followed by 1 min @ MP)",
        "2-3 miles easy {13}",
      ),
      `intervals 11-13 mi: 5-6 mi ${easyMile} + 12 x (1 min @ 5k pace + 1 min @ marathon pace) + 2-3 mi ${easyMile}`,
    ],
    [
      lines(
        "8 miles, consisting of:",
        "2 mile Warm Up",
        "6 x 1k @ 10k pace, 90 secs rest",
        "4 x 200 @ 5k Pace, 45 secs rest",
        "2 mile Warm Down {1}",
      ),
      "~intervals 8 mi: 2 mi warm-up + 6 x (1000 m @ 10k pace + 90 s rest) + 4 x (200 m @ 5k pace + 45 s rest) + 2 mi cool-down …",
    ],
    [
      lines(
        "14 miles, consisting of:",
        "3-4 mile Warm Up",
        "4 x 2 miles @ MP, rest 2-3 minutes",
        "2 mile Warm Down {14}",
      ),
      "steady 14 mi: 3-4 mi warm-up + 4 x (2 mi @ marathon pace + 2-3 min rest) + 2 mi cool-down",
    ],
    [
      lines(
        "8 miles, consisting of:",
        "1 mile Warm Up",
        "2 x 2 miles at HM w/ 2 min jog, 1 x mile @ HM-10k Pace",
        "2 mile Warm Down {8}",
      ),
      "~intervals 8 mi: 1 mi warm-up + 2 x (2 mi @ half pace + 2 min jog) + 1 x (1 mi @ half pace) + 2 mi cool-down …",
    ],
    [
      lines(
        "15-17 mile Marathon Rehearsal (on a hilly course), consisting of:",
        "7 miles easy",
        "6-8 miles at MP",
        "2 miles easy {17}",
      ),
      `~steady 15-17 mi: 7 mi ${easyMile} + 6-8 mi @ marathon pace + 2 mi ${easyMile} …`,
    ],
    [
      lines(
        "9 miles, consisting of:",
        "2 mile Warm Up",
        "4 x mile @ 10k Pace, 2 mins rest",
        "4 x 300 @ 5k Pace, 1 min rest",
        "2 mile Warm Down {9}",
      ),
      "intervals 9 mi: 2 mi warm-up + 4 x (1 mi @ 10k pace + 2 min rest) + 4 x (300 m @ 5k pace + 1 min rest) + 2 mi cool-down",
    ],
    [
      lines(
        "14-17 miles, consisting of:",
        "2-3 mile Warm Up",
        "3 x (3 mi @ MP + 1/2 mile easy + easy 2-4 miles) {17}",
      ),
      "steady: 2-3 mi warm-up + 3 x (3 mi @ marathon pace + 0.5 mi recovery @ easy effort + 2-4 mi @ easy effort) ? total-differs",
    ],
    [
      lines(
        "9 miles, consisting of:",
        "2 mile Warm Up",
        "3 miles at HMP, jog 4 minutes, 1 mile at HMP, jog 2 minutes",
        "1 mile at 10k pace",
        "2 mile Warm Down {9}",
      ),
      "tempo 9 mi: 2 mi warm-up + 3 mi @ half pace + 4 min jog + 1 mi @ half pace + 2 min jog + 1 mi @ 10k pace + 2 mi cool-down",
    ],
    [
      lines(
        "10 miles, consisting of:",
        "2 mile Warm Up",
        "6 mile cutdown at MP",
        "(begin gently & pick up the pace every 2 miles)",
        "2 mile Warm Down {10}",
      ),
      "~progression 10 mi: 2 mi warm-up + 6 mi @ marathon pace + 2 mi cool-down …",
    ],
    [
      lines(
        "11 miles, consisting of:",
        "2 mile Warm Up",
        "7 miles at MP (a touch slower at first, quicker at the end)",
        "2 mile Warm Down {11}",
      ),
      "~steady 11 mi: 2 mi warm-up + 7 mi @ marathon pace + 2 mi cool-down …",
    ],
    [
      lines(
        "10 miles, consisting of:",
        "2 mile Warm Up",
        "2 x (3k at HM, 1k at 10k pace), each with 3 min rest",
        "4 x 300 @ 5k Pace, 1 min rest",
        "2 mile Warm Down {10}",
      ),
      "intervals 10 mi: 2 mi warm-up + 2 x (3000 m @ half pace + 3 min rest + 1000 m @ 10k pace + 3 min rest) + 4 x (300 m @ 5k pace + 1 min rest) + 2 mi cool-down",
    ],
    [
      lines(
        "9 miles, consisting of:",
        "2 mile Warm Up",
        "2 x (2 mi @ HM on / 1 mi easy)",
        "1 mile Warm Down {9}",
      ),
      "intervals 9 mi: 2 mi warm-up + 2 x (2 mi @ half pace + 1 mi recovery @ easy effort) + 1 mi cool-down",
    ],
    [
      lines(
        "5-6 miles, consisting of:",
        "1 mile Warm Up",
        "3 miles at MP",
        "3-4 minutes rest",
        "1k at 10k Pace",
        "1 mile Warm Down {6}",
      ),
      "tempo 5-6 mi: 1 mi warm-up + 3 mi @ marathon pace + 3-4 min rest + 1000 m @ 10k pace + 1 mi cool-down",
    ],
    [
      lines(
        "12-14 miles, consisting of:",
        "2 mile Warm Up",
        "8-10 miles MP Tempo",
        "2 mile Warm Down {14}",
      ),
      "tempo 12-14 mi: 2 mi warm-up + 8-10 mi @ marathon pace + 2 mi cool-down",
    ],
    [
      lines(
        "8 miles, consisting of:",
        "2 mile Warm Up",
        "4-5 mile tempo at HM",
        "2 mile Warm Down {8}",
      ),
      "tempo 8 mi: 2 mi warm-up + 4-5 mi @ half pace + 2 mi cool-down",
    ],
  ],
};

const ranges: FileOfWords = {
  shape: "a calendar with ranges in both units and shares of a pace",
  settings: MILES,
  sessions: [
    ["{6:10} Kenyan-type progression run", "~progression 6 mi …"],
    ["{5-7:8-11} easy with 6 × 15 sec strides", `easy: 5-7 mi ${easyMile} + 6 x (15 s strides)`],
    ["{4-5:7-8} at 86% 5k", "steady 4-5 mi: 4-5 mi @ 86% 5k pace"],
    ["Rest or {2-4:3-6} easy", "easy optional 2-4 mi"],
    [
      "{5-7:8-11} easy progressing to moderate",
      "progression 5-7 mi: 5-7 mi @ from easy effort to moderate effort",
    ],
    ["{10-12:16-19} easy over rolling hills", `~easy 10-12 mi: 10-12 mi ${easyMile} "hills" …`],
    ["5–6 × 4 min at 88% 5k with 90 sec jog", "steady: 5-6 x (4 min @ 88% 5k pace + 90 s jog)"],
    ["{8-9:13-14} at 70–74% 5k", "easy 8-9 mi: 8-9 mi @ 70-74% 5k pace"],
    [
      "3 sets of (5 × 400m @ 97% 5k, 45 sec walk), between sets 3 min walk",
      "intervals: 3 x (5 x (400 m @ 97% 5k pace + 45 s walk) + 3 min walk)",
    ],
    [
      "2 × (4 min @ 100% 5k, jog 2 min, 1.5 min @ 103% 5k, jog 3 min)",
      "intervals: 2 x (4 min @ 100% 5k pace + 2 min jog + 90 s @ 103% 5k pace + 3 min jog)",
    ],
    [
      "4 sets of (1500m at 88–90% 5k, 500m at 75% 5k)",
      "intervals: 4 x (1500 m @ 88-90% 5k pace + 500 m recovery @ 75% 5k pace)",
    ],
    [
      "3 × 2 km at 107–109% MP with 2–3 min jog",
      "intervals: 3 x (2000 m @ 107-109% marathon pace + 2-3 min jog)",
    ],
    [
      "5–6 × 2 min at 104–107% MP with 90 sec jog",
      "intervals: 5-6 x (2 min @ 104-107% marathon pace + 90 s jog)",
    ],
    ["{14:23} at 90–93% MP", "steady 14 mi: 14 mi @ 90-93% marathon pace"],
    ["{9:14} at 100% MP", "steady 9 mi: 9 mi @ 100% marathon pace"],
    ["{3-5:5-8} very easy to easy", "easy 3-5 mi: 3-5 mi @ from very easy effort to easy effort"],
    [
      "Rest or {3-4:5-6} very easy to easy",
      "easy optional 3-4 mi: 3-4 mi @ from very easy effort to easy effort",
    ],
    [
      "8–9 × (1 km at 100% MP, 1 km at 88% MP)",
      "steady: 8-9 x (1000 m @ 100% marathon pace + 1000 m @ 88% marathon pace)",
    ],
    [
      "5 × (1 km at 105% MP, 1 km at 82% MP)",
      "intervals: 5 x (1000 m @ 105% marathon pace + 1000 m @ 82% marathon pace)",
    ],
    [
      "{4:6} at 88% MP + {4:6} at 91% MP + {2-3:3-5} at 96% MP",
      "steady: 4 mi @ 88% marathon pace + 4 mi @ 91% marathon pace + 2-3 mi @ 96% marathon pace",
    ],
    [
      "2–3 × {3:5} at 100% MP with 3–4 min jog",
      "steady: 2-3 x (3 mi @ 100% marathon pace + 3-4 min jog)",
    ],
    ["Marathon race day", "race 42195 m"],
  ],
};

const short: FileOfWords = {
  shape: "a calendar of short titles",
  settings: MILES,
  sessions: [
    ["{6:9.7} run", "easy 6 mi"],
    ["{2.5:4.0} run", "easy 2.5 mi"],
    ["{15:24.1}", "easy 15 mi"],
    ["6 x hill", 'hills: 6 x (? "hill") ? recovery-not-given'],
    ["55 tempo", "tempo 55 min ? unit-unclear"],
    ["25 min tempo", "tempo 25 min"],
    ["{12:19.3} pace", "steady 12 mi: 12 mi @ race pace"],
    ["9 x 800", "intervals: 9 x (800 m) ? recovery-not-given"],
    ["7 x 300 5-K pace", "intervals: 7 x (300 m @ 5k pace) ? recovery-not-given"],
    ["Half Marathon ({13.1:21.1})", "race 13.1 mi"],
    ["Half Marathon", "race 21097.5 m"],
    ["8-K Race", "race 8000 m"],
    ["45 min cross", "cross-training 45 min …"],
    ["Rest or easy run", "easy optional"],
    ["Rest or Cross-Train", "cross-training optional …"],
    ["{5} Easy 4", "~easy 5 mi …"],
    ["{11} Long Run", "long 11 mi"],
    ["{2} Shakeout Run", "recovery 2 mi"],
    [
      "{1.5} WU, 10 x 500m @ 5k-10k pace w. 300m jog rest, {1.5} CD, ({8})",
      "~intervals 8 mi: 1.5 mi warm-up + 10 x (500 m @ 10k pace + 300 m jog) + 1.5 mi cool-down …",
    ],
    [
      "{1} WU, 4 x {1} @ 5k-10k pace w. 600m jog rest, {1} CD, ({7.5})",
      "~intervals 7.5 mi: 1 mi warm-up + 4 x (1 mi @ 10k pace + 600 m jog) + 1 mi cool-down …",
    ],
    [
      "{1.5} WU, 2 x {2} @ 10k pace w. {0.5} jog rest, {1.5} CD",
      "intervals: 1.5 mi warm-up + 2 x (2 mi @ 10k pace + 0.5 mi jog) + 1.5 mi cool-down",
    ],
    [
      "{2} Warm Up, {5} @ HMP, {1} Cool Down, ({8})",
      "tempo 8 mi: 2 mi warm-up + 5 mi @ half pace + 1 mi cool-down",
    ],
    ["Run - 6.5 miles", "easy 6.5 mi"],
    ["12.0 mile run", "easy 12 mi"],
    ["5 miles Steady Run", "steady 5 mi"],
    ["4 miles Intervals", "intervals 4 mi"],
    ["5 miles Tempo Run", "tempo 5 mi"],
    ["8 miles Long Run", "long 8 mi"],
    ["10 miles Race Day", "race 10 mi"],
    ["Rest Day", "rest"],
    [
      "walk 9 minutes, jog 4 minutes, 6 minute walk, 4 minute jog, walk 6 minutes",
      "walk-run: 9 min walk + 4 min steady jog + 6 min walk + 4 min steady jog + 6 min walk",
    ],
    [
      "4 minute walk, 18 minute jog, 4 minute walk",
      "walk-run: 4 min walk + 18 min steady jog + 4 min walk",
    ],
    ["25 minutes of easy walking", "cross-training 25 min: 25 min steady walk @ easy effort"],
  ],
};

export const CALENDARS_IN_MILES = [severalLines, ranges, short] as const;
