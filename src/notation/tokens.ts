import { unquote } from "./quoting.js";

/** One word, number, quoted text or sign of a line. */
export interface Token {
  /** `broken`: a quote that does not end or holds a broken escape; nothing follows it. */
  readonly kind: "word" | "number" | "clock" | "text" | "sign" | "broken" | "end";
  /** As written; for quoted text what the quotes hold. */
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

/**
 * White space, then a comment, quoted text, a clock, a number, a sign or a word. No alternative can
 * match a text in two ways, so the time is linear. Words hold no digits: `6x1000m` is four tokens.
 */
const PATTERN =
  /\s*(?:(\/\/.*)|("(?:[^"\\]|\\.)*"|“[^”]*”)|(\d+(?::\d+)+)|(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(--|[()+:@?,·%/–—−×-])|([^\s\d()+:@?,·%/"“–—−×-]+(?:-\p{L}[^\s\d()+:@?,·%/"“–—−×-]*)*))/suy;

/** What phones and word processors make of the signs. */
const SIGN_MEANT: Readonly<Record<string, string>> = { "–": "-", "−": "-", "—": "--" };

/** The tokens of a line from that index on, found as they are asked for; the last one is `end`. */
export function* tokensOf(line: string, from: number): Generator<Token, void> {
  let end = from;
  for (;;) {
    PATTERN.lastIndex = end;
    const match = PATTERN.exec(line);
    const token = match === null ? null : tokenOf(match);
    if (match === null || token === null) break;
    end += match[0].length;
    yield token;
    if (token.kind === "broken") break;
  }
  const rest = line.slice(end).trimStart();
  if (rest.startsWith('"') || rest.startsWith("“")) {
    yield { kind: "broken", text: rest, column: line.length - rest.length + 1 };
  }
  yield { kind: "end", text: "", column: end + 1 };
}

/** Null for a comment, which ends the line. */
function tokenOf(match: RegExpExecArray): Token | null {
  const [whole, comment, quoted, clock, number, sign, word] = match;
  if (comment !== undefined) return null;
  const column = match.index + whole.length - whole.trimStart().length + 1;
  if (quoted !== undefined) {
    const text = unquote(quoted);
    return text === null
      ? { kind: "broken", text: quoted, column }
      : { kind: "text", text, column };
  }
  if (clock !== undefined) return { kind: "clock", text: clock, column };
  if (number !== undefined) return { kind: "number", text: number, column };
  if (sign === "×") return { kind: "word", text: "x", column };
  if (sign !== undefined) return { kind: "sign", text: SIGN_MEANT[sign] ?? sign, column };
  return { kind: "word", text: word ?? "", column };
}
