import { family, fromMemory, fromStudy, ownChoice } from "./rule.js";

/** RT: kinds of runs, paces and predictions. */
export const RUNNING_TYPES = family({
  "RT-1": {
    title:
      "VDOT comes from a recent race or time trial inside the model's range; else effort only.",
    kind: "hard",
    parameters: [
      ownChoice("age of the result, at most", 8, "weeks"),
      fromMemory("length of the race", [3.5, 240], "min"),
    ],
    sources: ["daniels-gilbert-1979"],
    evidence: "memory",
    runnerText: "Your paces come from a recent race, so they fit who you are today.",
  },
  "RT-2": {
    title: "VDOT rises only with a new result, and by little.",
    kind: "soft",
    parameters: [
      fromMemory("rise in one block, at most", 1, "point"),
      fromMemory("length of a block", [3, 4], "weeks"),
    ],
    sources: [],
    evidence: "memory",
    runnerText: "We move your paces up one small step at a time.",
  },
  "RT-3": {
    title: "At a low VDOT, or without heart rate and pace, effort and the talk test steer.",
    kind: "hard",
    parameters: [ownChoice("effort steers under VDOT", 30)],
    sources: [],
    evidence: "own-choice",
    runnerText: "If you can talk in sentences, the pace is easy enough.",
  },
  "RT-4": {
    title: "A marathon predicted from a shorter race carries a warning and a slower default.",
    kind: "soft",
    parameters: [
      fromMemory("Riegel's exponent up to the half marathon", 1.06),
      ownChoice("exponent for a first marathon, or under 50 km a week", 1.15),
    ],
    sources: ["vickers-2016", "riegel-1981"],
    evidence: "study",
    runnerText: "Half-marathon times usually promise a faster marathon than most people can run.",
  },
  "RT-5": {
    title: "A measured highest heart rate beats a formula; the formula is only a wide band.",
    kind: "soft",
    parameters: [
      fromMemory("highest heart rate", "208 − 0.7 × age", "bpm"),
      fromMemory("width of the band, each way", 10, "bpm"),
    ],
    sources: ["tanaka-2001"],
    evidence: "memory",
    runnerText: "Formula heart rates can be ten beats off, so trust your breathing too.",
  },
  "RT-6": {
    title:
      "Where shares of VO₂max have to become shares of the highest heart rate, a line does it.",
    kind: "soft",
    parameters: [fromMemory("percent of highest heart rate", "0.64 × percent of VO₂max + 37")],
    sources: ["swain-1994"],
    evidence: "memory",
    runnerText: "Heart-rate zones are an estimate made from your effort level.",
  },
  "RT-7": {
    title: "Leg load is kilometres weighted by kind of run, to compare weeks of one runner only.",
    kind: "soft",
    parameters: [
      ownChoice("a kilometre of easy, tempo, interval, repetition running", "1 · 1.3 · 1.6 · 1.8"),
      fromStudy("stress on the shin rises with", "speed and steep uphill"),
    ],
    sources: ["rice-2024", "hunter-2019"],
    evidence: "own-choice",
    runnerText: "Faster and hillier kilometres count a bit more for your legs.",
  },
});
