import { plainText, unmarked } from "./plain.js";
import type { SourceLine } from "./source-lines.js";
import { fixedWidthTableAt, markdownTableAt, type TextTable } from "./tables.js";

/** One piece of a text document, in reading order. */
export type Block =
  | {
      readonly kind: "heading";
      readonly depth: number;
      readonly line: number;
      readonly text: string;
    }
  | { readonly kind: "table"; readonly table: TextTable; readonly isFixedWidth: boolean }
  | TextLine
  /** A blank line. */
  | { readonly kind: "gap" };

export interface TextLine {
  readonly kind: "line";
  readonly line: number;
  /** Without markup; words that are struck out among others stand between `~~`. */
  readonly text: string;
  /** The whole line is struck out. */
  readonly struck: boolean;
  /** The line is an item of a list. */
  readonly isItem: boolean;
  /** How far in the line begins: what belongs to a line above stands further in. */
  readonly indent: number;
}

/** Bold lines are headings too, below every marked one. */
export const BOLD_DEPTH = 7;

const ITEM = /^\s*(?:[-*+•–]|\d{1,2}[.)])\s+(?:\[[ xX✓]\]\s+)?/u;

/** Cuts lines into headings, tables, items and plain lines. Linear in the text. */
export function blocksOf(
  lines: readonly SourceLine[],
  isTableHeader: (cells: readonly string[]) => boolean,
): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = markdownTableAt(lines, at) ?? fixedWidthTableAt(lines, at, isTableHeader);
    if (found !== null) {
      const isFixedWidth = !(lines[at]?.text.includes("|") ?? false);
      blocks.push({ kind: "table", table: found.table, isFixedWidth });
      at += found.length;
      continue;
    }
    const line = lines[at];
    const underline = underlineDepth(lines[at + 1]?.text ?? "");
    if (line !== undefined) blocks.push(blockOf(line, underline));
    at += underline !== null && blocks.at(-1)?.kind === "heading" ? 2 : 1;
  }
  return blocks;
}

/** 1 for a line of `===`, 2 for one of `---`: what stands above it is a heading. */
function underlineDepth(line: string): number | null {
  if (/^={3,}$/u.test(line)) return 1;
  return /^-{3,}$/u.test(line) ? 2 : null;
}

/** What is run is no heading, though a line may be drawn below it. */
const AMOUNT = /\d ?(?:k|km|mi|miles|min|m|h)\b/iu;

function blockOf({ number, text: raw }: SourceLine, underline: number | null): Block {
  const isBlank = raw.trim() === "" || /^\s*(?:[-*_=]\s?){3,}$/u.test(raw);
  if (isBlank) return { kind: "gap" };
  const marks = /^\s{0,3}(#{1,6})\s*(?=[^#])/u.exec(raw);
  if (marks !== null) {
    const text = plainText(raw.slice(marks[0].length).replace(/\s#+$/u, "")).text;
    return { kind: "heading", depth: marks[1]?.length ?? 1, line: number, text };
  }
  const item = ITEM.exec(raw)?.[0] ?? "";
  const words = raw.slice(item.length).replace(/^[\s>]+/u, "");
  const { text, struck } = plainText(words);
  const underlined = underline === 2 && AMOUNT.test(text) ? null : underline;
  if (underlined !== null && item === "") {
    return { kind: "heading", depth: underlined, line: number, text };
  }
  if (item === "" && /^\*\*[^*]{1,200}\*\*:?$|^__[^_]{1,200}__:?$/u.test(words.trim())) {
    return { kind: "heading", depth: BOLD_DEPTH, line: number, text };
  }
  const indent = raw.replaceAll("\t", "    ").search(/\S/u);
  const isItem = item !== "";
  return {
    kind: "line",
    line: number,
    text: struck ? text : unmarked(words),
    struck,
    isItem,
    indent,
  };
}
