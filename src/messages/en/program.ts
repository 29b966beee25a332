import type { ProblemKind } from "../../notation/problem.js";
import { format } from "./format.js";

/** Programs: the built-in ones, and text that people bring. */
export const program = {
  heading: "Programs",
  id: "Id",
  weeks: "Weeks",
  runs: "Runs a week",
  what: "What it is",
  howToStart: (id: string): string =>
    `/start program:${id} begins it, /program show ${id} shows it first.`,
  builtInContext: (weeks: number, runs: number): string => `${weeks} weeks, ${runs} runs a week`,
  exported: "Your program as text. Importing it again gives the same program.",
  needsText: 'Give the program as text:"…", or attach a file.',
  unreadable: "I cannot read this as a program.",
  moreProblems: (count: number): string => `and ${count} more`,
  didYouMean: (word: string): string => `Did you mean ${word}?`,
  problem: (line: number, column: number, words: string): string =>
    `Line ${line}, column ${column}: ${words}`,
  problems: {
    empty: "there is no text.",
    "too-large": "it is larger than 1 MB.",
    "not-text": "this is not text.",
    "no-title": "the first line must be the title, as in # My program",
    "no-weeks": "there is no week. A week begins with a line such as ## Week 1",
    "session-outside-week": "a session stands before the first week.",
    "week-number": "weeks are numbered 1, 2, 3 without gaps.",
    unexpected: "I do not understand this.",
    "impossible-time": "this is no time of day or length.",
    "impossible-amount": "no one runs that much or that little.",
    "range-backwards": "the range runs backwards; the smaller number comes first.",
    "too-deep": "repeats stand inside repeats too often.",
    "too-many-sessions": "that is more sessions than a week can hold.",
    "too-many-weeks": "a program may have up to 104 weeks.",
  } as Readonly<Record<ProblemKind, string>>,
  found: (found: string, words: string): string => (found === "" ? words : `"${found}": ${words}`),
  expected: (words: readonly string[]): string => `I expected ${format.either(words)}.`,
};
