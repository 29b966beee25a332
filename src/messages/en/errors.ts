import { format } from "./format.js";

/** What each kind of value should look like. */
const EXPECTED = {
  text: "some words",
  choice: "one of a few words",
  list: "one or more words with commas between",
  date: "a day of the calendar as year-month-day",
  day: "a date, a weekday, or today, tomorrow or yesterday",
  time: "a time of day as hours:minutes",
  times: "one or more times of day with commas between",
  weekdays: "weekdays with commas between",
  integer: "a whole number",
  number: "a number",
  yes: "yes",
  zone: "a time zone of the IANA list",
  result: "a distance and a time that a runner can run it in",
  reminder: "none, a time, or eve- and a time for the evening before",
  rhythm: "a time, eve- and a time for the evening before, stop, keep, weekly or daily",
  health: "ok, or the numbers of the questions that you answer with yes",
  distance: "a distance such as 8k or 5 mi",
  duration: "a time such as 45:10 or 45min",
  place: "none, or degrees north and east with a comma between",
} as const;

/** `one of race, balanced and strength`; the only choice stands alone. */
function among(expected: keyof typeof EXPECTED, choices: readonly string[]): string {
  if (choices.length === 1) return format.list(choices);
  if (expected === "list") return `none, or some of ${format.list(choices)}`;
  return `${expected === "weekdays" ? "some of" : "one of"} ${format.list(choices)}`;
}

/** `a whole number from 0 to 1000`. */
function within(
  expected: keyof typeof EXPECTED,
  range: readonly [least: number, most: number] | null,
): string {
  const what = EXPECTED[expected];
  return range === null ? what : `${what} from ${range[0]} to ${range[1]}`;
}

