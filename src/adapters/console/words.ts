import type { LineProblem } from "../../application/command-line.js";
import { harmlessLine } from "../../application/harmless.js";
import { unreachable } from "../../domain/exhaustive.js";

const LONGEST_QUOTE = 40;

/** A short piece of what was typed, safe to say back. */
function quoted(text: string): string {
  const signs = [...harmlessLine(text.slice(0, 4 * LONGEST_QUOTE))];
  const more = signs.length > LONGEST_QUOTE ? "…" : "";
  return `"${signs.slice(0, LONGEST_QUOTE).join("")}${more}"`;
}

const DIRECTIVES = ":as, :now, :advance, :press, :fill, :attach";

/** What the console itself says: what is wrong, where, and what would work. */
export const WORDS = {
  unknownOption: (option: string) =>
    `I do not know the option ${quoted(option)}. There are --db FILE, --as NAME, --now INSTANT, --tz ZONE and --json.`,
  optionValueMissing: (option: string) => `${option} needs a value after it.`,
  optionTakesNone: (option: string) => `${option} takes no value.`,
  badOptionName: (name: string) => `--as ${quoted(name)} is no name: 1 to 80 visible characters.`,
  badOptionInstant: (text: string) =>
    `--now ${quoted(text)} is no instant with an offset. For example: --now 2026-12-22T07:00+01:00`,
  badOptionZone: (text: string) =>
    `--tz ${quoted(text)} is no time zone that I know. For example: --tz Europe/Copenhagen`,

  commandNameMissing: "A command needs a name after the slash. For example: /today",
  quoteMissing: (column: number) =>
    `The quote that opens in column ${column} is never closed. A quote inside a value is written \\".`,
  spaceMissing: (column: number) =>
    `After the closing quote in column ${column} I expect a space or the end of the line.`,
  givenTwice: (name: string) => `${quoted(name)} is given twice; give it once.`,

  unknownDirective: (name: string) => `I do not know ${quoted(name)}. There are ${DIRECTIVES}.`,
  badName: ":as needs a name of 1 to 80 visible characters. For example: :as bo",
  badInstant: (text: string) =>
    `${quoted(text)} is no instant with an offset. For example: :now 2026-12-22T07:00+01:00`,
  badAdvance: (text: string) =>
    `${quoted(text)} is no length of time. For example: :advance 90m, :advance 2h or :advance 1d`,
  backwards: (now: string) => `The clock moves forward only, and it is ${now} already.`,
  tooFar: "The clock goes no further than the year 9999.",
  labelMissing: ":press needs a button's label or id. For example: :press Done",
  noButton: (label: string, labels: readonly string[]) =>
    labels.length === 0
      ? `There is no button ${quoted(label)}: no message to you has buttons yet.`
      : `There is no button ${quoted(label)}. The newest buttons are: ${labels.map(harmlessLine).join(", ")}.`,
  fillShape: (text: string) =>
    `${quoted(text)} is not FIELD=VALUE. For example: :fill race=2027-04-11`,
  noForm: "No form is open to fill. A command such as /start opens one.",
  noField: (name: string, near: string | null, names: readonly string[]) =>
    `The form has no field ${quoted(name)}.${near === null ? "" : ` Did you mean ${near}?`} It has: ${names.map(harmlessLine).join(", ")}.`,
  formStillOpen: "The form is still open with your answers in it: correct one with :fill.",

  pathMissing: ":attach needs the path of a file. For example: :attach program.txt",
  noFile: (path: string) => `There is no file ${quoted(path)}. A path starts where you started me.`,
  notAFile: (path: string) => `${quoted(path)} is not a file that I can attach.`,
  notReadable: (path: string) => `I may not read ${quoted(path)}, or the disk would not let me.`,
  fileTooLarge: (path: string) => `${quoted(path)} is over 10 MB, the most that I take.`,

  lineTooLong: "That line is over 10 MB, the most that I read; I left it out.",
  notText: "That line is not text in UTF-8; I left it out. A file goes with :attach.",
  fault: (reference: string) =>
    `I could not do that. The fault is mine, and whoever runs me finds it in the log under ${reference}.`,

  speaksNow: (name: string) => `${name} speaks from here on.`,
  attached: (name: string, size: string) =>
    `${harmlessLine(name)} (${size}) goes with your next command.`,
  clockIs: (now: string) => `It is ${now}.`,
  messageTo: (name: string, at: string) => `Message to ${name}, ${at}`,
} as const;

/** The sentence about a line that cannot be split into a command and its values. */
export function lineProblem(problem: LineProblem): string {
  switch (problem.kind) {
    case "nameMissing":
      return WORDS.commandNameMissing;
    case "quoteMissing":
      return WORDS.quoteMissing(problem.column);
    case "spaceMissing":
      return WORDS.spaceMissing(problem.column);
    case "givenTwice":
      return WORDS.givenTwice(problem.name);
    default:
      return unreachable(problem);
  }
}
