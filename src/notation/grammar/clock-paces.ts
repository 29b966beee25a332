import type { Range } from "../../domain/session.js";
import { ownUnit, takePerKm } from "./per-km.js";
import type { Stream } from "./stream.js";
import type { FoundTarget, TargetPlace } from "./target-place.js";

/** Nobody runs a kilometre faster, and nobody walks one slower. */
const PLAUSIBLE_PACE: Range = { min: 120, max: 900 };

/** `4:10-4:20/km`, `6:45 pace`, `4'30/km`; without a unit only after `@` and in the file's unit. */
export function takePace(stream: Stream, place: TargetPlace): FoundTarget | null {
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

function unstatedUnit(stream: Stream, place: TargetPlace): number | null {
  const isPace = stream.takesSmall("pace");
  const isNoun = stream.senses().session !== undefined || stream.senses().unit !== undefined;
  if (!isPace && (!place.isAnnounced || isNoun)) return null;
  return ownUnit(stream);
}
