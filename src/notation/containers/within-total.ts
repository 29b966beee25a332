import type { Range, RunSession, Step } from "../../domain/session.js";
import { type FileSettings, readSession, type SessionReading } from "../grammar/index.js";
import { shortened } from "./doubts.js";
import { onlyRun } from "./leading.js";
import { lengthOf } from "./lengths.js";

const TOLERANCE = 0.03;

/**
 * Words that speak of a part of a run whose length stands beside them: with `18 km` beside it, `last
 * 4 km at race pace` is 14 km and 4 km. Null for words that say nothing of the kind.
 */
export function readWithin(
  totalM: Range | null,
  words: string,
  settings: FileSettings,
): SessionReading | null {
  if (totalM === null || totalM.min !== totalM.max) return null;
  const reading = readSession(`${totalM.max / 1000} km. ${words}`, settings);
  const run = onlyRun(reading);
  if (run === null || !isInParts(run, totalM)) return null;
  // The total was ours to say: words and doubts are of the words alone.
  const said = { ...run, words: run.words === null ? null : words };
  const doubts = reading.doubts.map((one) => ({ ...one, quote: shortened(words) }));
  return { ...reading, sessions: [said], doubts };
}

/** Several parts that come to the total, and one of them is run at a pace of its own. */
function isInParts({ steps }: RunSession, total: Range): boolean {
  const { metres, isMeasured } = lengthOf(steps);
  const isTotal = Math.abs(metres.max / total.max - 1) <= TOLERANCE;
  return steps.length > 1 && isMeasured && isTotal && steps.some(hasPace);
}

function hasPace(step: Step): boolean {
  return step.kind !== "repeat" && step.target !== null && step.target.kind !== "effort";
}
