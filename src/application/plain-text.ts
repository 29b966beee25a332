import { unreachable } from "../domain/exhaustive.js";
import { isChosen } from "./choosing.js";
import { harmless, harmlessLine } from "./harmless.js";
import type {
  Block,
  Button,
  FindingItem,
  Form,
  FormField,
  PrescriptionLine,
  Reply,
} from "./reply.js";

/**
 * All that a reply says, in plain words: one step a line, no aligned columns, nothing left out.
 * Characters that a terminal would obey are shown harmlessly.
 */
export function plainText(reply: Reply): string {
  return laidOut(reply, plainLines);
}

/**
 * The lines of all blocks under each other, with a blank line where the eye needs one. An error's
 * sentence stands first unless a block says it already.
 */
export function laidOut(reply: Reply, linesOf: (block: Block) => readonly string[]): string {
  const lines: string[] = [];
  let airyBefore = false;
  for (const block of withError(reply)) {
    const own = linesOf(block);
    if (own.length === 0) continue;
    const airy = block.type === "prescription" || block.type === "form";
    if (lines.length > 0 && (airy || airyBefore || block.type === "heading")) lines.push("");
    lines.push(...own);
    airyBefore = airy;
  }
  return lines.join("\n");
}

/** The blocks of a reply, with an error's sentence first unless a block says it already. */
export function withError({ blocks, error }: Reply): readonly Block[] {
  if (
    error === null ||
    blocks.some((block) => "text" in block && block.text.includes(error.message))
  )
    return blocks;
  return [{ type: "text", text: error.message }, ...blocks];
}

function plainLines(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
      return linesIn(harmlessLine(block.text));
    case "text":
    case "context":
    case "notice":
      return linesIn(harmless(block.text));
    case "prescription":
      return block.lines.map(plainStep);
    case "table":
      return [block.columns.map((column) => column.label), ...block.rows]
        .filter((cells) => cells.some((cell) => cell.trim() !== ""))
        .map((cells) => cells.map((cell) => harmlessLine(cell) || "–").join(" · "));
    case "fields":
      return block.items.map(({ label, value }) => harmlessLine(`${label}: ${value}`));
    case "picture":
      return [`Picture: ${harmlessLine(block.alt)}`];
    case "buttons":
      return linesIn(block.buttons.map(buttonText).join(" "));
    case "form":
      return plainForm(block.form);
    case "file":
      return [`File: ${harmlessLine(block.name)}, ${fileSize(block.bytes.length)}`];
    case "findings":
      return block.items.map(plainFinding);
    default:
      return unreachable(block);
  }
}

/** The lines of a text; none for an empty one. */
export function linesIn(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

function plainStep({ amount, what, aside }: PrescriptionLine): string {
  const step = harmlessLine(`${amount} ${what}`);
  return aside === null ? step : `${step} (${harmlessLine(aside)})`;
}

/** `[Done]`. */
export function buttonText(button: Button): string {
  return `[${harmlessLine(button.label)}]`;
}

/** `812 bytes`, `12 kB`, `3.4 MB`; a kB is 1000 bytes. */
export function fileSize(bytes: number): string {
  if (bytes === 1) return "1 byte";
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `week 4 Thu`; empty for a finding about the whole program. */
export function findingPlace({ week, day }: FindingItem): string {
  return harmlessLine([week === null ? "" : `week ${week}`, day ?? ""].join(" "));
}

function plainFinding(item: FindingItem): string {
  const place = findingPlace(item);
  const said = place === "" ? item.text : `${place}: ${item.text}`;
  return harmlessLine(`${said} ${item.repair ?? ""}`);
}

function plainForm(form: Form): readonly string[] {
  return [harmlessLine(form.title), ...form.fields.map(plainField)];
}

function plainField(field: FormField): string {
  const needed = field.required ? " (needed)" : "";
  const choices = field.choices?.map((choice) => choice.label).join(", ");
  const parts = [
    `${field.label}${needed}: ${shownValue(field) ?? "not filled in"}`,
    field.hint,
    choices === undefined ? null : `${field.several ? "Some" : "One"} of: ${choices}`,
  ];
  return harmlessLine(parts.filter((part) => part !== null).join(". "));
}

/** The labels of what is chosen, or the value itself; null for an empty field. */
function shownValue(field: FormField): string | null {
  const { value, choices } = field;
  const chosen = choices?.filter((choice) => isChosen(field, choice.value, value)) ?? [];
  return chosen.length === 0 ? value : chosen.map(({ label }) => label).join(", ");
}
