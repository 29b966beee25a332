import type { Range } from "../../domain/session.js";
import { doubt } from "./doubts.js";
import type { Build } from "./items.js";
import type { Measure } from "./measures.js";
import { type Repeated, stretchesOf } from "./parts.js";

/** No set of repetitions takes longer. */
const LONGEST_SET_SECONDS = 3 * 3600;

/** `10*30'-30'` would be ten hours: the minutes are meant to be seconds, which is for the runner to say. */
export function settlePrimes(part: Repeated, build: Build): void {
  const primed = stretchesOf(part.parts).filter(({ measures }) => measures.some(isPrime));
  const once = primed
    .flatMap(({ measures }) => measures)
    .reduce((sum, measure) => sum + secondsOf(measure), 0);
  if (once * part.times.max <= LONGEST_SET_SECONDS) return;
  for (const stretch of primed)
    stretch.measures = stretch.measures.map((one) => (isPrime(one) ? inSeconds(one) : one));
  build.doubts.push(
    doubt("ambiguous", build.words, { writtenMinutes: once / 60, readSeconds: once / 60 }),
  );
}

type Primed = Extract<Measure, { kind: "seconds" }>;

function isPrime(measure: Measure): measure is Primed {
  return measure.kind === "seconds" && measure.written === "prime";
}

function secondsOf(measure: Measure): number {
  return measure.kind === "seconds" ? measure.range.max : 0;
}

function inSeconds(measure: Primed): Primed {
  const range: Range = { min: measure.range.min / 60, max: measure.range.max / 60 };
  return { ...measure, range, size: 1 };
}
