import { METRES_PER_UNIT } from "../domain/program.js";
import { EFFORTS, NAMED_PACES, type NamedPace, type Range, type Target } from "../domain/session.js";
import { clockSeconds, clockText, rangeText, takeRange } from "./quantities.js";
import type { Cursor } from "./tokens.js";

const ZONE_KINDS = { hr: "heart-rate", pace: "pace", power: "power" } as const;

/** What stands after `@`: a pace, a named pace, heart rate, zone, RPE or effort. */
export function takeTarget(cursor: Cursor): Target {
  if (cursor.word("from")) {
    const from = takeTarget(cursor);
    cursor.expectWord("to");
    return { kind: "from-to", from, to: takeTarget(cursor) };
  }
  if (cursor.word("in")) return { kind: "rep-time", seconds: takeSeconds(cursor) };
  if (cursor.word("rpe")) return { kind: "rpe", rpe: takeRange(cursor) };
  if (cursor.word("zone")) return { kind: "zone", of: null, zone: takeRange(cursor) };
  return takeZone(cursor) ?? takeEffort(cursor) ?? takeNamed(cursor) ?? takeNumbered(cursor);
}

function takeZone(cursor: Cursor): Target | null {
  const { following } = cursor;
  if (following.kind !== "word" || following.text.toLowerCase() !== "zone") return null;
  const kind = cursor.oneOf(["hr", "pace", "power"]);
  if (kind === null) return null;
  cursor.expectWord("zone");
  return { kind: "zone", of: ZONE_KINDS[kind], zone: takeRange(cursor) };
}

/** `easy effort`, `all out effort`: one or two words before the word effort. */
function takeEffort(cursor: Cursor): Target | null {
  const first = cursor.token.text.toLowerCase();
  const two = `${first} ${cursor.following.text.toLowerCase()}`;
  const long = EFFORTS.find((effort) => effort === two);
  const short = EFFORTS.find((effort) => effort === first);
  if (long !== undefined) {
    cursor.take();
    cursor.take();
    cursor.expectWord("effort");
    return { kind: "effort", effort: long };
  }
  if (short === undefined || cursor.following.text.toLowerCase() !== "effort") return null;
  cursor.take();
  cursor.expectWord("effort");
  return { kind: "effort", effort: short };
}

function takeNamed(cursor: Cursor, percent: Range | null = null): Target | null {
  const pace = takePaceName(cursor);
  if (pace === null) return null;
  cursor.expectWord("pace");
  const sign = cursor.sign("+") ? 1 : cursor.sign("-") ? -1 : 0;
  if (sign === 0) return { kind: "named-pace", pace, percent, offsetSecondsPerKm: null };
  const seconds = cursor.number();
  if (seconds === null) return cursor.fail(["10 s/km"]);
  cursor.expectWord("s");
  cursor.expectSign("/");
  cursor.expectWord("km");
  return { kind: "named-pace", pace, percent, offsetSecondsPerKm: sign * seconds };
}

/** Names such as `5k` begin with a number, which is a token of its own. */
function takePaceName(cursor: Cursor): NamedPace | null {
  const word = cursor.oneOf(NAMED_PACES);
  if (word !== null) return word;
  if (cursor.token.kind !== "number") return null;
  const name = `${cursor.token.text}${cursor.following.text.toLowerCase()}`;
  const pace = NAMED_PACES.find((known) => known === name);
  if (pace === undefined) return null;
  cursor.take();
  cursor.take();
  return pace;
}

/** Targets that begin with a number: a pace, beats a minute, or percent of something. */
function takeNumbered(cursor: Cursor): Target {
  if (cursor.token.kind === "clock") {
    return { kind: "pace", secondsPerKm: perKm(cursor, takeSeconds(cursor)) };
  }
  if (cursor.token.kind !== "number") {
    return cursor.fail([...NAMED_PACES, ...EFFORTS, "zone", "rpe", "from", "in"]);
  }
  const range = takeRange(cursor);
  if (cursor.word("bpm")) return { kind: "heart-rate", unit: "bpm", value: range };
  if (cursor.word("s")) return { kind: "pace", secondsPerKm: perKm(cursor, range) };
  cursor.expectSign("%");
  if (cursor.word("max")) {
    cursor.expectWord("hr");
    return { kind: "heart-rate", unit: "percent-of-max", value: range };
  }
  if (cursor.word("threshold")) {
    if (cursor.word("hr")) return { kind: "heart-rate", unit: "percent-of-threshold", value: range };
    cursor.expectWord("pace");
    return { kind: "named-pace", pace: "threshold", percent: range, offsetSecondsPerKm: null };
  }
  return takeNamed(cursor, range) ?? cursor.fail([...NAMED_PACES, "max hr", "threshold hr"]);
}

/** `/km` or `/mi` after a pace; held per kilometre. */
function perKm(cursor: Cursor, range: Range): Range {
  cursor.expectSign("/");
  if (cursor.word("km")) return range;
  cursor.expectWord("mi");
  const km = METRES_PER_UNIT.mi / METRES_PER_UNIT.km;
  return { min: range.min / km, max: range.max / km };
}

/** `3:30`, `3:30-3:40`, `210.5 s`. */
function takeSeconds(cursor: Cursor): Range {
  const one = (): number => {
    const { kind, text } = cursor.token;
    if (kind !== "clock") return cursor.fail(["3:30"]);
    const seconds = clockSeconds(text);
    if (seconds === null) return cursor.fail(["3:30"], "impossible-time");
    cursor.take();
    return seconds;
  };
  if (cursor.token.kind === "number") {
    const range = takeRange(cursor);
    cursor.expectWord("s");
    return range;
  }
  const min = one();
  return { min, max: cursor.sign("-") ? one() : min };
}

/** The text that `takeTarget` reads back. */
export function targetText(target: Target): string {
  switch (target.kind) {
    case "pace":
      return `${secondsText(target.secondsPerKm)}/km`;
    case "named-pace": {
      const percent = target.percent === null ? "" : `${rangeText(target.percent)}% `;
      return `${percent}${target.pace} pace${offsetText(target.offsetSecondsPerKm)}`;
    }
    case "rep-time":
      return `in ${secondsText(target.seconds)}`;
    case "heart-rate":
      return heartRateText(target.unit, target.value);
    case "zone":
      return `${zoneKindText(target.of)}zone ${rangeText(target.zone)}`;
    case "rpe":
      return `rpe ${rangeText(target.rpe)}`;
    case "effort":
      return `${target.effort} effort`;
    case "from-to":
      return `from ${targetText(target.from)} to ${targetText(target.to)}`;
  }
}

function secondsText(seconds: Range): string {
  const isClock = Number.isInteger(seconds.min) && Number.isInteger(seconds.max);
  return isClock ? rangeText(seconds, clockText) : `${rangeText(seconds)} s`;
}

function offsetText(offset: number | null): string {
  if (offset === null) return "";
  return offset < 0 ? ` - ${-offset} s/km` : ` + ${offset} s/km`;
}

function heartRateText(unit: "bpm" | "percent-of-max" | "percent-of-threshold", value: Range): string {
  if (unit === "bpm") return `${rangeText(value)} bpm`;
  return `${rangeText(value)}% ${unit === "percent-of-max" ? "max" : "threshold"} hr`;
}

function zoneKindText(of: "heart-rate" | "pace" | "power" | null): string {
  if (of === null) return "";
  return of === "heart-rate" ? "hr " : `${of} `;
}
