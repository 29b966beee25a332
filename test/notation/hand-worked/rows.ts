import type { FileSettings } from "../../../src/notation/grammar/index.js";
import { fileIn } from "../grammar/drawn.js";

/**
 * What such a file writes, and the session it is by its words: worked out by hand, and only then
 * held against the reader. The reading is program text as `drawn` shows it, its doubts in the order
 * of the alphabet.
 */
export type HandWorked = readonly (readonly [words: string, reading: string])[];

/** Sessions of one shape of file, with what such a file settles for all of them. */
export interface FileOfWords {
  readonly shape: string;
  readonly settings: FileSettings;
  readonly sessions: HandWorked;
}

export const KILOMETRES = fileIn("en");
export const MILES = fileIn("en", { unit: "mi" });
export const DANISH = fileIn("da", { decimalComma: true });
export const GERMAN = fileIn("de");
export const FRENCH = fileIn("fr");
export const SPANISH = fileIn("es");
