import { type DistanceUnit, METRES_PER_UNIT } from "../../domain/program.js";
import { type Amount, exactly, type Range, type Target } from "../../domain/session.js";
import { clockSeconds } from "../quantities.js";

const DISTANCES: Readonly<Record<string, number>> = {
  km: METRES_PER_UNIT.km,
  mi: METRES_PER_UNIT.mi,
  miles: METRES_PER_UNIT.mi,
  mile: METRES_PER_UNIT.mi,
  mtr: 1,
  meters: 1,
  metres: 1,
  y: 0.9144,
  yards: 0.9144,
};
const DISTANCE =
  /^(\d{1,6}(?:\.\d{1,3})?) ?(km|miles|mile|mi|mtr|meters|metres|yards|y)(?![\p{L}\d/])/iu;
/** `1h2m30s`, `1m30`, `5'`, `1'30"`, `90s`, `10 min`; `0:30` is no duration in this notation. */
const TIME =
  /^(?:(\d{1,2}(?:\.\d{1,2})?) ?h(?:ours?|rs?)?)?(?:(\d{1,4}(?:\.\d{1,2})?) ?(?:minutes?|mins?|m|['’′]))?(?:(\d{1,4}) ?(?:seconds?|secs?|s|["”″])|(?<=[m'’′])(\d{1,2}))?(?![\p{L}\d%/:.])/iu;

/** An amount and the characters that it takes. */
export interface Measured {
  readonly amount: Amount;
  readonly length: number;
  /** A lone number before `m`: minutes by the rule, metres by habit; null for any other amount. */
  readonly loneM: number | null;
}

/** The amount at the start of the words; null if they do not begin with one. */
export function measuredAt(words: string): Measured | null {
  const distance = DISTANCE.exec(words);
  if (distance !== null) {
    const metres = Number(distance[1]) * (DISTANCES[(distance[2] ?? "").toLowerCase()] ?? 1);
    if (metres === 0) return null;
    const amount = { kind: "distance", metres: exactly(metres) } as const;
    return { amount, length: distance[0].length, loneM: null };
  }
  const time = TIME.exec(words);
  if (time === null || time[0] === "") return null;
  const [whole, hours = "0", minutes = "0", seconds, rest] = time;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? rest ?? 0);
  if (total === 0) return null;
  const amount = { kind: "time", seconds: exactly(Math.round(total)) } as const;
  return { amount, length: whole.length, loneM: /^\d+ ?m$/iu.test(whole) ? Number(minutes) : null };
}

const DASH = "\\s?[-–]\\s?";
const PERCENT = new RegExp(
  `^(\\d{1,3})%?(?:${DASH}(\\d{1,3}))?% ?(lthr|hr|pace)?(?![\\p{L}])`,
  "iu",
);
const ZONE = new RegExp(`^z(\\d)(?:${DASH}z?(\\d))?(?: (hr|pace))?(?![\\p{L}\\d])`, "iu");
const PACE = new RegExp(
  `^(\\d{1,2}:\\d{2})(?:${DASH}(\\d{1,2}:\\d{2}))?(?:/(km|mi|100m|100y|400m|500m|250m))?(?: pace)?(?![\\p{L}\\d])`,
  "iu",
);
const PACE_METRES: Readonly<Record<string, number>> = {
  km: METRES_PER_UNIT.km,
  mi: METRES_PER_UNIT.mi,
  "100m": 100,
  "100y": 91.44,
  "400m": 400,
  "500m": 500,
  "250m": 250,
};

/** A target and what is left of the words; power, of which a run holds none, is left as words. */
export interface Aimed {
  readonly target: Target | null;
  readonly rest: string;
}

/** What stands after the amount of a step. A pace without a unit is per `unit`. */
export function aimedAt(words: string, unit: DistanceUnit): Aimed {
  const text = words.trim();
  if (!/^ramp\b/iu.test(text)) return plainAim(text, unit);
  const ramp = plainAim(text.slice(4).trim(), unit);
  const { target } = ramp;
  const ends = target === null ? null : endsOf(target);
  return ends === null ? { target: null, rest: text } : { target: ends, rest: ramp.rest };
}

function plainAim(text: string, unit: DistanceUnit): Aimed {
  const found = percentOf(text) ?? zoneOf(text) ?? paceOf(text, unit);
  return found === null
    ? { target: null, rest: text }
    : { target: found.target, rest: text.slice(found.length).trim() };
}

interface Taken {
  readonly target: Target;
  readonly length: number;
}

function percentOf(text: string): Taken | null {
  const found = PERCENT.exec(text);
  if (found === null) return null;
  const value = ordered(Number(found[1]), Number(found[2] ?? found[1]));
  const { length } = found[0];
  switch (found[3]?.toLowerCase()) {
    case "pace": {
      const pace = { kind: "named-pace", pace: "threshold", offsetSecondsPerKm: null } as const;
      return { target: { ...pace, percent: value }, length };
    }
    case "hr":
      return { target: { kind: "heart-rate", unit: "percent-of-max", value }, length };
    case "lthr":
      return { target: { kind: "heart-rate", unit: "percent-of-threshold", value }, length };
    default:
      return null;
  }
}

/** A zone by itself is one of power. */
function zoneOf(text: string): Taken | null {
  const found = ZONE.exec(text);
  if (found === null) return null;
  const zone = ordered(Number(found[1]), Number(found[2] ?? found[1]));
  const kind = found[3]?.toLowerCase();
  const of = kind === "hr" ? "heart-rate" : kind === "pace" ? "pace" : "power";
  return { target: { kind: "zone", of, zone }, length: found[0].length };
}

function paceOf(text: string, unit: DistanceUnit): Taken | null {
  const found = PACE.exec(text);
  const one = clockSeconds(found?.[1] ?? "");
  const other = clockSeconds(found?.[2] ?? found?.[1] ?? "");
  if (found === null || one === null || other === null || one === 0 || other === 0) return null;
  const metres = PACE_METRES[found[3]?.toLowerCase() ?? unit] ?? METRES_PER_UNIT.km;
  const { min, max } = ordered(one, other);
  const perKm = (seconds: number) => (seconds * METRES_PER_UNIT.km) / metres;
  const target = { kind: "pace", secondsPerKm: { min: perKm(min), max: perKm(max) } } as const;
  return { target, length: found[0].length };
}

/** A ramp goes from the lower effort to the higher. */
function endsOf(target: Target): Target | null {
  switch (target.kind) {
    case "named-pace": {
      const { percent } = target;
      if (percent === null) return null;
      const end = (value: number) => ({ ...target, percent: exactly(value) });
      return { kind: "from-to", from: end(percent.min), to: end(percent.max) };
    }
    case "heart-rate": {
      const end = (value: number) => ({ ...target, value: exactly(value) });
      return { kind: "from-to", from: end(target.value.min), to: end(target.value.max) };
    }
    case "zone": {
      const end = (value: number) => ({ ...target, zone: exactly(value) });
      return { kind: "from-to", from: end(target.zone.min), to: end(target.zone.max) };
    }
    case "pace": {
      const end = (value: number) => ({ ...target, secondsPerKm: exactly(value) });
      const { min, max } = target.secondsPerKm;
      return { kind: "from-to", from: end(max), to: end(min) };
    }
    default:
      return null;
  }
}

function ordered(one: number, other: number): Range {
  return { min: Math.min(one, other), max: Math.max(one, other) };
}
