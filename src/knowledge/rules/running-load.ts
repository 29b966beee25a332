import { RACE_ROWS } from "../race-distances.js";
import { family, fromArticle, fromStudy, ownChoice } from "./rule.js";

const eachRow = (days: (row: (typeof RACE_ROWS)[number]) => number) =>
  RACE_ROWS.map(days).join(" · ");

/** RL: how much running, and how it grows. */
export const RUNNING_LOAD = family({
  "RL-1": {
    title: "No single run is much longer than the longest of the last month; races are exempt.",
    kind: "hard",
    parameters: [
      fromStudy("of the longest run in 30 days, at most", 110, "%"),
      ownChoice("allowed anyway where that is under 10 km", 1, "km"),
    ],
    sources: ["frandsen-2025"],
    evidence: "study",
    runnerText: "No single run jumps more than ten percent past your longest this month.",
  },
  "RL-2": {
    title: "Weeks grow gradually.",
    kind: "both",
    parameters: [
      ownChoice("a week, wished for, at most", 10, "%"),
      fromStudy("in two weeks, at most", 30, "%"),
      fromStudy("a week in the first three, at most", 20, "%"),
      ownChoice("ignored under a week of", 15, "km"),
    ],
    sources: ["nielsen-2014", "damsted-2019", "buist-2008", "frandsen-2025"],
    evidence: "study",
    runnerText:
      "We build your weeks gradually; the exact percent matters less than avoiding leaps.",
  },
  "RL-3": {
    title: "Beginners with a high body-mass index start very gently.",
    kind: "soft",
    parameters: [
      fromStudy("body-mass index above", 30),
      fromStudy("in the first week, at most", 3, "km"),
    ],
    sources: ["nielsen-2014-beginners"],
    evidence: "study",
    runnerText: "A very gentle first week pays off.",
  },
  "RL-4": {
    title: "One stress a week grows: the long run, the week, the hard runs or the strength.",
    kind: "hard",
    parameters: [
      ownChoice("stresses raised a week, at most", 1),
      ownChoice("two where neither grows by more than", 5, "%"),
    ],
    sources: [],
    evidence: "own-choice",
    runnerText: "We change one thing at a time.",
  },
  "RL-5": {
    title: "Every few weeks a cutback week.",
    kind: "soft",
    parameters: [ownChoice("every so many weeks", [3, 4]), ownChoice("volume", "−20 to −30", "%")],
    sources: [],
    evidence: "own-choice",
    runnerText: "Every few weeks we step back to move forward.",
  },
  "RL-6": {
    title: "The long run stays in proportion to its week, and within a time.",
    kind: "both",
    parameters: [
      ownChoice("of the week with 3, 4, 5 runs, at most", "50 · 40 · 35", "%"),
      ownChoice("of the week under 64 km a week, at most", 30, "%"),
      ownChoice("of the week above, at most", 25, "%"),
      ownChoice("length, at most", 150, "min"),
      ownChoice("length in a marathon plan, at most", 180, "min"),
    ],
    sources: ["daniels-2014"],
    evidence: "own-choice",
    runnerText: "The long run stays in proportion to the rest of your week.",
  },
  "RL-7": {
    title: "The fast part of a run stays a small slice of the week.",
    kind: "soft",
    parameters: [
      ownChoice("tempo, of the week, at most", 10, "%"),
      ownChoice("intervals, of the week, at most 10 km", 8, "%"),
      ownChoice("repetitions, of the week, at most 8 km", 5, "%"),
      ownChoice("marathon pace, at most", 110, "min"),
    ],
    sources: ["daniels-2014"],
    evidence: "own-choice",
    runnerText: "The fast part of a run stays a small slice of your week.",
  },
  "RL-8": {
    title: "Hard runs a week, by how many runs there are.",
    kind: "hard",
    parameters: [
      ownChoice("of 3, 4, 5, 6 runs, at most", "1 · 2 · 2 · 2"),
      ownChoice("of 6 runs for experienced R, at most", 3),
      ownChoice("in a novice's first three weeks of strength, wished for", 1),
    ],
    sources: ["article"],
    evidence: "own-choice",
    runnerText: "One or two hard runs a week do the job.",
  },
  "RL-9": {
    title: "Most running time is easy.",
    kind: "soft",
    parameters: [
      ownChoice("of the time, at least", 75, "%"),
      ownChoice("of the time, wished for", 80, "%"),
    ],
    sources: ["seiler-2010", "munoz-2014", "festa-2020"],
    evidence: "own-choice",
    runnerText: "Most of your running should feel easy.",
  },
  "RL-10": {
    title: "A week keeps a day without running, and one without running and leg strength.",
    kind: "hard",
    parameters: [
      ownChoice("a week, at least", 1, "day"),
      fromArticle("in the article's plan", 2, "days"),
    ],
    sources: ["article", "foster-1998"],
    evidence: "article",
    runnerText: "At least one day is a real day off.",
  },
  "RL-11": {
    title: "Before a race the volume falls step by step; pace and number of runs stay.",
    kind: "soft",
    parameters: [
      fromStudy("volume", "−41 to −60", "%"),
      ownChoice(
        "length for races up to 7, 15, 30 km, and above",
        eachRow((row) => row.taperDays),
        "days",
      ),
    ],
    sources: ["bosquet-2007", "wang-2023", "smyth-2021"],
    evidence: "study",
    runnerText: "Two to three calmer weeks make you faster on the day.",
  },
  "RL-12": {
    title: "After a race no hard runs, heavy legs or jumps for some days, nor with sore legs.",
    kind: "hard",
    parameters: [
      ownChoice(
        "after races up to 7, 15, 30 km, and above",
        eachRow((row) => row.restDays),
        "days",
      ),
      ownChoice("soreness, at most", 2, "of 10"),
    ],
    sources: ["marathon-recovery"],
    evidence: "own-choice",
    runnerText: "After a race your legs get easy days first.",
  },
  "RL-13": {
    title: "After time off, load and paces come back in steps.",
    kind: "hard",
    parameters: [
      ownChoice("nothing changes up to", 5, "days"),
      ownChoice("load after 6-28 days, in halves", "50 · 75", "%"),
      ownChoice("load after 29-56 days, in thirds", "33 · 50 · 75", "%"),
      ownChoice("load after longer, every three weeks", "33 · 50 · 70 · 85", "%"),
      ownChoice("VDOT lost a day after the fifth, to 20 % at most", 0.3, "%"),
    ],
    sources: ["vdot-time-off", "daniels-2014"],
    evidence: "own-choice",
    runnerText: "After a break we bring you back in steps.",
  },
  "RL-14": {
    title: "What was missed is dropped or moved, never stacked.",
    kind: "hard",
    parameters: [
      ownChoice("kept first", "long run, key hard run, legs, easy run, core"),
      ownChoice("kept first by F", "legs"),
      fromStudy("breaks that cost time, from", 7, "days"),
    ],
    sources: ["feely-2023"],
    evidence: "own-choice",
    runnerText: "Missed it? Let it go, the plan continues.",
  },
});
