import { commandIn } from "./commands.js";
import { alarmIn } from "./emergency.js";
import { harmlessSpans, illnessIn, painIn, redFlagIn } from "./health.js";
import { scorePlaces } from "./pain-score.js";
import { blanked } from "./phrases.js";
import { safetyWordsOf } from "./safety-words.js";
import type { Language, Understanding } from "./understanding.js";
import { wordsOf } from "./words.js";

/** Words of `4/10`. */
const OUT_OF_TEN = 3;

/** Longer messages hold a program or a story: of these only the safety words are read. */
const MOST_WORDS_OF_A_COMMAND = 60;

/**
 * What a message in plain words asks for. The order is one of urgency and never changes:
 *
 * 1. an emergency (SF-2), 2. a red flag (SF-3, SF-4, SF-5), 3. pain and illness (LM-8, LM-9),
 * 4. a denial or a doubt, which is asked about, 5. an unmistakable command, 6. small talk.
 *
 * The safety words are read in every language whatever `languages` says; commands in the languages
 * given. Never throws; linear in the length of the text.
 */
export function understand(text: string, languages: readonly Language[]): Understanding {
  const told = safetyWordsOf(text);
  const alarm = alarmIn(told);
  if (alarm === "now") return { kind: "emergency" };
  if (alarm === "long-ago") return { kind: "red-flag", flag: "long-ago" };
  const flag = redFlagIn(told);
  if (flag !== null) return { kind: "red-flag", flag };
  // Illness first: a sore throat is no pain of a limb.
  const health = illnessIn(told) ?? painIn(told);
  if (health !== null) return health;
  if (told.length > MOST_WORDS_OF_A_COMMAND) return { kind: "unsure", near: [] };
  return commandIn(blanked(wordsOf(text), harmlessSpans(told)), languages);
}

/**
 * The command lines that a message also holds beside what it says of health, to be offered. The
 * number of a pain is no effort of a run.
 */
export function linesBeside(text: string, languages: readonly Language[]): readonly string[] {
  const told = wordsOf(text);
  if (told.length > MOST_WORDS_OF_A_COMMAND) return [];
  const scores = scorePlaces(told).map((start) => ({ start, end: start + OUT_OF_TEN }));
  const words = blanked(told, scores);
  const read = commandIn(words, languages);
  return read.kind === "unsure" ? read.near : [];
}
