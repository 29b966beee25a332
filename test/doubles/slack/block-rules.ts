import type { Json } from "./world.js";

/**
 * What the real Slack answers to a body that it does not take: `invalid_blocks`, `msg_too_long` and
 * their like. Written from the documentation, apart from the bot's own limits, so that one may find
 * the other wrong.
 */
export function problemOfMessage(text: unknown, blocks: readonly Json[]): string | null {
  if ((typeof text !== "string" || text === "") && blocks.length === 0) return "no_text";
  if (typeof text === "string" && text.length > 40_000) return "msg_too_long";
  if (blocks.length > 50) return "invalid_blocks: more than 50";
  if (JSON.stringify(blocks).length > 60_000) return "msg_blocks_too_long";
  return problemOfBlocks(blocks, false);
}

export function problemOfView(view: Json): string | null {
  const { type, title, submit, close } = view;
  const blocks = listOf(view.blocks);
  if (type !== "modal" && type !== "home") return "invalid_arguments: type";
  if (blocks.length > 100) return "invalid_arguments: more than 100 blocks";
  if (type === "modal" && !fits(title, 24)) return "invalid_arguments: title";
  if (submit !== undefined && !fits(submit, 24)) return "invalid_arguments: submit";
  if (close !== undefined && !fits(close, 24)) return "invalid_arguments: close";
  const hasInput = blocks.some((block) => block.type === "input");
  if (type === "modal" && hasInput && submit === undefined) return "invalid_arguments: no submit";
  if (String(view.private_metadata ?? "").length > 3000) return "invalid_arguments: metadata";
  if (String(view.callback_id ?? "").length > 255) return "invalid_arguments: callback_id";
  return problemOfBlocks(blocks, true);
}

function problemOfBlocks(blocks: readonly Json[], inView: boolean): string | null {
  const ids = blocks.flatMap((block) => (block.block_id === undefined ? [] : [block.block_id]));
  if (new Set(ids).size < ids.length) return "invalid_blocks: block_id twice";
  if (ids.some((id) => typeof id !== "string" || id.length > 255))
    return "invalid_blocks: block_id";
  for (const [index, block] of blocks.entries()) {
    const problem = problemOfBlock(block, inView);
    if (problem !== null) return `invalid_blocks: ${index} ${problem}`;
  }
  return null;
}

function problemOfBlock(block: Json, inView: boolean): string | null {
  switch (block.type) {
    case "header":
      return fits(block.text, 150) && isPlain(block.text) ? null : "header";
    case "section":
      return fits(block.text, 3000) ? null : "section";
    case "divider":
      return null;
    case "context": {
      const elements = listOf(block.elements);
      const isFine = elements.length >= 1 && elements.length <= 10;
      return isFine && elements.every((one) => fits(one, 2000)) ? null : "context";
    }
    case "actions":
      return problemOfActions(listOf(block.elements));
    case "rich_text":
      return problemOfRichText(listOf(block.elements));
    case "input":
      return inView ? problemOfInput(block) : "input outside a view";
    default:
      return `unknown type ${String(block.type)}`;
  }
}

function problemOfActions(elements: readonly Json[]): string | null {
  if (elements.length < 1 || elements.length > 25) return "actions";
  const ids = elements.map((one) => one.action_id);
  if (new Set(ids).size < ids.length) return "action_id twice";
  for (const { type, text, value, style, action_id } of elements) {
    if (type !== "button") return `element ${String(type)}`;
    if (!fits(text, 75) || !isPlain(text)) return "button text";
    if (typeof value !== "string" || value.length > 2000) return "button value";
    if (typeof action_id !== "string" || action_id.length > 255) return "action_id";
    if (style !== undefined && style !== "primary" && style !== "danger") return "button style";
  }
  return null;
}

function problemOfRichText(sections: readonly Json[]): string | null {
  const spans = sections.flatMap((section) => listOf(section.elements));
  const isFine = spans.every((one) => one.type === "text" && typeof one.text === "string");
  const isFilled = spans.length > 0 && spans.every((one) => one.text !== "");
  return isFine && isFilled ? null : "rich_text";
}

function problemOfInput({ label, hint, element, block_id }: Json): string | null {
  const { type, options, initial_option, initial_options, initial_value, action_id, placeholder } =
    one(element);
  if (!fits(label, 2000) || !isPlain(label)) return "label";
  if (hint !== undefined && !fits(hint, 2000)) return "hint";
  if (typeof block_id !== "string" || typeof action_id !== "string") return "input ids";
  if (typeof initial_value === "string" && initial_value.length > 3000) return "initial_value";
  if (placeholder !== undefined && !fits(placeholder, 150)) return "placeholder";
  const known = ["plain_text_input", "static_select", "multi_static_select"];
  if (![...known, "datepicker", "timepicker"].includes(String(type)))
    return `input ${String(type)}`;
  if (!String(type).endsWith("static_select")) return null;
  const all = listOf(options);
  if (all.length < 1 || all.length > 100) return "options";
  const values = all.map((option) => option.value);
  if (new Set(values).size < values.length) return "option value twice";
  if (!all.every((option) => fits(option.text, 75) && String(option.value).length <= 150)) {
    return "option";
  }
  const initial = [
    ...(initial_option === undefined ? [] : [one(initial_option)]),
    ...listOf(initial_options),
  ];
  return initial.every((option) => values.includes(option.value)) ? null : "initial option";
}

function fits(object: unknown, most: number): boolean {
  const { type, text } = one(object);
  const isText = type === "plain_text" || type === "mrkdwn";
  return isText && typeof text === "string" && text.length >= 1 && text.length <= most;
}

function isPlain(object: unknown): boolean {
  return one(object).type === "plain_text";
}

export function one(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(one) : [];
}
