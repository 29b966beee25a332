import { WEEKDAYS } from "../../domain/calendar.js";
import type { DistanceUnit } from "../../domain/program.js";
import type { Doubt, DoubtKind } from "../../notation/reading.js";
import { format } from "./format.js";

type Facts = Doubt["facts"];
type DoubtWords = (facts: Facts, unit: DistanceUnit) => string;

function numberOf(facts: Facts, key: string): number | null {
  const value = facts[key];
  return typeof value === "number" ? value : null;
}

function span(facts: Facts, least: string, most: string, one: (value: number) => string): string {
  const max = numberOf(facts, most);
  const min = numberOf(facts, least) ?? max;
  return min === null || max === null ? "" : format.range({ min, max }, one);
}

/** What is stated and what was read instead: `11 km` and `10 km`, `20 min` and `14 min`. */
function bothTotals(facts: Facts, unit: DistanceUnit): readonly [string, string] | null {
  if (numberOf(facts, "statedMaxM") !== null) {
    const distance = (metres: number) => format.distance(metres, unit);
    return [
      span(facts, "statedMinM", "statedMaxM", distance),
      span(facts, "readMinM", "readMaxM", distance),
    ];
  }
  if (numberOf(facts, "statedMaxSeconds") === null) return null;
  return [
    span(facts, "statedMinSeconds", "statedMaxSeconds", format.seconds),
    span(facts, "readMinSeconds", "readMaxSeconds", format.seconds),
  ];
}

const totalDiffers: DoubtWords = (facts, unit) => {
  const totals = bothTotals(facts, unit);
  if (totals === null) return "the total is not the sum of its parts; I went by the parts";
  const [stated, read] = totals;
  return facts.of === "week"
    ? `the total says ${stated}, the runs of the week come to ${read}; I went by the runs`
    : `the total says ${stated}, the words come to ${read}; I went by the words`;
};

const farTooMuch =
  (what: string): DoubtWords =>
  (facts, unit) => {
    const totals = bothTotals(facts, unit);
    if (totals !== null)
      return `a total of ${totals[0]} cannot be meant, the words come to ${totals[1]}; I went by the words`;
    const metres = numberOf(facts, "metres");
    const seconds = numberOf(facts, "seconds");
    if (metres !== null) return `${format.distance(metres, unit)} in one run: please check ${what}`;
    return seconds === null
      ? `please check ${what}`
      : `${format.seconds(seconds)} in one run: please check ${what}`;
  };

const impossibleTime: DoubtWords = ({ time }) =>
  typeof time === "string"
    ? `${time} is no time, seconds and minutes end at 59; I left it open`
    : "that is no time; I left it open";

const missingWeek: DoubtWords = (facts) => {
  const [expected, found] = [numberOf(facts, "expected"), numberOf(facts, "found")];
  if (expected === null || found === null) return "nothing is said of this week; I left it empty";
  const isFirst = expected === 1 && numberOf(facts, "empty") === 0;
  if (isFirst) return `the first week is numbered ${found}; I count it as week 1`;
  const last = found > expected ? found - 1 : found + 1;
  const weeks = last === expected ? `week ${expected} is` : `weeks ${expected} to ${last} are`;
  return numberOf(facts, "empty") === 0
    ? `${weeks} missing; I went on with week ${found}`
    : `${weeks} missing; I left the place empty`;
};

const weekTwice: DoubtWords = ({ number, nowAs }) =>
  `week ${number} comes twice; I kept both, the second as week ${nowAs}`;

const dayTwice: DoubtWords = ({ firstLine }) =>
  typeof firstLine === "number"
    ? `the same stands on line ${firstLine}; I kept it once`
    : "the day comes twice in its week; I kept both";

const unitUnclear: DoubtWords = (facts, unit) => {
  const minutes = numberOf(facts, "readMinutes");
  if (minutes !== null) return `no unit is said; I took ${minutes} min`;
  const miles = numberOf(facts, "readMiles");
  if (miles !== null) return `M can be several things; I took ${miles} mi`;
  return `no unit is said; I took ${facts.assumed ?? unit}. If that is wrong: unit:${facts.assumed === "mi" ? "km" : "mi"}`;
};

