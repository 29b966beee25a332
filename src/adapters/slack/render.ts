import { harmlessLine } from "../../application/harmless.js";
import { fileSize, findingPlace, plainText, withError } from "../../application/plain-text.js";
import type { Block, Button, PrescriptionLine, Reply } from "../../application/reply.js";
import { unreachable } from "../../domain/exhaustive.js";
import type { Messages } from "../../messages/messages.js";
import {
  charactersOf,
  contexts,
  plain,
  richLines,
  type SlackBlock,
  sections,
} from "./block-kit.js";
import { escaped } from "./escape.js";
import { inGroups, inPages, LIMITS, shortened } from "./limits.js";
import { typedHere } from "./typed-here.js";

/** What rendering needs to know beside the reply. */
export interface Look {
  readonly messages: Messages;
  /** What a button carries for that command line. */
  readonly carriedBy: (line: string) => string;
}

/** One message: blocks, and the words for a notification and for what cannot show blocks. */
export interface MessageBody {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

/** A reply as messages that Slack takes; one, unless it is too long for that. */
export function renderMessages(reply: Reply, look: Look): readonly MessageBody[] {
  const pages = pagesOf(renderBlocks(reply, look));
  const text = fallbackText(reply, look.messages);
  if (pages.length === 0) return [{ text, blocks: [] }];
  return pages.map((blocks, index) => ({
    text: index === 0 ? text : look.messages.slack.continued,
    blocks,
  }));
}

/** The same as one message; what does not fit gives way to a line that says so. */
export function renderOneMessage(reply: Reply, look: Look): MessageBody {
  const [first, ...more] = renderMessages(reply, look);
  if (first === undefined) return { text: fallbackText(reply, look.messages), blocks: [] };
  if (more.length === 0) return first;
  const rest = contexts(look.messages.slack.cutOff);
  return { text: first.text, blocks: [...first.blocks.slice(0, -rest.length), ...rest] };
}

/**
 * The first line, then everything in plain words. A telephone shows this to whoever looks at it:
 * what is said with a warning speaks of health, and stays in the blocks.
 */
function fallbackText(reply: Reply, { slack }: Messages): string {
  const isWarning = reply.blocks.some((one) => one.type === "notice" && one.tone === "warning");
  if (isWarning) return slack.answered;
  const said = shortened(escaped(typedHere(plainText(reply))), LIMITS.messageText);
  return said.trim() === "" ? slack.answered : said;
}

function pagesOf(blocks: readonly SlackBlock[]): readonly SlackBlock[][] {
  const most = { items: LIMITS.blocksPerMessage, characters: LIMITS.charactersPerMessage };
  return inPages(blocks, most, charactersOf);
}

/** Every block of a reply in order; an error's sentence first where no block says it. */
export function renderBlocks(reply: Reply, look: Look): readonly SlackBlock[] {
  const ids = numbered();
  return withError(reply).flatMap((block) => rendered(block, look, ids));
}

/** Numbers that make the actions of one surface differ. */
function numbered(): () => string {
  let number = 0;
  return () => `press:${++number}`;
}

function rendered(block: Block, look: Look, ids: () => string): readonly SlackBlock[] {
  switch (block.type) {
    case "heading":
      return heading(typedHere(harmlessLine(block.text)));
    case "text":
      return sections(block.text);
    case "context":
      return contexts(block.text);
    case "prescription":
      return richLines(block.lines.map(step));
    case "table":
      return sections(
        [block.columns.map((column) => column.label), ...block.rows]
          .filter((cells) => cells.some((cell) => cell.trim() !== ""))
          .map((cells) => cells.map((cell) => harmlessLine(cell) || "–").join(" · "))
          .join("\n"),
      );
    case "fields":
      return sections(
        block.items.map(({ label, value }) => harmlessLine(`${label}: ${value}`)).join("\n"),
      );
    case "picture":
      return contexts(look.messages.slack.picture(harmlessLine(block.alt)));
    case "buttons":
      return inGroups(block.buttons, LIMITS.actionElements).map((buttons) =>
        actions(buttons, look, ids),
      );
    case "form":
      return [
        ...sections(block.form.title),
        actions([openingForm(block.form.id, look.messages)], look, ids),
      ];
    case "file":
      return contexts(
        look.messages.slack.file(harmlessLine(block.name), fileSize(block.bytes.length)),
      );
    case "notice":
      return block.tone === "info"
        ? sections(block.text)
        : richLines(
            typedHere(block.text)
              .split("\n")
              .map((line) => [{ text: harmlessLine(line), bold: true }]),
          );
    case "findings":
      return sections(
        block.items
          .map((item) => {
            const place = findingPlace(item);
            const said = place === "" ? item.text : `${place}: ${item.text}`;
            return harmlessLine(`${said} ${item.repair ?? ""}`);
          })
          .join("\n"),
      );
    default:
      return unreachable(block);
  }
}

function heading(text: string): readonly SlackBlock[] {
  if (text === "") return [];
  if (text.length > LIMITS.headerText) return richLines([[{ text, bold: true }]]);
  return [{ type: "header", text: plain(text, LIMITS.headerText) }];
}

/** Only strength is bold: it is what differs from the program. */
function step({ amount, what, aside, strength }: PrescriptionLine) {
  const words = harmlessLine(`${amount} ${what}`);
  const remark = aside === null ? "" : ` (${harmlessLine(aside)})`;
  return [
    { text: words, bold: strength },
    { text: remark, bold: false },
  ];
}

/** A form cannot stand in a message: a press asks its command again, and then opens it. */
function openingForm(formId: string, messages: Messages): Button {
  const [name = formId] = formId.split(" ");
  return { id: name, label: messages.slack.openForm, style: "primary" };
}

function actions(buttons: readonly Button[], look: Look, ids: () => string): SlackBlock {
  return {
    type: "actions",
    elements: buttons.map((button) => ({
      type: "button" as const,
      action_id: ids(),
      text: plain(harmlessLine(button.label) || "…", LIMITS.buttonText),
      value: look.carriedBy(button.id),
      ...(button.style === "plain" ? {} : { style: button.style }),
    })),
  };
}
