import { found, phrases } from "./phrases.js";
import { linesBeside, understand } from "./understand.js";
import type { Language } from "./understanding.js";
import { ELSEWHEN_WORDS } from "./vocabulary/elsewhen-words.js";
import { wordsOf } from "./words.js";

const elsewhen = phrases(ELSEWHEN_WORDS);
/** A longer message tells a story. */
const MOST_WORDS = 16;

/** A check-in that a message in plain words makes by itself. */
export type PlainCheckIn = Readonly<Record<string, string>>;

/**
 * The arguments of the check-in that a message says without any doubt: `my shin hurts 6 out of 10`,
 * `I have a fever`. Null where it speaks of another time, asks, supposes, gives no number or place,
 * or says something else beside it: then the runner is answered and asked first.
 */
export function checkInIn(text: string, languages: readonly Language[]): PlainCheckIn | null {
  const words = wordsOf(text);
  if (words.length > MOST_WORDS || found(elsewhen, words).length > 0) return null;
  if (words.some((word) => word.quoted || word.text === "?")) return null;
  if (linesBeside(text, languages).length > 0) return null;
  const meant = understand(text, languages);
  if (meant.kind === "illness") return meant.fever === true ? { fever: "yes" } : null;
  if (meant.kind !== "pain" || meant.score === null || meant.where === null) return null;
  return { pain: String(meant.score), where: meant.where };
}
