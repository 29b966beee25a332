import type { Range } from "../domain/session.js";
import type { Cursor } from "./cursor.js";
import { clockText, secondsText, takeQuantity } from "./quantities.js";

/** Nobody runs faster than this for a kilometre: the time was meant in hours and minutes. */
const FASTEST_SECONDS_PER_KM = 120;

/**
 * The finishing time after `goal`, in seconds. Of the half marathon `1:45` is no time, however
 * often it is said so: it fails, and `1:45:00` is suggested.
 */
export function takeGoal(cursor: Cursor, distanceM: Range | null): number {
  const at = cursor.token;
  const goal = takeQuantity(cursor);
  if (goal.kind !== "time" || goal.seconds.min !== goal.seconds.max) {
    return cursor.fail(["1:45:00"], { at, suggestion: null });
  }
  const seconds = goal.seconds.max;
  if (at.kind !== "clock" || !isShortClock(at.text) || !isTooFast(seconds, distanceM)) {
    return seconds;
  }
  return cursor.fail(["1:45:00"], {
    kind: "impossible-time",
    at,
    suggestion: `${at.text}:00`,
  });
}

/** The text that `takeGoal` reads back. */
export function goalText(seconds: number, distanceM: Range | null): string {
  const text = secondsText({ min: seconds, max: seconds });
  const wouldFail = isShortClock(text) && isTooFast(seconds, distanceM);
  return wouldFail ? `0:${clockText(seconds).padStart(5, "0")}` : text;
}

/** `45:10` and not `1:45:10`: minutes and seconds, or hours and minutes. */
export function isShortClock(text: string): boolean {
  return text.split(":", 3).length === 2;
}

function isTooFast(seconds: number, distanceM: Range | null): boolean {
  return distanceM !== null && seconds < (distanceM.min / 1000) * FASTEST_SECONDS_PER_KM;
}
