import { harmlessLine } from "../../application/harmless.js";
import { findingPlace, withError } from "../../application/plain-text.js";
import type { Block, Button, Form, PrescriptionLine, Reply } from "../../application/reply.js";
import { unreachable } from "../../domain/exhaustive.js";

/** One line of text as it is to read, before anything is escaped. */
export interface Line {
  readonly kind: "line";
  /** What stands out at the line's start. */
  readonly lead: string;
  readonly rest: string;
  readonly shape: "usual" | "small" | "item";
}

/** What a message is made of, in reading order; nothing of it is larger than a message yet. */
export type Part =
  | Line
  | { readonly kind: "buttons"; readonly buttons: readonly Button[] }
  | { readonly kind: "form"; readonly form: Form }
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array;
      /** The finding of a picture; null for a file that is not looked at. */
      readonly alt: string | null;
    };

/** Everything that a reply says, with a blank line where the eye needs one. */
export function partsOf(reply: Reply): readonly Part[] {
  const parts: Part[] = [];
  let wasAiry = false;
  for (const block of withError(reply)) {
    const own = partsOfBlock(block);
    const isAiry = block.type === "prescription";
    const afterText = parts.at(-1)?.kind === "line";
    if (afterText && own.length > 0 && (isAiry || wasAiry || block.type === "heading")) {
      parts.push(plain(""));
    }
    parts.push(...own);
    wasAiry = isAiry;
  }
  return parts;
}

function partsOfBlock(block: Block): readonly Part[] {
  switch (block.type) {
    case "heading":
      return [strong(harmlessLine(block.text))];
    case "text":
      return linesOf(block.text).map(plainOrItem);
    case "context":
      return linesOf(block.text).map(smallPrint);
    case "notice":
      return linesOf(block.text).map(block.tone === "info" ? plain : strong);
    case "prescription":
      return block.lines.map(step);
    case "table":
      return [block.columns.map(({ label }) => label), ...block.rows]
        .filter((cells) => cells.some((cell) => cell.trim() !== ""))
        .map(row);
    case "fields":
      return block.items.map(({ label, value }) => labelled(label, value));
    case "picture":
      return [
        plain(harmlessLine(block.alt)),
        { kind: "file", name: block.name, bytes: block.bytes, alt: harmlessLine(block.alt) },
      ];
    case "buttons":
      return block.buttons.length === 0 ? [] : [{ kind: "buttons", buttons: block.buttons }];
    case "form":
      return [strong(harmlessLine(block.form.title)), { kind: "form", form: block.form }];
    case "file":
      return [{ kind: "file", name: block.name, bytes: block.bytes, alt: null }];
    case "findings":
      return block.items.map((item) => {
        const said = harmlessLine(`${item.text} ${item.repair ?? ""}`);
        return labelled(findingPlace(item), said);
      });
    default:
      return unreachable(block);
  }
}

/** A line that says something about the message itself. */
export function plain(text: string): Line {
  return { kind: "line", lead: "", rest: text, shape: "usual" };
}

/** A line that is set in belongs to the one above it. */
function plainOrItem(text: string): Line {
  const [, item] = /^ {2,}(\S.*)$/.exec(text) ?? [];
  return item === undefined ? plain(text) : { ...plain(item), shape: "item" };
}

function strong(text: string): Line {
  return { kind: "line", lead: text, rest: "", shape: "usual" };
}

function smallPrint(text: string): Line {
  return { kind: "line", lead: "", rest: text, shape: "small" };
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(/\r?\n/);
}

/** Only strength stands out; without columns, an amount stands before what it is of. */
function step({ amount, what, aside, strength }: PrescriptionLine): Line {
  const said = harmlessLine(`${amount} ${what}`);
  const remark = aside === null ? "" : ` (${harmlessLine(aside)})`;
  return strength
    ? { kind: "line", lead: said, rest: remark, shape: "usual" }
    : plain(`${said}${remark}`);
}

function row(cells: readonly string[]): Line {
  const [first = "", ...others] = cells.map((cell) => harmlessLine(cell) || "–");
  const rest = others.map((cell) => ` · ${cell}`).join("");
  return { kind: "line", lead: first, rest, shape: "usual" };
}

function labelled(label: string, value: string): Line {
  const name = harmlessLine(label);
  const said = harmlessLine(value);
  return name === ""
    ? plain(said)
    : { kind: "line", lead: `${name}:`, rest: ` ${said}`, shape: "usual" };
}
