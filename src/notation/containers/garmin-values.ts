import { METRES_PER_UNIT } from "../../domain/program.js";
import { type Amount, exactly, type Range, type Target } from "../../domain/session.js";
import { clockSeconds } from "../quantities.js";

const NUMBER = "\\d{1,6}(?:[.,]\\d{1,3})?";
const QUANTITY = new RegExp(`^(${NUMBER}) ?(km|mi|m|min|sec|s|h)$`, "iu");
const CLOCK = /^\d{1,3}:\d{1,2}(?::\d{1,2})?$/u;
const SIZES = { km: METRES_PER_UNIT.km, mi: METRES_PER_UNIT.mi, m: 1 } as const;
const SECONDS: Readonly<Record<string, number>> = { h: 3600, min: 60, sec: 1, s: 1 };

/** `800m`, `15min`, `90s`, `1:30`, `lap-button`; `m` is always metres. Null for anything else. */
export function amountOf(text: string): Amount | null {
  const words = text.trim().toLowerCase();
  if (words === "lap-button" || words === "lap") return { kind: "open" };
  if (CLOCK.test(words)) return timeOf(clockSeconds(words));
  const found = QUANTITY.exec(words);
  const value = Number(found?.[1]?.replace(",", "."));
  const unit = found?.[2]?.toLowerCase() ?? "";
  if (found === null || value === 0) return null;
  if (unit === "km" || unit === "mi" || unit === "m") {
    return { kind: "distance", metres: exactly(value * SIZES[unit]) };
  }
  return timeOf(value * (SECONDS[unit] ?? 0));
}

function timeOf(seconds: number | null): Amount | null {
  return seconds === null || seconds === 0 ? null : { kind: "time", seconds: exactly(seconds) };
}

/** A number that has no unit, as of the 42.2 in `42.2 in 180:00`; null if it is none. */
export function bareNumber(text: string): number | null {
  return new RegExp(`^${NUMBER}$`, "u").test(text.trim()) ? Number(text.replace(",", ".")) : null;
}

/** Names that the file gives to paces and heart rates. */
export interface Names {
  readonly paces: ReadonlyMap<string, string>;
  readonly heartRates: ReadonlyMap<string, string>;
}

/** What stands after `@`; null if it is neither a name of the file nor any target. */
export function targetOf(text: string, names: Names): Target | null {
  const bracket = /^([phw])\(\$?([^()]{1,40})\)$/iu.exec(text.trim());
  const heart = /^hr (.{1,40})$/iu.exec(text.trim())?.[1];
  const kind = bracket?.[1]?.toLowerCase() ?? (heart === undefined ? "p" : "h");
  const value = (bracket?.[2] ?? heart ?? text).trim();
  const zone = zoneOf(value);
  if (zone !== null) {
    const of = ({ p: "pace", h: "heart-rate", w: "power" } as const)[kind] ?? null;
    return { kind: "zone", of: bracket === null && heart === undefined ? null : of, zone };
  }
  if (kind === "h") return heartRateOf(names.heartRates.get(value) ?? value);
  const pace = kind === "p" ? paceOf(value, names, 0) : null;
  return pace === null ? null : { kind: "pace", secondsPerKm: pace };
}

function zoneOf(text: string): Range | null {
  const found = /^z(\d)(?: ?- ?z?(\d))?$/iu.exec(text);
  return found === null ? null : ordered(Number(found[1]), Number(found[2] ?? found[1]));
}

function heartRateOf(text: string): Target | null {
  const found = /^(\d{1,3})(?: ?- ?(\d{1,3}))? ?(%)?(?: ?(max_hr|bpm|max))?$/iu.exec(text.trim());
  if (found === null) return zoneOrNull(text);
  const value = ordered(Number(found[1]), Number(found[2] ?? found[1]));
  return { kind: "heart-rate", unit: found[3] === undefined ? "bpm" : "percent-of-max", value };
}

function zoneOrNull(text: string): Target | null {
  const zone = zoneOf(text.trim());
  return zone === null ? null : { kind: "zone", of: "heart-rate", zone };
}

/** Names may refer to names; not round and round. */
const DEEPEST_NAME = 4;

/**
 * Seconds per km of `6:58-5:53` (either end first), `42.2km in 3:00:00`, `80-85% marathon`, or a
 * name. Percent are percent of speed.
 */
function paceOf(text: string, names: Names, depth: number): Range | null {
  const value = text.trim();
  const named = names.paces.get(value);
  if (named !== undefined) return depth < DEEPEST_NAME ? paceOf(named, names, depth + 1) : null;
  const share = /^(\d{1,3})(?: ?- ?(\d{1,3}))? ?% (.{1,40})$/u.exec(value);
  if (share !== null) {
    const whole = depth < DEEPEST_NAME ? paceOf(share[3] ?? "", names, depth + 1) : null;
    return whole === null ? null : shareOf(whole, Number(share[1]), Number(share[2] ?? share[1]));
  }
  const timed = /^(\S{1,12}) in ([\d:]{3,9})$/u.exec(value);
  if (timed !== null) return paceOfTime(timed[1] ?? "", timed[2] ?? "");
  const clocks = /^(\d{1,2}:\d{2})(?: ?- ?(\d{1,2}:\d{2}))?(?: ?(?:min)?\/ ?(km|mi))?$/u.exec(
    value,
  );
  const per = clocks?.[3] === "mi" ? METRES_PER_UNIT.mi / METRES_PER_UNIT.km : 1;
  const one = clockSeconds(clocks?.[1] ?? "");
  const other = clockSeconds(clocks?.[2] ?? clocks?.[1] ?? "");
  return clocks === null || one === null || other === null ? null : ordered(one / per, other / per);
}

function shareOf({ min, max }: Range, one: number, other: number): Range | null {
  const { min: low, max: high } = ordered(one, other);
  return low === 0 ? null : { min: (min * 100) / high, max: (max * 100) / low };
}

function paceOfTime(distance: string, clock: string): Range | null {
  const amount = amountOf(distance);
  const seconds = clockSeconds(clock);
  if (amount?.kind !== "distance" || seconds === null || seconds === 0) return null;
  return exactly(Math.round((seconds * 1000) / amount.metres.min));
}

function ordered(one: number, other: number): Range {
  return { min: Math.min(one, other), max: Math.max(one, other) };
}
