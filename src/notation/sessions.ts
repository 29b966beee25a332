import { isLocalTime, type Weekday } from "../domain/calendar.js";
import {
  type Range,
  RUN_TYPES,
  type RunSession,
  type Session,
  type Step,
  type StrengthSession,
  type TimeOfDay,
} from "../domain/session.js";
import type { Cursor } from "./cursor.js";
import { isShortClock, takeGoal } from "./goals.js";
import { takeQuantity } from "./quantities.js";
import { AFTER_STEP, takeSteps } from "./steps.js";
import { DAY_NAMES, dayNamed, STRENGTH_NAMES, STRENGTH_WORDS } from "./words.js";

/** What may follow the type of a session. */
const AFTER_TYPE = ["optional", "goal", ":", "--", "8 km", "40 min"] as const;

/** A line of a week; null for a day of rest, which a program does not hold. */
export function takeSession(cursor: Cursor): Session | null {
  const day = takeDay(cursor);
  cursor.has(":");
  const time = takeTimeOfDay(cursor);
  if (cursor.has("rest")) {
    takeWords(cursor, ["--"]);
    return null;
  }
  return cursor.has("strength") ? takeStrength(cursor, day, time) : takeRun(cursor, day, time);
}

/** A weekday, in full or by its first three letters and more; null for `any`. */
function takeDay(cursor: Cursor): Weekday | null {
  if (cursor.has("any")) return null;
  const day = cursor.token.kind === "word" ? dayNamed(cursor.token.text) : null;
  if (day === null) return cursor.fail(DAY_NAMES);
  cursor.take();
  return day;
}

function takeTimeOfDay(cursor: Cursor): TimeOfDay | null {
  if (cursor.token.kind !== "clock") return cursor.oneOf(["am", "pm"]);
  const time = cursor.token.text.padStart(5, "0");
  if (!isLocalTime(time)) return cursor.fail(["06:00", "18:00"], { kind: "impossible-time" });
  cursor.take();
  return time;
}

function takeRun(cursor: Cursor, day: Weekday | null, time: TimeOfDay | null): RunSession {
  const type = cursor.oneOf(RUN_TYPES);
  if (type === null) return cursor.fail([...RUN_TYPES, "strength", "rest"]);
  const details = takeDetails(cursor);
  const hasSteps = cursor.has(":");
  const ways = hasSteps ? takeWays(cursor) : { steps: [], alternatives: [] };
  const words = takeWords(cursor, hasSteps ? AFTER_STEP : AFTER_TYPE);
  return { kind: "run", type, day, time, ...details, ...ways, words };
}

/** What stands between the type of a session and its steps. */
interface Details {
  optional: boolean;
  distanceM: Range | null;
  seconds: Range | null;
  goalSeconds: number | null;
}

/** Takes them in any order, each at most once. */
function takeDetails(cursor: Cursor): Details {
  const details: Details = { optional: false, distanceM: null, seconds: null, goalSeconds: null };
  for (;;) {
    const { kind } = cursor.token;
    if (!details.optional && cursor.has("optional")) details.optional = true;
    else if (details.goalSeconds === null && cursor.has("goal")) {
      details.goalSeconds = takeGoal(cursor, details.distanceM);
    } else if (kind === "number" || kind === "clock") takeLength(cursor, details);
    else return details;
  }
}

/** `8 km`, `40-50 min`, `1:30:00`. A clock of two parts may mean either, so it is not taken. */
function takeLength(cursor: Cursor, details: Details): void {
  const at = cursor.token;
  if (cursor.sees("x", 1)) cursor.fail([":"], { suggestion: `: ${at.text} x` });
  if (at.kind === "clock" && isShortClock(at.text)) {
    cursor.fail(["1:30:00", "90 min"], { suggestion: `${at.text}:00` });
  }
  const length = takeQuantity(cursor);
  if (length.kind === "distance" && details.distanceM === null) details.distanceM = length.metres;
  else if (length.kind === "time" && details.seconds === null) details.seconds = length.seconds;
  else cursor.fail(AFTER_TYPE, { at, suggestion: null });
}

/** The steps of a session, and after each `or` another way of doing it. */
function takeWays(cursor: Cursor): Pick<RunSession, "steps" | "alternatives"> {
  const steps = cursor.sees("or") ? [] : takeSteps(cursor);
  const alternatives: (readonly Step[])[] = [];
  while (cursor.has("or")) alternatives.push(takeSteps(cursor));
  return { steps, alternatives };
}

function takeStrength(
  cursor: Cursor,
  day: Weekday | null,
  time: TimeOfDay | null,
): StrengthSession {
  const strength = cursor.oneOf(STRENGTH_WORDS);
  const optional = cursor.has("optional");
  const at = cursor.token;
  const length = at.kind === "number" || at.kind === "clock" ? takeQuantity(cursor) : null;
  if (length?.kind === "distance") return cursor.fail(["20 min"], { at, suggestion: null });
  return {
    kind: "strength",
    class: strength === null ? "other" : STRENGTH_NAMES[strength],
    day,
    time,
    seconds: length?.seconds ?? null,
    optional,
    words: takeWords(cursor, [...STRENGTH_WORDS, "optional", "20 min", "--"]),
  };
}

/** `-- "words"` and then the end of the line, or the end alone. */
function takeWords(cursor: Cursor, expected: readonly string[]): string | null {
  const words = cursor.has("--") ? (cursor.text() ?? cursor.fail(['"…"'])) : null;
  if (!cursor.atEnd()) cursor.fail(words === null ? expected : []);
  return words;
}
