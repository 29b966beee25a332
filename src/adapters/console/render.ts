import { harmless, harmlessLine } from "../../application/harmless.js";
import {
  buttonText,
  fileSize,
  findingPlace,
  laidOut,
  linesIn,
} from "../../application/plain-text.js";
import type { Block, Button, FindingItem, Reply } from "../../application/reply.js";
import { unreachable } from "../../domain/exhaustive.js";
import { type Paint, paint } from "./paint.js";
import { formLines } from "./render-form.js";
import { prescriptionLines } from "./render-prescription.js";
import { tableLines } from "./render-table.js";
import { hang, padRight, widthOf, wrap, wrapAll } from "./width.js";

export interface TerminalLook {
  /** Where lines are wrapped. */
  readonly columns: number;
  /** Styles for a terminal; without, not one escape sequence is written. */
  readonly colour: boolean;
}

const INDENT = "  ";
const GAP = "  ";
const LEAST_COLUMNS = 20;

/** A reply as a terminal shows it, without a line break at its end. */
export function renderTerminal(reply: Reply, look: TerminalLook): string {
  const columns = Math.max(LEAST_COLUMNS, look.columns);
  const style = paint(look.colour);
  return laidOut(reply, (block) => blockLines(block, columns, style));
}

function blockLines(block: Block, columns: number, style: Paint): readonly string[] {
  switch (block.type) {
    case "heading":
      return textLines(harmlessLine(block.text), columns).map(style.bold);
    case "text":
      return textLines(block.text, columns);
    case "context":
      return textLines(block.text, columns).map(style.dim);
    case "notice":
      return textLines(block.text, columns).map(block.tone === "info" ? plain : style.bold);
    case "prescription":
      return prescriptionLines(block.lines, columns, style);
    case "table":
      return tableLines(block, columns, style);
    case "fields":
      return fieldLines(block.items, columns);
    case "picture":
      return hang("[picture: ", `${harmlessLine(block.alt)}]`, columns);
    case "buttons":
      return buttonLines(block.buttons, columns);
    case "form":
      return formLines(block.form, columns, style);
    case "file":
      return fileLines(block.name, block.bytes.length, columns, style);
    case "findings":
      return findingLines(block.items, columns);
    default:
      return unreachable(block);
  }
}

function plain(text: string): string {
  return text;
}

function textLines(text: string, columns: number): readonly string[] {
  return linesIn(wrapAll(harmless(text), columns).join("\n"));
}

function fieldLines(
  items: readonly { readonly label: string; readonly value: string }[],
  columns: number,
): readonly string[] {
  return labelled(
    items.map(({ label, value }) => [harmlessLine(label), harmless(value)]),
    columns,
  );
}

/** Two columns: labels, and texts that wrap beside them. */
function labelled(
  pairs: readonly (readonly [string, string])[],
  columns: number,
): readonly string[] {
  const widest = Math.max(0, ...pairs.map(([label]) => widthOf(label)));
  const width = Math.min(widest, Math.floor(columns / 2) - INDENT.length - GAP.length);
  const gap = widest === 0 ? "" : GAP;
  return pairs.flatMap(([label, text]) => {
    if (widthOf(label) <= width) return hang(INDENT + padRight(label, width) + gap, text, columns);
    return [...hang(INDENT, label, columns), ...hang(INDENT + GAP, text, columns)];
  });
}

function findingLines(items: readonly FindingItem[], columns: number): readonly string[] {
  return labelled(
    items.map((item) => [
      findingPlace(item),
      harmless(item.repair === null ? item.text : `${item.text}\n${item.repair}`),
    ]),
    columns,
  );
}

/** As many buttons a line as fit; a button is never broken unless it is wider than the line. */
function buttonLines(buttons: readonly Button[], columns: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const button of buttons.map(buttonText)) {
    const longer = current === "" ? button : `${current} ${button}`;
    if (current !== "" && widthOf(longer) > columns) {
      lines.push(current);
      current = button;
    } else current = longer;
  }
  return [...lines, ...linesIn(current)].flatMap((line) => wrap(line, columns));
}

function fileLines(name: string, bytes: number, columns: number, style: Paint): readonly string[] {
  const hint = "Nothing was written to disk: with --json the line carries the file's bytes.";
  return [
    ...wrap(`[${harmlessLine(name)} attached: ${fileSize(bytes)}]`, columns),
    ...wrap(hint, columns).map(style.dim),
  ];
}
