import type { Lexeme } from "./lexemes.js";
import { actsOf, type Draft, dayArg, daysOf, HARMLESS, has, hasOnly, valuesOf } from "./reading.js";

/** Everything but a log entry that a message may ask to change. */
export function changeCall(lexemes: readonly Lexeme[]): readonly Draft[] {
  const drafts = [
    skip(lexemes),
    move(lexemes),
    swap(lexemes),
    pause(lexemes),
    simple(lexemes, "resume"),
    simple(lexemes, "undo"),
  ];
  return drafts.filter((draft) => draft !== null);
}

/**
 * A skip, also where somebody says that it will not be possible (`can't run tomorrow`): that is
 * denied and so it is asked, with the line ready.
 */
function skip(lexemes: readonly Lexeme[]): Draft | null {
  const acts = actsOf(lexemes);
  const isPast = acts.has("skipped");
  const isNamed = acts.has("skip") || acts.has("drop") || isPast;
  if (!isNamed && !isUnable(lexemes)) return null;
  const days = daysOf(lexemes);
  const sessions = sessionsMeant(lexemes);
  const [session] = sessions;
  const [reason, ...otherReasons] = reasonsMeant(lexemes);
  const hasObject = sessions.length > 0 || days.length > 0 || (isPast && has(lexemes, "whole"));
  const isNamedAlone = acts.has("skip") && !isReasonTheObject(lexemes);
  // Past weekdays are not the coming ones, which is how /skip reads them.
  const isDayClear =
    !isPast || days.every((day) => ["today", "yesterday"].includes(day) || isDate(day));
  if (!isDayClear) return { name: "week", args: {}, sure: false, changes: true };
  return {
    name: "skip",
    args: {
      ...(isNamed && session !== undefined ? { session } : {}),
      ...dayArg(days),
      ...(reason === undefined ? {} : { reason }),
    },
    sure:
      isNamed &&
      (isNamedAlone || hasObject) &&
      days.length <= 1 &&
      sessions.length <= 1 &&
      otherReasons.length === 0 &&
      !has(lexemes, "amount") &&
      hasOnly(lexemes, [...HARMLESS, "day", "session", "whole", "reason", "swap"]),
    changes: true,
  };
}

/** `skip the meeting` speaks of the meeting; `skip, meeting` of a reason. */
function isReasonTheObject(lexemes: readonly Lexeme[]): boolean {
  const act = lexemes.findIndex((one) => one.kind === "act" && one.act === "skip");
  return lexemes.slice(act + 1).find(({ kind }) => kind !== "filler")?.kind === "reason";
}

/** The reasons given; ice, heat and the like are the weather. */
function reasonsMeant(lexemes: readonly Lexeme[]): readonly string[] {
  const isOutside = valuesOf(lexemes, "swap").some((one) => one.startsWith("surface:"));
  return [...new Set([...valuesOf(lexemes, "reason"), ...(isOutside ? ["weather"] : [])])];
}

/** `can't run tomorrow`, `no run today`, `not today`; or a reason alone: `too tired`. */
function isUnable(lexemes: readonly Lexeme[]): boolean {
  const acts = actsOf(lexemes);
  const names = [
    "done",
    "did",
    "ran",
    "move",
    "swap",
    "pause",
    "resume",
    "undo",
    "why",
    "help",
  ] as const;
  const isOther = names.some((act) => acts.has(act));
  const hasWhat = daysOf(lexemes).length > 0 || has(lexemes, "session") || has(lexemes, "reason");
  if (isOther || !hasWhat || has(lexemes, "ask")) return false;
  const isReason = hasOnly(lexemes, ["reason", "filler", "day", "chat"]) && has(lexemes, "reason");
  return has(lexemes, "negation") || isReason;
}

/** The kinds of session named; `run` beside another kind only says that it is a run. */
function sessionsMeant(lexemes: readonly Lexeme[]): readonly string[] {
  const named = valuesOf(lexemes, "session");
  return named.length > 1 ? named.filter((name) => name !== "run") : named;
}

