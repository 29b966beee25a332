import type { NamedPace, Range, Target } from "../../domain/session.js";
import { takeNumber } from "./measures.js";
import { ownUnit, takePerKm } from "./per-km.js";
import type { Stream } from "./stream.js";
import type { TargetPlace } from "./target-place.js";

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

/** `MP`, `5k pace`, `5-K pace`, `@ 10k`, `allure 10K`, `MP + 10 s/km`; of a band the slower end. */
export function takeNamed(
  stream: Stream,
  place: TargetPlace,
  percent: Range | null,
): Target | null {
  const pace = takePaceName(stream, place);
  if (pace === null) return null;
  const offsetSecondsPerKm = takeOffset(stream);
  return { kind: "named-pace", pace, percent, offsetSecondsPerKm };
}

function takePaceName(stream: Stream, place: TargetPlace): NamedPace | null {
  const start = stream.at;
  const isPaceFirst = stream.takesSmall("pace");
  if (isPaceFirst) stream.skipOf();
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

/** `10 s slower than MP`, `5 sec/km faster than 10k pace`. */
export function takeSlower(stream: Stream): Target | null {
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
