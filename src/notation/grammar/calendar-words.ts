import { WEEKDAYS, type Weekday } from "../../domain/calendar.js";
import { fold } from "./fold.js";
import type { Language } from "./session-reading.js";
import { VOCABULARIES } from "./words/index.js";
import { listed, type Words } from "./words/vocabulary.js";

/**
 * The weekday that a word names in one of the languages, the first of them first: `Tirs`, `Di.`,
 * `X`. Null for any other word. Full stops and colons after it do not matter.
 */
export function readWeekday(word: string, languages: readonly Language[]): Weekday | null {
  const name = nameOf(word);
  for (const language of languages) {
    const { weekdays } = VOCABULARIES[language];
    const day = WEEKDAYS.find((one) => isNamed(weekdays[one], name));
    if (day !== undefined) return day;
  }
  return null;
}

/** 1 for January … 12; null for a word that names no month in these languages. */
export function readMonth(word: string, languages: readonly Language[]): number | null {
  const name = nameOf(word);
  for (const language of languages) {
    const index = VOCABULARIES[language].months.findIndex((names) => isNamed(names, name));
    if (index >= 0) return index + 1;
  }
  return null;
}

function isNamed(names: Words, name: string): boolean {
  return listed(names).some((one) => fold(one) === name);
}

/** Longer words name no day; cutting them keeps a line of a megabyte cheap. */
const LONGEST_NAME = 24;

function nameOf(word: string): string {
  return fold(word.slice(0, LONGEST_NAME).replace(/^[\s*_#|-]+|[\s.:,;*_|)-]+$/g, ""));
}
