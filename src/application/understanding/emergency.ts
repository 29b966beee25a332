import { affirmed } from "./denial.js";
import { blanked, found, phrases } from "./phrases.js";
import { safetyWordsOf } from "./safety-words.js";
import {
  CHEST_TRAINING,
  EMERGENCY_WORDS,
  HEAT,
  LONG_AGO,
  NOT_AN_EMERGENCY,
  OVERCOME,
  SORE_CHEST,
  STILL_GOING_ON,
} from "./vocabulary/emergency-words.js";
import type { Word } from "./words.js";

const emergencies = phrases(EMERGENCY_WORDS);
const heat = phrases(HEAT);
const overcome = phrases(OVERCOME);
const otherSenses = phrases(NOT_AN_EMERGENCY);
const chestTraining = phrases(CHEST_TRAINING);
const soreChest = phrases(SORE_CHEST);
const longAgo = phrases(LONG_AGO);
const goingOn = phrases(STILL_GOING_ON);

/**
 * Only a plain denial right before the words counts. "Never" does not: `I never had chest pain like
 * this` is the most urgent sentence of all.
 */
const DENIERS = new Set(
  "no not without zero don't dont doesn't doesnt didn't didnt isn't isnt haven't havent ingen intet ikke uden".split(
    " ",
  ),
);

/** After these even a denial is none: `no chest pain until yesterday`, `none now, but yesterday`. */
const takenBack = phrases([
  "since|until|till|before|again|like|except|unless|anymore|longer",
  "siden|indtil|før|igen|ligesom|længere|mere",
  "but|though|although|men .. yesterday|earlier|night|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|went",
  "men .. går|tidligere|nat|morges|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
]);

/** What a message says of an emergency (SF-2). */
export type Alarm = "now" | "long-ago" | "none";

/**
 * Better once too often than once too few, so questions (`can I run with chest pain?`), what-ifs,
 * jokes and somebody else's chest are answered with the number: it is the right answer to all of
 * them, and whoever asks may be the one. Three things do not shout:
 *
 * - a plain denial (`no chest pain`), or a bot that asks would teach people not to answer;
 * - the same words in another sense (`bench press for chest`, `breathe through my nose`);
 * - what is clearly over for long (`I fainted years ago`): it gets calm words that name a doctor and
 *   the number too. `Yesterday`, `again` and `since` keep it an emergency.
 */
export function alarmIn(words: readonly Word[]): Alarm {
  if (!isAlarming(words)) return "none";
  const past = found(longAgo, words);
  const isOver = past.length > 0 && found(goingOn, blanked(words, past)).length === 0;
  return isOver ? "long-ago" : "now";
}

/** A date, a time, a distance: nobody can say anything with these alone. */
const FIGURES_ONLY = /^[\d\s.,:/+-]*$/;

/** Whether a text speaks of an emergency. */
export function isEmergency(text: string): boolean {
  if (FIGURES_ONLY.test(text)) return false;
  return alarmIn(safetyWordsOf(text)) === "now";
}

function isAlarming(words: readonly Word[]): boolean {
  const meant = withoutOtherSenses(words);
  const said = found(emergencies, meant);
  const denied = found(takenBack, words).length > 0 ? new Set<string>() : DENIERS;
  return affirmed(meant, said, denied).length > 0 || isOvercomeByHeat(meant);
}

function withoutOtherSenses(words: readonly Word[]): readonly Word[] {
  const meant = blanked(words, found(otherSenses, words));
  // A chest that is sore from bench presses is sore; anything else a chest does is not explained.
  const isTraining = found(chestTraining, words).length > 0;
  return isTraining ? blanked(meant, found(soreChest, meant)) : meant;
}

function isOvercomeByHeat(words: readonly Word[]): boolean {
  const hot = found(heat, words).map(({ start }) => start);
  const ill = affirmed(words, found(overcome, words)).map(({ start }) => start);
  const sentence = sentenceNumbers(words);
  return hot.some((one) => ill.some((other) => sentence[one] === sentence[other]));
}

/** The number of the sentence that each word stands in; a comma ends none. */
function sentenceNumbers(words: readonly Word[]): readonly number[] {
  let sentence = 0;
  return words.map(({ kind, text }) => {
    if ((kind === "break" && text !== ",") || text === "?") sentence += 1;
    return sentence;
  });
}
