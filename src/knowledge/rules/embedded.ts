import { MINUTES_BORDERS, WEEKLY_MINUTES } from "../dose-minutes.js";
import { family, fromArticle, fromStudy, ownChoice } from "./rule.js";

/** EM: strength inside a run. */
export const EMBEDDED = family({
  "EM-1": {
    title: "Runs carry legs at most twice a week, never on consecutive days.",
    kind: "hard",
    parameters: [ownChoice("a week, at most", 2)],
    sources: ["article"],
    evidence: "own-choice",
    runnerText: "Two runs a week with leg stops is plenty.",
  },
  "EM-2": {
    title:
      "An easy run carries stops of one exercise each, after some jogging, with jogging between.",
    kind: "both",
    parameters: [
      ownChoice("jogging before the first stop, at least", 10, "min"),
      ownChoice("stops", [2, 6]),
      fromArticle("repetitions at a stop", 15),
      ownChoice("repetitions at a stop, novices", [8, 10]),
      ownChoice("between stops, at least", 800, "m"),
      ownChoice("time for the stops", spanOf(MINUTES_BORDERS.lightInRun), "min"),
    ],
    sources: ["article"],
    evidence: "article",
    runnerText: "Stop now and then, do 15 squats or lunges, and jog on.",
  },
  "EM-3": {
    title: "An easy run with stops is shortened; the long run never is.",
    kind: "both",
    parameters: [
      fromArticle("off the route", [1, 1.5], "km"),
      ownChoice("off a run under 6 km", 0.5, "km"),
    ],
    sources: ["article"],
    evidence: "article",
    runnerText: "We shorten the route a little to pay for the exercises.",
  },
  "EM-4": {
    title:
      "In a hard run the first half lies in the warm-up, one exercise at a time, jogging between.",
    kind: "hard",
    parameters: [
      fromArticle("share of the dose", 50, "%"),
      ownChoice("jogging before the first exercise, at least", 10, "min"),
      ownChoice("jogging between the two", [3, 5], "min"),
      ownChoice("jogging before the main set", [5, 8], "min"),
      ownChoice("repetitions left in reserve, at least", 5),
    ],
    sources: ["article"],
    evidence: "article",
    runnerText: "Half the exercises go into the warm-up, broken up by jogging.",
  },
  "EM-5": {
    title: "The second half follows the last fast repetition at once, before the cool-down.",
    kind: "hard",
    parameters: [
      fromArticle("share of the dose", 50, "%"),
      ownChoice("cool-down, at least", 10, "min"),
    ],
    sources: ["article"],
    evidence: "article",
    runnerText: "Finish the exercises while you are warm, then cool down.",
  },
  "EM-6": {
    title: "R may have a few explosive jumps in place of the warm-up half.",
    kind: "soft",
    parameters: [
      fromStudy("foot contacts, at most", 20),
      ownChoice("before the main set, at least", 5, "min"),
    ],
    sources: ["low-2019", "blagrove-2019"],
    evidence: "study",
    runnerText: "A few sharp jumps can wake the legs up before fast running.",
  },
  "EM-7": {
    title: "Hard runs carry nothing in the first weeks of a program.",
    kind: "hard",
    parameters: [
      fromArticle("full weeks before, R and F", 3),
      fromArticle("full weeks before, N", 4),
    ],
    sources: ["article"],
    evidence: "article",
    runnerText: "Give your legs 3-4 weeks before mixing strength into hard runs.",
  },
  "EM-8": {
    title: "Doses inside runs grow over the first four.",
    kind: "soft",
    parameters: [
      ownChoice("share of the target", "33 · 50 · 75 · 100", "%"),
      ownChoice("target repetitions, N", 60),
      ownChoice("target repetitions, R and F", 120),
    ],
    sources: ["assumpcao-2013"],
    evidence: "own-choice",
    runnerText: "We start with a third of the reps and build up.",
  },
  "EM-9": {
    title: "Races, time trials, tests, red days and the last days before an A-race stay clean.",
    kind: "hard",
    parameters: [ownChoice("before an A-race", 14, "days")],
    sources: [],
    evidence: "own-choice",
    runnerText: "Close to a race we keep the fast runs clean.",
  },
  "EM-10": {
    title:
      "A run that carries legs is a leg session to the spacing rules: light, unless it is much.",
    kind: "hard",
    parameters: [ownChoice("leg repetitions of a light session, at most", 120)],
    sources: ["article"],
    evidence: "own-choice",
    runnerText: "Exercises during a run count as strength training too.",
  },
  "EM-11": {
    title: "Where the ground forbids lying or jumping, a standing exercise takes its time.",
    kind: "hard",
    parameters: [fromArticle("standing for a minute of lying", 1, "min")],
    sources: ["article"],
    evidence: "article",
    runnerText: "Wet ground? Swap the lying exercise for more squats.",
  },
  "EM-12": {
    title: "A week has its small minimum of strength, in an order fixed beforehand.",
    kind: "soft",
    parameters: [
      fromArticle("exercises of a minute, three times a week", 6),
      fromArticle("a week, at least", WEEKLY_MINUTES, "min"),
      ownChoice("legs to core, about", "50 : 50"),
      ownChoice("one dose of core", spanOf(MINUTES_BORDERS.core), "min"),
    ],
    sources: ["article"],
    evidence: "article",
    runnerText: "Six exercises, one minute each, three times a week.",
  },
  "EM-13": {
    title: "During a run only what needs nothing carried.",
    kind: "hard",
    parameters: [fromArticle("weights carried", 0)],
    sources: ["article"],
    evidence: "article",
    runnerText: "Only moves that need nothing but your body.",
  },
});

function spanOf(borders: { readonly least: number; readonly most: number }) {
  return [borders.least, borders.most] as const;
}
