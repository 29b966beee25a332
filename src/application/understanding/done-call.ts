import { clockOf } from "./amounts.js";
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
  valuesOf,
} from "./reading.js";

type Args = Readonly<Record<string, string>>;

/** What `did` can have done. */
const DONE_OBJECTS = ["part", "session", "exercise", "whole"] as const;
const STRENGTH_SESSIONS = new Set(["legs", "core", "strength"]);

/** A log entry, when the message speaks of something done; null when it does not. */
export function doneCall(lexemes: readonly Lexeme[], isRunPast: boolean): Draft | null {
  const acts = actsOf(lexemes);
  const isNamed = acts.has("done") || acts.has("did") || acts.has("ran");
  const isRunDone = isRunPast && isRunWithLength(lexemes);
  if (!isNamed && !isRunDone && !isBareResult(lexemes) && !has(lexemes, "tick")) return null;
  const days = daysOf(lexemes);
  // Nothing is done tomorrow, but `done! what's tomorrow?` is two things at once.
  if (days.includes("tomorrow") && !has(lexemes, "ask")) return null;
  const amounts = lengthArgs(lexemes);
  const reps = repArgs(lexemes);
  const part = partArgs(beforeSkip(lexemes), isNamed ? acts.has("ran") : isRunDone);
  const hasObject =
    acts.has("done") ||
    acts.has("ran") ||
    isRunDone ||
    DONE_OBJECTS.some((kind) => has(lexemes, kind)) ||
    has(lexemes, "whole") ||
    amountsOf(lexemes, "distance").length > 0;
  return {
    name: "done",
    args: {
      ...amounts.args,
      ...reps,
      ...part,
      ...dayArg(days.filter((day) => day !== "tomorrow")),
    },
    sure:
      (isNamed || isRunDone) &&
      !has(lexemes, "wish") &&
      !isHalfWay(lexemes) &&
      hasObject &&
      amounts.fits &&
      countsFit(lexemes) &&
      days.length <= 1 &&
      hasOnly(lexemes, [...HARMLESS, "day", "part", "session", "whole", "exercise", "at"]),
    changes: true,
  };
}

/** `did the run but skipped the legs`: what comes behind is what was not done. */
function beforeSkip(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const skip = lexemes.findIndex(
    (one) => one.kind === "act" && ["skip", "skipped", "drop"].includes(one.act),
  );
  return skip > 0 ? lexemes.slice(0, skip) : lexemes;
}

/** `half done` may be on the way or at the end. */
function isHalfWay(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some((one, index) => {
    const next = lexemes[index + 1];
    return one.kind === "part" && one.part === "partly" && next?.kind === "act";
  });
}

/** `løb 8 km på 45:10`: the noun with a length is the past tense. */
function isRunWithLength(lexemes: readonly Lexeme[]): boolean {
  return valuesOf(lexemes, "session").includes("run") && amountsOf(lexemes, "distance").length > 0;
}

/** `8k 45:10` may be a result or a wish. */
function isBareResult(lexemes: readonly Lexeme[]): boolean {
  return amountsOf(lexemes, "distance").length > 0 && amountsOf(lexemes, "time").length > 0;
}

/** Distance, time and effort; it does not fit when one is said twice or cannot be run. */
function lengthArgs(lexemes: readonly Lexeme[]): { readonly args: Args; readonly fits: boolean } {
  const distances = amountsOf(lexemes, "distance");
  const times = amountsOf(lexemes, "time");
  const efforts = [
    ...amountsOf(lexemes, "effort").map(({ text }) => text),
    ...amountsOf(lexemes, "count").flatMap(({ value, of }) =>
      of === 10 && value <= 10 && !has(lexemes, "exercise") ? [String(value)] : [],
    ),
  ];
  const [distance, time, effort] = [distances[0], times[0], efforts[0]];
  const seconds = time === undefined ? null : ranIn(time.seconds, distance?.metres ?? null);
  const isClock = lexemes.some(
    ({ kind }, index) => kind === "at" && isAmount(lexemes[index + 1], "time"),
  );
  return {
    args: {
      ...(effort === undefined ? {} : { rpe: effort }),
      ...(distance === undefined ? {} : { distance: distance.text }),
      ...(time === undefined || seconds === null || isClock ? {} : { time: clockOf(seconds) }),
    },
    fits:
      distances.length <= 1 &&
      times.length <= 1 &&
      efforts.length <= 1 &&
      !isClock &&
      (time === undefined || seconds !== null),
  };
}

/** Faster and slower than these nobody walks or runs, seconds per kilometre. */
const FASTEST = 130;
const SLOWEST = 1500;
const SHORTEST_SECONDS = 180;

/** `1:45` for a half marathon is hours and minutes; null for a time that no run takes. */
function ranIn(seconds: number, metres: number | null): number | null {
  if (metres === null) return seconds >= SHORTEST_SECONDS ? seconds : null;
  const isRunnable = (all: number) =>
    (all * 1000) / metres >= FASTEST && (all * 1000) / metres <= SLOWEST;
  return [seconds, seconds * 60].find(isRunnable) ?? null;
}

function isAmount(lexeme: Lexeme | undefined, kind: string): boolean {
  return lexeme?.kind === "amount" && lexeme.amount.kind === kind;
}

/** Numbers that stand before exercises, with what they are a part of. */
function repCounts(lexemes: readonly Lexeme[]) {
  return lexemes.flatMap((lexeme, index) => {
    const isRep = lexemes[index + 1]?.kind === "exercise";
    return isRep && lexeme.kind === "amount" && lexeme.amount.kind === "count"
      ? [lexeme.amount]
      : [];
  });
}

function repArgs(lexemes: readonly Lexeme[]): Args {
  const counts = repCounts(lexemes);
  if (counts.length === 0) return {};
  const reps = counts.reduce((sum, { value }) => sum + value, 0);
  return { reps: String(reps) };
}

/** Every bare number is repetitions or an effort; one left over is a doubt. */
function countsFit(lexemes: readonly Lexeme[]): boolean {
  const reps = repCounts(lexemes);
  return amountsOf(lexemes, "count").every(
    (count) =>
      (reps.includes(count) && Number.isInteger(count.value) && count.value > 0) ||
      (count.of === 10 && count.value <= 10 && reps.length === 0),
  );
}

/** Which part was done. Who says `ran` has said nothing about the strength. */
function partArgs(lexemes: readonly Lexeme[], isRan: boolean): Args {
  const said = new Set(lexemes.flatMap((one) => (one.kind === "part" ? [one.part] : [])));
  const sessions = valuesOf(lexemes, "session");
  const isPart =
    repCounts(lexemes).some(({ value, of }) => of !== null && value < of) ||
    amountsOf(lexemes, "distance").some(({ isPart }) => isPart);
  if (said.has("partly") || isPart) return { part: "partly" };
  const strength =
    said.has("strength") ||
    said.has("both") ||
    has(lexemes, "exercise") ||
    sessions.some((session) => STRENGTH_SESSIONS.has(session));
  const run =
    isRan ||
    said.has("run") ||
    said.has("both") ||
    sessions.some((session) => !STRENGTH_SESSIONS.has(session));
  if (strength === run) return {};
  return { part: run ? "run" : "strength" };
}
