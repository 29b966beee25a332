import { en } from "./en.js";

/** Every sentence that a runner reads. A second language has this type, so it cannot miss one. */
export type Messages = typeof en;

const CATALOGUES: Readonly<Record<string, Messages>> = { en };

/** The languages that there is a catalogue for, as two letters; the first is the usual one. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue of a language; English where there is none. */
export function messagesFor(language: string): Messages {
  return CATALOGUES[language.slice(0, 2).toLowerCase()] ?? en;
}
