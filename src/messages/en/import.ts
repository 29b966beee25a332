import type {
  Assumption,
  Doubt,
  DoubtKind,
  Refusal,
  SourceFormat,
} from "../../notation/reading.js";

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

/** What was found to be doubtful, and what became of it. */
const DOUBTS: Readonly<Record<DoubtKind, string>> = {
  "unread-line": "I cannot read this; I kept the words as they are",
  "total-differs": "the total is not the sum of its parts; I kept the parts",
  "implausible-distance": "that distance is hard to believe; please check it",
  "implausible-time": "that time is hard to believe; please check it",
  "impossible-time": "that is no possible time; I left it open",
  "missing-week": "a week is missing; I went on with the next",
  "week-twice": "the week comes twice; I kept both",
  "day-twice": "the day comes twice in its week; I kept both",
  "recovery-not-given": "no rest is given; I left it open",
  "unit-unclear": "the unit is not said; I took the file's",
  "date-and-weekday-differ": "date and weekday do not agree; I took the date",
  "merge-conflict": "two versions of a line stand beside each other; I took the first",
  "struck-through": "this is struck through; I left it out",
  "note-kept": "I kept this as a note",
  "alternative-kept": "there is a choice; I kept both, the first one counts",
  "too-many-weeks": "there are more weeks than I can take; I stopped there",
  "other-sport": "this is another sport; I kept it as cross-training",
  ambiguous: "this can be read in two ways; please look at it",
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

/** Two weeks of one number are two weeks of the program. */
function weekTwice({ number, nowAs }: Doubt["facts"]): string {
  return `week ${number} comes twice; I kept both, the second as week ${nowAs}`;
}

/** What something is that is no program, and what to do instead. */
const REFUSALS: Readonly<Record<Refusal, string>> = {
  empty: "There is nothing in it. Paste the program as text, or attach the file.",
  "too-large":
    "It is larger than a program can be. A program may have up to 1 MB; send the weeks alone.",
  binary: "This is no text. Save the program as text, CSV or a calendar file, and send that.",
  spreadsheet: "This is a spreadsheet file. Save the sheet as CSV and send that.",
  "activity-file":
    "This is a recorded activity, not a program. Send the plan itself, as text, CSV or a calendar file.",
  "workout-file":
    "This is a single workout, not a program. Send the whole plan, as text, CSV or a calendar file.",
  "json-schema":
    "This describes the form of a file and holds no program. Send the file that it describes.",
  "web-page": "This is a whole web page. Copy the table or the list of weeks and paste only that.",
  "one-week-template":
    "This is a template of one week without distances or times. Send a program with its weeks filled in.",
  "other-sport":
    "This is a plan for another sport, and I weave strength into running. Send a running program.",
  "not-a-program":
    "I find no weeks and days of running in it. Paste the program with its weeks, for example: Week 1, then Tue 5 km easy.",
};

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
  doubt: ({ kind, facts }: Doubt): string =>
    kind === "week-twice" ? weekTwice(facts) : DOUBTS[kind],
  notesKept: (sessions: number): string => `${sessions} sessions keep their words as notes`,
  refusal: (refusal: Refusal): string => REFUSALS[refusal],
  refusedAtLine: (sentence: string, line: number): string =>
    `${sentence} (I stopped at line ${line}.)`,
  assumption: ({ kind, value }: Assumption): string => ASSUMPTIONS[kind](value),
  read: (
    weeks: string,
    runs: string,
    first: string | null,
    hardest: string | null,
    race: string | null,
  ): string =>
    `I read ${[weeks, `${runs} runs a week`, first, hardest, race].filter((part) => part !== null).join(", ")}.`,
  firstWeek: (distance: string): string => `week 1: ${distance}`,
  hardestWeek: (week: number, distance: string): string => `hardest week ${week}: ${distance}`,
  race: (week: number, distance: string | null): string =>
    distance === null ? `race in week ${week}` : `race in week ${week} (${distance})`,
  lookAt: "Please look at these",
  where: (week: number | null, day: string | null, line: number | null): string =>
    [week === null ? null : `week ${week}`, day, line === null ? null : `line ${line}`]
      .filter((part) => part !== null)
      .join(" "),
  more: (count: number): string => `and ${count} more like these`,
  took: (choices: string): string => `I took ${choices}.`,
  useIt: "Use it",
  showAll: "Show all weeks",
  cancel: "Cancel",
  cancelled: "Nothing was kept.",
  kept: (title: string): string => `Kept: ${title}. Next: /start program:imported`,
  startIt: "Set it up",
  expired: "I no longer have that text. Paste it once more.",
  whichLevel: "There are several levels in it. Which one is yours?",
  checkHeading: (title: string): string => `Check of ${title}`,
  checkFine: "No findings: the program keeps every running rule.",
  checkSummary: (hard: number, soft: number): string =>
    `${hard} against the rules, ${soft} worth a thought.`,
  repairAll: "Repair all",
  repaired: (count: number): string =>
    count === 1 ? "One repair made." : `${count} repairs made.`,
  noSuchRepair: (most: number): string =>
    most === 0 ? "There is nothing to repair." : `The repairs are numbered 1 to ${most}, or all.`,
};
