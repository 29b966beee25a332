import { fold } from "./fold.js";
import { LANGUAGES, type Language } from "./session-reading.js";
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
    const { rest, fillers } = REST_WORDS[language];
    const bare = said.split(" ").filter((word) => !fillers.has(word));
    return rest.has(said) || rest.has(bare.join(" "));
  });
}

const REST_WORDS = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { rest, fillers } = VOCABULARIES[language];
    return [language, { rest: folded(rest), fillers: folded(fillers) }];
  }),
) as Readonly<Record<Language, Readonly<Record<"rest" | "fillers", ReadonlySet<string>>>>>;

function folded(words: Parameters<typeof listed>[0]): ReadonlySet<string> {
  return new Set(listed(words).map(fold));
}
