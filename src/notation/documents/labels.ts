import type { WeekLabel } from "../../domain/program.js";
import { fold } from "../grammar/fold.js";

/** What programs call a week, in six languages, without accents; the first that fits counts. */
const WEEK_WORDS: readonly (readonly [WeekLabel, RegExp])[] = [
  [
    "race",
    /\brace[- ]?week|wettkampfwoche|semaine de (?:la )?course|lobsuge|konkurranseuke|semana de (?:la )?carrera/u,
  ],
  ["taper", /\btaper|affutage|relachement|puesta a punto|nedtrap|formtop|zuspitzung/u],
  [
    "cutback",
    /entlastung|allegee|cut[- ]?back|step[- ]?back|down[- ]?week|deload|aflastning|avlastning|descarga|rolig uge/u,
  ],
  ["recovery", /\brecovery|regeneration|restitution|recuperacion|recuperation/u],
  ["peak", /\bpeak\b|hohepunkt|\bpic\b/u],
  ["build", /\bbuild|aufbau|opbygning|oppbygging|construccion|developpement/u],
];

/** The label that the words about a week give it; null if they give none. */
export function weekLabelIn(words: string): WeekLabel | null {
  const folded = fold(words.slice(0, 300));
  return WEEK_WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const LEVEL_WORDS =
  /\b(?:beginners?|novice|intermediate|advanced|levels?|niveaux?|debutante?s?|intermediaires?|confirmes?|experts?|anfanger|einsteiger|fortgeschrittene?|begynder|let ovet|ovede?|principiantes?|intermedio|avanzado|nivel|nybegynner|viderekommen|elite|first[- ]timers?)\b/u;

export function namesLevel(words: string): boolean {
  return LEVEL_WORDS.test(fold(words.slice(0, 300)));
}

const PHASE_WORDS =
  /\b(?:base|build|building|peak|taper|tapering|block|phase|teil|part|transition|preparation|aufbau|bloque|fase|specific|specifique|endurance|speed|race|cycle|mesocycle|month|monat|mois|mes|maned)\b/u;

/** Words for a part of a program that follows upon another one. */
export function namesPhase(words: string): boolean {
  return PHASE_WORDS.test(fold(words.slice(0, 300)));
}

const RACES: readonly (readonly [string, RegExp])[] = [
  [
    "half marathon",
    /half[- ]?marathon|halbmarathon|semi[- ]?marathon|halvmarat|media marat|medio marat|\bhalf\b|21[.,]1 ?k/u,
  ],
  ["marathon", /marat/u],
  ["15 km", /\b15 ?-?k(?:m|ilomet\w*)?\b/u],
  ["10 km", /\b10 ?-?k(?:m|ilomet\w*)?\b/u],
  ["5 km", /\b5 ?-?k(?:m|ilomet\w*)?\b/u],
];

/** The race that the words name, the longest first; null if they name none. */
export function raceIn(words: string): string | null {
  const folded = fold(words.slice(0, 300));
  return RACES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const LONG_RUN =
  /long run|sortie longue|langer lauf|lange laufe|tirada larga|lang tur|langtur|long runs/u;

/** Whether a heading says that the distances below it are those of the long runs. */
export function namesLongRun(words: string): boolean {
  return LONG_RUN.test(fold(words.slice(0, 300)));
}

const NOTE_LABEL =
  /^(?:focus|fokus|goals?|target|ziel|mal|objectif|objetivo|notes?|hinweis|notas?|remarques?|tips?|tipp|strateg\w+|duration|dauer|varighed|varighet|duree|info|obs|coach|ernahrung|nutrition|phase)\b[^:]{0,30}:/u;

/** `Focus: …`: words about the week, none of its sessions. */
export function isNoteLine(line: string): boolean {
  return NOTE_LABEL.test(fold(line.slice(0, 80)));
}

const GOAL_LINE =
  /^(?:goals?|target|ziel|mal|objectif|objetivo|race|event|wettkampf|course|carrera)\b[^:]{0,20}:\s*/u;

/** What stands after `Goal:`; null for another line. */
export function goalOfLine(line: string): string | null {
  const found = GOAL_LINE.exec(fold(line.slice(0, 200)));
  return found === null ? null : raceIn(line.slice(found[0].length));
}
