import { clockSeconds } from "../quantities.js";
import { fold } from "./fold.js";
import { isKnownWord, isUnit } from "./lexicon.js";
import { matchAt } from "./match-at.js";
import { andAHalfAt, fractionAt, numberAt } from "./number-tokens.js";
import { withPhrases } from "./phrases.js";
import type { FileSettings } from "./session-reading.js";
import type { RawToken, SessionToken, SignText } from "./token-types.js";

const CLOCK = /\d{1,3}:\d{2}(?::\d{2})?(?![:\d])/y;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
const SIGNS: Readonly<Record<string, SignText>> = {
  "×": "x",
  "✕": "x",
  "*": "*",
  "(": "(",
  ")": ")",
  "[": "(",
  "]": ")",
  "+": "+",
  "&": "+",
  "-": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "‑": "-",
  "/": "/",
  "|": ";",
  ",": ",",
  ";": ";",
  ":": ":",
  ".": ".",
  "@": "@",
  "%": "%",
  "'": "'",
  "’": "'",
  "′": "'",
  "‘": "'",
  '"': '"',
  "”": '"',
  "“": '"',
  "″": '"',
  "~": "~",
  "=": "=",
  "#": "#",
  "→": "->",
  "•": ";",
  "·": ",",
  "\n": "\n",
  "!": ".",
};

function rawTokens(text: string, settings: FileSettings): readonly RawToken[] {
  const tokens: RawToken[] = [];
  let at = 0;
  while (at < text.length) {
    const token =
      clockAt(text, at) ??
      fractionAt(text, at) ??
      andAHalfAt(text, at) ??
      numberAt(text, at, settings) ??
      lettersAt(text, at, settings) ??
      signAt(text, at);
    if (token !== null) tokens.push(token);
    at = token?.to ?? at + 1;
  }
  return tokens;
}

function clockAt(text: string, from: number): RawToken | null {
  const clock = matchAt(CLOCK, text, from)?.[0];
  if (clock === undefined) return null;
  const isShort = clock.split(":").length === 2;
  return { kind: "clock", seconds: clockSeconds(clock), isShort, from, to: from + clock.length };
}

/** Letters, and digits right behind them where the vocabularies know the whole: `AS10`, `GA1`. */
function lettersAt(text: string, from: number, settings: FileSettings): RawToken | null {
  const found = matchAt(WORD, text, from)?.[0];
  if (found === undefined) return null;
  const digits = /^\d{1,2}(?!\d|[.,]\d)/.exec(
    text.slice(from + found.length, from + found.length + 4),
  )?.[0];
  const whole = `${found}${digits ?? ""}`;
  const isWhole = digits !== undefined && isKnownWord(fold(whole), settings.languages);
  const word = isWhole ? whole : unitBefore(found, digits !== undefined, settings);
  return { kind: "letters", text: word, from, to: from + word.length };
}

/** The unit of what lost its spaces: the `s` of `10sRecup`, the `min` of `3minx1min`. */
function unitBefore(word: string, isBeforeDigit: boolean, { languages }: FileSettings): string {
  if (isKnownWord(fold(word), languages)) return word;
  const unit =
    /^\p{Ll}{1,3}(?=\p{Lu})/u.exec(word)?.[0] ??
    (isBeforeDigit ? /^\p{L}{1,3}(?=x$)/u.exec(word)?.[0] : undefined);
  return unit !== undefined && isUnit(fold(unit), languages) ? unit : word;
}

function signAt(text: string, from: number): RawToken | null {
  if (text.startsWith("->", from)) return { kind: "sign", sign: "->", from, to: from + 2 };
  const sign = SIGNS[text.charAt(from)];
  return sign === undefined ? null : { kind: "sign", sign, from, to: from + 1 };
}

/** Splits words into tokens; takes time in proportion to them and skips what means nothing. */
export function sessionTokens(text: string, settings: FileSettings): readonly SessionToken[] {
  return withPhrases(text, rawTokens(text, settings), settings);
}
