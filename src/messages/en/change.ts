import type { SkipReason } from "../../domain/adjustment.js";
import { format } from "./format.js";

const REASONS: Readonly<Record<SkipReason, string>> = {
  "no-time": "no time",
  tired: "tired",
  ill: "ill",
  pain: "sore or hurt",
  weather: "weather",
  other: "for your own reasons",
};

/** What a change does to the plan, and what cannot be changed. */
export const change = {
  /** `what` is left out; no reason was given where it is null. */
  skipped: (what: string, reason: SkipReason | null): string =>
    reason === null ? `Skipped: ${what}.` : `Skipped: ${what} (${REASONS[reason]}).`,
  /** What becomes of it: strength alone may find another day, a run never does. */
  notMadeUp: {
    all: "It is not made up for: tired legs would pay.",
    run: "The run is not made up for: tired legs would pay.",
    nothing: "",
  },
  /** In place of that for whoever is ill or in pain. */
  getWell: "It is not made up for: getting well comes first.",
  reasonFor: (reason: SkipReason): string => REASONS[reason],
  heading: "Changed",
  nothingElse: "Everything else stays.",
  more: (count: number): string => `and ${count} more; /plan shows them all.`,
  nothing: "Nothing in the plan had to change.",
  undo: "Undo",
  undone: "Taken back. Your plan is as it was before.",
  nothingToUndo: "There is nothing to take back: your plan is the one you started with.",
  moved: (what: string, day: string): string => `Moved: ${what}, now on ${day}.`,
  /** `change` are those of the points that changing what was announced costs. */
  movePrice: (points: number, change: number, reasons: string): string => {
    const part = change >= points ? ", for the change itself" : `, ${change} for the change itself`;
    const cost = `It costs ${points} points${change > 0 ? part : ""}`;
    return reasons === "" ? `${cost}.` : `${cost}: ${reasons}.`;
  },
  refused: (day: string, reason: string): string => `Not ${day}: ${reason}.`,
  refusedNearest: (day: string): string => `The nearest day that fits is ${day}.`,
  refusedNone: "No other day of that week fits.",
  nothingOn: (day: string): string => `${day} holds nothing to move or skip.`,
  whichSession: (names: readonly string[]): string =>
    `I do not know which session you mean. On that day there is ${format.list(names)}.`,
  hasPassed: (day: string): string => `${day} has passed. What is done stays done.`,
  sameDay: (what: string, day: string): string => `${what}: on ${day} already.`,
  noSuchSession: (word: string): string =>
    `I find no coming session called "${word}" in that week. Name it by its kind or its day, for example: /move tempo to friday`,
  whichToMove: "Which session shall move?",
  nothingToMove: (what: string): string => `${what}: done, left out or over, and so not to move.`,
  nothingLeft: "Nothing that is still to come this week can move.",
  whereTo: (what: string): string => `Where shall ${what} go?`,
  dayPrice: (points: number): string =>
    points <= 0 ? "just as good" : `costs ${points} ${points === 1 ? "point" : "points"}`,
  staysHere: (what: string): string => `${what}: no other day of that week fits.`,
  noWay: "the rest of the plan could not be woven around it",
  sameThere: "that day holds the same already, and one session a day is enough",
  notYours: "it is your own program's strength, and I leave that where you put it",
  otherWeek: "a session stays in its own week; what is missed is not stacked onto another",
  paused: (until: string | null): string =>
    until === null
      ? "Paused. Rest; type /resume when you are back, and I plan the way in."
      : `Paused until ${until}. Rest; the way back is planned already.`,
  wasAway: (from: string, until: string): string =>
    `Noted: no training from ${from} to ${until}. The way back begins today.`,
  resumed: (days: number): string =>
    days <= 5
      ? "Good to have you back. Five days or fewer cost nothing: the plan goes on as it is."
      : `Good to have you back. After ${days} days the way in is gentle: shorter runs first, hard ones later.`,
  notPaused: "You are not paused. /pause takes you out for a while.",
  rows: {
    "run-out": { skipped: "out", cancelled: "out" },
    "run-back": "back",
    "run-moved": (to: string): string => `to ${to}`,
    "run-lighter": (minutes: number): string => `easy, about ${minutes} min`,
    "run-shorter": (minutes: number): string => `shorter, about ${minutes} min`,
    "run-restored": "as the program says again",
    "dose-moved": (dose: string, to: string, place: string): string =>
      `${dose}: to ${to}, ${place}`,
    "dose-dropped": (dose: string): string => `without ${dose} now`,
    "dose-added": (dose: string, place: string): string => `+ ${dose}, ${place}`,
    "dose-changed": (dose: string, was: string, place: string): string =>
      dose === was ? `${dose}: ${place} now` : `${dose} in place of ${was}, ${place}`,
  },
  rule: (rule: string): string => `(${rule})`,
  causes: {
    started: "program started",
    settings: "settings changed",
    skip: "session skipped",
    move: "session moved",
    pause: "pause",
    resume: "back from a pause",
    feel: "check-in",
    swap: "session swapped",
    repair: "program repaired",
    undo: "change taken back",
    cutback: "lighter week",
    silence: "days without a word",
  } as Readonly<Record<string, string>>,
};
