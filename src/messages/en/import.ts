import type { Assumption, Refusal, SourceFormat } from "../../notation/reading.js";
import { doubtWords } from "./doubts.js";
import { format } from "./format.js";

const FORMATS: Readonly<Record<SourceFormat, string>> = {
  canonical: "program text",
  "free-text": "free text",
  markdown: "Markdown",
  "fixed-width": "a table of text",
  csv: "a CSV table",
  ics: "a calendar file",
  "calendar-hack": "a calendar-hack plan",
  "garmin-planner": "a garmin-planner plan",
  "intervals-icu": "intervals.icu text",
  json: "JSON",
};

/** By the code of the language; the files that are read are in these. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: "English",
  da: "Danish",
  de: "German",
  fr: "French",
  es: "Spanish",
  nb: "Norwegian",
};

/** What something is that is no program, and what to do instead. */
const REFUSALS: Readonly<Record<Refusal, string>> = {
  empty: "There is nothing in it. Paste the program as text, or attach the file.",
  "too-large":
    "It holds more than a program can: over 1 MB, or thousands of lines or of references to itself. Send the weeks alone, written out.",
  binary: "This is no text. Save the program as text, CSV or a calendar file, and send that.",
  pdf: "This is a PDF. Copy the weeks out of it and paste them as text.",
  picture: "This is a picture, and I read only text. Type or copy the weeks and paste them.",
  spreadsheet: "This is a spreadsheet file. Save the sheet as CSV and send that.",
  "activity-file":
    "This is a recorded activity, not a program. Send the plan itself, as text, CSV or a calendar file.",
  "workout-file":
    "This is a single workout, not a program. Send the whole plan, as text, CSV or a calendar file.",
  "json-schema":
    "This describes the form of a file and holds no program. Send the file that it describes.",
  "web-page": "This is a whole web page. Copy the table or the list of weeks and paste only that.",
  "one-week-template":
    "This is one week, and nothing says which: no week in it has a number or a date. Send the program with its weeks, each under a line such as Week 1.",
  "endless-calendar":
    "Every event in this calendar repeats for ever, so I cannot tell its weeks. Give the events an end, or send the weeks as text.",
  "other-sport":
    "This is a plan for another sport, and I weave strength into running. Send a running program.",
  "not-a-program":
    "I find no weeks and days of running in it. Paste the program with its weeks, for example: Week 1, then Tue 5 km easy.",
};

const ONE = {
  run: "run",
  strength: "strength session",
  cross: "session of another sport",
} as const;
const MANY = {
  run: "runs",
  strength: "strength sessions",
  cross: "sessions of other sports",
} as const;

const ASSUMPTIONS: Readonly<Record<Assumption["kind"], (value: string) => string>> = {
  unit: (value) => `distances without a unit as ${value}`,
  "m-means": (value) => `m as ${value}`,
  "prime-means": (value) => `' as ${value}`,
  "decimal-comma": () => "a comma between digits as a decimal sign",
  "week-starts": (value) => `weeks from ${value}`,
  language: (value) => `the words as ${LANGUAGES[value] ?? value}`,
  encoding: (value) => `the letters as ${value}`,
  "dates-dropped": () => "the weeks without their dates",
  level: (value) => `the level ${value}`,
};

/** Bringing one's own program. */
export const imported = {
  format: (format: SourceFormat): string => FORMATS[format],
  doubt: doubtWords,
  notesKept: (sessions: number): string => `${sessions} sessions keep their words as notes`,
  refusal: (refusal: Refusal): string => REFUSALS[refusal],
  refusedAtLine: (sentence: string, line: number): string =>
    `${sentence} (I stopped at line ${line}.)`,
  assumption: ({ kind, value }: Assumption): string => ASSUMPTIONS[kind](value),
  /** `I read 12 weeks, 3 to 4 runs and a strength session a week, week 1: 20 km.` */
  read: (weeks: string, aWeek: readonly string[], more: readonly string[]): string =>
    `I read ${[weeks, `${format.list(aWeek)} a week`, ...more].join(", ")}.`,
  /** `3 to 4 runs` */
  aWeek: (count: string, kind: "run" | "strength" | "cross"): string =>
    `${count} ${(count === "1" ? ONE : MANY)[kind]}`,
  firstWeek: (distance: string): string => `week 1: ${distance}`,
  allWeeks: (distance: string): string => `${distance} in all`,
  hardestWeek: (week: number, distance: string): string => `hardest week ${week}: ${distance}`,
  race: (week: number, distance: string | null): string =>
    distance === null ? `race in week ${week}` : `race in week ${week} (${distance})`,
  lookAt: "Please look at these",
  where: (week: number | null, day: string | null, line: number | null): string =>
    [week === null ? null : `week ${week}`, day, line === null ? null : `line ${line}`]
      .filter((part) => part !== null)
      .join(" "),
  /** Where the same stands as in the rows before. */
  likewise: (places: readonly string[], more: number): string =>
    `likewise ${more > 0 ? `${places.join(", ")} and ${more} more` : format.list(places)}`,
  finding: (quoted: string, line: number | null): string =>
    line === null ? quoted : `${quoted} (line ${line})`,
  took: (choices: string): string => `I took ${choices}.`,
  useIt: "Use it",
  showAll: "Show all weeks",
  cancel: "Cancel",
  cancelled: "Nothing was kept.",
  kept: (title: string): string => `Kept: ${title}. Next: /start program:imported`,
  startIt: "Set it up",
  expired: "I no longer have that text. Paste it once more.",
  whichLevel: "There are several levels in it. Which one is yours?",
  tookLevel: (level: string, others: readonly string[]): string =>
    `there are several levels; I took the gentlest, ${level}. The others: ${others.join("; ")}`,
  checkHeading: (title: string): string => `Check of ${title}`,
  checkFine: "No findings: the program keeps every running rule.",
  checkSummary: (hard: number, soft: number): string =>
    `${hard} against the rules, ${soft} worth a thought.`,
  strengthStays: "The runs of your plan are as repaired, and the strength stays where it was.",
  repairAll: "Repair all",
  repairOne: (number: number): string => `Repair ${number}`,
  repairOffer: (number: number, repair: string): string => `Repair ${number}: ${repair}`,
  /** The id of a rule stands behind what it found. */
  byRule: (text: string, rule: string): string => `${text} (${rule})`,
  repaired: (count: number): string =>
    count === 1 ? "One repair made." : `${count} repairs made.`,
  noSuchRepair: (most: number): string =>
    most === 0 ? "There is nothing to repair." : `The repairs are numbered 1 to ${most}, or all.`,
};
