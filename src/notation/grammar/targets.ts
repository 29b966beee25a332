import { METRES_PER_UNIT } from "../../domain/program.js";
import { exactly, type NamedPace, type Range, type Target } from "../../domain/session.js";
import { takeNumber } from "./measures.js";
import type { Stream } from "./stream.js";

/** The races that a distance in kilometres names. */
const RACE_OF_KM: readonly (readonly [number, NamedPace])[] = [
  [3, "3k"],
  [5, "5k"],
  [10, "10k"],
  [15, "15k"],
  [21, "half"],
  [21.1, "half"],
  [42, "marathon"],
  [42.2, "marathon"],
];
const MILE_KM = METRES_PER_UNIT.mi / METRES_PER_UNIT.km;
/** Nobody runs a kilometre faster, and nobody walks one slower. */
const PLAUSIBLE_PACE: Range = { min: 120, max: 900 };

/** How much of what stands before a target is known: after `@` more is one than elsewhere. */
export interface TargetPlace {
  /** After `@`, `at`, or alone in brackets. */
  readonly isAnnounced: boolean;
  /** The part has its amount: another number with a unit can only say how fast. */
  readonly hasAmount: boolean;
}

/** A target, or what says that a number could be none. */
export type FoundTarget = Target | { readonly kind: "impossible" };

/** Takes how fast or how hard, with a second end where it changes on the way. */
export function takeTarget(stream: Stream, place: TargetPlace): FoundTarget | null {
  const start = stream.at;
  const isFromTo = stream.takesSmall("from");
  const from = takeOneTarget(stream, { ...place, isAnnounced: place.isAnnounced || isFromTo });
  if (from === null) {
    stream.back(start);
    return null;
  }
  return withEnd(stream, from, place);
}

/** `easy to moderate`, `MP to HMP`, `4:50/km -> 4:20/km`; also `5k-10k pace`, a band of two. */
function withEnd(stream: Stream, from: FoundTarget, place: TargetPlace): FoundTarget {
  const after = stream.at;
  const joins = stream.takes("->") || stream.takesSmall("to");
  if (!joins || from.kind === "impossible") {
    stream.back(after);
    return from;
  }
  const to = takeOneTarget(stream, { ...place, isAnnounced: true });
  if (to !== null && to.kind !== "impossible" && to.kind !== "from-to" && from.kind !== "from-to") {
    return { kind: "from-to", from, to };
  }
  stream.back(after);
  return from;
}

function takeOneTarget(stream: Stream, place: TargetPlace): FoundTarget | null {
  return (
    takePace(stream, place) ??
    takeShare(stream) ??
    takeBeats(stream) ??
    takeZone(stream) ??
    takeRpe(stream) ??
    takeSlower(stream) ??
    takeNamed(stream, place, null) ??
    takeEffort(stream)
  );
}

function takeEffort(stream: Stream): Target | null {
  const { effort } = stream.senses();
  if (effort === undefined) return null;
  stream.skip();
  stream.takesSmall("pace");
  return { kind: "effort", effort };
}

/** `4:10-4:20/km`, `6:45 pace`, `4'30/km`; without a unit only after `@` and in the file's unit. */
function takePace(stream: Stream, place: TargetPlace): FoundTarget | null {
  const start = stream.at;
  const first = takeClock(stream);
  if (first === null) return null;
  const last = takeLastClock(stream) ?? first;
  const perKm = takePerKm(stream) ?? unstatedUnit(stream, place);
  if (perKm === null) {
    stream.back(start);
    return null;
  }
  if (first === "impossible" || last === "impossible") return { kind: "impossible" };
  const [a, b] = [first / perKm, last / perKm];
  const isPlausible = [a, b].every(
    (pace) => pace >= PLAUSIBLE_PACE.min && pace <= PLAUSIBLE_PACE.max,
  );
  if (isPlausible)
    return { kind: "pace", secondsPerKm: { min: Math.min(a, b), max: Math.max(a, b) } };
  stream.back(start);
  return null;
}

function takeLastClock(stream: Stream): number | "impossible" | null {
  const before = stream.at;
  takePerKm(stream);
  if (stream.takes("-")) {
    const last = takeClock(stream);
    if (last !== null) return last;
  }
  stream.back(before);
  return null;
}

/** A clock, or minutes and seconds in primes. */
function takeClock(stream: Stream): number | "impossible" | null {
  const token = stream.peek();
  if (token?.kind === "clock") {
    stream.skip();
    return token.seconds === null || token.seconds === 0 ? "impossible" : token.seconds;
  }
  const seconds = stream.peek(2);
  const isPrimes = token?.kind === "number" && stream.sees("'", 1) && seconds?.kind === "number";
  if (!isPrimes || !stream.isClose(2)) return null;
  stream.skip(3);
  while (stream.sees('"') || stream.sees("'")) stream.skip();
  return seconds.value > 59 ? "impossible" : token.value * 60 + seconds.value;
}

