import { METRES_PER_UNIT } from "../../domain/program.js";
import { exactly, type Range } from "../../domain/session.js";
import type { Stream } from "./stream.js";
import type { UnitWord } from "./words/vocabulary.js";

/**
 * An amount as it is written. A bare number has no unit yet, and `m` is metres, minutes or miles:
 * what stands beside it decides, once the whole of the part has been read.
 */
export type Measure =
  | {
      readonly kind: "metres";
      readonly range: Range /** Of one of its unit. */;
      readonly size: number;
    }
  | {
      readonly kind: "seconds";
      readonly range: Range;
      readonly size: number;
      /** `short-clock` may be hours and minutes; a prime is taken for seconds by some. */
      readonly written: "clock" | "short-clock" | "prime" | "words";
    }
  | { readonly kind: "bare"; readonly range: Range }
  | { readonly kind: "m"; readonly range: Range; readonly isCapital: boolean }
  | { readonly kind: "impossible" };

const METRES: Readonly<Partial<Record<UnitWord, number>>> = {
  metres: 1,
  yards: 0.9144,
  km: METRES_PER_UNIT.km,
  mi: METRES_PER_UNIT.mi,
};
const SECONDS: Readonly<Partial<Record<UnitWord, number>>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
};

/**
 * Takes an amount or a range of one: `400m`, `4-6 miles`, `1h15`, `6'`, `45 min to 1 h`.
 * In a repeat `30"-30"` and `30-30` are two amounts, and so are `2000m-1000m` anywhere.
 */
export function takeMeasure(stream: Stream, isRep = false): Measure | null {
  const first = takeEnd(stream, isRep);
  if (first === null || first.kind === "impossible") return first;
  const after = stream.at;
  if (stream.takes("-") || stream.takesSmall("to")) {
    const last = takeEnd(stream, isRep);
    if (last !== null && !isRep) {
      const range = spanned(first, last);
      if (range !== null) return range;
    }
    stream.back(after);
  }
  return first;
}

function spanned(first: Measure, last: Measure): Measure | null {
  if (first.kind === "impossible" || last.kind === "impossible") return null;
  if (first.kind === "bare" || first.kind !== last.kind || last.range.max <= first.range.min)
    return null;
  return { ...last, range: { min: first.range.min, max: last.range.max } };
}

function takeEnd(stream: Stream, isRep: boolean): Measure | null {
  const token = stream.peek();
  if (token?.kind === "clock") {
    stream.skip();
    if (token.seconds === null || token.seconds === 0) return { kind: "impossible" };
    const written = token.isShort ? "short-clock" : "clock";
    stream.takes("'");
    return { kind: "seconds", range: exactly(token.seconds), size: 60, written };
  }
  const start = stream.at;
  const number = takeNumber(stream);
  if (number === null) return null;
  const range = takeSecondNumber(stream, number, isRep);
  const measure = takeUnit(stream, range);
  if (measure !== null) return measure;
  stream.back(start);
  return null;
}

/** Digits, or a number in words before a unit. */
export function takeNumber(stream: Stream): number | null {
  const token = stream.peek();
  if (token?.kind === "number") {
    stream.skip();
    return token.value;
  }
  const { number } = stream.senses();
  const ahead = stream.sees("-", 1) ? 2 : 1;
  if (number === undefined || stream.senses(ahead).unit === undefined) return null;
  stream.skip();
  return number;
}

/** `4-6`, `4 to 6`: the unit follows the second. Three numbers and more are a ladder. */
function takeSecondNumber(stream: Stream, first: number, isRep: boolean): Range {
  const isDash = stream.sees("-");
  const token = stream.peek(1);
  const isRange = (isDash || stream.seesSmall("to")) && token?.kind === "number";
  const isLadder = isDash && stream.sees("-", 2) && stream.peek(3)?.kind === "number";
  if (!isRange || isLadder || (isRep && token.value <= first)) return exactly(first);
  stream.skip(2);
  return { min: Math.min(first, token.value), max: Math.max(first, token.value) };
}

function takeUnit(stream: Stream, range: Range): Measure | null {
  // A share of something: `reduce to 70%` is no distance.
  if (range.max === 0 || stream.sees("%")) return null;
  const prime = takePrimes(stream, range);
  if (prime !== null) return prime;
  const start = stream.at;
  stream.takes("-");
  const text = stream.textOf();
  const { unit } = stream.senses();
  if (text === "m" || text === "M") {
    stream.skip();
    const isMinutes = stream.isClose() && stream.senses(1).unit === "seconds";
    if (isMinutes && text === "m") {
      const seconds = withSmaller(stream, times(range, 60), "minutes");
      return { kind: "seconds", range: seconds, size: 60, written: "words" };
    }
    return { kind: "m", range, isCapital: text === "M" };
  }
  if (unit === undefined) {
    stream.back(start);
    return { kind: "bare", range };
  }
  stream.skip();
  const metres = METRES[unit];
  if (metres !== undefined) return { kind: "metres", range: times(range, metres), size: metres };
  const size = SECONDS[unit] ?? 1;
  const seconds = withSmaller(stream, times(range, size), unit);
  return { kind: "seconds", range: seconds, size, written: "words" };
}

/** The rest of `1h15`, `1 h 30 min`, `2minutes30`, `2 min 30 s`. */
function withSmaller(stream: Stream, range: Range, unit: UnitWord): Range {
  const smaller = unit === "hours" ? "minutes" : unit === "minutes" ? "seconds" : null;
  const joint = stream.seesSmall("and") ? 1 : 0;
  const token = stream.peek(joint);
  if (smaller === null || range.min !== range.max || token?.kind !== "number") return range;
  const next = stream.senses(joint + 1).unit;
  const isNamed = next === smaller || (smaller === "minutes" && stream.sees("'", joint + 1));
  const isGlued = joint === 0 && stream.isClose() && (next === undefined || isNamed);
  if (token.value > 59 || !(isNamed || isGlued)) return range;
  stream.skip(joint + 1);
  if (isNamed) stream.skip();
  return exactly(range.min + token.value * (smaller === "minutes" ? 60 : 1));
}

/** `6'`, `30"`, `1'30"`, `30''`. */
function takePrimes(stream: Stream, range: Range): Measure | null {
  const isDouble = stream.sees('"') || (stream.sees("'") && stream.sees("'", 1));
  if (isDouble) {
    stream.skip(stream.sees('"') ? 1 : 2);
    return { kind: "seconds", range, size: 1, written: "words" };
  }
  if (!stream.takes("'")) return null;
  const minutes = times(range, 60);
  const token = stream.peek();
  if (token?.kind === "number" && token.value < 60 && stream.isClose()) {
    stream.skip();
    if (stream.sees('"') || stream.sees("'")) stream.skip();
    const range = exactly(minutes.min + token.value);
    return { kind: "seconds", range, size: 60, written: "words" };
  }
  return { kind: "seconds", range: minutes, size: 60, written: "prime" };
}

function times({ min, max }: Range, factor: number): Range {
  return { min: min * factor, max: max * factor };
}
