import type { types } from "@slack/bolt";
import { harmless } from "../../application/harmless.js";
import { inPieces, LIMITS, shortened } from "./limits.js";
import { typedHere } from "./typed-here.js";

/** The blocks that this adapter makes. */
export type SlackBlock = types.KnownBlock;

/** Text that Slack shows as it stands: no mark-up, no mentions, no links made of it. */
export function plain(text: string, most: number): types.PlainTextElement {
  return { type: "plain_text", text: shortened(text, most), emoji: false };
}

/** Paragraphs, in as many sections as they need. */
export function sections(text: string): readonly SlackBlock[] {
  const shown = typedHere(harmless(text));
  if (shown.trim() === "") return [];
  return inPieces(shown, LIMITS.sectionText).map((piece) => ({
    type: "section",
    text: plain(piece, LIMITS.sectionText),
  }));
}

/** Small print. */
export function contexts(text: string): readonly SlackBlock[] {
  const shown = typedHere(harmless(text));
  if (shown.trim() === "") return [];
  return inPieces(shown, LIMITS.contextText).map((piece) => ({
    type: "context",
    elements: [plain(piece, LIMITS.contextText)],
  }));
}

/** A piece of a line; only what is bold stands out. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
}

/** Lines under each other, of which parts may be bold; text in them is shown as it stands. */
export function richLines(lines: readonly (readonly Span[])[]): readonly SlackBlock[] {
  const pages: Span[][][] = [[]];
  let characters = 0;
  for (const line of lines.flatMap(inShortLines)) {
    const length = line.reduce((sum, span) => sum + span.text.length + 1, 0);
    if (characters + length > LIMITS.sectionText) {
      pages.push([]);
      characters = 0;
    }
    pages.at(-1)?.push([...line]);
    characters += length;
  }
  const isShown = (page: readonly (readonly Span[])[]) =>
    page.flat().some((one) => one.text !== "");
  return pages.filter(isShown).map(richText);
}

/** A line that is too long for one block goes on in the next. */
function inShortLines(line: readonly Span[]): readonly (readonly Span[])[] {
  const length = line.reduce((sum, span) => sum + span.text.length, 0);
  if (length < LIMITS.sectionText) return [line];
  return line.flatMap((span) =>
    inPieces(span.text, LIMITS.sectionText - 1).map((text) => [{ ...span, text }]),
  );
}

function richText(lines: readonly (readonly Span[])[]): SlackBlock {
  const elements = lines.flatMap((line, index): types.RichTextText[] => [
    ...line
      .filter((span) => span.text !== "")
      .map((span): types.RichTextText => {
        const text = { type: "text" as const, text: span.text };
        return span.bold ? { ...text, style: { bold: true } } : text;
      }),
    ...(index < lines.length - 1 ? [{ type: "text" as const, text: "\n" }] : []),
  ]);
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

/** All characters of a block that a reader sees. */
export function charactersOf(block: unknown): number {
  if (Array.isArray(block)) return block.reduce((sum: number, one) => sum + charactersOf(one), 0);
  if (typeof block !== "object" || block === null) return 0;
  return Object.entries(block).reduce((sum, [key, value]) => {
    if (key === "text" && typeof value === "string") return sum + value.length;
    return sum + charactersOf(value);
  }, 0);
}
