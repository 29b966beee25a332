import { type DistanceUnit, METRES_PER_UNIT } from "../domain/program.js";
import type { Range } from "../domain/session.js";
import type { Cursor } from "./tokens.js";

/** Seconds of a clock such as `45:10` or `1:45:00`; null for an impossible one such as `6:65`. */
export function clockSeconds(text: string): number | null {
  const parts = text.split(":").map(Number);
  if (parts.length > 3 || parts.slice(1).some((part) => part > 59)) return null;
  return parts.reduce((total, part) => total * 60 + part, 0);
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
  if (cursor.token.kind !== "clock") cursor.fail(["45:10"]);
  const seconds = clockSeconds(cursor.token.text);
  if (seconds === null) cursor.fail(["45:10"], "impossible-time");
  cursor.take();
  return seconds;
}

/** `4`, `4-6`: both ends. */
export function takeRange(cursor: Cursor): Range {
  const min = cursor.number();
  if (min === null) return cursor.fail(["a number"]);
  if (!cursor.sign("-")) return { min, max: min };
  const max = cursor.number();
  if (max === null) return cursor.fail(["a number"]);
  if (max < min) return cursor.fail([], "range-backwards");
  return { min, max };
}

export function rangeText({ min, max }: Range, text: (value: number) => string = String): string {
  return min === max ? text(min) : `${text(min)}-${text(max)}`;
}

const DISTANCE_WORDS: Readonly<Record<string, number>> = {
  m: 1,
  metres: 1,
  km: METRES_PER_UNIT.km,
  mi: METRES_PER_UNIT.mi,
  miles: METRES_PER_UNIT.mi,
  mile: METRES_PER_UNIT.mi,
};
const TIME_WORDS: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  min: 60,
  h: 3600,
};

export type Quantity =
  | { readonly kind: "distance"; readonly metres: Range }
  | { readonly kind: "time"; readonly seconds: Range };

/** `8 km`, `4-6 mi`, `400 m`, `90 s`, `12-15 min`, `1 h`, `1:05:00`. */
export function takeQuantity(cursor: Cursor): Quantity {
  if (cursor.token.kind === "clock") {
    const seconds = takeClock(cursor);
    return { kind: "time", seconds: { min: seconds, max: seconds } };
  }
  const range = takeRange(cursor);
  const unit = cursor.oneOf([...Object.keys(DISTANCE_WORDS), ...Object.keys(TIME_WORDS)]);
  if (unit === null) return cursor.fail(["km", "mi", "m", "min", "s"]);
  const metres = DISTANCE_WORDS[unit];
  if (metres !== undefined) {
    return { kind: "distance", metres: { min: range.min * metres, max: range.max * metres } };
  }
  const seconds = TIME_WORDS[unit] ?? 1;
  return { kind: "time", seconds: { min: range.min * seconds, max: range.max * seconds } };
}

/** A distance in the program's unit where that is exact, else in metres. */
export function distanceText(metres: Range, unit: DistanceUnit): string {
  const per = METRES_PER_UNIT[unit];
  const inUnit = { min: rounded(metres.min / per), max: rounded(metres.max / per) };
  const isExact = inUnit.min * per === metres.min && inUnit.max * per === metres.max;
  const isShort = unit === "km" && metres.max < 2000 && metres.min % 1000 !== 0;
  return isExact && !isShort ? `${rangeText(inUnit)} ${unit}` : `${rangeText(metres)} m`;
}

/** A time in minutes where that is exact, else in seconds. */
export function timeText(seconds: Range): string {
  const isShort = seconds.max < 120 && (seconds.min !== 60 || seconds.max !== 60);
  const whole = seconds.min % 60 === 0 && seconds.max % 60 === 0 && !isShort;
  return whole
    ? `${rangeText({ min: seconds.min / 60, max: seconds.max / 60 })} min`
    : `${rangeText(seconds)} s`;
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
