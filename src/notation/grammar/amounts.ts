import { METRES_PER_UNIT } from "../../domain/program.js";
import type { Amount, Range } from "../../domain/session.js";
import type { Doubt } from "../reading.js";
import { doubt } from "./doubts.js";
import type { Measure } from "./measures.js";
import type { Stretch } from "./parts.js";
import type { FileSettings } from "./session-reading.js";

/** From here on a bare number is metres, in whatever unit the program counts. */
const BARE_METRES_FROM = 100;
/** A bare number from here on beside `tempo` is minutes: nobody runs 30 km of it. */
const BARE_MINUTES_FROM = 20;
/** Below this `m` is minutes unless something fast stands beside it, from 100 on it is metres. */
const MINUTES_BELOW = 60;

/** Where an amount stands. */
export interface AmountPlace {
  readonly stretch: Stretch;
  readonly isRep: boolean;
  readonly isCross: boolean;
  readonly settings: FileSettings;
  /** The words of the session, for the quote of a doubt. */
  readonly words: string;
  readonly doubts: Doubt[];
}

/** The amount in metres or seconds; null where none is given that can be. */
export function amountOf(measure: Measure, place: AmountPlace): Amount | null {
  switch (measure.kind) {
    case "metres":
      return { kind: "distance", metres: measure.range };
    case "seconds":
      return { kind: "time", seconds: measure.range };
    case "bare":
      return bareAmount(measure.range, place);
    case "m":
      return amountOfM(measure.range, measure.isCapital, place);
    case "impossible":
      return null;
  }
}

function bareAmount(range: Range, place: AmountPlace): Amount {
  const { stretch, isCross, settings } = place;
  if (range.max >= BARE_METRES_FROM) return { kind: "distance", metres: range };
  const isTimed = isCross || stretch.sessions.includes("tempo");
  if (isTimed && range.min >= BARE_MINUTES_FROM) {
    place.doubts.push(doubt("unit-unclear", place.words, { readMinutes: range.max }));
    return minutes(range);
  }
  return distance(range, METRES_PER_UNIT[settings.unit]);
}

/** Metres, minutes or miles: by size, by what stands beside it, and by what the file says. */
function amountOfM(range: Range, isCapital: boolean, place: AmountPlace): Amount {
  const { stretch, isRep, settings } = place;
  if (range.max >= 100) return distance(range, 1);
  if (settings.mMeans === "miles" || (isCapital && settings.unit === "mi")) {
    return distance(range, METRES_PER_UNIT.mi);
  }
  if (place.isCross) return minutes(range);
  if (isCapital && !isRep) {
    place.doubts.push(doubt("unit-unclear", place.words, { M: range.max, readMiles: range.max }));
    return distance(range, METRES_PER_UNIT.mi);
  }
  const isShort =
    stretch.step === "strides" ||
    stretch.sessions.some((type) => type === "repetitions" || type === "hills");
  if (isShort && range.max >= 20) return distance(range, 1);
  const hasEffort = stretch.target?.kind === "effort" || stretch.target?.kind === "zone";
  if (range.max < MINUTES_BELOW && (!isRep || hasEffort || range.max < 40)) return minutes(range);
  if (isRep && !hasEffort) return distance(range, 1);
  place.doubts.push(doubt("ambiguous", place.words, { m: range.max, readMinutes: range.max }));
  return minutes(range);
}

function minutes(range: Range): Amount {
  return { kind: "time", seconds: { min: range.min * 60, max: range.max * 60 } };
}

function distance(range: Range, metres: number): Amount {
  return { kind: "distance", metres: { min: range.min * metres, max: range.max * metres } };
}