/** `/km`, `min/mi`, `per km`; how many kilometres the unit has. */
function takePerKm(stream: Stream): number | null {
  const start = stream.at;
  if (stream.senses().unit === "minutes") stream.skip();
  const isPer = stream.sees("/") || /^(?:per|pro|par|por|pr)$/i.test(stream.textOf());
  if (isPer) stream.skip();
  const { unit } = stream.senses();
  if (isPer && (unit === "km" || unit === "mi")) {
    stream.skip();
    stream.takesSmall("pace");
    return unit === "km" ? 1 : MILE_KM;
  }
  stream.back(start);
  return null;
}

function unstatedUnit(stream: Stream, place: TargetPlace): number | null {
  const isPace = stream.takesSmall("pace");
  const isNoun = stream.senses().session !== undefined || stream.senses().unit !== undefined;
  if (!isPace && (!place.isAnnounced || isNoun)) return null;
  return stream.settings.unit === "km" ? 1 : MILE_KM;
}

/** `90-95% 5k`, `80-85%FCM`, `105% MP`, `85-90FCM`. */
function takeShare(stream: Stream): Target | null {
  const start = stream.at;
  const percent = takeNumbers(stream);
  if (percent === null) return null;
  const isShare = stream.takes("%");
  while (stream.takesSmall("of") || stream.senses().filler === true) if (!isShare) break;
  const target = takeShareOf(stream, percent, isShare);
  if (target === null) stream.back(start);
  return target;
}

function takeShareOf(stream: Stream, percent: Range, isShare: boolean): Target | null {
  const { heart } = stream.senses();
  const isMax = heart === "max" || (isShare && heart === "heart");
  if (isMax || heart === "threshold") {
    stream.skip();
    const unit = isMax ? "percent-of-max" : "percent-of-threshold";
    return { kind: "heart-rate", unit, value: percent };
  }
  if (heart === "bpm") {
    stream.skip();
    return { kind: "heart-rate", unit: "bpm", value: percent };
  }
  return isShare ? takeNamed(stream, { isAnnounced: true, hasAmount: true }, percent) : null;
}

/** `HR 140-150`, `Puls 145`. */
function takeBeats(stream: Stream): Target | null {
  const start = stream.at;
  if (stream.senses().heart !== "heart") return null;
  stream.skip();
  stream.takes(":");
  const value = takeNumbers(stream);
  const isBeats = value !== null && value.min >= 60 && value.max <= 230;
  if (isBeats && stream.senses().heart === "bpm") stream.skip();
  if (isBeats) return { kind: "heart-rate", unit: "bpm", value };
  stream.back(start);
  return null;
}

/** `Z2`, `zone 2-3`, `Z2-Z3 HR`. */
function takeZone(stream: Stream): Target | null {
  const start = stream.at;
  const isHeart = stream.senses().heart === "heart";
  if (isHeart && stream.seesSmall("zone", 1)) stream.skip();
  if (!stream.takesSmall("zone")) return null;
  const zone = takeNumbers(stream, true);
  if (zone === null || zone.max > 10 || zone.min < 1) {
    stream.back(start);
    return null;
  }
  const of =
    isHeart || stream.senses().heart === "heart"
      ? "heart-rate"
      : stream.seesSmall("pace")
        ? "pace"
        : null;
  if (stream.senses().heart === "heart" || stream.seesSmall("pace")) stream.skip();
  return { kind: "zone", of, zone };
}

/** `RPE 8/10`, `RPE 5-6`. */
function takeRpe(stream: Stream): Target | null {
  const start = stream.at;
  if (!stream.takesSmall("rpe")) return null;
  stream.takes(":");
  const rpe = takeNumbers(stream);
  if (rpe === null || rpe.max > 10) {
    stream.back(start);
    return null;
  }
  const ten = stream.peek(1);
  if (stream.sees("/") && ten?.kind === "number" && ten.value === 10) stream.skip(2);
  return { kind: "rpe", rpe };
}

/** `10 s slower than MP`, `5 sec/km faster than 10k pace`. */
function takeSlower(stream: Stream): Target | null {
  const start = stream.at;
  const seconds = takeNumber(stream);
  const isSeconds = seconds !== null && stream.senses().unit === "seconds";
  if (isSeconds) stream.skip();
  const perKm = isSeconds ? (takePerKm(stream) ?? ownUnit(stream)) : 1;
  const isSlower = stream.seesSmall("slower");
  if (isSeconds && (isSlower || stream.seesSmall("faster"))) {
    stream.skip();
    stream.takesSmall("than");
    const named = takeNamed(stream, { isAnnounced: true, hasAmount: true }, null);
    const offset = ((isSlower ? 1 : -1) * seconds) / perKm;
    if (named?.kind === "named-pace") return { ...named, offsetSecondsPerKm: offset };
  }
  stream.back(start);
  return null;
}

