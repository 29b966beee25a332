import type { ProblemKind } from "./problem.js";

/** A program of two years, written at length, is a tenth of this. */
const MAX_BYTES = 1_000_000;
/** Control characters, and what decoders put where bytes are no text. */
const ODD = /(?!\s)\p{Cc}|\ufffd/gu;
/** One character in so many may be odd: a slip, a name in another encoding. */
const ODD_ONE_IN = 50;

/** Why the text as a whole is not worth reading line by line; null if it is. */
export function whyUnreadable(text: string): ProblemKind | null {
  if (text.length > MAX_BYTES || byteLength(text) > MAX_BYTES) return "too-large";
  if (text.includes("\u0000")) return "not-text";
  const odd = text.match(ODD)?.length ?? 0;
  if (odd * ODD_ONE_IN > text.length) return "not-text";
  return text.trim() === "" ? "empty" : null;
}

/** Length in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
