import { DEMAND, NOVICE_WEEKS } from "../demand.js";
import { MINUTES_BORDERS } from "../dose-minutes.js";
import { raceRow } from "../race-distances.js";
import { family, fromArticle, fromMemory, fromStudy, ownChoice } from "./rule.js";

const SHORT_RACE = raceRow(10_000);
const LONG_RACE = raceRow(21_097.5);
const { build } = DEMAND;

/** SD: how much strength. */
export const DOSE = family({
  "SD-1": {
    title: "Leg sessions a week, on their own and inside runs together.",
    kind: "both",
    parameters: [
      fromStudy("asked for in building weeks, N", build.N.HL + build.N.LL),
      fromStudy("asked for in building weeks, R", build.R.HL + build.R.LL),
      fromStudy("asked for in building weeks, F", build.F.HL + build.F.LL),
      ownChoice("at most, N and R", 2),
      ownChoice("at most, F, two of them heavy", 3),
    ],
    sources: ["blagrove-2018", "balsalobre-2016", "beattie-2014"],
    evidence: "study",
    runnerText: "Twice a week is the sweet spot for most runners.",
  },
  "SD-2": {
    title: "A heavy session is short: few exercises, few repetitions, long rests.",
    kind: "soft",
    parameters: [
      fromStudy("exercises", [2, 4]),
      fromStudy("sets", [2, 4]),
      fromStudy("repetitions", [3, 6]),
      fromStudy("of the one-repetition maximum", [80, 90], "%"),
      fromStudy("rest", [2, 3], "min"),
      fromStudy("repetitions in reserve", [1, 3]),
    ],
    sources: ["eihara-2022", "llanos-lagos-2024", "denadai-2017"],
    evidence: "study",
    runnerText: "Few, heavy, good repetitions help running more than endless light ones.",
  },
  "SD-3": {
    title: "Novices learn the movement first, then repeat it more, then load it.",
    kind: "hard",
    parameters: [
      ownChoice("weeks 1-2", "1-2 × 8-10, 4 in reserve"),
      ownChoice("weeks 3-4", "2 × 10-12"),
      ownChoice("weeks 5-8", "2-3 × 8-10, light load"),
      ownChoice("week 9 on", "3 × 5-6, heavier"),
      ownChoice("weeks before heavy legs", NOVICE_WEEKS),
    ],
    sources: ["acsm-strength-2009"],
    evidence: "own-choice",
    runnerText: "Learn the movement first, add weight later.",
  },
  "SD-4": {
    title: "One thing at a time grows: the load, else the repetitions, else the sets.",
    kind: "hard",
    parameters: [
      fromStudy("load, once 1-2 repetitions above the target", [2, 10], "%"),
      fromStudy("else repetitions", [1, 2]),
      fromStudy("else sets", 1),
    ],
    sources: ["acsm-strength-2009"],
    evidence: "study",
    runnerText: "When it gets easy we add a little, never everything at once.",
  },
  "SD-5": {
    title: "Sore legs, or an easy run that felt hard, hold the dose where it is.",
    kind: "hard",
    parameters: [
      ownChoice("soreness next morning, from", 4, "of 10"),
      ownChoice("effort above normal, from", 2, "of 10"),
    ],
    sources: ["thomas-2018", "marcora-2007"],
    evidence: "own-choice",
    runnerText: "Sore legs mean we repeat the week, not raise it.",
  },
  "SD-6": {
    title: "Leg sets end before failure.",
    kind: "hard",
    parameters: [fromStudy("repetitions in reserve, at least", 1)],
    sources: ["moran-navarro-2017", "garcia-pallares-2011"],
    evidence: "study",
    runnerText: "Stop with a repetition or two left in the tank.",
  },
  "SD-7": {
    title: "Jumps come after weeks of leg strength, few at first, and never with a sore lower leg.",
    kind: "hard",
    parameters: [
      ownChoice("weeks of leg strength before", 4),
      ownChoice("contacts, N, once a week", [20, 40]),
      ownChoice("contacts, R and F, once or twice a week", [40, 100]),
      ownChoice("growth a week, at most", 20, "%"),
      ownChoice("contacts beyond which a dose counts as heavy", 40),
    ],
    sources: ["engeroff-2023"],
    evidence: "own-choice",
    runnerText: "Jumps come last, and in small numbers.",
  },
  "SD-8": {
    title: "Effects take time, and are not judged before.",
    kind: "soft",
    parameters: [
      fromStudy("not judged before", [6, 8], "weeks"),
      fromStudy("planned for", [8, 12], "weeks"),
    ],
    sources: ["blagrove-2018", "balsalobre-2016"],
    evidence: "study",
    runnerText: "Expect to feel the benefit after two or three months.",
  },
  "SD-9": {
    title: "Strength gets lighter with the running's cutback week: the same load in fewer sets.",
    kind: "soft",
    parameters: [fromStudy("every so many weeks", [4, 6]), ownChoice("sets", "−40 to −50", "%")],
    sources: ["bell-2023"],
    evidence: "study",
    runnerText: "Every fourth week we lighten the load so you can absorb it.",
  },
  "SD-10": {
    title: "Before a race each class has its last day.",
    kind: "hard",
    parameters: [
      ownChoice("heavy legs before an A-race over 15 km", LONG_RACE.lastHeavyDays, "days"),
      ownChoice("heavy legs before an A-race up to 15 km", SHORT_RACE.lastHeavyDays, "days"),
      ownChoice("light legs and few jumps", LONG_RACE.lastLightDays, "days"),
      ownChoice("core and upper body", LONG_RACE.lastCoreDays, "days"),
      ownChoice("heavy legs before a B-race", 4, "days"),
      ownChoice("heavy legs before a C-race", 3, "days"),
    ],
    sources: ["cessation-2021", "pritchard-2015"],
    evidence: "own-choice",
    runnerText:
      "The last heavy legs are well before race day; you will not lose strength in ten days.",
  },
  "SD-11": {
    title: "In the taper the sets go, the load stays.",
    kind: "soft",
    parameters: [
      ownChoice("begins before the race", 21, "days"),
      fromStudy("sets in the third week before", "−30 to −50", "%"),
      fromStudy("sets in the second week before", "−50 to −70", "%"),
    ],
    sources: ["pritchard-2015"],
    evidence: "study",
    runnerText: "We lift less often, not lighter.",
  },
  "SD-12": {
    title: "Protection from injury is never promised; at most it may help.",
    kind: "hard",
    parameters: [],
    sources: ["article", "leppanen-2024", "wu-2024", "toresdahl-2020", "lauersen-2018"],
    evidence: "study",
    runnerText: "Strength may help you stay healthy, but nobody can promise that.",
  },
  "SD-13": {
    title: "What has been built is kept with little.",
    kind: "soft",
    parameters: [
      fromStudy("sessions a week", 1),
      fromStudy("sets of each exercise, at least", 1),
      fromStudy("for so long", 32, "weeks"),
      fromStudy("sessions a week from 60 years on, 2-3 sets", 2),
    ],
    sources: ["spiering-2021", "beattie-2017"],
    evidence: "study",
    runnerText: "Once a week keeps what you have built.",
  },
  "SD-14": {
    title: "Sessions are short.",
    kind: "soft",
    parameters: [
      ownChoice("heavy legs", spanOf(MINUTES_BORDERS.heavy), "min"),
      ownChoice("light legs on their own", spanOf(MINUTES_BORDERS.lightOnItsOwn), "min"),
      ownChoice("light legs inside a run", spanOf(MINUTES_BORDERS.lightInRun), "min"),
      fromArticle("one exercise", 1, "min"),
    ],
    sources: ["article"],
    evidence: "own-choice",
    runnerText: "Short and regular beats long and rare.",
  },
  "SD-15": {
    title: "Neither bigger muscles nor another weight is advertised.",
    kind: "hard",
    parameters: [],
    sources: ["article", "blagrove-2018"],
    evidence: "study",
    runnerText: "Most runners get stronger without getting bigger.",
  },
  "SD-16": {
    title: "Many repetitions without a load are called base and habit, not speed.",
    kind: "soft",
    parameters: [
      ownChoice("loaded work offered after", 8, "weeks"),
      fromMemory("effect of submaximal work on economy", "none clear"),
    ],
    sources: ["barenie-2020", "llanos-lagos-2024"],
    evidence: "study",
    runnerText: "Bodyweight moves build the base; heavier work adds the speed.",
  },
});

function spanOf(borders: { readonly least: number; readonly most: number }) {
  return [borders.least, borders.most] as const;
}