function ownUnit(stream: Stream): number {
  return stream.settings.unit === "km" ? 1 : MILE_KM;
}

/** `MP`, `5k pace`, `5-K pace`, `@ 10k`, `allure 10K`, `MP + 10 s/km`; of a band the slower end. */
function takeNamed(stream: Stream, place: TargetPlace, percent: Range | null): Target | null {
  const pace = takePaceName(stream, place);
  if (pace === null) return null;
  const offsetSecondsPerKm = takeOffset(stream);
  return { kind: "named-pace", pace, percent, offsetSecondsPerKm };
}

function takePaceName(stream: Stream, place: TargetPlace): NamedPace | null {
  const start = stream.at;
  const isPaceFirst = stream.takesSmall("pace");
  if (isPaceFirst) while (stream.takesSmall("of") || stream.senses().filler === true);
  const senses = stream.senses();
  const isSure = isPaceFirst || place.isAnnounced;
  const race = senses.race ?? (isSure && senses.unit === "mi" ? "mile" : undefined);
  const name = senses.pace ?? race;
  if (name !== undefined) {
    stream.skip();
    const isPaceAfter = takePaceWord(stream);
    const ofRace = name === "race" ? takeRaceKm(stream) : null;
    if (ofRace !== null) return ofRace;
    if (senses.pace !== undefined || isSure || isPaceAfter) return slowerEnd(stream, name);
    stream.back(start);
    return null;
  }
  const race10k = takeRaceKm(stream);
  const isPaceAfter = race10k !== null && takePaceWord(stream);
  const isBand = race10k !== null && stream.sees("-");
  if (race10k !== null && (isSure || (place.hasAmount && (isPaceAfter || isBand)))) {
    return slowerEnd(stream, race10k);
  }
  stream.back(start);
  return null;
}

/** The word pace, effort or tempo; `race pace` too, as in `10k race pace`. */
function takePaceWord(stream: Stream): boolean {
  if (stream.sees("-") && (stream.seesSmall("pace", 1) || stream.senses(1).pace === "race"))
    stream.skip();
  const isRacePace = stream.senses().pace === "race";
  if (isRacePace) stream.skip();
  return stream.takesSmall("pace") || isRacePace;
}

/** `5k-10k pace`: a band between two races holds its slower end, the words keep both. */
function slowerEnd(stream: Stream, first: NamedPace): NamedPace {
  const start = stream.at;
  if (stream.takes("-") || stream.takes("/")) {
    const last = stream.senses().pace ?? stream.senses().race ?? takeRaceKm(stream);
    if (last !== undefined && last !== null) {
      if (stream.at === start + 1) stream.skip();
      takePaceWord(stream);
      stream.halfRead += 1;
      return slowness(last) > slowness(first) ? last : first;
    }
  }
  stream.back(start);
  return first;
}

const FROM_FAST: readonly NamedPace[] = [
  "mile",
  "3k",
  "5k",
  "10k",
  "15k",
  "threshold",
  "half",
  "marathon",
];

function slowness(pace: NamedPace): number {
  return FROM_FAST.indexOf(pace);
}

/** `5k`, `10 km`, `5-K`: the race of that length. */
function takeRaceKm(stream: Stream): NamedPace | null {
  const start = stream.at;
  const km = takeNumber(stream);
  stream.takes("-");
  const race = RACE_OF_KM.find(([length]) => length === km)?.[1];
  const isUnit = stream.senses().unit === "km" || stream.textOf() === "er";
  if (race !== undefined && isUnit) {
    stream.skip();
    return race;
  }
  stream.back(start);
  return null;
}

/** `+ 10 s/km` after a named pace. */
function takeOffset(stream: Stream): number | null {
  const start = stream.at;
  const isSlower = stream.sees("+");
  if (isSlower || stream.sees("-")) {
    stream.skip();
    const seconds = takeNumber(stream);
    const isSeconds = seconds !== null && (stream.senses().unit === "seconds" || stream.takes('"'));
    if (stream.senses().unit === "seconds") stream.skip();
    const perKm = isSeconds ? takePerKm(stream) : null;
    if (seconds !== null && perKm !== null) return ((isSlower ? 1 : -1) * seconds) / perKm;
  }
  stream.back(start);
  return null;
}

/** `80-85`, `2-Z3`. */
function takeNumbers(stream: Stream, isZone = false): Range | null {
  const first = stream.peek();
  if (first?.kind !== "number") return null;
  stream.skip();
  const ahead = isZone && stream.seesSmall("zone", 1) ? 2 : 1;
  const last = stream.peek(ahead);
  const isRange = stream.sees("-") || (ahead === 2 && stream.sees("/"));
  if (!isRange || last?.kind !== "number") return exactly(first.value);
  stream.skip(ahead + 1);
  return { min: Math.min(first.value, last.value), max: Math.max(first.value, last.value) };
}
