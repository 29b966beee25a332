/** A piece of a message: a word in lower case, a number, a sign. */
export interface Word {
  readonly kind: "word" | "number" | "date" | "sign" | "break" | "blank";
  readonly text: string;
  /** Stands in quotation marks: spoken of rather than said. */
  readonly quoted: boolean;
}

/**
 * Everything that says something, in one pass over the text: dates, clocks and numbers, words with
 * their apostrophes, emoji, and the signs that end a clause or belong to a number.
 */
const PIECES =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:[:.,]\d+)*|\p{L}+(?:'\p{L}+)*|\p{Extended_Pictographic}|\.{2,}|(?<=\d\s?)[-–](?=\s?\d)|[.,;?\n/%"“”«»`]/gu;

const BREAKS = ".,;\n";
const QUOTES = '"“”«»`';

/** Emoji that say something, as the word that they stand for; all others are decoration. */
const EMOJI: Readonly<Record<string, string>> = {
  "👍": "👍",
  "🙏": "👍",
  "❤": "👍",
  "👌": "👍",
  "👋": "👍",
  "✅": "✅",
  "✔": "✅",
  "☑": "✅",
  "🙄": "🙄",
  "🙃": "🙄",
  "😂": "🙄",
  "🤣": "🙄",
  "😜": "🙄",
  "😉": "🙄",
};

/** The words of a text, in linear time. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let quoted = false;
  for (const [piece] of clean(text).matchAll(PIECES)) {
    if (QUOTES.includes(piece)) quoted = !quoted;
    else words.push(...wordOf(piece, quoted));
  }
  return words;
}

function clean(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[’‘´]/g, "'")
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .toLowerCase();
}

function wordOf(piece: string, quoted: boolean): readonly Word[] {
  if (/^\d{4}-/.test(piece)) return [{ kind: "date", text: piece, quoted }];
  if (/^\d/.test(piece)) return [{ kind: "number", text: piece, quoted }];
  if (BREAKS.includes(piece)) return [{ kind: "break", text: piece, quoted }];
  if (piece.startsWith("..")) return [];
  if (/^[-–]$/.test(piece)) return [{ kind: "sign", text: "-", quoted }];
  if ("?/%".includes(piece)) return [{ kind: "sign", text: piece, quoted }];
  if (/^\p{L}/u.test(piece)) {
    // "today's" is today; the s says nothing that the order of the words does not say.
    const word = piece.endsWith("'s") ? piece.slice(0, -2) : piece;
    return [{ kind: "word", text: word, quoted }];
  }
  const meaning = EMOJI[piece];
  return meaning === undefined ? [] : [{ kind: "word", text: meaning, quoted }];
}

/** Where a thought ends: a match never reaches across. */
export function endsClause({ kind, text }: Word): boolean {
  return kind === "break" || (kind === "sign" && text === "?");
}
