/** A line without its markup. */
export interface PlainText {
  readonly text: string;
  /** All of it was struck through: it has been done, and it was planned. */
  readonly struck: boolean;
}

const STRUCK = /~~([^~]{0,500})~~|<(?:del|s|strike)>([^<]{0,500})<\/(?:del|s|strike)>/giu;
/** Pictures among the words; digits and signs that can be part of a picture are none here. */
const PICTURES =
  /(?![\d#*©®™])\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u20e3/gu;
const EMPHASIS = /(^|[\s(:])([*_])(?=[^\s*_])([^*_\n]{0,300}[^\s*_])\2(?=$|[\s).,:;!])/gu;

/**
 * The words of a line or a cell: without emphasis, links, tags, code marks and pictures. Struck
 * words fall away where others stand in their place, and stay where nothing else is left.
 */
export function plainText(raw: string): PlainText {
  if (!raw.includes("~~") && !raw.includes("<")) return { text: bare(raw), struck: false };
  const without = bare(raw.replace(STRUCK, " "));
  const isStruck = without !== bare(raw);
  const struck = isStruck && !/[\p{L}\d]/u.test(without);
  return { text: isStruck && !struck ? without : bare(raw.replaceAll("~~", " ")), struck };
}

/** The words without markup, save that struck ones still stand between `~~`. */
export function unmarked(raw: string): string {
  return bare(
    raw.replace(STRUCK, (_, one?: string, other?: string) => `~~${one ?? other ?? ""}~~`),
  );
}

/** Most cells hold none of these, and there are thousands of cells. */
const PERHAPS_MARKED = /[^\p{L}\p{N}\s.,:;+@%()/|{}"'=×–-]|\u00a0/u;

function bare(raw: string): string {
  if (!PERHAPS_MARKED.test(raw)) return raw.trim();
  return raw
    .replace(/<br ?\/?>/giu, " ")
    .replace(/<\/?[a-z][a-z0-9]{0,9}>/giu, "")
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/gu, "$1")
    .replace(PICTURES, " ")
    .replaceAll("**", "")
    .replaceAll("__", "")
    .replaceAll("`", "")
    .replace(EMPHASIS, "$1$3")
    .replaceAll("\u00a0", " ")
    .replace(/&nbsp;/gu, " ")
    .trim();
}
