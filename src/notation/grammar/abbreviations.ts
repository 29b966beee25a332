import type { SessionToken } from "./token-types.js";

/** `rec. 1 min`, `2 min. jog`, `incl. strides`: the stop belongs to the short word before it. */
const LONGEST_SHORT = 4;
/** Longer than words that may end a sentence, such as `pause`. */
const CUT_SHORT = /^r[eé]cup$/iu;

/** The tokens without the full stops of abbreviations. */
export function withoutAbbreviationStops(
  text: string,
  tokens: readonly SessionToken[],
): readonly SessionToken[] {
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    if (token.kind !== "sign" || token.sign !== "." || before?.kind !== "word") return true;
    const { step, unit, small, filler } = before.senses;
    const isShort =
      before.to === token.from &&
      (before.to - before.from <= LONGEST_SHORT ||
        CUT_SHORT.test(text.slice(before.from, before.to)));
    const isKnown =
      step !== undefined || unit !== undefined || small !== undefined || filler === true;
    return !(isShort && isKnown && /^ ?[\p{Ll}\d]/u.test(text.slice(token.to, token.to + 2)));
  });
}
