import { type DistanceUnit, METRES_PER_UNIT } from "../domain/program.js";
import { exactly, type Range } from "../domain/session.js";
import type { Cursor } from "./cursor.js";

/** Clocks are written for whole seconds below this; beyond it digits could be lost. */
const CLOCK_LIMIT_SECONDS = 100 * 3600;

/** Seconds of a clock such as `45:10` or `1:45:00`; null for an impossible one such as `6:65`. */
export function clockSeconds(text: string): number | null {
  const parts = text.split(":", 4).map(Number);
  if (parts.length > 3 || parts.slice(1).some((part) => part > 59)) return null;
  const seconds = parts.reduce((total, part) => total * 60 + part, 0);
  return Number.isFinite(seconds) ? seconds : null;
}

/** `45:10`, `1:45:00`; only for whole seconds. */
export function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** Takes a clock and gives its seconds. */
export function takeClock(cursor: Cursor): number {
  if (cursor.token.kind !== "clock") return cursor.fail(["45:10"]);
  const seconds = clockSeconds(cursor.token.text);
  if (seconds === null) return cursor.fail(["45:10"], { kind: "impossible-time" });
  cursor.take();
  return seconds;
}

function takeNumber(cursor: Cursor): number {
  if (cursor.token.kind !== "number") return cursor.fail(["a number"], { suggestion: null });
  const value = Number(cursor.token.text);
  if (!Number.isFinite(value)) return cursor.fail([], { kind: "impossible-amount" });
  cursor.take();
  return value;
}

/** `4`, `4-6`: both ends, of numbers or, with `takeClock`, of clocks. */
export function takeRange(cursor: Cursor, takeOne: (cursor: Cursor) => number = takeNumber): Range {
  const first = cursor.token;
  const min = takeOne(cursor);
  if (!cursor.has("-")) return exactly(min);
  const last = cursor.token;
  const max = takeOne(cursor);
  if (max >= min) return { min, max };
  return cursor.fail([], {
    kind: "range-backwards",
    at: first,
    found: `${first.text}-${last.text}`,
    suggestion: `${last.text}-${first.text}`,
  });
}

/** `4`, `4-6`: numbers without their unit. */
export function rangeText({ min, max }: Range, text: (value: number) => string = String): string {
  return min === max ? text(min) : `${text(min)}-${text(max)}`;
}

const METRES: Readonly<Record<string, number>> = {
  m: 1,
  metres: 1,
  meters: 1,
  km: METRES_PER_UNIT.km,
  mi: METRES_PER_UNIT.mi,
  mile: METRES_PER_UNIT.mi,
  miles: METRES_PER_UNIT.mi,
};
const SECONDS: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  min: 60,
  minutes: 60,
  h: 3600,
};
const UNIT_WORDS = [...Object.keys(METRES), ...Object.keys(SECONDS)];

export type Quantity =
  | { readonly kind: "distance"; readonly metres: Range }
  | { readonly kind: "time"; readonly seconds: Range };

/** `8 km`, `4-6 mi`, `400 m`, `90 s`, `12-15 min`, `1 h`, `1:05:00`. */
export function takeQuantity(cursor: Cursor): Quantity {
  const first = cursor.token;
  if (first.kind !== "clock") return takeUnit(cursor, takeRange(cursor));
  const seconds = takeRange(cursor, takeClock);
  if (seconds.max === 0) return cursor.fail([], { kind: "impossible-time", at: first });
  return { kind: "time", seconds };
}

/** The unit of a range that has just been taken. */
export function takeUnit(cursor: Cursor, range: Range): Quantity {
  const at = cursor.token;
  const unit = cursor.oneOf(UNIT_WORDS);
  if (unit === null) return cursor.fail(["km", "mi", "m", "min", "s"]);
  const metres = METRES[unit];
  const held = times(range, metres ?? SECONDS[unit] ?? 1);
  if (held.max === 0 || !Number.isFinite(held.max)) {
    return cursor.fail([], { kind: "impossible-amount", at, found: `${rangeText(range)} ${unit}` });
  }
  return metres === undefined
    ? { kind: "time", seconds: held }
    : { kind: "distance", metres: held };
}

/** A distance in the program's unit where that is exact, else in metres. */
export function distanceText(metres: Range, unit: DistanceUnit): string {
  const per = METRES_PER_UNIT[unit];
  const isShort = unit === "km" && metres.max < 2 * METRES_PER_UNIT.km;
  const inUnit = isShort ? null : divided(metres, per);
  return inUnit === null ? `${rangeText(metres)} m` : `${rangeText(inUnit)} ${unit}`;
}

/** A time in whole minutes where it is, else in seconds; `90 s`, `60-90 s`, `1 min`, `2-3 min`. */
export function timeText(seconds: Range): string {
  const isShort = seconds.max < 120 && !(seconds.min === 60 && seconds.max === 60);
  const minutes = isShort ? null : divided(seconds, 60);
  return minutes !== null && Number.isInteger(minutes.min) && Number.isInteger(minutes.max)
    ? `${rangeText(minutes)} min`
    : `${rangeText(seconds)} s`;
}

/** Seconds as a clock where they are whole, `0:45-0:50`, else `45.5 s`. */
export function secondsText(seconds: Range): string {
  const isClock = [seconds.min, seconds.max].every(
    (value) => Number.isInteger(value) && value < CLOCK_LIMIT_SECONDS,
  );
  return isClock ? rangeText(seconds, clockText) : `${rangeText(seconds)} s`;
}

function times({ min, max }: Range, factor: number): Range {
  return { min: min * factor, max: max * factor };
}

/** The range in a larger unit with at most four decimals; null if reading it would change it. */
function divided(range: Range, by: number): Range | null {
  const rounded = (value: number) => Number((value / by).toFixed(4));
  const inUnit = { min: rounded(range.min), max: rounded(range.max) };
  const back = times(inUnit, by);
  return back.min === range.min && back.max === range.max ? inUnit : null;
}
