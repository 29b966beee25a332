import { listOf, one } from "./block-rules.js";
import type { Json } from "./world.js";

/** What a person reads on the screen: blocks as lines, buttons as `[Done]`, fields as `Label: …`. */
export function textOf(blocks: readonly Json[]): string {
  return blocks.flatMap(linesOf).join("\n");
}

function linesOf(block: Json): readonly string[] {
  switch (block.type) {
    case "header":
    case "section":
      return [words(block.text)];
    case "context":
      return listOf(block.elements).map(words);
    case "rich_text":
      return [
        listOf(block.elements)
          .flatMap((section) => listOf(section.elements))
          .map((span) => String(span.text))
          .join(""),
      ];
    case "actions":
      return [
        listOf(block.elements)
          .map((button) => `[${words(button.text)}]`)
          .join(" "),
      ];
    case "input":
      return [inputLine(block)];
    default:
      return [];
  }
}

function inputLine({ label, element, hint }: Json): string {
  const field = one(element);
  const chosen = listOf(field.initial_options).map((option) => words(option.text));
  const value =
    field.initial_value ??
    field.initial_date ??
    field.initial_time ??
    (field.initial_option === undefined ? null : words(one(field.initial_option).text)) ??
    (chosen.length === 0 ? "" : chosen.join(","));
  const below = hint === undefined ? "" : ` (${words(hint)})`;
  return `{${words(label)}: ${String(value)}}${below}`;
}

function words(object: unknown): string {
  return String(one(object).text ?? "");
}

export interface ShownButton {
  readonly label: string;
  readonly actionId: string;
  readonly value: string;
}

export function buttonsIn(blocks: readonly Json[]): readonly ShownButton[] {
  return blocks
    .filter((block) => block.type === "actions")
    .flatMap((block) => listOf(block.elements))
    .map((button) => ({
      label: words(button.text),
      actionId: String(button.action_id),
      value: String(button.value),
    }));
}

/** The state of the inputs of a view: what stands in them, and what was filled in since. */
export function stateOf(blocks: readonly Json[], filled: Readonly<Record<string, string>>): Json {
  const inputs = blocks.filter((block) => block.type === "input");
  return Object.fromEntries(
    inputs.map((block) => {
      const id = String(block.block_id);
      const element = one(block.element);
      return [id, { [String(element.action_id)]: answerOf(element, filled[id]) }];
    }),
  );
}

function answerOf(element: Json, filled: string | undefined): Json {
  const type = element.type;
  switch (type) {
    case "static_select": {
      const options = listOf(element.options);
      const chosen = options.find((option) => option.value === filled);
      return { type, selected_option: chosen ?? element.initial_option ?? null };
    }
    case "multi_static_select": {
      const values = filled?.split(",");
      const options = listOf(element.options);
      const chosen = options.filter((option) => values?.includes(String(option.value)));
      return {
        type,
        selected_options: values === undefined ? listOf(element.initial_options) : chosen,
      };
    }
    case "datepicker":
      return { type, selected_date: filled ?? element.initial_date ?? null };
    case "timepicker":
      return { type, selected_time: filled ?? element.initial_time ?? null };
    default:
      return { type, value: filled ?? element.initial_value ?? null };
  }
}
