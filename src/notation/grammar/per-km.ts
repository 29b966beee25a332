import { METRES_PER_UNIT } from "../../domain/program.js";
import type { Stream } from "./stream.js";

const MILE_KM = METRES_PER_UNIT.mi / METRES_PER_UNIT.km;

/** `/km`, `min/mi`, `per km`; how many kilometres the unit has. */
export function takePerKm(stream: Stream): number | null {
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

/** The kilometres in the unit that the file counts in. */
export function ownUnit(stream: Stream): number {
  return stream.settings.unit === "km" ? 1 : MILE_KM;
}
