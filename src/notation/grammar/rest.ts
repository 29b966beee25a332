import { fold } from "./fold.js";
import type { Language } from "./session-reading.js";
import { VOCABULARIES } from "./words/index.js";
import { listed } from "./words/vocabulary.js";

/** No way of saying that a day is free is longer. */
const LONGEST_REST = 40;

/** True for words that say no more than that the day is free. */
export function isRest(words: string, languages: readonly Language[]): boolean {
  if (words.length > LONGEST_REST) return false;
  const said = fold(words)
    .replace(/[^\p{L} ]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  return languages.some((language) => {
    const { rest, fillers } = VOCABULARIES[language];
    const bare = said
      .split(" ")
      .filter((word) => !listed(fillers).some((filler) => fold(filler) === word));
    return listed(rest).some((one) => fold(one) === said || fold(one) === bare.join(" "));
  });
}
