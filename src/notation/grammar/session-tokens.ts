import { clockSeconds } from "../quantities.js";
import { fold } from "./fold.js";
import { isKnownWord, phraseAt, type Senses } from "./lexicon.js";
import type { FileSettings } from "./session-reading.js";

/** Signs that mean something between words. */
export type SignText =
  | "x"
  | "("
  | ")"
  | "+"
  | "-"
  | "/"
  | ","
  | ";"
  | ":"
  | "."
  | "@"
  | "%"
  | "'"
  | '"'
  | "~"
  | "="
  | "#"
  | "->"
  | "*"
  | "\n";

/** One piece of a session's words; `from` and `to` are its place in them. */
export type SessionToken =
  | { readonly kind: "number"; readonly value: number; readonly from: number; readonly to: number }
  | {
      readonly kind: "clock";
      /** Null for an impossible time such as `6:65`. */
      readonly seconds: number | null;
      /** `1:45` and not `1:45:00`. */
      readonly isShort: boolean;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "word"; readonly senses: Senses; readonly from: number; readonly to: number }
  | { readonly kind: "sign"; readonly sign: SignText; readonly from: number; readonly to: number };

const NUMBER = /\d{1,12}(?:[.,]\d{1,3})?[½¼¾]?|[½¼¾]/uy;
const CLOCK = /\d{1,3}:\d{2}(?::\d{2})?(?![:\d])/y;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
const FRACTION = /([13])\/([248])(?=[ -]?(?:mi|km|k\b|m[ie]|h))/iuy;
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
const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** Splits words into tokens; takes time in proportion to them and skips what means nothing. */
export function sessionTokens(text: string, settings: FileSettings): readonly SessionToken[] {
  return withPhrases(text, rawTokens(text, settings), settings);
}

/** Words are kept as they stand here; `withPhrases` looks them up. */
type RawToken =
  | SessionToken
  | { readonly kind: "letters"; readonly text: string; readonly from: number; readonly to: number };

function rawTokens(text: string, settings: FileSettings): readonly RawToken[] {
  const tokens: RawToken[] = [];
  let at = 0;
  while (at < text.length) {
    const token =
      clockAt(text, at) ??
      fractionAt(text, at) ??
      numberAt(text, at, settings) ??
      lettersAt(text, at, settings) ??
      signAt(text, at);
    if (token !== null) tokens.push(token);
    at = token?.to ?? at + 1;
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function clockAt(text: string, from: number): RawToken | null {
  const clock = matchAt(CLOCK, text, from)?.[0];
  if (clock === undefined) return null;
  const isShort = clock.split(":").length === 2;
  return { kind: "clock", seconds: clockSeconds(clock), isShort, from, to: from + clock.length };
}

/** `1/2 mile`; elsewhere a slash stands between two amounts. */
function fractionAt(text: string, from: number): RawToken | null {
  const found = matchAt(FRACTION, text, from);
  if (found === null || /\d/.test(text.charAt(from - 1))) return null;
  return {
    kind: "number",
    value: Number(found[1]) / Number(found[2]),
    from,
    to: from + found[0].length,
  };
}

function numberAt(text: string, from: number, settings: FileSettings): RawToken | null {
  const found = matchAt(NUMBER, text, from)?.[0];
  if (found === undefined) return null;
  const last = FRACTIONS[found.slice(-1)] ?? 0;
  const digits = last > 0 ? found.slice(0, -1) : found;
  const comma = digits.indexOf(",");
  const point = digits.indexOf(".");
  const number = (value: number, length: number): RawToken => ({
    kind: "number",
    value,
    from,
    to: from + length,
  });
  if (comma < 0 && point < 0) return number(Number(digits) + last, found.length);
  const mark = Math.max(comma, point);
  const isThousands =
    digits.length - mark - 1 === 3 &&
    /^ ?m(?:\b|et)/i.test(text.slice(from + digits.length, from + digits.length + 4));
  if (isThousands) return number(Number(digits.replace(/[.,]/, "")), digits.length);
  if (point >= 0 || isDecimalComma(text, from, digits, settings)) {
    return number(Number(digits.replace(",", ".")), digits.length);
  }
  return number(Number(digits.slice(0, comma)), comma);
}

/** `6,5km` is one number in any file; `6,5` alone only where the file writes so. */
function isDecimalComma(
  text: string,
  from: number,
  digits: string,
  settings: FileSettings,
): boolean {
  const after = text.slice(from + digits.length, from + digits.length + 4);
  const places = digits.length - digits.indexOf(",") - 1;
  if (places > 2 || /^,\d/.test(after) || /,$/.test(text.slice(from - 1, from))) return false;
  return settings.decimalComma || /^ ?(?:km|k\b|min|mi|h)/i.test(after);
}

/** Letters, and digits right behind them where the vocabularies know the whole: `AS10`, `GA1`. */
function lettersAt(text: string, from: number, settings: FileSettings): RawToken | null {
  const found = matchAt(WORD, text, from)?.[0];
  if (found === undefined) return null;
  const digits = /^\d{1,2}(?!\d|[.,]\d)/.exec(
    text.slice(from + found.length, from + found.length + 3),
  )?.[0];
  const whole = `${found}${digits ?? ""}`;
  const isWhole = digits !== undefined && isKnownWord(fold(whole), settings.languages);
  const word = isWhole ? whole : found;
  return { kind: "letters", text: word, from, to: from + word.length };
}

function signAt(text: string, from: number): RawToken | null {
  if (text.startsWith("->", from)) return { kind: "sign", sign: "->", from, to: from + 2 };
  const sign = SIGNS[text.charAt(from)];
  return sign === undefined ? null : { kind: "sign", sign, from, to: from + 1 };
}

/** Looks the words up, several at once where they make a phrase, also across hyphens. */
function withPhrases(
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