function isDate(day: string): boolean {
  return /^\d{4}-/.test(day);
}

/** A move needs what and where to; a day with `from` names the session when nothing else does. */
function move(lexemes: readonly Lexeme[]): Draft | null {
  if (!actsOf(lexemes).has("move")) return null;
  const to = dayAfter(lexemes, "to");
  const days = daysOf(lexemes).filter((day) => day !== to);
  const sessions = sessionsMeant(lexemes);
  const [session] = sessions.length > 0 ? sessions : days;
  if (session === undefined || to === null) {
    return { name: "help", args: { command: "move" }, sure: false, changes: true };
  }
  return {
    name: "move",
    args: { session, to },
    sure:
      sessions.length + days.length === 1 &&
      !has(lexemes, "amount") &&
      hasOnly(lexemes, [...HARMLESS, "day", "session", "to", "from", "until"]),
    changes: true,
  };
}

/** The day right behind a preposition, small words aside. */
function dayAfter(lexemes: readonly Lexeme[], kind: "to" | "until"): string | null {
  const marker = lexemes.findLastIndex((lexeme) => lexeme.kind === kind);
  if (marker < 0) return null;
  const next = lexemes.slice(marker + 1).find((lexeme) => lexeme.kind !== "filler");
  return next?.kind === "day" ? next.value : null;
}

/** `it's icy`, `only 10 minutes today`, `no dumbbells`: the day done otherwise. */
function swap(lexemes: readonly Lexeme[]): Draft | null {
  const acts = actsOf(lexemes);
  const others = [...acts].some((act) => act !== "swap");
  const wishes = valuesOf(lexemes, "swap");
  if (others || (wishes.length === 0 && !acts.has("swap"))) return null;
  const pairs = wishes.map((wish): [string, string] => {
    const [name = "", value = ""] = wish.split(":");
    return [name, value];
  });
  const names = new Set(pairs.map(([name]) => name));
  const days = daysOf(lexemes);
  return {
    name: "swap",
    // Of two words on the same thing the first stands, and the runner is asked.
    args: { ...Object.fromEntries(pairs.toReversed()), ...dayArg(days) },
    sure:
      wishes.length > 0 &&
      names.size === wishes.length &&
      days.length <= 1 &&
      !has(lexemes, "amount") &&
      hasOnly(lexemes, [...HARMLESS, "day", "session", "whole", "swap"]),
    changes: true,
  };
}

/** A pause; its last day is a date, since a weekday may be this week's or the next. */
function pause(lexemes: readonly Lexeme[]): Draft | null {
  const acts = actsOf(lexemes);
  const [reason] = valuesOf(lexemes, "pause-reason");
  const isNamed = acts.has("pause");
  if (acts.has("resume") || (!isNamed && reason === undefined)) return null;
  const until = dayAfter(lexemes, "to") ?? dayAfter(lexemes, "until");
  const days = daysOf(lexemes).filter((day) => day !== until && day !== "today");
  const isUntilDate = until !== null && isDate(until);
  return {
    name: "pause",
    args: {
      ...(isUntilDate ? { until } : {}),
      ...(reason === undefined ? {} : { reason }),
    },
    sure:
      isNamed &&
      days.length === 0 &&
      (until === null || isUntilDate) &&
      !has(lexemes, "amount") &&
      hasOnly(lexemes, [...HARMLESS, "day", "pause-reason", "to", "until", "whole"]),
    changes: true,
  };
}

function simple(lexemes: readonly Lexeme[], name: "resume" | "undo"): Draft | null {
  if (!actsOf(lexemes).has(name)) return null;
  return {
    name,
    args: {},
    sure: !has(lexemes, "amount") && hasOnly(lexemes, [...HARMLESS, "whole", "pause-reason"]),
    changes: true,
  };
}
