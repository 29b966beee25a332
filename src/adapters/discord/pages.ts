import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import { plainText } from "../../application/plain-text.js";
import type { Reply } from "../../application/reply.js";
import { LIMITS } from "./limits.js";
import { escaped } from "./markdown.js";
import type { DiscordMessage } from "./message.js";
import { type Look, type Piece, piecesOf } from "./render.js";

/** A reply as messages, each within Discord's limits; nothing is left out. */
export function messagesOf(reply: Reply, look: Look): readonly DiscordMessage[] {
  const pages = paged(piecesOf(reply, look), look.kind);
  const most = LIMITS.followUps + 1;
  const shown = pages.length <= most ? pages : withFile(pages, most, reply, look);
  const draw = look.kind === "classic" ? classic : ofComponents;
  return shown.map(draw);
}

type Page = readonly Piece[];

/** Pieces in order, as many on a page as there is room for. */
function paged(found: readonly Piece[], kind: Look["kind"]): readonly Page[] {
  if (fits(found, kind)) return [found];
  const pages: Page[] = [];
  let page: Page = [];
  for (const piece of found) {
    const longer = [...page, piece];
    if (page.length > 0 && !fits(longer, kind)) {
      pages.push(page);
      page = [piece];
    } else page = longer;
  }
  return [...pages, page];
}

function fits(page: Page, kind: Look["kind"]): boolean {
  const rows = page.filter((piece) => piece.kind === "row");
  const files = page.filter((piece) => piece.kind === "file").length;
  const text = textsOf(page).reduce((sum, one) => sum + one.length + 1, -1);
  if (files > LIMITS.files) return false;
  if (kind === "classic") return text <= LIMITS.contentLength && rows.length <= LIMITS.classicRows;
  return text <= LIMITS.textLength && componentsIn(ofComponents(page)) <= LIMITS.components;
}

/**
 * A very long reply: its first pages, and the whole of it as a file; the buttons and files of the
 * pages that are not shown stand with it.
 */
function withFile(pages: readonly Page[], most: number, reply: Reply, look: Look): readonly Page[] {
  const left = pages.slice(most - 1).flat();
  const bytes = new TextEncoder().encode(plainText(reply));
  const last: Page = [
    { kind: "text", text: escaped(look.words.restInFile) },
    { kind: "file", file: { name: "lunge.txt", bytes, alt: null }, isPicture: false },
    ...left.filter((piece) => piece.kind !== "text"),
  ];
  return [...pages.slice(0, most - 1), ...paged(last, look.kind)];
}

function textsOf(page: Page): readonly string[] {
  return page.flatMap((piece) => (piece.kind === "text" ? [piece.text] : []));
}

function classic(page: Page): DiscordMessage {
  return {
    content: textsOf(page).join("\n"),
    components: page.flatMap((piece) => (piece.kind === "row" ? [piece.row] : [])),
    files: page.flatMap((piece) => (piece.kind === "file" ? [piece.file] : [])),
  };
}

/** Lines that follow each other stand in one text. */
function ofComponents(page: Page): DiscordMessage {
  const components: APIMessageTopLevelComponent[] = [];
  let lines: string[] = [];
  const flush = () => {
    const content = lines.join("\n").replace(/^\n+|\n+$/g, "");
    if (content !== "") components.push({ type: ComponentType.TextDisplay, content });
    lines = [];
  };
  for (const piece of page) {
    if (piece.kind === "text") {
      lines.push(piece.text);
      continue;
    }
    flush();
    components.push(piece.kind === "row" ? piece.row : fileComponent(piece));
  }
  flush();
  return {
    content: null,
    components,
    files: page.flatMap((piece) => (piece.kind === "file" ? [piece.file] : [])),
  };
}

function fileComponent({
  file,
  isPicture,
}: Extract<Piece, { kind: "file" }>): APIMessageTopLevelComponent {
  const url = `attachment://${file.name}`;
  if (!isPicture) return { type: ComponentType.File, file: { url } };
  const description = file.alt ?? "";
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url }, ...(description === "" ? {} : { description }) }],
  };
}

function componentsIn({ components }: DiscordMessage): number {
  return components.reduce(
    (sum, one) => sum + 1 + (one.type === ComponentType.ActionRow ? one.components.length : 0),
    0,
  );
}
