import { format } from "./format.js";

/** What pressing an offer does, verb first. */
const OFFERS: Readonly<Record<string, string>> = {
  done: "Log as done",
  skip: "Leave out",
  move: "Move",
  swap: "Otherwise",
  pause: "Pause the plan",
  resume: "Come back",
  undo: "Take back",
  today: "Show the day",
  week: "Show the week",
  plan: "Show the plan",
  why: "Show the reasons",
  help: "Show help",
};

/** Values of `/swap` that do not speak for themselves. */
const SWAPS: Readonly<Record<string, string>> = {
  none: "no equipment",
  "10": "ten minutes",
  yes: "easier",
};

const LONGEST_LABEL = 30;

/** Answers to plain words that are no command beyond doubt. */
export const understood = {
  chat: "Gladly. /today shows what is next, /help everything I can do.",
  unsure: (lines: readonly string[]): string =>
    `I am not sure what you mean, so I changed nothing. Is it ${format.either(lines.map((line) => `/${line}`))}?`,
  /** A command line as a button: `Leave out: tomorrow`, 30 characters at most. */
  offer: (name: string, values: readonly string[]): string => {
    const verb = OFFERS[name] ?? name;
    const said = name === "swap" ? values.map((value) => SWAPS[value] ?? value) : values;
    const label = said.length === 0 ? verb : `${verb}: ${said.join(", ")}`;
    return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
  },
};
