import { family, fromArticle, fromStudy, ownChoice } from "./rule.js";

/** SP: how far strength and runs lie from each other. */
export const SPACING = family({
  "SP-1": {
    title: "Heavy legs, or many jumps, leave a day and a half before the next hard run.",
    kind: "hard",
    parameters: [fromArticle("start to start, at least", 36, "h")],
    sources: ["article"],
    evidence: "article",
    runnerText: "Your legs get about a day and a half off before a hard run.",
  },
  "SP-2": {
    title: "Two days before a hard run are better, three before a key one where the load is new.",
    kind: "soft",
    parameters: [
      fromStudy("start to start, wished for", 48, "h"),
      fromStudy("first three times with a load", [48, 72], "h"),
    ],
    sources: ["thomas-2018", "marcora-2007", "assumpcao-2013"],
    evidence: "study",
    runnerText: "New leg exercises can slow you for two days, so we leave extra room at first.",
  },
  "SP-3": {
    title:
      "The day after a hard run is for rest or easy running; arms and core may be trained. Familiar light legs are dear for R and F and ruled out for N, heavy legs for everyone.",
    kind: "both",
    parameters: [fromArticle("calendar days after the hard run", 1)],
    sources: ["article"],
    evidence: "article",
    runnerText: "The day after a hard run is for rest or an easy jog, nothing heavier.",
  },
  "SP-4": {
    title: "No leg strength of its own earlier on the day of a hard run.",
    kind: "hard",
    parameters: [fromStudy("fast running still suffers after", 6, "h")],
    sources: ["doma-2014"],
    evidence: "study",
    runnerText: "Lifting legs before intervals spoils the intervals.",
  },
  "SP-5": {
    title:
      "Legs on the day of a run come as its finisher or well apart; after a hard run an easy day follows.",
    kind: "both",
    parameters: [
      ownChoice("gap wished for", 6, "h"),
      ownChoice("better still", 8, "h"),
      fromStudy("leg strength normal again after a run", 24, "h"),
    ],
    sources: ["article", "sporer-2003"],
    evidence: "study",
    runnerText: "Putting both hard things on one day can leave the next day truly easy.",
  },
  "SP-6": {
    title: "Where running comes first, run first and lift later on a shared day.",
    kind: "soft",
    parameters: [
      fromStudy("best gap", 6, "h"),
      ownChoice("still fine", 3, "h"),
      ownChoice("light legs and core", "straight after the run"),
    ],
    sources: ["doma-2013"],
    evidence: "study",
    runnerText: "If running matters most, run first and lift later.",
  },
  "SP-7": {
    title: "Where strength comes first, lift before the run or well apart from it.",
    kind: "soft",
    parameters: [fromStudy("gap wished for", 6, "h")],
    sources: ["eddens-2018", "robineau-2016"],
    evidence: "study",
    runnerText: "If strength matters most, lift while you are fresh.",
  },
  "SP-8": {
    title: "Explosive work and endurance lie apart or on different days.",
    kind: "soft",
    parameters: [fromStudy("gap, at least", 3, "h")],
    sources: ["schumann-2022"],
    evidence: "study",
    runnerText: "Jumps work best when you are fresh.",
  },
  "SP-9": {
    title: "Heavy legs before an easy run are allowed; running is normal again after some hours.",
    kind: "soft",
    parameters: [fromStudy("gap wished for", 8, "h")],
    sources: ["palmer-2001"],
    evidence: "study",
    runnerText: "An easy run after lifting is fine, it just feels a bit heavier.",
  },
  "SP-10": {
    title:
      "Heavy legs and the long run keep their distance, before and after, and never share a day.",
    kind: "both",
    parameters: [
      ownChoice("heavy legs to long run, at least", 12, "h"),
      ownChoice("heavy legs to long run, wished for", 30, "h"),
      ownChoice("long run to heavy legs, wished for", 18, "h"),
    ],
    sources: [],
    evidence: "own-choice",
    runnerText: "We keep heavy legs away from your long run.",
  },
  "SP-11": {
    title: "Leg doses never lie on consecutive days, heavy ones two days apart, jumps as well.",
    kind: "both",
    parameters: [
      fromStudy("heavy to heavy, end to start, at least", 48, "h"),
      ownChoice("leg doses, calendar days apart, at least", 2),
      ownChoice("leg doses, start to start, wished for", 72, "h"),
    ],
    sources: ["acsm-strength-2009", "thomas-2018"],
    evidence: "study",
    runnerText: "The same muscles need two days between heavy sessions.",
  },
  "SP-12": {
    title:
      "Familiar light legs leave a day before a hard run; in a novice's first weeks they count as heavy, at half the dose.",
    kind: "both",
    parameters: [
      fromStudy("start to start, at least for N, wished for by R and F", 24, "h"),
      ownChoice("better still", 36, "h"),
      ownChoice("a novice's first weeks", 3, "weeks"),
      ownChoice("dose in them, at most", 50, "%"),
    ],
    sources: ["doma-2014", "assumpcao-2013"],
    evidence: "study",
    runnerText: "Familiar bodyweight moves only need a day.",
  },
  "SP-13": {
    title: "Core and upper body fit on any day, spread over the week rather than piled up.",
    kind: "soft",
    parameters: [
      ownChoice("arms to failure before a hard run, at least", 6, "h"),
      ownChoice("core to core, wished for", 48, "h"),
    ],
    sources: ["article", "sporer-2003"],
    evidence: "article",
    runnerText: "Arms and core fit almost anywhere.",
  },
  "SP-14": {
    title: "No lifting on every other day beside running every day.",
    kind: "soft",
    parameters: [
      ownChoice("heavy legs in seven days, at most", 2),
      ownChoice("from so many runs a week", 5),
    ],
    sources: ["doma-2015"],
    evidence: "study",
    runnerText: "Lifting every other day while running daily piles up fatigue.",
  },
  "SP-15": {
    title: "Two hard runs never lie on consecutive days.",
    kind: "hard",
    parameters: [fromArticle("calendar days apart, at least", 2)],
    sources: ["article"],
    evidence: "article",
    runnerText: "Hard days never sit back to back.",
  },
});
