import { family, fromMemory, ownChoice } from "./rule.js";

/** SF: health questions, stop signs, and how the bot speaks of them. */
export const SAFETY = family({
  "SF-1": {
    title:
      "A yes in the health questions closes hard runs, heavy legs and jumps; some close everything.",
    kind: "hard",
    parameters: [
      ownChoice("no plan before clearance, questions", "1, 2, 3, 7"),
      ownChoice("a careful plan before clearance, questions", "4, 5, 6"),
      ownChoice("asked again after", 12, "months"),
    ],
    sources: ["par-q-plus"],
    evidence: "own-choice",
    runnerText: "Please talk to a doctor first; we will be here when you have the all-clear.",
  },
  "SF-2": {
    title: "Words of an emergency are answered with the emergency number first, and no plan.",
    kind: "hard",
    parameters: [ownChoice("number in the EU", 112)],
    sources: ["acsm-heat-2021"],
    evidence: "own-choice",
    runnerText: "Stop now and call 112.",
  },
  "SF-3": {
    title: "Signs of a stressed bone stop running and jumping.",
    kind: "hard",
    parameters: [],
    sources: [],
    evidence: "memory",
    runnerText: "Pinpoint bone pain needs a doctor, not a run.",
  },
  "SF-4": {
    title: "Other signs stop training too and are looked at, some on the same day.",
    kind: "hard",
    parameters: [
      fromMemory("pain above", 5, "of 10"),
      fromMemory("pain for more than", 2, "weeks"),
    ],
    sources: [],
    evidence: "memory",
    runnerText: "That needs a professional to look at it.",
  },
  "SF-5": {
    title:
      "Under 18, in pregnancy, soon after birth, and with signs of too little energy: no heavy legs, jumps or growing weeks without a professional.",
    kind: "hard",
    parameters: [
      fromMemory("after birth, under", 12, "weeks"),
      fromMemory("age under", 18, "years"),
      fromMemory("missed periods, from", 3, "months"),
    ],
    sources: ["mountjoy-2023", "goom-2019"],
    evidence: "memory",
    runnerText: "We want a professional beside you for this.",
  },
  "SF-6": {
    title: "The bot diagnoses nothing, overrides no clinician and promises nothing.",
    kind: "hard",
    parameters: [],
    sources: [],
    evidence: "own-choice",
    runnerText: "I can plan training, but I cannot tell you what is wrong with your knee.",
  },
  "SF-7": {
    title: "The first plan and every answer on pain or illness say what this is, and when to stop.",
    kind: "hard",
    parameters: [],
    sources: [],
    evidence: "own-choice",
    runnerText: "This is training guidance, not medical advice.",
  },
  "SF-8": {
    title: "Clearance is kept with its day and words; of health answers only what the plan needs.",
    kind: "hard",
    parameters: [],
    sources: [],
    evidence: "own-choice",
    runnerText: "We keep only the health answers your plan needs.",
  },
  "SF-9": {
    title:
      "A wish against a hard rule is refused with the rule and the nearest day that is allowed.",
    kind: "hard",
    parameters: [],
    sources: [],
    evidence: "own-choice",
    runnerText: "That is too close to your hard run; how about Thursday?",
  },
});
