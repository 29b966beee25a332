import { fold } from "./fold.js";
import { phraseAt, type Senses } from "./lexicon.js";
import type { FileSettings } from "./session-reading.js";
import type { RawToken, SessionToken } from "./token-types.js";

/** Looks the words up, several at once where they make a phrase, also across hyphens. */
export function withPhrases(
  text: string,
  raw: readonly RawToken[],
  settings: FileSettings,
): readonly SessionToken[] {
  const tokens: SessionToken[] = [];
  let at = 0;
  while (at < raw.length) {
    const token = raw[at];
    if (token === undefined) break;
    if (token.kind !== "letters") {
      tokens.push(token);
      at++;
      continue;
    }
    const run = wordsFrom(raw, at);
    const phrase = phraseAt(
      run.map((word) => word.folded),
      0,
      settings.languages,
    );
    const last = run[(phrase?.length ?? 1) - 1];
    const senses = phrase?.senses ?? lettersAlone(text, token.from, token.to);
    const to = last?.to ?? token.to;
    tokens.push(
      isTimes(senses)
        ? { kind: "sign", sign: "x", from: token.from, to }
        : { kind: "word", senses, from: token.from, to },
    );
    at = (last?.index ?? at) + 1;
  }
  return tokens;
}

/** `m` stands between languages: metres or minutes, as its number says. */
function lettersAlone(text: string, from: number, to: number): Senses {
  return to - from === 1 && /m/i.test(text.charAt(from)) ? { unit: "metres" } : {};
}

function isTimes(senses: Senses): boolean {
  return senses.small?.includes("times") === true && senses.unit === undefined;
}

interface WordOfRun {
  readonly folded: string;
  readonly index: number;
  readonly to: number;
}

/** The words from here on with nothing but spaces, hyphens or apostrophes between them. */
function wordsFrom(raw: readonly RawToken[], from: number): readonly WordOfRun[] {
  const words: WordOfRun[] = [];
  for (let index = from; index < raw.length && words.length < 6; index++) {
    const token = raw[index];
    if (token?.kind === "letters") words.push({ folded: fold(token.text), index, to: token.to });
    else if (
      token?.kind !== "sign" ||
      !["-", "'", "/"].includes(token.sign) ||
      raw[index + 1]?.from !== token.to
    )
      break;
  }
  return words;
}
