import { family, fromMemory, fromStudy, ownChoice } from "./rule.js";

/** LM: what the log says, and what follows from it. */
export const MONITORING = family({
  "LM-1": {
    title:
      "The load of a session is its effort times its minutes; a run with strength is one session.",
    kind: "hard",
    parameters: [
      fromMemory("load", "effort (0-10) × minutes"),
      fromMemory("rated after", 30, "min"),
    ],
    sources: ["foster-2001"],
    evidence: "memory",
    runnerText: "How hard was it, 0 to 10? That times minutes is your load.",
  },
  "LM-2": {
    title: "A week whose days are all alike is said to be so; without spread nothing is said.",
    kind: "soft",
    parameters: [
      fromMemory("monotony", "mean of seven days ÷ their standard deviation"),
      fromMemory("mentioned above", 2),
    ],
    sources: ["foster-1998"],
    evidence: "memory",
    runnerText: "Your week was very even; mixing easy and hard days helps.",
  },
  "LM-3": {
    title: "The trend of the load is an average in which the newest days count most.",
    kind: "soft",
    parameters: [
      fromStudy("short and long average", "7 · 28", "days"),
      ownChoice("hidden for the first", 28, "days"),
    ],
    sources: ["williams-2017"],
    evidence: "study",
    runnerText: "This line shows your recent training, with the newest days counting most.",
  },
  "LM-4": {
    title: "The ratio of recent to usual load blocks nothing and predicts nothing.",
    kind: "hard",
    parameters: [],
    sources: ["impellizzeri-2020", "impellizzeri-2021", "frandsen-2025"],
    evidence: "study",
    runnerText: "We show your load trend, but no number can predict an injury.",
  },
  "LM-5": {
    title: "The daily check-in is judged against the runner's own weeks.",
    kind: "soft",
    parameters: [
      ownChoice("scale, the higher the worse", [1, 7]),
      ownChoice("compared with the last", [14, 28], "days"),
      ownChoice("amber, worse by", 1, "standard deviation"),
      ownChoice("red, worse by", 2, "standard deviations"),
    ],
    sources: ["hooper-1995", "saw-2016"],
    evidence: "own-choice",
    runnerText: "A one-minute check-in steers today's session.",
  },
  "LM-6": {
    title:
      "An amber day makes hard easy and heavy legs core; a red day is rest or a little jogging.",
    kind: "hard",
    parameters: [
      ownChoice("amber, off a hard run", 30, "%"),
      ownChoice("red, easy running at most", 30, "min"),
    ],
    sources: [],
    evidence: "own-choice",
    runnerText: "You look tired today, so we take it easier.",
  },
  "LM-7": {
    title: "Sore legs on the day of heavy legs, jumps or a hard run change the session.",
    kind: "hard",
    parameters: [ownChoice("soreness, from", 5, "of 7")],
    sources: ["thomas-2018", "marcora-2007"],
    evidence: "own-choice",
    runnerText: "Sore legs get an easy day.",
  },
  "LM-8": {
    title:
      "Pain decides: a little goes on, some changes the session, more or rising pain stops it.",
    kind: "hard",
    parameters: [
      fromMemory("goes on up to", 2, "of 10"),
      fromMemory("stops above", 5, "of 10"),
      ownChoice("between, off the session", [30, 50], "%"),
    ],
    sources: ["thomee-1997", "silbernagel-2007"],
    evidence: "memory",
    runnerText: "A little ache up to 2 is fine; above 5, or worse tomorrow, we stop.",
  },
  "LM-9": {
    title: "Fever and illness of the whole body mean rest, then an easy day for each ill one.",
    kind: "hard",
    parameters: [
      ownChoice("free of symptoms without medicine, at least", 24, "h"),
      ownChoice("first day", 50, "%"),
      ownChoice("easy days for an ill day", 1),
    ],
    sources: ["schwellnus-2022", "snyders-2022"],
    evidence: "own-choice",
    runnerText: "Fever means rest, and we build back one easy day per sick day.",
  },
  "LM-10": {
    title:
      "Red days close together, or tiredness that stays, bring a cutback week and the advice to look.",
    kind: "hard",
    parameters: [
      ownChoice("red days in seven, from", 2),
      ownChoice("still amber at less load after", 14, "days"),
    ],
    sources: ["article"],
    evidence: "own-choice",
    runnerText: "Your body asks for a lighter week.",
  },
});
