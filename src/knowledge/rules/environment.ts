import {
  COLD,
  DARK_BELOW_DEGREES,
  GROUND,
  HEAT_LEVELS,
  HEAT_SLACK,
  ICE,
  THUNDER_MINUTES,
  US_AIR,
} from "../environment.js";
import { family, fromMemory, fromStudy, ownChoice } from "./rule.js";

/** EN: weather, ground, darkness and air. */
export const ENVIRONMENT = family({
  "EN-1": {
    title: "In the heat paces slow down with the temperature, and fast runs go by effort.",
    kind: "soft",
    parameters: [
      fromStudy("best WBGT", [7.5, HEAT_SLACK.bestWbgtC], "°C"),
      ownChoice("slower a degree above, fast runners", HEAT_SLACK.percentPerDegree.fast, "%"),
      ownChoice("slower a degree above, slower runners", HEAT_SLACK.percentPerDegree.slower, "%"),
      ownChoice("from an air temperature of", HEAT_SLACK.airFromC, "°C"),
    ],
    sources: ["mantzios-2022", "ely-2007"],
    evidence: "study",
    runnerText: "Warm day: run by effort, the pace will be a bit slower.",
  },
  "EN-2": {
    title: "Heat has steps: normal, with care, limited, none; earlier for those not used to it.",
    kind: "hard",
    parameters: [
      fromStudy("normal up to a WBGT of", HEAT_LEVELS[1].upToC, "°C"),
      fromStudy("with care up to", HEAT_LEVELS[2].upToC, "°C"),
      fromStudy("limited up to", HEAT_LEVELS[3].upToC, "°C"),
      fromStudy("races, yellow · red · black flag from", "18 · 23 · 28", "°C"),
    ],
    sources: ["acsm-heat-2007"],
    evidence: "study",
    runnerText: "Too hot today; go early, go indoors or rest.",
  },
  "EN-3": {
    title: "Getting used to heat takes its days.",
    kind: "soft",
    parameters: [fromStudy("of exposure", [10, 14], "days")],
    sources: ["nata-heat"],
    evidence: "study",
    runnerText: "Your body needs about two weeks to get used to heat.",
  },
  "EN-4": {
    title: "Without a sensor the WBGT is reckoned from temperature and humidity, in sunshine.",
    kind: "soft",
    parameters: [fromMemory("WBGT", "0.567 × T + 0.393 × e + 3.94", "°C")],
    sources: ["bom-wbgt"],
    evidence: "memory",
    runnerText: "Humid air makes the same temperature feel hotter, so we count both.",
  },
  "EN-5": {
    title:
      "On ice no fast running, jumps or slippery exercises outside; hard runs move or go by effort.",
    kind: "hard",
    parameters: [ownChoice(`with rain within ${ICE.rainHours} h, up to`, ICE.upToC, "°C")],
    sources: ["article", "gard-2000", "berggard-2010"],
    evidence: "article",
    runnerText: "Icy: no jumps, no sprints, shorter steps.",
  },
  "EN-6": {
    title: "On wet or cold ground nothing lying; a bench or a standing exercise instead.",
    kind: "hard",
    parameters: [ownChoice("cold ground under", GROUND.coldUnderC, "°C")],
    sources: ["article"],
    evidence: "article",
    runnerText: "Wet grass? Use the bench instead.",
  },
  "EN-7": {
    title: "In severe cold training moves indoors, hard breathing earlier for some.",
    kind: "hard",
    parameters: [
      fromStudy("indoors from a wind chill of", COLD.indoorsC, "°C"),
      ownChoice(
        "no hard breathing outside with asthma or heart disease from",
        COLD.sensitiveC,
        "°C",
      ),
    ],
    sources: ["acsm-cold-2006", "castellani-2021"],
    evidence: "study",
    runnerText: "Very cold: train indoors.",
  },
  "EN-8": {
    title: "In the dark: reflectors that move, a light, a lit route for hard runs, no bench jumps.",
    kind: "hard",
    parameters: [
      ownChoice("dark from a sun below", DARK_BELOW_DEGREES, "°"),
      fromStudy("seen with reflectors on moving limbs, with a vest", "113 · 24", "m"),
    ],
    sources: ["balk-conspicuity"],
    evidence: "study",
    runnerText: "Put reflectors on your ankles, a vest alone is hard to see.",
  },
  "EN-9": {
    title:
      "Bad air makes runs easy, then moves them indoors, then stops them; earlier for the sensitive.",
    kind: "hard",
    parameters: [
      ownChoice("US index, sensitive runners easy and short above", US_AIR[3].above),
      ownChoice("nobody hard or long outside above", US_AIR[2].above),
      ownChoice("indoors above", US_AIR[1].above),
      ownChoice("rest above", US_AIR[0].above),
    ],
    sources: ["epa-airnow", "eea-air-quality"],
    evidence: "own-choice",
    runnerText: "The air is bad today, so easy or indoors.",
  },
  "EN-10": {
    title: "Thunder stops a run outside until it has been quiet for a while.",
    kind: "hard",
    parameters: [
      ownChoice("flash to bang, at most", 30, "s"),
      ownChoice("quiet since the last, at least", THUNDER_MINUTES, "min"),
    ],
    sources: ["thirty-thirty"],
    evidence: "own-choice",
    runnerText: "Thunder: go inside, wait 30 minutes.",
  },
});
