import {
  type APIActionRowComponent,
  type APIButtonComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { harmlessLine } from "../../application/harmless.js";
import type { Button, Reply } from "../../application/reply.js";
import { unreachable } from "../../domain/exhaustive.js";
import type { Messages } from "../../messages/messages.js";
import { LIMITS, pieces, shortened } from "./limits.js";
import { bold, escaped, item, small } from "./markdown.js";
import type { MessageFile } from "./message.js";
import { type Line, type Part, partsOf, plain } from "./parts.js";

/** How a reply is to look. */
export interface Look {
  /** Components for answers; the classic kind for what is said unasked. */
  readonly kind: "components" | "classic";
  /** The custom id of a button; the number tells equal buttons of one reply apart. */
  readonly idOf: (line: string, nth: number) => string;
  /** The custom id of a button that opens that form. */
  readonly opens: (form: string) => string;
  readonly words: Messages["discord"];
}

/** A piece of a message that is as large as a message can hold, or smaller. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "row"; readonly row: APIActionRowComponent<APIButtonComponent> }
  | { readonly kind: "file"; readonly file: MessageFile; readonly isPicture: boolean };

/** A reply as pieces, in reading order. */
export function piecesOf(reply: Reply, look: Look): readonly Piece[] {
  const room = look.kind === "classic" ? LIMITS.contentLength : LIMITS.textLength;
  const drawing = { look, room, used: new Map<string, number>(), names: new Set<string>() };
  const found = partsOf(reply).flatMap((part) => piecesOfPart(part, drawing));
  return found.length > 0 ? found : [{ kind: "text", text: escaped(look.words.nothing) }];
}

interface Drawing {
  readonly look: Look;
  /** The longest text of one message. */
  readonly room: number;
  /** How often each line has a button by now. */
  readonly used: Map<string, number>;
  readonly names: Set<string>;
}

function piecesOfPart(part: Part, drawing: Drawing): readonly Piece[] {
  switch (part.kind) {
    case "line":
      return written(part, drawing.room).map((text) => ({ kind: "text", text }));
    case "buttons":
      return rowsOf(part.buttons.map((button) => buttonOf(button, drawing)));
    case "form": {
      const { words, opens } = drawing.look;
      const open = component(opens(part.form.id), words.openForm, ButtonStyle.Primary);
      return rowsOf([open]);
    }
    case "file":
      return filePieces(part, drawing);
    default:
      return unreachable(part);
  }
}

/** A line with its markup; one that is longer than a message becomes several. */
function written({ lead, rest, shape }: Line, room: number): readonly string[] {
  const mark = MARKS[shape];
  const whole = mark(`${bold(escaped(lead))}${escaped(rest)}`);
  if (whole.length <= room) return [whole];
  const measure = (text: string) => bold(escaped(text)).length + 3;
  return [
    ...(lead === "" ? [] : pieces(lead, room, measure).map((piece) => bold(escaped(piece)))),
    ...(rest === "" ? [] : pieces(rest, room, measure).map((piece) => mark(escaped(piece)))),
  ];
}

const MARKS: Readonly<Record<Line["shape"], (text: string) => string>> = {
  usual: (text) => text,
  small,
  item,
};

function buttonOf({ id, label, style }: Button, { look, used }: Drawing): APIButtonComponent {
  const nth = used.get(id) ?? 0;
  used.set(id, nth + 1);
  return component(look.idOf(id, nth), label, STYLES[style]);
}

const STYLES = {
  primary: ButtonStyle.Primary,
  plain: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

function component(
  customId: string,
  label: string,
  style: (typeof STYLES)[keyof typeof STYLES],
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style,
    label: shortened(harmlessLine(label) || "…", LIMITS.buttonLabel),
    custom_id: customId,
  };
}

function rowsOf(buttons: readonly APIButtonComponent[]): readonly Piece[] {
  const rows: Piece[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow) {
    const components = buttons.slice(at, at + LIMITS.buttonsInRow);
    rows.push({ kind: "row", row: { type: ComponentType.ActionRow, components } });
  }
  return rows;
}

function filePieces(
  { name, bytes, alt }: Extract<Part, { kind: "file" }>,
  { look, room, names }: Drawing,
): readonly Piece[] {
  if (bytes.length > LIMITS.fileBytes) {
    return written(plain(look.words.fileTooLarge(name)), room).map((text) => ({
      kind: "text",
      text,
    }));
  }
  const file = {
    name: fileName(name, names),
    bytes,
    alt: alt === null ? null : shortened(alt, LIMITS.altText),
  };
  return [{ kind: "file", file, isPicture: alt !== null }];
}

/** Discord drops other signs from a name, and then does not find the file any more. */
function fileName(name: string, taken: Set<string>): string {
  const clean = name.replaceAll(/[^A-Za-z0-9_.-]+/g, "-").replace(/^[.-]+/, "") || "file";
  const free = taken.has(clean) ? `${taken.size + 1}-${clean}` : clean;
  taken.add(free);
  return free;
}
