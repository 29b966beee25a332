import type { Lexeme } from "./lexemes.js";
import {
  actsOf,
  amountsOf,
  type Draft,
  dayArg,
  daysOf,
  HARMLESS,
  has,
  hasOnly,
  type Kind,
} from "./reading.js";

const LOOKS: readonly Kind[] = [...HARMLESS, "day", "session", "whole", "exercise", "part", "to"];

/** `why legs on monday`, `why not wednesday`. */
export function whyCall(lexemes: readonly Lexeme[]): Draft {
  const days = daysOf(lexemes);
  const sure = days.length <= 1 && hasOnly(lexemes, LOOKS) && !has(lexemes, "amount");
  return { name: "why", args: dayArg(days), sure, changes: false };
}

/** A day's card, a week, the plan or the help; null when nothing of the kind is asked. */
export function lookCall(lexemes: readonly Lexeme[], isBesideChange: boolean): Draft | null {
  const acts = actsOf(lexemes);
  // Beside a change only what asks is a second thing: `done! what's tomorrow?`
  if (isBesideChange) return has(lexemes, "ask") ? todayCall(lexemes, daysOf(lexemes)) : null;
  if (acts.has("help")) return looked("help", {}, hasOnly(lexemes, HARMLESS));
  if (acts.has("week")) return weekCall(lexemes);
  const days = daysOf(lexemes);
  if (acts.has("plan") && days.length === 0) {
    return looked("plan", {}, hasOnly(lexemes, [...HARMLESS, "whole"]) && isQuiet(lexemes));
  }
  const isAsked =
    has(lexemes, "ask") && (days.length > 0 || has(lexemes, "whole") || acts.size === 0);
  // Which day a session is on, the week shows.
  if (days.length === 0 && has(lexemes, "ask") && has(lexemes, "session")) {
    return looked("week", {}, false);
  }
  return days.length > 0 || isAsked ? todayCall(lexemes, days) : null;
}

/** A day alone, or a question about it. `run tomorrow` alone may be a wish. */
function todayCall(lexemes: readonly Lexeme[], days: readonly string[]): Draft {
  const isQuestion = has(lexemes, "ask") || has(lexemes, "question");
  const isBare = hasOnly(lexemes, ["day", "filler", "chat", "act", "whole"]);
  const isClear =
    days.length === 1 ||
    (days.length === 0 && isQuestion && hasOnly(lexemes, LOOKS) && !has(lexemes, "session"));
  const sure =
    isClear &&
    (isQuestion || isBare) &&
    hasOnly(lexemes, LOOKS) &&
    isQuiet(lexemes) &&
    !has(lexemes, "permission");
  return looked("today", dayArg(days), sure);
}

function weekCall(lexemes: readonly Lexeme[]): Draft {
  const [number, ...others] = amountsOf(lexemes, "count");
  const isWeek =
    number !== undefined &&
    Number.isInteger(number.value) &&
    number.value >= 1 &&
    number.value <= 104;
  const args = isWeek ? { number: String(number.value) } : {};
  const isOne = number === undefined || (isWeek && number.of === null && others.length === 0);
  const sure =
    isOne &&
    daysOf(lexemes).length === 0 &&
    hasOnly(lexemes, [...HARMLESS, "whole", "session"]) &&
    amountsOf(lexemes, "distance").length === 0 &&
    amountsOf(lexemes, "time").length === 0 &&
    !has(lexemes, "negation");
  return looked("week", args, sure);
}

function isQuiet(lexemes: readonly Lexeme[]): boolean {
  return !has(lexemes, "amount") && !has(lexemes, "negation");
}

function looked(name: Draft["name"], args: Draft["args"], sure: boolean): Draft {
  return { name, args, sure, changes: false };
}
