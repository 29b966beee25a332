const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Signs of Latin text, each one column wide. */
const NARROW = /^[\u0020-\u02ff\u2010-\u2027]*$/;

/** Signs that a terminal draws two columns wide: East Asian scripts and emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** Columns that a text takes on a terminal; combining marks take none of their own. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += widthOfSign(segment);
  return columns;
}

function widthOfSign(sign: string): number {
  if (WIDE.test(sign)) return 2;
  return /^\p{M}/u.test(sign) ? 0 : 1;
}

/** Spaces at the end, up to that many columns. */
export function padRight(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

/** Spaces in front, up to that many columns. */
export function padLeft(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - widthOf(text))) + text;
}

/**
 * One line as lines of at most that many columns, broken at spaces; a line's indent is kept, and a
 * word that is too long for a line is broken between its signs.
 */
export function wrap(line: string, columns: number): readonly string[] {
  if (widthOf(line) <= columns) return [line.trimEnd()];
  const indent = (/^ */.exec(line)?.[0] ?? "").slice(0, Math.floor(columns / 2));
  const lines: string[] = [];
  let current = "";
  let gap = "";
  for (const part of line.trim().split(/( +)/)) {
    if (part.startsWith(" ")) {
      gap = part;
      continue;
    }
    for (const piece of pieces(part, columns - indent.length)) {
      const longer = current + gap + piece;
      if (current !== "" && indent.length + widthOf(longer) > columns) {
        lines.push(indent + current);
        current = piece;
      } else current = longer;
      gap = "";
    }
  }
  return [...lines, indent + current];
}

/** A word in pieces of at most that many columns. */
function pieces(word: string, columns: number): readonly string[] {
  if (widthOf(word) <= columns) return [word];
  const found: string[] = [];
  let piece = "";
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const width = widthOfSign(segment);
    if (used + width > columns && piece !== "") {
      found.push(piece);
      piece = "";
      used = 0;
    }
    piece += segment;
    used += width;
  }
  return [...found, piece];
}

/** The first line behind `lead`, further lines under it. */
export function hang(lead: string, text: string, columns: number): readonly string[] {
  const indent = " ".repeat(widthOf(lead));
  return wrapAll(text, columns - widthOf(lead)).map((line, index) =>
    `${index === 0 ? lead : indent}${line}`.trimEnd(),
  );
}

/** Every line of a text, wrapped. */
export function wrapAll(text: string, columns: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrap(line, Math.max(columns, 1)));
}
