import type { Range, RunSession } from "../../domain/session.js";
import { type FileSettings, readSession, type SessionReading } from "../grammar/index.js";
import { lengthOf } from "./lengths.js";

/** Details are tried sentence by sentence; what comes after so many is advice. */
const MOST_SENTENCES = 6;
const LONGEST_DETAILS = 1000;
const TOLERANCE = 0.03;

/** The run of a reading that holds one run and nothing else; null for any other. */
export function onlyRun({ sessions }: SessionReading): RunSession | null {
  const [only] = sessions;
  return sessions.length === 1 && only?.kind === "run" ? only : null;
}

/**
 * The reading of as many sentences from the start as can be read whole, where the others are advice:
 * they hold no numbers, or the part that was read comes to the total without them.
 */
export function leadingReading(
  details: string,
  totalM: Range | null,
  settings: FileSettings,
): SessionReading | null {
  const sentences = details.slice(0, LONGEST_DETAILS).split(/(?<=[.!?])\s+/u);
  for (let count = Math.min(sentences.length - 1, MOST_SENTENCES); count > 0; count--) {
    const reading = readSession(sentences.slice(0, count).join(" "), settings);
    const run = onlyRun(reading);
    if (!reading.complete || run === null || run.steps.length === 0) continue;
    const isAdvice = !/\d/u.test(sentences.slice(count).join(" "));
    return isAdvice || isTotal(run, totalM) ? reading : null;
  }
  return null;
}

function isTotal({ steps }: RunSession, totalM: Range | null): boolean {
  const { metres, isMeasured } = lengthOf(steps);
  if (totalM === null || !isMeasured) return false;
  const isLess = metres.max < totalM.min * (1 - TOLERANCE);
  return !isLess && metres.min <= totalM.max * (1 + TOLERANCE);
}
