import { METRES_PER_UNIT } from "../domain/program.js";
import {
  EFFORTS,
  type Effort,
  NAMED_PACES,
  type NamedPace,
  type Range,
  type Target,
} from "../domain/session.js";
import type { Cursor } from "./cursor.js";
import { takeClock, takeRange } from "./quantities.js";

const ZONE_KINDS = { hr: "heart-rate", pace: "pace", power: "power" } as const;
const ZONE_WORDS = ["hr", "pace", "power"] as const;
const TARGET_WORDS = [...NAMED_PACES, ...EFFORTS, "zone", "rpe", "from", "in"];

/** How often `from … to …` may stand inside itself. */
const MAX_TARGET_DEPTH = 4;

/** What stands after `@`: a pace, a named pace, heart rate, zone, RPE or effort. */
export function takeTarget(cursor: Cursor, depth = 0): Target {
  const start = cursor.token;
  if (cursor.has("from")) {
    if (depth === MAX_TARGET_DEPTH) return cursor.fail([], { kind: "too-deep", at: start });
    const from = takeTarget(cursor, depth + 1);
    cursor.expect("to");
    return { kind: "from-to", from, to: takeTarget(cursor, depth + 1) };
  }
  if (cursor.has("in")) return { kind: "rep-time", seconds: takeSeconds(cursor) };
  if (cursor.has("rpe")) return { kind: "rpe", rpe: takeRange(cursor) };
  if (cursor.has("zone")) return { kind: "zone", of: null, zone: takeRange(cursor) };
  return takeZone(cursor) ?? takeEffort(cursor) ?? takeNamed(cursor) ?? takeNumbered(cursor);
}

function takeZone(cursor: Cursor): Target | null {
  if (!cursor.sees("zone", 1)) return null;
  const kind = cursor.oneOf(ZONE_WORDS);
  if (kind === null) return null;
  cursor.expect("zone");
  return { kind: "zone", of: ZONE_KINDS[kind], zone: takeRange(cursor) };
}

/** `easy effort`, `all out effort`: one or two words before the word effort. */
function takeEffort(cursor: Cursor): Target | null {
  const effort = EFFORTS.find((known) => seesEffort(cursor, known));
  if (effort === undefined) return null;
  for (const word of effort.split(" ")) cursor.expect(word);
  cursor.expect("effort");
  return { kind: "effort", effort };
}

function seesEffort(cursor: Cursor, effort: Effort): boolean {
  return [...effort.split(" "), "effort"].every((word, index) => cursor.sees(word, index));
}

/** `threshold pace`, `5k pace + 10 s/km`; the word pace may be missing. */
function takeNamed(cursor: Cursor, percent: Range | null = null): Target | null {
  const pace = takePaceName(cursor);
  if (pace === null) return null;
  cursor.has("pace");
  return { kind: "named-pace", pace, percent, offsetSecondsPerKm: takeOffset(cursor) };
}

/** `+ 10 s/km`; not `+ 90 s jog`, which is the next step. */
function takeOffset(cursor: Cursor): number | null {
  const isOffset = cursor.peek(1).kind === "number" && cursor.sees("s", 2) && cursor.sees("/", 3);
  if (!isOffset || !(cursor.sees("+") || cursor.sees("-"))) return null;
  const isSlower = cursor.take().text === "+";
  const seconds = takePerKm(cursor, takeSeconds(cursor)).max;
  return isSlower || seconds === 0 ? seconds : -seconds;
}

/** Names such as `5k` begin with a number, which is a token of its own. */
function takePaceName(cursor: Cursor): NamedPace | null {
  const word = cursor.oneOf(NAMED_PACES);
  if (word !== null) return word;
  const name = `${cursor.token.text}k`;
  const pace = NAMED_PACES.find((known) => known === name);
  if (pace === undefined || cursor.token.kind !== "number" || !cursor.sees("k", 1)) return null;
  cursor.take();
  cursor.take();
  return pace;
}

/** Targets that begin with a number: a pace, beats a minute, or percent of something. */
function takeNumbered(cursor: Cursor): Target {
  const start = cursor.token;
  if (start.kind === "clock") {
    const secondsPerKm = takePerKm(cursor, takeSeconds(cursor));
    if (secondsPerKm.max > 0) return { kind: "pace", secondsPerKm };
    return cursor.fail([], { kind: "impossible-time", at: start });
  }
  if (start.kind !== "number") return cursor.fail(TARGET_WORDS);
  const value = takeRange(cursor);
  if (cursor.has("bpm")) return { kind: "heart-rate", unit: "bpm", value };
  if (cursor.has("s")) return { kind: "pace", secondsPerKm: takePerKm(cursor, value) };
  if (!cursor.has("%")) return cursor.fail(["%", "bpm", "s"]);
  return takeShare(cursor, value);
}

/** What a percentage is of. */
function takeShare(cursor: Cursor, value: Range): Target {
  const unit = cursor.sees("max")
    ? "percent-of-max"
    : cursor.sees("threshold") && cursor.sees("hr", 1)
      ? "percent-of-threshold"
      : null;
  if (unit === null) {
    return takeNamed(cursor, value) ?? cursor.fail([...NAMED_PACES, "max hr", "threshold hr"]);
  }
  cursor.take();
  cursor.expect("hr");
  return { kind: "heart-rate", unit, value };
}

/** `/km` or `/mi` after a pace; held per kilometre. */
function takePerKm(cursor: Cursor, range: Range): Range {
  cursor.expect("/");
  if (cursor.has("km")) return range;
  if (!cursor.has("mi")) return cursor.fail(["km", "mi"]);
  const km = METRES_PER_UNIT.mi / METRES_PER_UNIT.km;
  return { min: range.min / km, max: range.max / km };
}

/** `3:30`, `3:30-3:40`, `210.5 s`. */
function takeSeconds(cursor: Cursor): Range {
  if (cursor.token.kind !== "number") return takeRange(cursor, takeClock);
  const range = takeRange(cursor);
  cursor.expect("s");
  return range;
}
