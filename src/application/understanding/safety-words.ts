import { phrases, spelling } from "./phrases.js";
import { withoutSlips } from "./slips.js";
import { BODY_PARTS, SIDES } from "./vocabulary/body-words.js";
import {
  EMERGENCY_WORDS,
  HEAT,
  LONG_AGO,
  OVERCOME,
  STILL_GOING_ON,
} from "./vocabulary/emergency-words.js";
import { EVERYDAY_WORDS } from "./vocabulary/everyday-words.js";
import { FEVER_WORDS, ILLNESS_WORDS } from "./vocabulary/illness-words.js";
import { PAIN_WORDS } from "./vocabulary/pain-words.js";
import { GROWING_WORDS, RED_FLAG_WORDS } from "./vocabulary/red-flag-words.js";
import { type Word, wordsOf } from "./words.js";

const TABLES = [
  EMERGENCY_WORDS,
  HEAT,
  OVERCOME,
  LONG_AGO,
  STILL_GOING_ON,
  FEVER_WORDS,
  ILLNESS_WORDS,
  PAIN_WORDS,
  ...Object.values(RED_FLAG_WORDS),
  ...Object.values(GROWING_WORDS),
];

const KNOWN = new Set([
  ...TABLES.flatMap((table) => spelling(phrases(table))),
  ...Object.values(BODY_PARTS).flatMap((names) => names.split(" ")),
  ...Object.keys(SIDES),
]);

/** Short words of these tables are near to too many words that say nothing of health. */
const TARGETS = [...KNOWN].filter((word) => word.length >= 5);
const NO_SLIPS = new Set([...KNOWN, ...EVERYDAY_WORDS]);

/** Words for how something looks and feels; a comma between two of them ends no thought. */
const LISTED = new Set(
  [
    "red hot warm swollen sore tender painful stiff hard numb weak puffy",
    "rød rødt varm varmt hævet øm ømt hård hårdt stiv stivt følelsesløs svag",
  ].flatMap((names) => names.split(" ")),
);

/** The words of a message for the safety readers, slips of the finger put right. */
export function safetyWordsOf(text: string): readonly Word[] {
  return withoutSlips(wordsOf(text).filter(isNoListComma), TARGETS, NO_SLIPS);
}

/** `sore, red and warm` is one thought. */
function isNoListComma({ text }: Word, at: number, words: readonly Word[]): boolean {
  const [before, after] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
  return text !== "," || !LISTED.has(before) || !LISTED.has(after);
}