const mergeConflict: DoubtWords = (facts) => {
  const left = numberOf(facts, "linesLeftOut") ?? 0;
  return left === 0
    ? "marks of a merge, left out"
    : `two versions stand beside each other; I took the first and left out ${format.count(left, "line", "lines")}`;
};

const tooManyWeeks: DoubtWords = ({ repeats, kept, until, weeks, left }) => {
  if (repeats !== undefined) return `repeats ${repeats}; I took it ${kept} times, until ${until}`;
  return weeks === undefined
    ? `this is more than ${kept} days of training; I left out ${left} from here on`
    : `there are ${weeks} weeks; I took the first ${kept}`;
};

const unreadLine: DoubtWords = (facts) => {
  const [lines, sessions] = [numberOf(facts, "linesLeftOut"), numberOf(facts, "left")];
  if (lines !== null)
    return `this belongs to no week; I left out ${format.count(lines, "line", "lines")}`;
  return sessions === null
    ? "I cannot read this; I kept the words as they are"
    : `more than ${facts.kept} in one week; I left out ${sessions} from here on`;
};

function dayNames(days: string): string {
  const known = WEEKDAYS.filter((day) => days.split("/").includes(day));
  return format.either(known.map(format.weekdayName));
}

/** Of each question that a text can leave open, what was taken. */
const AMBIGUOUS: Readonly<Record<string, (value: string | number, facts: Facts) => string>> = {
  days: (value) => `${dayNames(String(value))}: the day is open, I left it for the plan to choose`,
  week: (value) => `this is no number of a week that I know; I counted it as week ${value}`,
  sessions: (value) =>
    `a list of ${value} sessions with no weeks and days; I put all of them in one week`,
  readAs: (value, { number }) =>
    `m is minutes in this form, and ${number} of them cannot be meant; I took ${number} ${value}`,
  writtenMinutes: (value) =>
    `as it stands each repetition takes ${value} minutes; I took seconds for minutes`,
  writtenSeconds: (_, facts) =>
    `this can be minutes and seconds, or hours and minutes; I took ${format.seconds(numberOf(facts, "readSeconds") ?? 0)}`,
  m: (_, { readMinutes }) => `m can be metres or minutes; I took ${readMinutes} min`,
  repeats: (value) => `repeats ${value}; I took it once`,
  workouts: (value) => `${value} sessions and not seven, so I know no days; I left them open`,
  times: (value) => `times are in ${value}; I took the days as they stand`,
  number: () => "the weeks are not in order; I sorted them by their numbers",
};

const ambiguous: DoubtWords = (facts) => {
  const key = Object.keys(AMBIGUOUS).find((one) => facts[one] !== undefined);
  const value = key === undefined ? null : (facts[key] ?? "");
  return key === undefined || value === null
    ? "this can be read in two ways; please look at it"
    : (AMBIGUOUS[key]?.(value, facts) ?? "");
};

/** What was found to be doubtful, with its numbers, and what became of it. */
const DOUBTS: Readonly<Record<DoubtKind, DoubtWords>> = {
  "unread-line": unreadLine,
  "total-differs": totalDiffers,
  "implausible-distance": farTooMuch("the distance"),
  "implausible-time": farTooMuch("the time"),
  "impossible-time": impossibleTime,
  "missing-week": missingWeek,
  "week-twice": weekTwice,
  "day-twice": dayTwice,
  "recovery-not-given": () => "no rest is given; I left it open",
  "unit-unclear": unitUnclear,
  "date-and-weekday-differ": () => "date and weekday do not agree; I took the date",
  "merge-conflict": mergeConflict,
  "struck-through": () => "struck through; I kept it in the program",
  "note-kept": () => "I kept this as a note",
  "alternative-kept": () => "there is a choice; I kept both, the first one counts",
  "too-many-weeks": tooManyWeeks,
  ambiguous,
};

/** A doubt in words, in the program's unit. */
export function doubtWords({ kind, facts }: Doubt, unit: DistanceUnit): string {
  return DOUBTS[kind](facts, unit);
}
