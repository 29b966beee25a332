import { harmlessLine } from "../harmless.js";

/** So many signs of a name are shown. */
const LONGEST_NAME = 40;
/** So many marks may stand on one sign; more would climb over other lines. */
const MOST_MARKS = 2;

/**
 * Signs with which a name could ping, link or format on some platform, each with one that looks
 * like it and does nothing. What comes out needs no escaping anywhere, and is not changed by any.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "@": "＠",
  "#": "＃",
  "<": "‹",
  ">": "›",
  "&": "＆",
  "*": "∗",
  _: "＿",
  "~": "∼",
  "`": "ˋ",
  "|": "∣",
  "[": "［",
  "]": "］",
  "(": "（",
  ")": "）",
  "\\": "＼",
  "/": "∕",
  ":": "꞉",
};

/** A dot inside a word makes a link of it on some platforms. */
const INNER_DOT = /(?<=\S)\.(?=\S)/g;
const ONE_DOT_LEADER = "\u2024";
/** A line that begins like this is a list, a heading or a quotation. */
const LINE_START = /^[-+=]+\s*/;
const PILED_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, "gu");

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A name or title that others may be shown; empty when nothing of it can be shown. */
export function shownName(name: string): string {
  const line = harmlessLine(name.normalize("NFC"))
    .replaceAll("\uFFFD", "")
    .replace(PILED_MARKS, "$1")
    .replace(/[@#<>&*_~`|[\]()\\/:]/g, (sign) => LOOKALIKES[sign] ?? sign)
    .replace(INNER_DOT, ONE_DOT_LEADER)
    .replace(LINE_START, "")
    .replace(/\s+/g, " ")
    .trim();
  return shortened(line);
}

function shortened(line: string): string {
  const signs = [...graphemes.segment(line)].map(({ segment }) => segment);
  if (signs.length <= LONGEST_NAME) return line;
  return `${signs.slice(0, LONGEST_NAME - 1).join("")}…`;
}
