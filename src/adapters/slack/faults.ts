import * as z from "zod";
import { charactersOf } from "./block-kit.js";
import { LIMITS } from "./limits.js";

/** What Slack would refuse about a body, as sentences; none for a body that it takes. */
export type Faults = readonly string[];

const LOOSE = z.record(z.string(), z.unknown());
type Loose = z.infer<typeof LOOSE>;

const MESSAGE_BLOCKS = new Set(["header", "section", "context", "actions", "divider", "rich_text"]);
const VIEW_BLOCKS = new Set([...MESSAGE_BLOCKS, "input"]);

/** Checks a message as it goes to `chat.postMessage` or a `response_url`. */
export function faultsOfMessage(body: unknown): Faults {
  const { text, blocks } = loose(body);
  const shown = list(blocks);
  return [
    ...(typeof text !== "string" || text === "" ? ["a message needs text"] : []),
    ...over("message text", text, LIMITS.messageText),
    ...overCount("blocks of a message", shown, LIMITS.blocksPerMessage),
    ...(charactersOf(shown) > LIMITS.charactersPerMessage ? ["the message is too long"] : []),
    ...faultsOfBlocks(shown, MESSAGE_BLOCKS),
  ];
}

/** Checks a modal or a Home tab. */
export function faultsOfView(view: unknown): Faults {
  const { type, title, submit, close, blocks, private_metadata, callback_id } = loose(view);
  const shown = list(blocks).map(loose);
  const hasInput = shown.some((block) => block.type === "input");
  const isModal = type === "modal";
  return [
    ...(isModal || type === "home" ? [] : [`no view is a ${String(type)}`]),
    ...(isModal ? faultsOfText("view title", title, LIMITS.viewTitle) : []),
    ...(submit === undefined ? [] : faultsOfText("submit", submit, LIMITS.viewButton)),
    ...(close === undefined ? [] : faultsOfText("close", close, LIMITS.viewButton)),
    ...(isModal && hasInput && submit === undefined ? ["inputs need a submit button"] : []),
    ...over("private_metadata", private_metadata, LIMITS.privateMetadata),
    ...over("callback_id", callback_id, LIMITS.callbackId),
    ...overCount("blocks of a view", shown, LIMITS.blocksPerView),
    ...faultsOfBlocks(shown, VIEW_BLOCKS),
  ];
}

function faultsOfBlocks(blocks: readonly unknown[], known: ReadonlySet<string>): Faults {
  const all = blocks.map(loose);
  return [
    ...twice(
      "block_id",
      all.map((block) => block.block_id),
    ),
    ...twice(
      "action_id",
      all.flatMap((block) =>
        block.type === "actions" ? list(block.elements).map((one) => loose(one).action_id) : [],
      ),
    ),
    ...all.flatMap((block) => faultsOfBlock(block, known)),
  ];
}

function faultsOfBlock(block: Loose, known: ReadonlySet<string>): Faults {
  const type = String(block.type);
  if (!known.has(type)) return [`a block of type ${type} has no place here`];
  const own = over("block_id", block.block_id, LIMITS.blockId);
  switch (type) {
    case "header":
      return [...own, ...faultsOfText("header", block.text, LIMITS.headerText)];
    case "section":
      return [...own, ...faultsOfText("section", block.text, LIMITS.sectionText)];
    case "context":
      return [...own, ...faultsOfContext(list(block.elements))];
    case "actions":
      return [...own, ...faultsOfActions(list(block.elements).map(loose))];
    case "input":
      return [...own, ...faultsOfInput(block)];
    case "rich_text":
      return [...own, ...faultsOfRichText(block)];
    default:
      return own;
  }
}

function faultsOfContext(elements: readonly unknown[]): Faults {
  return [
    ...(elements.length === 0 ? ["a context is empty"] : []),
    ...overCount("context elements", elements, LIMITS.contextElements),
    ...elements.flatMap((one) => faultsOfText("context", one, LIMITS.contextText)),
  ];
}

function faultsOfActions(elements: readonly Loose[]): Faults {
  return [
    ...(elements.length === 0 ? ["actions are empty"] : []),
    ...overCount("actions", elements, LIMITS.actionElements),
    ...elements.flatMap((one) => [
      ...over("action_id", one.action_id, LIMITS.actionId),
      ...faultsOfText("button", one.text, LIMITS.buttonText),
      ...over("button value", one.value, LIMITS.buttonValue),
    ]),
  ];
}

function faultsOfInput({ label, hint, element }: Loose): Faults {
  const { options, initial_value, placeholder, type } = loose(element);
  const shown = list(options).map(loose);
  const most = type === "checkboxes" ? LIMITS.checkboxes : LIMITS.options;
  return [
    ...faultsOfText("input label", label, LIMITS.inputLabel),
    ...(hint === undefined ? [] : faultsOfText("input hint", hint, LIMITS.inputHint)),
    ...over("input value", initial_value, LIMITS.inputValue),
    ...(placeholder === undefined
      ? []
      : faultsOfText("placeholder", placeholder, LIMITS.placeholder)),
    ...(options !== undefined && shown.length === 0 ? ["a choice has no options"] : []),
    ...overCount("options", shown, most),
    ...twice(
      "option value",
      shown.map((option) => option.value),
    ),
    ...shown.flatMap((option) => [
      ...faultsOfText("option", option.text, LIMITS.optionText),
      ...over("option value", option.value, LIMITS.optionValue),
    ]),
  ];
}

function faultsOfRichText(block: Loose): Faults {
  const spans = list(block.elements).flatMap((section) => list(loose(section).elements));
  return [
    ...(spans.length === 0 ? ["a rich text is empty"] : []),
    ...(spans.some((span) => loose(span).text === "") ? ["a rich text has an empty piece"] : []),
    ...(charactersOf(block) > LIMITS.sectionText ? ["a rich text is too long"] : []),
  ];
}

function faultsOfText(what: string, object: unknown, most: number): Faults {
  const { type, text } = loose(object);
  if (typeof text !== "string" || text === "") return [`${what} is empty`];
  return [
    ...(type === "plain_text" || type === "mrkdwn" ? [] : [`${what} is no text object`]),
    ...over(what, text, most),
  ];
}

function over(what: string, value: unknown, most: number): Faults {
  return typeof value === "string" && value.length > most
    ? [`${what} has ${value.length} characters, over ${most}`]
    : [];
}

function overCount(what: string, items: readonly unknown[], most: number): Faults {
  return items.length > most ? [`${items.length} ${what}, over ${most}`] : [];
}

function twice(what: string, values: readonly unknown[]): Faults {
  const given = values.filter((value) => value !== undefined);
  return new Set(given).size < given.length ? [`a ${what} is there twice`] : [];
}

function loose(value: unknown): Loose {
  const read = LOOSE.safeParse(value);
  return read.success ? read.data : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