/** What went wrong, where, and what would work. Days come as dates, to be typed and to be read. */
export const errors = {
  /** What a kind of value looks like; numbers with their bounds. */
  expected: within,
  unknownCommand: (name: string, near: readonly string[]): string =>
    near.length === 0
      ? `I do not know /${name}. /help lists what I can do.`
      : `I do not know /${name}. Did you mean ${format.either(near.map((one) => `/${one}`))}?`,
  unknownArgument: (
    command: string,
    name: string,
    near: string | null,
    known: readonly string[],
  ): string =>
    known.length === 0
      ? `/${command} takes nothing after it, and I found "${name}".`
      : near === null
        ? `/${command} does not know "${name}". It knows ${format.list(known)}.`
        : `/${command} does not know "${name}". Did you mean ${near}?`,
  tooManyValues: (command: string, value: string): string =>
    `I do not know where "${value}" belongs in /${command}. A value with spaces stands in quotes.`,
  badArgument: (
    name: string,
    value: string,
    expected: keyof typeof EXPECTED,
    example: string,
    choices: readonly string[] | null,
    range: readonly [least: number, most: number] | null,
    near: string | null,
  ): string => {
    const what = choices === null ? within(expected, range) : among(expected, choices);
    const meant = near === null ? "" : ` Did you mean ${near}?`;
    const shown = value === "" ? "nothing" : `"${value}"`;
    return `${name}: I found ${shown} and expected ${what}.${meant} For example: ${name}:${example}`;
  },
  noPlan: "You have no program yet. Type /start to set one up, or /program list to look first.",
  tooLong:
    "That is more than I can take in one line. A program may be up to 1 MB; send it as a file.",
  internal: (reference: string): string =>
    `That is my fault, and nothing was changed. Please try once more; if it stays, tell the person who runs me: ${reference}.`,
  notUnderstood: (examples: readonly string[]): string =>
    `I understand commands. For example ${format.either([...new Set(examples)])}`,
  planProblem: {
    pauseBackwards: (from: string, until: string): string =>
      `The pause would end on ${until}, before it begins on ${from}. Give a later day, for example until:${from}`,
    startInPast: (start: string, today: string): string =>
      `The start, ${format.dateWithYear(start)}, has passed. Choose today or later, for example start:${today}`,
    raceInPast: (race: string, today: string): string =>
      `The race day, ${format.dateWithYear(race)}, has passed: today is ${format.dateWithYear(today)}. Choose a later one.`,
    raceBeforeStart: (race: string, start: string): string =>
      `The race, ${race}, lies before the start, ${start}. Give one of them, and I work out the other.`,
    tooLong: (weeks: number, left: number, earliest: string): string =>
      `The program has ${weeks} weeks and only ${left} ${left === 1 ? "is" : "are"} left. The first race day that leaves room: race:${earliest}`,
    fitTooShort: (weeks: number, least: number): string =>
      `There are ${format.count(weeks, "week", "weeks")} until the race, and this program needs ${least} at the least. Choose a later race, a shorter program, or start without a race day.`,
    fitTooFar: (weeks: number, most: number): string =>
      `The race is ${weeks} weeks away, and this program fills ${most} at the most. Begin with /start program:base, or start this one later.`,
    scaleTooLittle: (have: number, least: number): string =>
      `You run ${have} km a week now, and this program begins with ${least} km at the least. /start program:base builds you up to it.`,
    noRace:
      "The program does not end in a race, so it cannot be laid back from a race day. Give a start instead, for example start:2027-01-04",
    disagree: (start: string, race: string, raceForStart: string): string =>
      `From ${format.dateWithYear(start)} the program ends in the week of ${format.dateWithYear(raceForStart)}, not on ${format.dateWithYear(race)}. Leave out the start and I count back from the race, or take race:${raceForStart}`,
    tooFewDays: (week: number, needed: number, available: number): string =>
      `Week ${week} has ${needed} runs and your run-days leave ${format.count(available, "day", "days")} for them. Add a day to run-days, or choose a program with fewer runs.`,
    noLegalDays: (week: number, rule: "RL-12" | "SP-15"): string =>
      rule === "RL-12"
        ? `Week ${week} has hard runs while your legs still rest from a race (RL-12). /program check offers to run them easy; then start again.`
        : `Your run-days leave no way to lay week ${week} without two hard runs on neighbouring days (SP-15). Give one more day in run-days.`,
  },
  noProgram:
    "There is no imported program to start from. Give a built-in one: /program list shows them.",
  unknownProgram: (
    id: string,
    known: readonly string[],
    near: string | null,
    argument: "program" | "id",
  ): string => {
    const meant = near === null ? "" : ` Did you mean ${near}?`;
    return `I have no program called "${id}".${meant} There are ${format.list(known)}. For example: ${argument}:${near ?? "half"}`;
  },
  dayOutside: (date: string, first: string, last: string): string =>
    `${format.dateWithYear(date)} lies outside your program, which runs from ${format.dateWithYear(first)} to ${format.dateWithYear(last)}.`,
  database: {
    "not-a-database": (path: string): string =>
      `${path} is not a Lunge database. Nothing was changed. Give another file with --db or LUNGE_DB.`,
    damaged: (path: string): string =>
      `${path} is damaged. Nothing was changed. Put a backup in its place: npm run db:backup makes them.`,
    locked: (path: string): string => `${path} is in use by another program. Stop that one first.`,
    "read-only": (path: string): string =>
      `${path} can be read but not written. Give it write permission.`,
    "newer-version": (path: string): string =>
      `${path} was written by a newer Lunge. Nothing was changed. Start that version, or restore an older backup.`,
    "no-permission": (path: string): string => `I may not open ${path}. Check who owns it.`,
    "is-a-directory": (path: string): string =>
      `${path} is a folder. Give a file with --db or LUNGE_DB.`,
    "bad-path": (path: string): string =>
      `No file can be made at ${path}. Give another one with --db or LUNGE_DB.`,
    "disk-full": (path: string): string =>
      `There is no room left for ${path}. Free some space and start again.`,
  },
};
