import { type DistanceUnit, METRES_PER_UNIT } from "../../domain/program.js";
import type { Range } from "../../domain/session.js";
import { clockSeconds } from "../quantities.js";

/** Longer cells hold sentences, not quantities. */
const LONGEST_QUANTITY = 40;
const NUMBER = "(\\d{1,6}(?:[.,]\\d{1,4})?)";
const RANGE = `${NUMBER}(?:\\s?(?:-|–|—|to|/)\\s?${NUMBER})?`;
const BARE = new RegExp(`^~?${RANGE}$`, "u");
const WITH_UNIT = new RegExp(`^~?${RANGE}\\s?([\\p{L}'’′"″]{1,12})\\.?$`, "iu");
const CLOCK = /(?<![\d:])\d{1,3}:\d{2}(?::\d{2})?(?![\d:])/u;
const HOURS = /^(\d{1,2})\s?h\s?(\d{1,2})?\s?(?:m|min|mn)?$/iu;

const METRES: Readonly<Record<string, number>> = {
  m: 1,
  meter: 1,
  meters: 1,
  metres: 1,
  km: METRES_PER_UNIT.km,
  k: METRES_PER_UNIT.km,
  kms: METRES_PER_UNIT.km,
  kilometer: METRES_PER_UNIT.km,
  kilometers: METRES_PER_UNIT.km,
  kilometres: METRES_PER_UNIT.km,
  mi: METRES_PER_UNIT.mi,
  mile: METRES_PER_UNIT.mi,
  miles: METRES_PER_UNIT.mi,
  mil: METRES_PER_UNIT.mi,
};
const SECONDS: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  min: 60,
  mins: 60,
  mn: 60,
  minutes: 60,
  minuten: 60,
  minutter: 60,
  minutos: 60,
  "'": 60,
  "’": 60,
  "′": 60,
  h: 3600,
  hour: 3600,
  hours: 3600,
};

/** Units that a column may name for all its cells. */
export type CellUnit = DistanceUnit | "m" | "min" | "s" | "h";

/** `6,5` and `4-6`: one number or both ends of a range, and nothing else; null for other words. */
export function bareRange(cell: string): Range | null {
  const found = BARE.exec(shortTrimmed(cell));
  return found === null ? null : rangeOf(found[1], found[2]);
}

/** Metres of `7km`, `1500 m`, `4-6 mi`, or of a bare number in the unit of its column. */
export function metresOf(cell: string, unit: CellUnit): Range | null {
  return quantityOf(cell, unit, METRES);
}

/** Seconds of `40-45 min`, `1h15`, `1:30:00`, `45'`, or of a bare number in the column's unit. */
export function secondsOf(cell: string, unit: CellUnit): Range | null {
  const text = shortTrimmed(cell);
  const hours = HOURS.exec(text);
  if (hours !== null) return positive(Number(hours[1]) * 3600 + Number(hours[2] ?? 0) * 60);
  if (CLOCK.exec(text)?.[0] === text) return positive(clockOf(text));
  return quantityOf(text, unit, SECONDS);
}

/** Seconds of the first clock of three parts among the words, such as a goal of `1:30:00`. */
export function goalSecondsOf(words: string): number | null {
  const found = /(?<![\d:])\d{1,2}:[0-5]\d:[0-5]\d(?![\d:])/u.exec(words.slice(0, 400));
  return found === null ? null : clockSeconds(found[0]);
}

/** A clock of two parts in a column of durations is hours and minutes if it begins with 0 to 3. */
function clockOf(text: string): number | null {
  const isHours = /^0?[0-3]:\d{2}$/u.test(text);
  return clockSeconds(isHours ? `${text}:00` : text);
}

function quantityOf(
  cell: string,
  unit: CellUnit,
  sizes: Readonly<Record<string, number>>,
): Range | null {
  const text = shortTrimmed(cell);
  const bare = bareRange(text);
  if (bare !== null) return scaled(bare, sizes[unit]);
  const found = WITH_UNIT.exec(text);
  if (found === null) return null;
  return scaled(rangeOf(found[1], found[2]), sizes[(found[3] ?? "").toLowerCase()]);
}

function shortTrimmed(cell: string): string {
  return cell.length > LONGEST_QUANTITY ? "" : cell.trim();
}

function rangeOf(first: string | undefined, second: string | undefined): Range {
  const one = Number(first?.replace(",", "."));
  const other = second === undefined ? one : Number(second.replace(",", "."));
  return { min: Math.min(one, other), max: Math.max(one, other) };
}

function scaled({ min, max }: Range, by: number | undefined): Range | null {
  return by === undefined || max === 0 ? null : { min: min * by, max: max * by };
}

function positive(seconds: number | null): Range | null {
  return seconds === null || seconds === 0 ? null : { min: seconds, max: seconds };
}
